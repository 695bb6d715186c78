package org.osidforge.gateway.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The components of a description. */
final class Components {

    private static final String SECURITY = "securitySchemes";

    private Components() {}

    /** Removes those that nothing refers to; how callers are known stays. */
    static void prune(ObjectNode document) {
        Set<String> used = used(document);
        ObjectNode components = (ObjectNode) document.get("components");
        for (String sort : List.copyOf(components.propertyNames())) {
            ObjectNode all = (ObjectNode) components.get(sort);
            if (!sort.equals(SECURITY)) {
                List.copyOf(all.propertyNames()).stream()
                        .filter(name -> !used.contains("#/components/" + sort + "/" + name))
                        .forEach(all::remove);
            }
            if (all.isEmpty()) {
                components.remove(sort);
            }
        }
    }

    private static Set<String> used(ObjectNode document) {
        Set<String> used = new LinkedHashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(document.get("paths"));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            String reference = node.path("$ref").stringValue("");
            if (!reference.isEmpty() && used.add(reference)) {
                open.add(document.at(reference.substring(1)));
            }
            node.values().forEach(open::add);
        }
        return used;
    }
}
