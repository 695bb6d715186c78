package org.osidforge.gateway.operation;

import java.util.List;
import org.osid.Extensible;
import org.osid.Identifiable;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.gateway.provider.ListReader;
import org.osidforge.gateway.provider.ProviderCall;
import org.osidforge.gateway.resource.Property;
import org.osidforge.gateway.resource.RecordResource;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An object as JSON: its Id as it was addressed, its properties that have a value, its record types. */
final class ObjectJson {

    /** The Id as it was addressed. */
    static final String ID = "Id";
    /** The Id that the provider gave, where it was addressed otherwise. */
    static final String PRIMARY_ID = "PrimaryId";
    /** The record types. */
    static final String RECORD_TYPES = "RecordTypes";

    private ObjectJson() {}

    /**
     * An object.
     *
     * @param addressed as the client addressed it, or the empty string
     * @param object the provider's object
     * @param untold what objects of the kind do not tell themselves
     */
    static ObjectNode of(Resource resource, String addressed, Object object, Untold untold) {
        BasicId id = BasicId.of(((Identifiable) object).getId());
        ObjectNode json = ofId(resource, addressed, id);
        put(json, resource.properties().all(), object);
        untold.putInto(json, id);
        if (object instanceof Extensible extensible) {
            putRecords(json, resource, extensible);
        }
        return json;
    }

    /** An object of which only its forms for update tell. */
    static ObjectNode ofForm(Resource resource, String addressed, BasicId id, Untold told) {
        ObjectNode json = ofId(resource, addressed, id);
        told.putInto(json, id);
        return json;
    }

    private static ObjectNode ofId(Resource resource, String addressed, BasicId id) {
        String primary = resource.addresses().text(resource.osidName(), id);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(ID, addressed.isEmpty() ? primary : addressed);
        if (!addressed.isEmpty() && !addressed.equals(primary)) {
            json.put(PRIMARY_ID, primary);
        }
        return json;
    }

    private static void put(ObjectNode json, List<Property> properties, Object object) {
        for (Property property : properties) {
            if (property.isReadable()) {
                JsonNode value = property.read(object);
                if (value != null) {
                    json.set(property.name(), value);
                }
            }
        }
    }

    private static void putRecords(ObjectNode json, Resource resource, Extensible object) {
        List<Object> types = ListReader.all(TypeList.class, object.getRecordTypes());
        if (types.isEmpty()) {
            return;
        }
        ArrayNode names = json.putArray(RECORD_TYPES);
        types.forEach(type -> names.add(BasicType.of((Type) type).toString()));
        for (RecordResource record : resource.records().values()) {
            if (object.hasRecordType(record.type())) {
                put(
                        json.putObject(record.name()),
                        record.properties().all(),
                        ProviderCall.call(record.ofObject(), object, record.type()));
            }
        }
    }
}
