package org.osidforge.gateway.openapi;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of values with several members, each of which is told once. */
final class Values {

    private final ObjectNode schemas;

    /**
     * @param schemas where they are told
     */
    Values(ObjectNode schemas) {
        this.schemas = schemas;
    }

    /** The schema of values of a type, or a reference to it where it is more than a few words. */
    ObjectNode of(String type, ObjectNode schema) {
        if (!schema.has("anyOf") && !schema.has("properties")) {
            return schema;
        }
        String name = type + ".value";
        if (!schemas.has(name)) {
            schemas.set(name, schema);
        }
        // two types may have the same simple name
        return schemas.get(name).equals(schema)
                ? JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name)
                : schema;
    }
}
