package org.osidforge.gateway.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osidforge.gateway.resource.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The addresses of one kind, made of those that are written for any kind.
 *
 * <p>What the specification does not give for the kind is left out.
 */
final class KindPaths {

    private static final String CHILDREN = "{Children}";
    private static final String REF = "$ref";
    private static final Set<String> NAMING = Set.of("Kind", "Plural", "ParentKind", "ParentPlural", "Children");

    private final ObjectNode template;
    private final Kinds kinds;
    private final KindSchemas schemas;

    KindPaths(ObjectNode template, Kinds kinds, KindSchemas schemas) {
        this.template = template;
        this.kinds = kinds;
        this.schemas = schemas;
    }

    /** One address: where it is, the kind whose objects it tells of, what it offers, and the schema of what they are made of. */
    private record Place(String path, String suffix, Resource tag, Resource subject, Offer offer, ObjectNode made) {}

    /** Adds the addresses of a kind. */
    void add(ObjectNode paths, Resource one) {
        template.get("paths").properties().forEach(path -> {
            if (path.getKey().contains("{Kind}") || path.getKey().contains("{Plural}")) {
                places(path.getKey(), one).forEach(place -> add(paths, place, (ObjectNode) path.getValue()));
            }
        });
    }

    private List<Place> places(String path, Resource one) {
        String name = kinds.name(one);
        String named = path.replace("{Kind}", name).replace("{Plural}", kinds.plural(one));
        if (!path.contains(CHILDREN)) {
            return List.of(new Place(named, name, one, one, Offer.of(one), schemas.made(one)));
        }
        return kinds.children(one).stream()
                .map(child -> new Place(
                        named.replace(CHILDREN, child.plural()),
                        name + "_" + child.plural(),
                        one,
                        child.resource(),
                        Offer.of(one, child.resource()),
                        schemas.madeFor(one, child.resource())))
                .toList();
    }

    private void add(ObjectNode paths, Place place, ObjectNode any) {
        ObjectNode made = (ObjectNode) replaced(any.deepCopy(), replacements(place));
        made.properties().stream()
                .map(Map.Entry::getKey)
                .filter(member -> isOperation(made.get(member))
                        && !place.offer()
                                .has(made.get(member).get("operationId").stringValue()))
                .toList()
                .forEach(made::remove);
        made.values().stream().filter(KindPaths::isOperation).forEach(operation -> name((ObjectNode) operation, place));
        removeNaming(made);
        if (made.values().stream().anyMatch(KindPaths::isOperation)) {
            paths.set(place.path(), made);
        }
    }

    private static boolean isOperation(JsonNode member) {
        return member.has("operationId");
    }

    private void name(ObjectNode operation, Place place) {
        String id = operation.get("operationId").stringValue() + "_" + place.suffix();
        operation.put("operationId", id.replace('.', '_'));
        operation.putArray("tags").add(place.tag().osidName());
        operation.path("requestBody").path("content").forEach(media -> checkExample((ObjectNode) media, place));
    }

    /** The example for any kind stays where it is one for this kind. */
    private void checkExample(ObjectNode media, Place place) {
        Resource subject = place.subject();
        JsonNode schema = media.path("schema");
        boolean needsNothing = schema.equals(schemas.told(subject))
                || (schema.equals(schemas.made(subject)) && schemas.isFree(subject));
        Set<String> known = subject.properties().byName().keySet();
        if (!needsNothing || !known.containsAll(media.path("example").propertyNames())) {
            media.remove("example");
        }
    }

    private static void removeNaming(ObjectNode item) {
        ArrayNode left = JsonNodeFactory.instance.arrayNode();
        for (JsonNode parameter : item.path("parameters")) {
            String name = parameter.path(REF).stringValue("");
            if (!NAMING.contains(name.substring(name.lastIndexOf('/') + 1))) {
                left.add(parameter);
            }
        }
        if (left.isEmpty()) {
            item.remove("parameters");
        } else {
            item.set("parameters", left);
        }
    }

    // references to what is written for any kind

    private Map<String, JsonNode> replacements(Place place) {
        Map<String, JsonNode> inside = Map.of(
                "#/components/schemas/Object", schemas.told(place.subject()),
                "#/components/schemas/NewObject", place.made(),
                "#/components/schemas/ObjectList", schemas.listed(place.subject()));
        Map<String, JsonNode> all = new HashMap<>(inside);
        for (String response : List.of("Object", "Made", "List")) {
            JsonNode any = template.at("/components/responses/" + response);
            all.put("#/components/responses/" + response, replaced(any.deepCopy(), inside));
        }
        return all;
    }

    private static JsonNode replaced(JsonNode node, Map<String, JsonNode> replacements) {
        JsonNode other = replacements.get(node.path(REF).stringValue(""));
        if (other != null) {
            return other.deepCopy();
        }
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames())
                    .forEach(name -> object.set(name, replaced(object.get(name), replacements)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, replaced(array.get(i), replacements));
            }
        }
        return node;
    }
}
