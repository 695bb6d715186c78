package org.osidforge.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osid.OsidManager;
import org.osidforge.consumer.ManagerSource;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.access.AccessTerms;
import org.osidforge.gateway.access.ApiKey;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.settings.DialectTerms;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.value.BasicId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the descriptions say, and that they are descriptions by the rules of OpenAPI 3.1 and of JSON Schema. */
class OpenApiDocumentTest {

    private static Map<String, Described> all;

    /** Documents that are none, by the place where that is told. */
    private static final Map<String, Consumer<ObjectNode>> BREAKS = Map.of(
            "/openapi", document -> document.put("openapi", "3.0.3"),
            "/info", document -> ((ObjectNode) document.get("info")).remove("title"),
            "/paths", document -> ((ObjectNode) document.get("paths")).putObject("no/slash"),
            "/components/schemas/Campus/type",
                    document -> ((ObjectNode) document.at("/components/schemas/Campus")).put("type", "nonsense"));

    @BeforeAll
    static void makeAll() {
        all = Described.packages();
        all.put("", Described.whole());
    }

    @Test
    void theyAreReadWithoutAnyComplaint() {
        all.forEach((name, described) -> {
            ParseOptions options = new ParseOptions();
            SwaggerParseResult read =
                    new OpenAPIV3Parser().readContents(described.json().toString(), List.of(), options);
            assertThat(read.getMessages()).as(name).isEmpty();
            assertThat(read.getOpenAPI().getSpecVersion().name()).isEqualTo("V31");
            assertThat(read.getOpenAPI().getPaths()).as(name).isNotEmpty();
        });
    }

