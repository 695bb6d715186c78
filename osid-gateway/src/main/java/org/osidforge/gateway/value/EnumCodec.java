package org.osidforge.gateway.value;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The constants of an enumeration, by their names. */
final class EnumCodec extends Codec {

    private final Map<String, Object> constants = new LinkedHashMap<>();

    EnumCodec(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
    }

    @Override
    Object read(JsonNode json, int depth) {
        String name = string(json, "a string");
        Object constant = constants.get(name);
        if (constant == null) {
            throw ValueException.of(ValueMessage.CHOICE, Words.quoted(name), String.join(", ", constants.keySet()));
        }
        return constant;
    }

    @Override
    JsonNode write(Object value, int depth) {
        return NODES.stringNode(((Enum<?>) value).name());
    }

    @Override
    ObjectNode schema(int depth) {
        ObjectNode schema = schemaOf("string");
        ArrayNode names = schema.putArray("enum");
        constants.keySet().forEach(names::add);
        return schema;
    }
}
