package org.osidforge.store.json;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON object whose members are taken apart but left as they are written. */
final class RawObject {

    private RawObject() {}

    /**
     * JSON of each member by its name, in their order.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON
     * @throws IllegalArgumentException if it is no object
     */
    static Map<String, String> read(String json) {
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonParser in = Json.parser(json)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no JSON object");
            }
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                int from = (int) in.currentTokenLocation().getCharOffset();
                in.skipChildren();
                in.finishToken();
                int to = (int) in.currentLocation().getCharOffset();
                members.put(name, json.substring(from, to).strip());
            }
        }
        return members;
    }

    /** The object of these members. */
    static String write(Map<String, String> members) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            members.forEach((name, value) -> {
                json.writeName(name);
                json.writeRawValue(value);
            });
            json.writeEndObject();
        }
        return out.toString();
    }
}
