package org.osidforge.gateway.json;

import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON within limits (clause S2): its depth, the length of names, texts and numbers are bounded, and no name stands twice in an object. Safe for many threads.
 */
public final class Json {

    private static final int LONGEST_NAME = 256;
    private static final int LONGEST_NUMBER = 128;

    private final JsonMapper mapper;

    private Json(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** JSON as the standard has it. */
    public static Json strict(Limits limits) {
        return new Json(mapper(factory(limits).build()));
    }

    /** JSON in which texts may also stand in single quotes (clause X34). */
    public static Json singleQuotes(Limits limits) {
        return new Json(mapper(
                factory(limits).enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build()));
    }

    private static tools.jackson.core.json.JsonFactoryBuilder factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(limits.bytes())
                        .maxDocumentLength(limits.bytes())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
    }

    private static JsonMapper mapper(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * Reads a document.
     *
     * @throws Problem 400 if it is empty, is no JSON, or is beyond the limits; with line and column
     */
    public JsonNode read(byte[] bytes) {
        if (bytes.length == 0) {
            throw Problem.of(400, GatewayMessage.BODY_MISSING);
        }
        try {
            return mapper.readTree(bytes);
        } catch (JacksonException notJson) {
            throw Problem.of(400, GatewayMessage.MALFORMED_JSON, words(notJson));
        }
    }

    private static String words(JacksonException notJson) {
        TokenStreamLocation where = notJson.getLocation();
        String text = notJson.getOriginalMessage()
                .replaceAll("\\s*\\((?:`|for |through |code|byte).*", "")
                .replaceAll("\\p{Cntrl}+", " ");
        String shortened = text.length() <= 200 ? text : text.substring(0, 200) + "...";
        return where == null || where.getLineNr() < 1
                ? shortened
                : "line " + where.getLineNr() + ", column " + where.getColumnNr() + ": " + shortened;
    }

    /** Writes a document in UTF-8. */
    public byte[] write(JsonNode json) {
        return mapper.writeValueAsBytes(json);
    }
}
