package com.example.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Objects of one kind as the gateway writes them, and as a store keeps them. */
final class ObjectJson {

    private static final String ID = "Id";
    private static final String PRIMARY_ID = "PrimaryId";
    private static final String RECORD_TYPES = "RecordTypes";

    private final Kind kind;
    private final String authority;
    /** By the index of the element; null where a value cannot be sent. */
    private final Shape[] shapes;
    /** Name of the record that an element belongs to, by its index; the empty string for none. */
    private final String[] records;

    ObjectJson(Kind kind, String authority) {
        this.kind = kind;
        this.authority = authority;
        this.shapes = new Shape[kind.size()];
        this.records = new String[kind.size()];
        kind.elements().forEach(element -> add(element, ""));
        for (RecordDef record : kind.records()) {
            record.elements().forEach(element -> add(element, record.name()));
        }
    }

    private void add(ElementDef element, String record) {
        if (element.isStored()) {
            shapes[element.index()] = new Shape(element, authority);
            records[element.index()] = record;
        }
    }

    // to the gateway

    /** An object that is to be created. */
    ObjectNode of(StoredObject object) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!object.recordTypes().isEmpty()) {
            ArrayNode types = json.putArray(RECORD_TYPES);
            object.recordTypes().forEach(type -> types.add(type.toString()));
        }
        for (Shape shape : shapes) {
            Object value = object.value(shape.element().index());
            if (value != null) {
                put(json, shape, value);
            }
        }
        return json;
    }

    /** What changes of an object. */
    ObjectNode of(ObjectChange change) {
        Map<Integer, Object> last = new TreeMap<>();
        for (int i = 0; i < change.size(); i++) {
            last.put(change.index(i), change.value(i));
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        last.forEach((index, value) -> put(json, shapes[index], value));
        return json;
    }

    private void put(ObjectNode json, Shape shape, Object value) {
        String record = records[shape.element().index()];
        ObjectNode owner = record.isEmpty() ? json : json.withObjectProperty(record);
        owner.set(shape.element().name(), shape.json(value));
    }

    // from the gateway

    /** The Id that the provider behind the gateway gave to an object. */
    BasicId primary(JsonNode json) {
        String text = json.path(json.has(PRIMARY_ID) ? PRIMARY_ID : ID).stringValue("");
        boolean isWord = text.indexOf(':') < 0 && text.indexOf('@') < 0;
        return isWord ? Shape.bare(kind.qualifiedName(), text, authority) : BasicId.parse(text);
    }

    /**
     * An object.
     *
     * @param id the Id that is told for it
     * @param catalog Id of the catalog that it is defined in, or null
     * @param told gives the Id that is told for an object of a kind
     */
    StoredObject read(JsonNode json, BasicId id, BasicId catalog, BiFunction<String, BasicId, BasicId> told) {
        Object[] values = new Object[kind.size()];
        for (Shape shape : shapes) {
            ElementDef element = shape.element();
            String record = records[element.index()];
            JsonNode value = (record.isEmpty() ? json : json.path(record)).get(element.name());
            if (value != null) {
                values[element.index()] = shape.value(value, theirs -> told.apply(element.type(), theirs));
            }
        }
        List<BasicType> types = new ArrayList<>();
        json.path(RECORD_TYPES).forEach(type -> types.add(BasicType.parse(type.stringValue())));
        return StoredObject.of(kind, id, catalog, List.copyOf(types), values);
    }
}
