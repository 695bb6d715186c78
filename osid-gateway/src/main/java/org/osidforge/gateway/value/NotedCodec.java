package org.osidforge.gateway.value;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values that have a customary notation, as a string; as an object where the notation cannot say all of it. Both are read. */
abstract class NotedCodec extends Codec {

    private final String wanted;
    /** Made when first needed, since its members need the codecs of other types. */
    private volatile CapsuleCodec capsules;

    private final Class<?> type;

    /**
     * @param wanted what a string has to be, for messages
     */
    NotedCodec(Class<?> type, String wanted) {
        this.type = type;
        this.wanted = wanted;
    }

    /** The value of a notation, or null where it is none. */
    abstract Object parse(String text);

    /** The notation of a value, or null where it cannot say all of it. */
    abstract String print(Object value);

    /** The value to hand out for one that was read from an object and that the notation cannot say. */
    Object unsaid(Object capsule) {
        return capsule;
    }

    @Override
    Object read(JsonNode json, int depth) {
        if (json.isObject()) {
            return ofObject(json, depth);
        }
        String text = string(json, "a string or an object");
        Object value = parse(text);
        if (value == null) {
            throw refusal(text);
        }
        return value;
    }

    final ValueException refusal(String text) {
        return ValueException.of(ValueMessage.FORM, Words.quoted(text), wanted);
    }

    /** One value has one form in memory, whichever way it came. */
    private Object ofObject(JsonNode json, int depth) {
        Object capsule = capsules().read(json, depth);
        String text = printIfAny(capsule);
        Object value = text == null ? null : parse(text);
        return value == null ? unsaid(capsule) : value;
    }

    @Override
    JsonNode write(Object value, int depth) {
        String text = printIfAny(value);
        return text == null ? capsules().write(value, depth) : NODES.stringNode(text);
    }

    private String printIfAny(Object value) {
        try {
            return print(value);
        } catch (org.osid.IllegalStateException | org.osid.UnimplementedException e) {
            return null;
        }
    }

    final CapsuleCodec capsules() {
        CapsuleCodec made = capsules;
        if (made == null) {
            made = new CapsuleCodec(type);
            capsules = made;
        }
        return made;
    }

    @Override
    ObjectNode schema(int depth) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode forms = schema.putArray("anyOf");
        forms.add(schemaOf("string").put("description", Character.toUpperCase(wanted.charAt(0)) + wanted.substring(1)));
        forms.add(capsules().schema(depth));
        return schema;
    }
}
