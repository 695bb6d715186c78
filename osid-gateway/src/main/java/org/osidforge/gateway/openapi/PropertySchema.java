package org.osidforge.gateway.openapi;

import java.math.BigDecimal;
import org.osidforge.gateway.resource.Property;
import org.osidforge.spec.model.Constraints;
import org.osidforge.spec.model.Parent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schema of one property. */
final class PropertySchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String TYPE = "type";
    private static final String DESCRIPTION = "description";
    private static final String CHOICE = "anyOf";

    private final Property property;
    private final Constraints constraints;
    private final Values values;

    /**
     * @param property the property
     * @param constraints what the model asks of its values
     * @param values schemas that are shared
     */
    PropertySchema(Property property, Constraints constraints, Values values) {
        this.property = property;
        this.constraints = constraints;
        this.values = values;
    }

    /** Of a parent that no property tells. */
    static ObjectNode ofParent(Parent parent) {
        return reference(parent.kind())
                .put(DESCRIPTION, idOf(parent.kind()) + "; given for a new object")
                .put("writeOnly", true);
    }

    /** Of a parent: it is given for a new object and stays. */
    ObjectNode ofParent() {
        ObjectNode schema = several(one());
        return schema.put(DESCRIPTION, describedBy(schema) + "; given for a new object, and then it stays");
    }

    private static String describedBy(ObjectNode schema) {
        return schema.path(DESCRIPTION).stringValue("What it is made for");
    }

    /** Of an element. */
    ObjectNode ofValue() {
        ObjectNode schema = several(one());
        if (property.isClearable() && !constraints.required()) {
            schema = orNull(schema);
        }
        if (!property.isWritable()) {
            schema.put("readOnly", true);
        } else if (!property.isReadable()) {
            schema.put("writeOnly", true);
        }
        return schema;
    }

    private ObjectNode one() {
        if (!property.reference().isEmpty()) {
            return reference(property.reference());
        }
        Property.Form read =
                property.whenRead().orElseGet(() -> property.whenSet().orElseThrow());
        Property.Form set = property.whenSet().orElse(read);
        ObjectNode told = read.codec().schema();
        ObjectNode taken = set.codec().schema();
        if (told.equals(taken) || isChoice(told, taken)) {
            ObjectNode schema = values.of(read.type(), told);
            constrain(schema);
            return schema;
        }
        ObjectNode schema = NODES.objectNode();
        schema.putArray(CHOICE).add(values.of(set.type(), taken)).add(values.of(read.type(), told));
        return schema;
    }

    /** Whether what can be set is one of the forms of what is told: a text that is set is told with its language, where that is another. */
    private static boolean isChoice(ObjectNode told, ObjectNode taken) {
        JsonNode type = taken.path(TYPE);
        return taken.size() == 1
                && told.path(CHOICE)
                        .valueStream()
                        .anyMatch(one -> one.path(TYPE).equals(type));
    }

    private static ObjectNode reference(String kind) {
        return NODES.objectNode()
                .put(TYPE, "string")
                .put(DESCRIPTION, idOf(kind))
                .put("x-osid-kind", kind);
    }

    private static String idOf(String kind) {
        return "Id of " + (kind.startsWith("osid.") ? kind.substring("osid.".length()) : kind);
    }

    private void constrain(ObjectNode schema) {
        String type = schema.path(TYPE).stringValue("");
        if (type.equals("integer") || type.equals("number")) {
            bound(schema, "minimum", constraints.minimum());
            bound(schema, "maximum", constraints.maximum());
        } else if (type.equals("string")) {
            bound(schema, "minLength", constraints.minimum());
            bound(schema, "maxLength", constraints.maximum());
        }
        if (type.equals("string") && !constraints.values().isEmpty()) {
            ArrayNode values = schema.putArray("enum");
            constraints.values().forEach(values::add);
        }
        if (!constraints.units().isEmpty()) {
            schema.put(DESCRIPTION, "In " + constraints.units());
        }
    }

    private static void bound(ObjectNode schema, String keyword, String number) {
        if (!number.isEmpty()) {
            schema.put(keyword, new BigDecimal(number));
        }
    }

    private ObjectNode several(ObjectNode one) {
        if (!property.isMultiple()) {
            return one;
        }
        ObjectNode schema = NODES.objectNode().put(TYPE, "array");
        schema.set("items", one);
        return schema;
    }

    /** The same, or null: that clears it. */
    private static ObjectNode orNull(ObjectNode schema) {
        JsonNode type = schema.path(TYPE);
        if (type.isString()) {
            schema.putArray(TYPE).add(type.stringValue()).add("null");
            if (schema.has("enum")) {
                ((ArrayNode) schema.get("enum")).addNull();
            }
            return schema;
        }
        ObjectNode choice = NODES.objectNode();
        ArrayNode forms = choice.putArray(CHOICE);
        if (schema.has(CHOICE)) {
            schema.get(CHOICE).forEach(forms::add);
        } else {
            forms.add(schema);
        }
        forms.addObject().put(TYPE, "null");
        return choice;
    }
}
