package org.osidforge.gateway.openapi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osidforge.gateway.resource.CreateWay;
import org.osidforge.gateway.resource.Property;
import org.osidforge.gateway.resource.RecordResource;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.spec.model.Constraints;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.Parent;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas of the objects of a kind: as they are told, as they have to be to be made, and as a list. */
final class KindSchemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PREFIX = "#/components/schemas/";
    private static final String REF = "$ref";
    private static final String DESCRIPTION = "description";

    private final Kinds kinds;

    KindSchemas(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Adds the three schemas of a kind. */
    void add(ObjectNode schemas, Resource one) {
        String name = kinds.name(one);
        schemas.set(name, object(one, new Values(schemas)));
        schemas.set(name + ".new", toMake(one, one.ways(), Set.of()));
        schemas.set(name + ".list", list(one));
    }

    /** Refers to the schema of objects of a kind. */
    ObjectNode told(Resource one) {
        return NODES.objectNode().put(REF, PREFIX + kinds.name(one));
    }

    /** Refers to the schema of what an object of a kind is made of. */
    ObjectNode made(Resource one) {
        return NODES.objectNode().put(REF, PREFIX + kinds.name(one) + ".new");
    }

    /** Whether an object can be made of nothing. */
    boolean isFree(Resource one) {
        return toMake(one, one.ways(), Set.of()).equals(told(one));
    }

    /** Refers to the schema of a list of objects of a kind. */
    ObjectNode listed(Resource one) {
        return NODES.objectNode().put(REF, PREFIX + kinds.name(one) + ".list");
    }

    /** The schema of what an object is made of whose address names a parent. */
    ObjectNode madeFor(Resource parent, Resource child) {
        Set<String> named = child.parents().stream()
                .filter(p -> p.kind().equals(parent.osidName()))
                .map(Parent::name)
                .collect(Collectors.toSet());
        List<CreateWay> ways = child.ways().stream()
                .filter(way -> way.way().parents().stream().anyMatch(p -> named.contains(p.name())))
                .toList();
        return toMake(child, ways, named);
    }

    // what has to be there

    private ObjectNode toMake(Resource one, List<CreateWay> ways, Set<String> named) {
        Set<String> required = new LinkedHashSet<>(requiredElements(one));
        List<Set<String>> choices = ways.stream()
                .map(way -> way.way().parents().stream()
                        .map(Parent::name)
                        .filter(name -> !named.contains(name))
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .distinct()
                .collect(Collectors.toList());
        if (choices.size() == 1) {
            required.addAll(choices.get(0));
            choices.clear();
        }
        if (required.isEmpty() && choices.isEmpty()) {
            return told(one);
        }
        ObjectNode schema = NODES.objectNode();
        schema.putArray("allOf").add(told(one));
        put(schema, required);
        if (!choices.isEmpty()) {
            ArrayNode anyOf = schema.putArray("anyOf");
            choices.forEach(choice -> put(anyOf.addObject(), choice));
        }
        return schema;
    }

    private static void put(ObjectNode schema, Set<String> required) {
        if (!required.isEmpty()) {
            ArrayNode names = schema.putArray("required");
            required.forEach(names::add);
        }
    }

    /** The elements that the model requires and a form can set. */
    static Set<String> requiredElements(Resource one) {
        Map<String, Property> properties = one.properties().byName();
        return one.kind().elements().stream()
                .filter(element -> element.constraints().required())
                .map(Element::name)
                .filter(name ->
                        properties.containsKey(name) && properties.get(name).isWritable())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private ObjectNode list(Resource one) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        schema.putArray("required").add("value");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("@odata.count").put("type", "integer").put("minimum", 0);
        properties.putObject("value").put("type", "array").set("items", told(one));
        return schema.put("additionalProperties", false);
    }

    // an object

    private ObjectNode object(Resource one, Values values) {
        ObjectNode schema = NODES.objectNode().put("type", "object").put(DESCRIPTION, one.osidName());
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("Id").put("type", "string").put(DESCRIPTION, "The Id as it was addressed");
        properties
                .putObject("PrimaryId")
                .put("type", "string")
                .put(DESCRIPTION, "The Id that the provider gave, where that is another")
                .put("readOnly", true);
        put(properties, one, values);
        ObjectNode types = properties.putObject("RecordTypes").put("type", "array");
        types.putObject("items").put("type", "string");
        types.put(DESCRIPTION, "Types of the records that it has");
        one.records().values().forEach(record -> properties.set(record.name(), record(record, values)));
        return schema.put("additionalProperties", false);
    }

    private void put(ObjectNode properties, Resource one, Values values) {
        Map<String, Constraints> constraints = one.kind().elements().stream()
                .collect(Collectors.toMap(Element::name, Element::constraints, (first, other) -> first));
        Set<String> parents = new TreeSet<>();
        one.parents().forEach(parent -> parents.add(parent.name()));
        for (Property property : one.properties().all()) {
            PropertySchema made =
                    new PropertySchema(property, constraints.getOrDefault(property.name(), Constraints.NONE), values);
            properties.set(property.name(), parents.contains(property.name()) ? made.ofParent() : made.ofValue());
        }
        for (Parent parent : one.parents()) {
            if (!properties.has(parent.name())) {
                properties.set(parent.name(), PropertySchema.ofParent(parent));
            }
        }
    }

    private static ObjectNode record(RecordResource record, Values values) {
        ObjectNode schema = NODES.objectNode()
                .put("type", "object")
                .put(DESCRIPTION, "What the record type " + record.type() + " adds");
        ObjectNode properties = schema.putObject("properties");
        record.properties()
                .all()
                .forEach(property -> properties.set(
                        property.name(), new PropertySchema(property, Constraints.NONE, values).ofValue()));
        return schema.put("additionalProperties", false);
    }
}
