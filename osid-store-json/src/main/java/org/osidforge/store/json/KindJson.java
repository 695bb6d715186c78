package org.osidforge.store.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Writes the objects of one kind as JSON, and reads them.
 *
 * <p>Either the elements alone, for a store that keeps Id, catalog and record types beside them, or the whole object: {@code {"id":"...","catalog":"...","records":["..."],
 * "elements":{"DisplayName":{"text":"North"}}}}. What a member looks like is told by the description of this package. Immutable, safe for many threads.
 */
public final class KindJson {

    private static final String ID = "id";
    private static final String CATALOG = "catalog";
    private static final String RECORDS = "records";
    private static final String ELEMENTS = "elements";

    private final Kind kind;
    private final ElementDef[] elements;
    private final String[] names;
    private final Map<String, ElementDef> byName = new HashMap<>();

    private KindJson(Kind kind) {
        this.kind = kind;
        this.elements = new ElementDef[kind.size()];
        this.names = new String[kind.size()];
        for (int i = 0; i < names.length; i++) {
            elements[i] = kind.stored(i);
            names[i] = nameOf(kind, elements[i]);
            byName.put(names[i], elements[i]);
        }
    }

    /** The JSON of the objects of that kind; made once and kept by whoever needs it often. */
    public static KindJson of(Kind kind) {
        return new KindJson(kind);
    }

    /** By what name the values of a stored element stand in the JSON: {@code DisplayName}, and {@code Ribbon.Colour} for the element of a record. */
    public static String nameOf(Kind kind, ElementDef element) {
        // kind, record where there is one, and element
        return element.elementId()
                .getIdentifier()
                .substring(kind.qualifiedName().length() + 1);
    }

    /** The kind. */
    public Kind kind() {
        return kind;
    }

    // elements alone

