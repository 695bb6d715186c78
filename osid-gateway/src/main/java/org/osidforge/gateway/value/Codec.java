package org.osidforge.gateway.value;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A codec that can be part of another one: it knows how deep it is, and how to keep what is not immutable. */
abstract class Codec implements ValueCodec {

    /** Most levels of values within values. */
    static final int MOST_LEVELS = 32;

    /** Levels of a schema before it says no more; only types that hold themselves have as many. */
    static final int MOST_SCHEMA_LEVELS = 8;

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    abstract Object read(JsonNode json, int depth);

    abstract JsonNode write(Object value, int depth);

    abstract ObjectNode schema(int depth);

    /** The value in a form that does not change. */
    Object readKept(JsonNode json, int depth) {
        return read(json, depth);
    }

    /** The value made of what was kept, for a caller who may change it. */
    Object handOut(Object kept) {
        return kept;
    }

    @Override
    public final Object read(JsonNode json) {
        return read(json, 0);
    }

    @Override
    public final JsonNode write(Object value) {
        try {
            return write(value, 0);
        } catch (org.osid.OsidRuntimeException e) {
            throw ValueException.unwritable(e);
        }
    }

    @Override
    public final ObjectNode schema() {
        return schema(0);
    }

    static void checkDepth(int depth) {
        if (depth >= MOST_LEVELS) {
            throw ValueException.of(ValueMessage.DEPTH, MOST_LEVELS);
        }
    }

    /** The text of a JSON string, which has whole characters only. */
    static String string(JsonNode json, String wanted) {
        if (!json.isString()) {
            throw ValueException.of(ValueMessage.SORT, wanted);
        }
        return Words.checked(json.stringValue());
    }

    static ObjectNode schemaOf(String type) {
        return NODES.objectNode().put("type", type);
    }
}
