package org.osidforge.gateway.value;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON for tests, parsed as the gateway parses it. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static JsonNode of(String text) {
        return MAPPER.readTree(text);
    }

    /** With ' in place of ". */
    static JsonNode quoted(String text) {
        return of(text.replace('\'', '"'));
    }

    /** Written and parsed again, as it would come back from a client. */
    static JsonNode sent(JsonNode json) {
        return of(MAPPER.writeValueAsString(json));
    }
}
