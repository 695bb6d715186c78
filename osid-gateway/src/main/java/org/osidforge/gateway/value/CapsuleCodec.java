package org.osidforge.gateway.value;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values of an interface that has getters only, as a JSON object with a member for each getter that has a value. */
final class CapsuleCodec extends Codec {

    private final Class<?> type;
    private final SortedMap<String, Method> members;
    private final String names;

    CapsuleCodec(Class<?> type) {
        this.type = type;
        this.members = CapsuleShape.membersOf(type);
        this.names = String.join(", ", members.keySet());
    }

    @Override
    Object read(JsonNode json, int depth) {
        if (!json.isObject()) {
            throw ValueException.of(ValueMessage.SORT, "an object");
        }
        checkDepth(depth);
        SortedMap<String, Object> kept = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            kept.put(member.getKey(), member(member.getKey(), member.getValue(), depth));
        }
        return make(kept);
    }

    private Object member(String name, JsonNode json, int depth) {
        Method getter = members.get(name);
        if (getter == null) {
            throw ValueException.of(ValueMessage.MEMBER, Words.quoted(name), names);
        }
        try {
            return codecOf(getter).readKept(json, depth + 1);
        } catch (ValueException e) {
            throw e.within(name);
        }
    }

    /** The value with these members, as kept. */
    Object make(Map<String, Object> given) {
        SortedMap<String, Object> kept = new TreeMap<>(given);
        for (Map.Entry<String, Method> member : members.entrySet()) {
            if (member.getValue().getReturnType() == boolean.class) {
                tellWhetherGiven(member.getKey(), kept);
            }
        }
        SortedMap<String, Object> byMethod = new TreeMap<>();
        ObjectNode text = NODES.objectNode();
        kept.forEach((name, value) -> {
            Method getter = members.get(name);
            byMethod.put(getter.getName(), value);
            text.set(name, codecOf(getter).write(value, 1));
        });
        return new Capsule(type, byMethod, text.toString()).asValue();
    }

    /** Whether there is an uncertainty or another thing that can be missing is seen from what is given, where it is not said. */
    private static void tellWhetherGiven(String name, SortedMap<String, Object> kept) {
        for (String word : new String[] {"Defines", "Has"}) {
            if (name.startsWith(word) && !kept.containsKey(name)) {
                String thing = name.substring(word.length());
                kept.put(name, kept.keySet().stream().anyMatch(other -> other.startsWith(thing)));
            }
        }
    }

    @Override
    JsonNode write(Object value, int depth) {
        checkDepth(depth);
        ObjectNode object = NODES.objectNode();
        members.forEach((name, getter) -> {
            Object member = Getters.callIfAny(getter, value);
            if (member != null) {
                object.set(name, written(name, getter, member, depth));
            }
        });
        return object;
    }

    private static JsonNode written(String name, Method getter, Object value, int depth) {
        try {
            return codecOf(getter).write(value, depth + 1);
        } catch (ValueException e) {
            throw e.within(name);
        }
    }

    /** Not kept with the member: a type may hold itself. */
    static Codec codecOf(Method getter) {
        return ValueCodecs.codec(getter.getReturnType());
    }

    @Override
    ObjectNode schema(int depth) {
        ObjectNode schema = schemaOf("object");
        if (depth < MOST_SCHEMA_LEVELS) {
            ObjectNode properties = schema.putObject("properties");
            members.forEach(
                    (name, getter) -> properties.set(name, codecOf(getter).schema(depth + 1)));
            schema.put("additionalProperties", false);
        }
        return schema;
    }
}
