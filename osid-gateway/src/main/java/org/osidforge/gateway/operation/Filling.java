package org.osidforge.gateway.operation;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.osid.Extensible;
import org.osid.Metadata;
import org.osid.OsidForm;
import org.osid.id.Id;
import org.osid.type.Type;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.ProviderCall;
import org.osidforge.gateway.resource.Properties;
import org.osidforge.gateway.resource.Property;
import org.osidforge.gateway.resource.RecordResource;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Sets the elements of a form to what a body says.
 *
 * <p>What Metadata forbids, a value of another type and a property that there is not are refused with the name of the property. Properties that can only be read are passed over, so that
 * an object that was read can be sent back.
 */
final class Filling {

    /** What a property that the body does not name becomes. */
    enum Rest {
        /** It stays as it is. */
        KEPT,
        /** It is cleared, where that can be done. */
        CLEARED
    }

    private final Resource resource;
    private final Set<String> parents;

    Filling(Resource resource) {
        this.resource = resource;
        this.parents = new TreeSet<>();
        resource.parents().forEach(parent -> parents.add(parent.name()));
    }

    /** The body of a request. @throws Problem 400 if it is no JSON object */
    static JsonNode object(JsonNode body) {
        if (body == null || body.isNull()) {
            throw Problem.of(400, GatewayMessage.BODY_MISSING);
        }
        if (!body.isObject()) {
            throw Problem.of(400, GatewayMessage.BODY_NO_OBJECT);
        }
        return body;
    }

    /**
     * The record types that a body asks for: those that it lists, and those whose properties it has.
     *
     * @throws Problem 400 if one is no Type
     */
    Set<Type> recordTypes(JsonNode body) {
        JsonNode listed = body.get(ObjectJson.RECORD_TYPES);
        if (listed == null && resource.records().isEmpty()) {
            return Set.of();
        }
        Set<Type> found = new LinkedHashSet<>();
        if (listed != null && !listed.isNull()) {
            if (!listed.isArray()) {
                throw Problem.of(400, GatewayMessage.VALUE_NO_ARRAY, ObjectJson.RECORD_TYPES)
                        .about(ObjectJson.RECORD_TYPES);
            }
            listed.forEach(one -> found.add(type(one)));
        }
        for (RecordResource record : resource.records().values()) {
            if (body.has(record.name())) {
                found.add(record.type());
            }
        }
        return found;
    }

    private static Type type(JsonNode json) {
        try {
            return BasicType.parse(json.isString() ? json.stringValue() : "");
        } catch (org.osid.InvalidArgumentException noType) {
            throw Problem.of(400, GatewayMessage.RECORD_TYPE_UNKNOWN, json.toString())
                    .about(ObjectJson.RECORD_TYPES);
        }
    }

    /**
     * Fills a form.
     *
     * @param form the form
     * @param body what was sent, a JSON object
     * @param addressed the object as it was addressed; the empty string where the provider gives the Id
     * @param primary the object's primary Id, or null where there is none yet
     * @throws Problem 400 about the first property that cannot be set
     */
    void fill(OsidForm form, JsonNode body, String addressed, BasicId primary, Rest rest) {
        for (Map.Entry<String, JsonNode> member : body.properties()) {
            set(form, member.getKey(), member.getValue(), addressed, primary);
        }
        if (rest == Rest.CLEARED) {
            clearRest(resource.properties(), form, body);
            for (RecordResource record : resource.records().values()) {
                if (((Extensible) form).hasRecordType(record.type())) {
                    clearRest(
                            record.properties(),
                            ProviderCall.call(record.ofForm(), form, record.type()),
                            body.path(record.name()));
                }
            }
        }
        checkValid(form);
    }

