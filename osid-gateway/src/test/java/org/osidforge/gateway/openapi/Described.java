package org.osidforge.gateway.openapi;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.osidforge.consumer.Binding;
import org.osidforge.consumer.ManagerSource;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.provider.ServedProvider;
import org.osidforge.gateway.resource.Addresses;
import org.osidforge.gateway.resource.Resources;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.spec.model.ModelFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A description, and what is needed to judge it. */
record Described(ObjectNode json, SchemaRegistry schemas, Map<String, Schema> made) {

    private static final String ADDRESS = "https://gateway.example/openapi.json";
    private static final Resources ALL = resources(Wire.memory());

    static Described of(ObjectNode json) {
        return new Described(
                json,
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, all -> all.schemas(Map.of(ADDRESS, json.toString()))),
                new HashMap<>());
    }

    /** The descriptions of a gateway over the in-memory provider. */
    static OpenApiDocument documents(GatewaySettings settings) {
        return new OpenApiDocument(ALL, settings);
    }

    static OpenApiDocument standard() {
        return documents(GatewaySettings.STANDARD);
    }

    static Resources resources(ManagerSource source) {
        ClassLoader loader = Described.class.getClassLoader();
        return Resources.of(
                new ServedProvider(source, new Binding(ModelFiles.load(loader), loader)), new Addresses("localhost"));
    }

    /** The whole. */
    static Described whole() {
        return of(standard().ofAll());
    }

    /** Every package, by name. */
    static Map<String, Described> packages() {
        OpenApiDocument documents = standard();
        Map<String, Described> all = new TreeMap<>();
        documents.packages().forEach(name -> all.put(name, of(documents.ofPackage(name))));
        return all;
    }

    /** An operation of the description. */
    record Operation(String path, String method, ObjectNode json, List<JsonNode> parameters) {
        String id() {
            return json.get("operationId").stringValue();
        }
    }

    List<Operation> operations() {
        List<Operation> found = new ArrayList<>();
        json.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(member -> {
                    if (member.getValue().has("operationId")) {
                        List<JsonNode> parameters = new ArrayList<>();
                        path.getValue().path("parameters").forEach(p -> parameters.add(resolved(p)));
                        member.getValue().path("parameters").forEach(p -> parameters.add(resolved(p)));
                        found.add(new Operation(
                                path.getKey(),
                                member.getKey().toUpperCase(Locale.ROOT),
                                (ObjectNode) member.getValue(),
                                parameters));
                    }
                }));
        return found;
    }

    Operation operation(String id) {
        return operations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The same, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").stringValue("");
        return reference.isEmpty() ? node : json.at(reference.substring(1));
    }

    /** What is wrong with a value by a schema of the description, as text. */
    String faults(JsonNode schema, JsonNode value) {
        // references lead into the description
        String text = schema.toString().replace("\"#/", "\"" + ADDRESS + "#/");
        Schema rules = made.computeIfAbsent(
                text,
                t -> schemas.getSchema(
                        SchemaLocation.of("https://gateway.example/" + made.size() + ".json"),
                        JsonMapper.shared().readTree(t)));
        return rules.validate(value.toString(), InputFormat.JSON).toString();
    }
}
