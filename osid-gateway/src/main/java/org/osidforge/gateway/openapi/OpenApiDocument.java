package org.osidforge.gateway.openapi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.gateway.resource.Resources;
import org.osidforge.gateway.settings.GatewaySettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the gateway in OpenAPI 3.1, made from the model and the settings.
 *
 * <p>All packages in one would be more than a reader or a page can take in. So there is one of the whole, in which addresses have the kind as a parameter, and one of each package, which has the
 * addresses of its kinds and the properties of their objects. The same provider and settings give the same bytes.
 */
public final class OpenApiDocument {

    /** The kinds that the examples are about. */
    private static final Set<String> IN_EXAMPLES = Set.of(
            "osid.room.Campus",
            "osid.room.Building",
            "osid.room.Floor",
            "osid.recognition.Academy",
            "osid.resource.Resource",
            "osid.contact.Address");

    private final Resources resources;
    private final GatewaySettings settings;
    private final Kinds kinds;

    /**
     * The description of a gateway.
     *
     * @param resources the kinds that its provider serves
     * @param settings its settings
     */
    public OpenApiDocument(Resources resources, GatewaySettings settings) {
        this.resources = resources;
        this.settings = settings;
        this.kinds = new Kinds(resources);
    }

    /** Names of the packages that the provider serves in bulk, in their order. */
    public List<String> packages() {
        return kinds.packages();
    }

    /** The description of the whole: batches, addresses with the kind as a parameter, and the index of the packages as {@code x-osid-packages}. */
    public ObjectNode ofAll() {
        ObjectNode document = template();
        addPackages(document.putArray("x-osid-packages"));
        Components.prune(document);
        return document;
    }

    /**
     * The description of the kinds of a package.
     *
     * @param packageName one of {@link #packages}
     */
    public ObjectNode ofPackage(String packageName) {
        ObjectNode template = template();
        List<Resource> own = kinds.of(packageName);
        ObjectNode document = template.deepCopy();
        ObjectNode info = (ObjectNode) document.get("info");
        info.put("title", info.get("title").stringValue() + ": " + packageName);
        info.remove("summary");
        addTags(document.putArray("tags"), own);
        KindSchemas schemas = new KindSchemas(kinds);
        KindPaths addresses = new KindPaths(template, kinds, schemas);
        ObjectNode paths = document.putObject("paths");
        own.forEach(one -> addresses.add(paths, one));
        withChildren(own).forEach(one -> schemas.add((ObjectNode) document.at("/components/schemas"), one));
        Components.prune(document);
        return document;
    }

    private Set<Resource> withChildren(List<Resource> own) {
        Set<Resource> all = new LinkedHashSet<>(own);
        own.forEach(one -> kinds.children(one).forEach(child -> all.add(child.resource())));
        return all;
    }

    private static void addTags(ArrayNode tags, List<Resource> own) {
        own.forEach(one -> tags.addObject().put("name", one.osidName()));
    }

    private void addPackages(ArrayNode index) {
        for (String name : kinds.packages()) {
            ObjectNode one = index.addObject().put("name", name).put("url", DocumentPage.address(name));
            ArrayNode names = one.putArray("kinds");
            kinds.of(name).forEach(kind -> names.add(kinds.name(kind)));
        }
    }

    // what depends on the settings

    private ObjectNode template() {
        ObjectNode document = Template.read(Map.of(
                "example", Template::example,
                "kinds", kinds::list,
                "limit", this::limit,
                "methods", this::methods));
        if (!settings.dialects().batchesInSessions()) {
            ((ArrayNode) document.at("/paths/~1rest~1batch/post/parameters"))
                    .removeIf(p -> p.path("name").stringValue("").equals("sid"));
        }
        if (!servesExamples()) {
            removeExamples(document);
        }
        addAccess(document);
        return document;
    }

    private Object limit(String name) {
        Limits limits = settings.limits();
        return switch (name) {
            case "items" -> limits.items();
            case "page" -> limits.page();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Object methods(String where) {
        List<String> methods = new ArrayList<>(List.of("PUT", "POST", "PATCH", "DELETE"));
        if (settings.dialects().readsInBatches()) {
            methods.add("GET");
        }
        return methods;
    }

    private boolean servesExamples() {
        return resources.all().stream()
                        .map(Resource::osidName)
                        .filter(IN_EXAMPLES::contains)
                        .count()
                == IN_EXAMPLES.size();
    }

    /** What a provider does not serve is no example of it. */
    private static void removeExamples(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("example", "examples"));
            if (object.path("enum").isEmpty()) {
                object.remove("enum");
            }
        }
        node.values().forEach(OpenApiDocument::removeExamples);
    }

    private void addAccess(ObjectNode document) {
        if (!settings.access().isRestricted()) {
            return;
        }
        ObjectNode schemes = ((ObjectNode) document.get("components")).putObject("securitySchemes");
        ArrayNode any = document.putArray("security");
        if (!settings.access().keys().isEmpty()) {
            schemes.putObject("apiKey")
                    .put("type", "apiKey")
                    .put("in", "header")
                    .put("name", "X-Api-Key");
            any.addObject().putArray("apiKey");
        }
        if (settings.access().tokens().isPresent()) {
            schemes.putObject("token")
                    .put("type", "http")
                    .put("scheme", "bearer")
                    .put("bearerFormat", "JWT");
            any.addObject().putArray("token");
        }
    }
}