    @Test
    void theyKeepTheOfficialSchemaOfOpenApi() {
        Schema rules = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaIdResolvers(
                                ids -> ids.mapPrefix("https://spec.openapis.org", "classpath:spec.openapis.org")))
                .getSchema(SchemaLocation.of("https://spec.openapis.org/oas/3.1/schema-base/2022-10-07"));
        all.forEach(
                (name, described) -> assertThat(rules.validate(described.json().toString(), InputFormat.JSON))
                        .as(name)
                        .isEmpty());
        assertThat(BREAKS).allSatisfy((place, breaks) -> {
            ObjectNode broken = all.get("room").json().deepCopy();
            breaks.accept(broken);
            assertThat(rules.validate(broken.toString(), InputFormat.JSON))
                    .extracting(found -> found.getInstanceLocation().toString())
                    .as(place)
                    .anyMatch(place::equals);
        });
    }

    @Test
    void theirSchemasAreJsonSchemas() {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(rules.validate("{\"type\":\"nonsense\"}", InputFormat.JSON)).isNotEmpty();
        all.forEach((name, described) -> {
            List<JsonNode> schemas = new ArrayList<>(described.json().findValues("schema"));
            described.json().at("/components/schemas").forEach(schemas::add);
            assertThat(schemas).as(name).hasSizeGreaterThan(10);
            for (JsonNode schema : schemas) {
                assertThat(rules.validate(schema.toString(), InputFormat.JSON))
                        .as(name + " " + schema)
                        .isEmpty();
            }
        });
    }

    @Test
    void everyReferenceLeadsSomewhereAndNothingIsLeftOver() {
        all.forEach((name, described) -> {
            TreeSet<String> referred = new TreeSet<>();
            described.json().findValues("$ref").forEach(one -> referred.add(one.stringValue()));
            assertThat(referred)
                    .as(name)
                    .isNotEmpty()
                    .noneMatch(one -> described.json().at(one.substring(1)).isMissingNode());
            described
                    .json()
                    .get("components")
                    .properties()
                    .forEach(sort -> assertThat(sort.getValue().propertyNames())
                            .as(name)
                            .allMatch(one -> referred.contains("#/components/" + sort.getKey() + "/" + one)));
        });
    }

    @Test
    void operationsHaveNamesOfTheirOwnAndTheParametersOfTheirPaths() {
        all.forEach((name, described) -> {
            List<Described.Operation> operations = described.operations();
            assertThat(operations.stream().map(Described.Operation::id))
                    .as(name)
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.matches("\\w+"));
            for (Described.Operation one : operations) {
                List<String> inPath = one.parameters().stream()
                        .filter(p -> p.get("in").stringValue().equals("path"))
                        .map(p -> "{" + p.get("name").stringValue() + "}")
                        .toList();
                assertThat(inPath).as(name + " " + one.path()).allMatch(one.path()::contains);
                assertThat(one.path().chars().filter(c -> c == '{').count())
                        .as(name + " " + one.path())
                        .isEqualTo(inPath.size());
            }
        });
    }

    @Test
    void theSameProviderAndSettingsGiveTheSameBytes() {
        OpenApiDocument again = new OpenApiDocument(Described.resources(Wire.memory()), GatewaySettings.STANDARD);
        assertThat(again.ofAll().toString()).isEqualTo(all.get("").json().toString());
        assertThat(again.ofPackage("room").toString())
                .isEqualTo(all.get("room").json().toString());
    }

    @Test
    void theyAreSmallEnoughToBeShownAtOnce() {
        all.forEach((name, described) ->
                assertThat(described.json().toString()).as(name).hasSizeLessThan(500_000));
        assertThat(all.get("").json().toString()).hasSizeLessThan(100_000);
    }

    @Test
    void theWholeNamesEveryPackageAndKind() {
        JsonNode index = all.get("").json().get("x-osid-packages");
        assertThat(index.valueStream().map(one -> one.get("name").stringValue()))
                .containsExactlyElementsOf(Described.standard().packages());
        List<String> kinds = new ArrayList<>();
        index.forEach(one -> one.get("kinds").forEach(kind -> kinds.add(kind.stringValue())));
        assertThat(kinds).hasSizeGreaterThan(150).contains("Campus", "Academy", "billing.Item");
        List<String> offered = new ArrayList<>();
        all.get("").json().at("/components/parameters/Kind/schema/enum").forEach(one -> offered.add(one.stringValue()));
        assertThat(offered).containsExactlyInAnyOrderElementsOf(kinds).isSorted();
    }

    @Test
    void aKindTellsWhatIsRequiredGivenOnceAndOnlyRead() {
        ObjectNode schemas = (ObjectNode) all.get("room").json().at("/components/schemas");
        assertThat(schemas.at("/Building.new/required").toString()).isEqualTo("[\"Address\"]");
        assertThat(schemas.at("/Floor.new/required").toString()).isEqualTo("[\"Building\"]");
        JsonNode parent = schemas.at("/Floor/properties/Building");
        assertThat(parent.toString())
                .isEqualTo(
                        "{\"type\":\"string\",\"description\":"
                                + "\"Id of room.Building; given for a new object, and then it stays\",\"x-osid-kind\":\"osid.room.Building\"}");
        assertThat(schemas.at("/Building/properties/PrimaryId/readOnly").asBoolean())
                .isTrue();
        assertThat(schemas.at("/Campus/properties/GenusType/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(schemas.at("/Campus/properties/Branding/items/x-osid-kind").stringValue())
                .isEqualTo("osid.repository.Asset");
        assertThat(schemas.at("/Campus/additionalProperties").asBoolean()).isFalse();
        JsonNode floors = all.get("room")
                .json()
                .at(
                        "/paths/~1api~1v1~1Object~1Building('{Id}')~1Floors/post/requestBody/content/application~1json/schema");
        assertThat(floors.toString()).isEqualTo("{\"$ref\":\"#/components/schemas/Floor\"}");
    }

    @Test
    void aNameThatSeveralPackagesHaveIsWrittenWithThePackage() {
        JsonNode billing = all.get("billing").json();
        assertThat(billing.get("paths").propertyNames())
                .contains("/api/v1/Object/billing.Item", "/rest/billing.Items/{Id}");
        assertThat(billing.at("/components/schemas").propertyNames())
                .contains("billing.Item", "billing.Item.new")
                .doesNotContain("Item");
    }

    @Test
    void whatTheSettingsAllowIsTold() {
        GatewaySettings open = GatewaySettings.STANDARD
                .withLimits(new Limits(1000, 8, 7, Duration.ofSeconds(1), 50))
                .withDialects(new DialectTerms("localhost", true, true));
        ObjectNode told = Described.documents(open).ofAll();
        assertThat(told.at("/components/schemas/BatchRequest/properties/requests/maxItems")
                        .asInt())
                .isEqualTo(7);
        assertThat(told.at("/components/schemas/SequentialRequest/maxItems").asInt())
                .isEqualTo(7);
        assertThat(told.at("/components/parameters/Top/schema/default").asInt()).isEqualTo(50);
        assertThat(methods(told)).endsWith("\"GET\"]");
        assertThat(batchParameters(told)).contains("sid");
        ObjectNode standard = all.get("").json();
        assertThat(methods(standard)).isEqualTo("[\"PUT\",\"POST\",\"PATCH\",\"DELETE\"]");
        assertThat(batchParameters(standard)).contains("config").doesNotContain("sid");
    }

    private static String methods(JsonNode document) {
        return document.at("/components/schemas/BatchRequest/properties/requests/items/properties/method/enum")
                .toString();
    }

    private static List<String> batchParameters(JsonNode document) {
        return document.at("/paths/~1rest~1batch/post/parameters").findValuesAsString("name");
    }

    @Test
    void howCallersAreKnownIsToldWhereTheyHaveToBe() {
        BasicId agent = BasicId.parse("authentication.Agent:a@localhost");
        AccessTerms keys = new AccessTerms(
                List.of(new ApiKey("one", new byte[32], agent)), Optional.empty(), AccessPolicy.ALLOW_ALL);
        OpenApiDocument documents = Described.documents(GatewaySettings.STANDARD.withAccess(keys));
        for (ObjectNode told : List.of(documents.ofAll(), documents.ofPackage("room"))) {
            assertThat(told.at("/components/securitySchemes").toString())
                    .isEqualTo("{\"apiKey\":{\"type\":\"apiKey\",\"in\":\"header\",\"name\":\"X-Api-Key\"}}");
            assertThat(told.get("security").toString()).isEqualTo("[{\"apiKey\":[]}]");
        }
        assertThat(documents.ofAll().at("/paths/~1health/get/security").toString())
                .isEqualTo("[]");
        assertThat(all.get("").json().has("security")).isFalse();
    }

    @Test
    void whatTheProviderDoesNotServeIsNoExample() {
        ManagerSource memory = Wire.memory();
        ManagerSource one = new ManagerSource() {
            @Override
            public String name() {
                return memory.name();
            }

            @Override
            public Optional<OsidManager> manager(String osidPackage) throws Exception {
                return osidPackage.startsWith("osid.forum") ? memory.manager(osidPackage) : Optional.empty();
            }
        };
        ObjectNode told = new OpenApiDocument(Described.resources(one), GatewaySettings.STANDARD).ofAll();
        assertThat(told.get("x-osid-packages").findValuesAsString("name")).containsExactly("forum");
        assertThat(told.toString()).doesNotContain("\"example\"", "\"examples\"", "\"enum\":[]");
        assertThat(new OpenAPIV3Parser()
                        .readContents(told.toString(), List.of(), new ParseOptions())
                        .getMessages())
                .isEmpty();
    }
}