    private void set(OsidForm form, String name, JsonNode value, String addressed, BasicId primary) {
        Property property = resource.properties().byName().get(name);
        if (property != null && property.isWritable() && !isParentOf(form, property)) {
            // in a new object null says that there is no value, as leaving it out does
            if (primary != null || !value.isNull()) {
                property.set(form, value);
            }
        } else if (property == null && !isOther(form, name, value, addressed, primary)) {
            throw Problem.of(400, GatewayMessage.UNKNOWN_PROPERTY, name).about(name);
        }
    }

    // a parent may be an element of the form as well: what a form was asked for with, it cannot be told again
    private boolean isParentOf(OsidForm form, Property property) {
        return parents.contains(property.name()) && property.metadata(form).isReadOnly();
    }

    /** Whether the member is one that no property of the kind stands for; what is wrong with it is a problem. */
    private boolean isOther(OsidForm form, String name, JsonNode value, String addressed, BasicId primary) {
        switch (name) {
            case ObjectJson.ID, ObjectJson.PRIMARY_ID -> checkId(name, value, addressed, primary);
            case ObjectJson.RECORD_TYPES -> recordTypes(asBody(value)).forEach(type -> checkHas(form, type));
            default -> {
                RecordResource record = resource.records().get(name);
                if (record == null) {
                    return parents.contains(name);
                }
                fillRecord(form, record, object(value));
            }
        }
        return true;
    }

    private static JsonNode asBody(JsonNode recordTypes) {
        return JsonNodeFactory.instance.objectNode().set(ObjectJson.RECORD_TYPES, recordTypes);
    }

    private void checkHas(OsidForm form, Type type) {
        if (!(form instanceof Extensible extensible) || !extensible.hasRecordType(type)) {
            throw Problem.of(400, GatewayMessage.RECORD_TYPE_UNKNOWN, BasicType.of(type))
                    .about(ObjectJson.RECORD_TYPES);
        }
    }

    private void checkId(String name, JsonNode value, String addressed, BasicId primary) {
        Id said = value.isString() ? resource.addresses().id(resource.osidName(), value.stringValue()) : null;
        boolean same = said != null
                && (said.equals(primary)
                        || (name.equals(ObjectJson.ID)
                                && !addressed.isEmpty()
                                && said.equals(resource.addresses().id(resource.osidName(), addressed))));
        if (!same) {
            throw Problem.of(400, GatewayMessage.ID_DIFFERS, name).about(name);
        }
    }

    private void fillRecord(OsidForm form, RecordResource record, JsonNode body) {
        checkHas(form, record.type());
        Object recordForm = ProviderCall.call(record.ofForm(), form, record.type());
        for (Map.Entry<String, JsonNode> member : body.properties()) {
            Property property = record.properties().byName().get(member.getKey());
            if (property == null || !property.isWritable()) {
                String name = record.name() + "." + member.getKey();
                throw Problem.of(400, GatewayMessage.UNKNOWN_PROPERTY, name).about(name);
            }
            property.set(recordForm, member.getValue());
        }
    }

    private static void clearRest(Properties properties, Object form, JsonNode body) {
        for (Property property : properties.all()) {
            if (!body.has(property.name()) && property.isClearable(form)) {
                property.clear(form);
            }
        }
    }

    private void checkValid(OsidForm form) {
        if (!ProviderCall.call(form::isValid)) {
            Set<String> names = new LinkedHashSet<>();
            for (Metadata wrong : ProviderCall.call(form::getInvalidMetadata)) {
                names.add(nameOf(form, wrong));
            }
            String first = names.isEmpty() ? "" : names.iterator().next();
            throw Problem.of(400, GatewayMessage.REQUIRED_MISSING, String.join(", ", names))
                    .about(first);
        }
    }

    private String nameOf(OsidForm form, Metadata wrong) {
        BasicId id = BasicId.of(wrong.getElementId());
        return resource.properties().all().stream()
                .filter(property -> property.isWritable()
                        && id.equals(property.metadata(form).getElementId()))
                .map(Property::name)
                .findFirst()
                .orElseGet(() -> wrong.getElementLabel().getText());
    }
}
