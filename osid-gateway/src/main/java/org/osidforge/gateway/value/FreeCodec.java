package org.osidforge.gateway.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Any JSON but null, for what the standard leaves open.
 *
 * <p>Read as Boolean, Long, BigDecimal, String, unmodifiable List and unmodifiable Map; within these there may be nulls. What else is written is in the form of its type.
 */
final class FreeCodec extends Codec {

    @Override
    Object read(JsonNode json, int depth) {
        return switch (json.getNodeType()) {
            case BOOLEAN -> json.booleanValue();
            case NUMBER -> number(json);
            case STRING -> string(json, "a string");
            case ARRAY -> list(json, depth);
            case OBJECT -> map(json, depth);
            default -> throw ValueException.of(ValueMessage.SORT, "a value other than null");
        };
    }

    private static Object number(JsonNode json) {
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            return json.longValue();
        }
        BigDecimal number = Exact.decimal(json);
        return number.scale() == 0 && number.toBigInteger().bitLength() < Long.SIZE
                ? (Object) number.longValueExact()
                : number;
    }

    private Object list(JsonNode json, int depth) {
        checkDepth(depth);
        List<Object> list = new ArrayList<>(json.size());
        for (JsonNode one : json) {
            list.add(part(list.size(), one, depth));
        }
        return Collections.unmodifiableList(list);
    }

    private Object map(JsonNode json, int depth) {
        checkDepth(depth);
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            map.put(Words.checked(member.getKey()), part(Words.quoted(member.getKey()), member.getValue(), depth));
        }
        return Collections.unmodifiableMap(map);
    }

    private Object part(Object place, JsonNode json, int depth) {
        try {
            return json.isNull() ? null : read(json, depth + 1);
        } catch (ValueException e) {
            throw e.within(place);
        }
    }

    @Override
    JsonNode write(Object value, int depth) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Map<?, ?> map) {
            checkDepth(depth);
            ObjectNode object = NODES.objectNode();
            map.forEach((name, member) -> object.set(String.valueOf(name), write(member, depth + 1)));
            return object;
        }
        if (value instanceof Iterable<?> several) {
            checkDepth(depth);
            ArrayNode array = NODES.arrayNode();
            several.forEach(one -> array.add(write(one, depth + 1)));
            return array;
        }
        if (value instanceof Long whole) {
            return NODES.numberNode((long) whole);
        }
        return value instanceof Number number ? NODES.numberNode(exact(number)) : other(value, depth);
    }

    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        double rough = number.doubleValue();
        if (!Double.isFinite(rough)) {
            throw ValueException.of(ValueMessage.UNWRITABLE);
        }
        return number instanceof Double || number instanceof Float
                ? new BigDecimal(number.toString())
                : BigDecimal.valueOf(number.longValue());
    }

    private static JsonNode other(Object value, int depth) {
        return ValueCodecs.codecOfValue(value)
                .orElseThrow(() -> ValueException.of(ValueMessage.UNWRITABLE))
                .write(value, depth + 1);
    }

    /** Any value but null. */
    @Override
    ObjectNode schema(int depth) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode types = schema.putArray("type");
        List.of("boolean", "number", "string", "array", "object").forEach(types::add);
        return schema;
    }
}