    /**
     * The elements of an object that have a value.
     *
     * @throws OperationFailedException if a value cannot be kept
     */
    public String elements(StoredObject object) throws OperationFailedException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.generator(out)) {
            writeElements(json, object);
        }
        return out.toString();
    }

    /**
     * The values of elements, at the index of their element.
     *
     * @param json an object with a member for each element; null is the same as none
     * @throws OperationFailedException if it cannot be read
     */
    public Object[] values(String json) throws OperationFailedException {
        try (JsonParser in = Json.parser(json)) {
            in.nextToken();
            return readElements(in);
        } catch (JacksonException e) {
            throw JsonFault.READ_FORM.operationFailed(e, kind, e.getOriginalMessage());
        }
    }

    /**
     * What changes, as JSON.
     *
     * @throws OperationFailedException if a value cannot be kept
     */
    public ElementChanges changes(ObjectChange change) throws OperationFailedException {
        Map<String, String> changed = new LinkedHashMap<>();
        for (int i = 0; i < change.size(); i++) {
            int index = change.index(i);
            changed.put(names[index], change.value(i) == null ? null : value(elements[index], change.value(i)));
        }
        return new ElementChanges(changed);
    }

    private static String value(ElementDef element, Object value) throws OperationFailedException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.generator(out)) {
            ValueWriter.write(json, element, value);
        }
        return out.toString();
    }

    /**
     * The elements after a change; those that the kind does not know stay as they are.
     *
     * @param json the elements before
     * @throws OperationFailedException if they cannot be read
     */
    public String changed(String json, ElementChanges changes) throws OperationFailedException {
        Map<String, String> members = members(json);
        changes.all().forEach((name, value) -> {
            if (value == null) {
                members.remove(name);
            } else {
                members.put(name, value);
            }
        });
        return RawObject.write(members);
    }

    private Map<String, String> members(String json) throws OperationFailedException {
        try {
            return RawObject.read(json);
        } catch (JacksonException e) {
            throw JsonFault.READ_FORM.operationFailed(e, kind, e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw JsonFault.READ_FORM.operationFailed(e, kind, e.getMessage());
        }
    }

    // Ids and record types

    /**
     * An Id as its text.
     *
     * @throws OperationFailedException if it holds half of a surrogate pair
     */
    public String id(BasicId id) throws OperationFailedException {
        return ValueWriter.textOf(kind, id);
    }

    /**
     * Record types, as a JSON array, or null where there are none.
     *
     * @throws OperationFailedException if one of them cannot be kept
     */
    public String recordTypes(List<BasicType> types) throws OperationFailedException {
        if (types.isEmpty()) {
            return null;
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.generator(out)) {
            writeTypes(json, types);
        }
        return out.toString();
    }

    /**
     * Record types of a JSON array; none of null.
     *
     * @throws OperationFailedException if it cannot be read
     */
    public List<BasicType> recordTypes(String json) throws OperationFailedException {
        if (json == null) {
            return List.of();
        }
        try (JsonParser in = Json.parser(json)) {
            in.nextToken();
            return readTypes(in);
        } catch (JacksonException e) {
            throw JsonFault.READ_FORM.operationFailed(e, kind, e.getOriginalMessage());
        }
    }

    // whole objects

    /**
     * A whole object.
     *
     * @throws OperationFailedException if something of it cannot be kept
     */
    public String object(StoredObject object) throws OperationFailedException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty(ID, id(object.id()));
            if (object.catalog() != null) {
                json.writeStringProperty(CATALOG, id(object.catalog()));
            }
            if (!object.recordTypes().isEmpty()) {
                json.writeName(RECORDS);
                writeTypes(json, object.recordTypes());
            }
            json.writeName(ELEMENTS);
            writeElements(json, object);
            json.writeEndObject();
        }
        return out.toString();
    }

    /**
     * A whole object.
     *
     * @throws OperationFailedException if it cannot be read
     */
    public StoredObject object(String json) throws OperationFailedException {
        BasicId id = null;
        BasicId catalog = null;
        List<BasicType> records = List.of();
        Object[] values = new Object[names.length];
        try (JsonParser in = Json.parser(json)) {
            expect(in.nextToken() == JsonToken.START_OBJECT, "no JSON object");
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case ID -> id = readId(in);
                    case CATALOG -> catalog = readId(in);
                    case RECORDS -> records = readTypes(in);
                    case ELEMENTS -> values = readElements(in);
                    default -> in.skipChildren();
                }
            }
        } catch (JacksonException e) {
            throw JsonFault.READ_FORM.operationFailed(e, kind, e.getOriginalMessage());
        }
        expect(id != null, "it has no Id");
        return StoredObject.of(kind, id, catalog, records, values);
    }

    /**
     * A whole object after a change; what is unknown of it stays as it is.
     *
     * @param json the object before
     * @throws OperationFailedException if it cannot be read
     */
    public String changedObject(String json, ElementChanges changes) throws OperationFailedException {
        Map<String, String> members = members(json);
        members.put(ELEMENTS, changed(members.getOrDefault(ELEMENTS, "{}"), changes));
        return RawObject.write(members);
    }

    // parts

    private void writeElements(JsonGenerator json, StoredObject object) throws OperationFailedException {
        json.writeStartObject();
        for (int i = 0; i < names.length; i++) {
            Object value = object.value(i);
            if (value != null) {
                json.writeName(names[i]);
                ValueWriter.write(json, elements[i], value);
            }
        }
        json.writeEndObject();
    }

    private Object[] readElements(JsonParser in) throws OperationFailedException {
        expect(in.currentToken() == JsonToken.START_OBJECT, "the elements are no JSON object");
        Object[] values = new Object[names.length];
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken first = in.nextToken();
            ElementDef element = byName.get(name);
            if (element == null) {
                in.skipChildren();
            } else if (first != JsonToken.VALUE_NULL) {
                values[element.index()] = ValueReader.read(in, element);
            }
        }
        return values;
    }

    private void writeTypes(JsonGenerator json, List<BasicType> types) throws OperationFailedException {
        ValueWriter writer = new ValueWriter(json, kind);
        json.writeStartArray();
        for (BasicType type : types) {
            writer.type(type);
        }
        json.writeEndArray();
    }

    private List<BasicType> readTypes(JsonParser in) throws OperationFailedException {
        expect(in.currentToken() == JsonToken.START_ARRAY, "the record types are no JSON array");
        ValueReader reader = new ValueReader(in, kind, "record types");
        List<BasicType> types = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            types.add(parsed(reader));
        }
        return List.copyOf(types);
    }

    private BasicType parsed(ValueReader reader) throws OperationFailedException {
        try {
            return reader.type();
        } catch (org.osid.InvalidArgumentException e) {
            throw JsonFault.READ_FORM.operationFailed(e, kind, e.getMessage());
        }
    }

    private BasicId readId(JsonParser in) throws OperationFailedException {
        expect(in.currentToken() == JsonToken.VALUE_STRING, "an Id is no text");
        return id(in.getString());
    }

    /**
     * The Id of a text.
     *
     * @throws OperationFailedException if it is none
     */
    public BasicId id(String text) throws OperationFailedException {
        try {
            return BasicId.parse(text);
        } catch (org.osid.InvalidArgumentException e) {
            throw JsonFault.READ_FORM.operationFailed(e, kind, e.getMessage());
        }
    }

    private void expect(boolean holds, String otherwise) throws OperationFailedException {
        if (!holds) {
            throw JsonFault.READ_FORM.operationFailed(kind, otherwise);
        }
    }
}
