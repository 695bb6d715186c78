package org.osidforge.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.Wire.Got;
import org.osidforge.gateway.http.Paths;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the descriptions say is what the dialects do: each operation is called, and each example sent. */
class DescribedCallsTest {

    /** No such address, method, kind or query parameter, or nothing that the provider has. */
    private static final List<String> NO_CALL =
            List.of("OSID-700", "OSID-701", "OSID-708", "OSID-731", "OSID-732", "OSID-752");

    private static final Described WHOLE = Described.whole();

    private final Wire wire = Wire.standard();

    private String session() {
        return wire.call("POST", "/rest/Sessions", null).json().get("Id").stringValue();
    }

    /** Makes what the examples of single calls are about. */
    private void makeExamples() {
        example("batch", "campuses");
        example("batch", "groups");
        put("Campus('00001')", "{'DisplayName':'Asset'}");
        put("Building('00001')", "{'DisplayName':'Building','Address':'23'}");
    }

    private void put(String object, String body) {
        Got got = wire.call("PUT", "/api/v1/Object/" + object, body);
        assertThat(got.status()).as(got.toString()).isEqualTo(201);
    }

    private Got example(String operation, String name) {
        Described described = WHOLE;
        Described.Operation one = described.operation(operation);
        return send(one, body(one).at("/examples/" + name + "/value").toString());
    }

    private static JsonNode body(Described.Operation one) {
        return one.json().at("/requestBody/content/application~1json");
    }

    private Got send(Described.Operation one, String body) {
        return wire.raw(one.method(), address(one), body);
    }

    private String address(Described.Operation one) {
        String path = one.path();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : one.parameters()) {
            String name = parameter.get("name").stringValue();
            String in = parameter.get("in").stringValue();
            if (in.equals("path")) {
                path = path.replace("{" + name + "}", Paths.escape(value(parameter)));
            } else if (in.equals("query") && parameter.path("required").asBoolean()) {
                query.add(name + "=" + Paths.escape(value(parameter)));
            } else if (in.equals("query") && parameter.at("/schema/default").isValueNode()) {
                query.add(name + "=" + parameter.at("/schema/default").asString());
            }
        }
        return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private String value(JsonNode parameter) {
        return parameter.get("name").stringValue().equals("sid")
                ? session()
                : parameter.get("example").stringValue();
    }

    // every operation

    @Test
    void everyOperationOfTheWholeIsDoneAsItsExampleSays() {
        makeExamples();
        Described described = WHOLE;
        Map<String, Integer> statuses = new TreeMap<>();
        described.operations().stream()
                .filter(one -> one.path().startsWith("/api/v1/") || one.path().startsWith("/rest/"))
                .filter(one -> !one.path().endsWith("/limits"))
                .sorted(Comparator.comparing(DescribedCallsTest::turn))
                .forEach(one -> {
                    Got got = send(one, sample(described, one));
                    assertDescribed(described, one, got);
                    statuses.put(one.id(), got.status());
                });
        assertThat(statuses.remove("deleteInSession"))
                .as("it was deleted before")
                .isEqualTo(404);
        assertThat(statuses)
                .hasSize(22)
                .allSatisfy((id, status) -> assertThat(status).as(id).isBetween(200, 204));
    }

    /** Batches delete an object of the single calls, which is made again then, and deleted at the end. */
    private static int turn(Described.Operation one) {
        if (one.path().endsWith("/batch")) {
            return 0;
        }
        return one.method().equals("PUT") ? 1 : one.method().equals("DELETE") ? 3 : 2;
    }

    private static String sample(Described described, Described.Operation one) {
        JsonNode body = described.resolved(one.json().path("requestBody")).at("/content/application~1json");
        JsonNode first = body.path("examples")
                .valueStream()
                .findFirst()
                .map(example -> example.get("value"))
                .orElse(body.path("example"));
        if (!first.isMissingNode()) {
            assertThat(described.faults(body.get("schema"), first)).as(one.id()).isEqualTo("[]");
            return first.toString();
        }
        return one.json().has("requestBody") ? "{}" : "";
    }

    @Test
    void everyOperationOfEveryPackageIsAnsweredAsItSays() {
        Map<String, Described> all = Described.packages();
        int calls = 0;
        for (Map.Entry<String, Described> one : all.entrySet()) {
            for (Described.Operation operation : one.getValue().operations()) {
                Got got = send(operation, sample(one.getValue(), operation));
                assertDescribed(one.getValue(), operation, got);
                if (operation
                                .json()
                                .at("/requestBody/content/application~1json/example/DisplayName")
                                .isString()
                        && !operation.path().contains("{Id}")) {
                    assertThat(got.status()).as(operation.path() + " " + got).isEqualTo(201);
                }
                calls++;
            }
        }
        assertThat(calls).isGreaterThan(2000);
    }

    /** Asserts that the answer is one of the operation, with a body of the schema that belongs to it. */
    private static void assertDescribed(Described described, Described.Operation one, Got got) {
        String where = one.method() + " " + one.path() + ": " + got;
        JsonNode responses = one.json().get("responses");
        JsonNode response = described.resolved(responses.path(String.valueOf(got.status())));
        if (response.isMissingNode()) {
            response = described.resolved(responses.path(got.status() / 100 + "XX"));
        }
        assertThat(response.isMissingNode()).as(where).isFalse();
        if (got.reply().body().length == 0) {
            assertThat(response.has("content")).as(where).isFalse();
            return;
        }
        JsonNode schema = response.at("/content/application~1json/schema");
        assertThat(described.faults(schema, got.json())).as(where).isEqualTo("[]");
        if (got.status() >= 400) {
            assertThat(got.toString()).as(where).doesNotContain(NO_CALL);
        }
    }

    // every example

    @ParameterizedTest
    @ValueSource(strings = {"batch campuses", "batch groups", "sequentialBatch create", "sequentialBatch change"})
    void everyExampleOfABatchIsAnsweredWithTheStatusesAndMembersThatStandBesideIt(String which) {
        String operation = which.split(" ")[0];
        String name = which.split(" ")[1];
        if (name.equals("change")) {
            example("batch", "groups");
        }
        Got got = example(operation, name);
        Described described = WHOLE;
        Described.Operation one = described.operation(operation);
        JsonNode told = one.json().at("/responses/200/content/application~1json/examples/" + name + "/value");
        assertThat(got.status()).as(got.toString()).isEqualTo(200);
        assertThat(shape(got.json())).isEqualTo(shape(told));
        JsonNode schema = one.json().at("/responses/200/content/application~1json/schema");
        assertThat(described.faults(schema, told)).isEqualTo("[]");
        assertThat(described.faults(schema, got.json())).isEqualTo("[]");
        assertThat(described.faults(body(one).get("schema"), body(one).at("/examples/" + name + "/value")))
                .isEqualTo("[]");
    }

    @Test
    void theExamplesCanBeSentAgain() {
        example("batch", "groups");
        Got again = example("batch", "groups");
        assertThat(again.json().findValuesAsString("status"))
                .as(again.toString())
                .containsExactly("200", "200", "200", "200", "201", "201", "201");
    }

    @Test
    void everyExampleIsOneOfTheTable() {
        List<String> examples = new ArrayList<>();
        WHOLE.json().get("paths").findValues("examples").forEach(each -> examples.addAll(each.propertyNames()));
        assertThat(examples)
                .containsExactlyInAnyOrder(
                        "campuses", "campuses", "groups", "groups", "create", "create", "change", "change");
    }

    /** The same with the values that a provider or the clock chooses left out: Ids, and what is made of them. */
    private static JsonNode shape(JsonNode json) {
        JsonNode copy = JsonMapper.shared()
                .readTree(json.toString().replaceAll("[a-z]+\\.[A-Z][a-zA-Z]+:[^\"'@]+@[a-z.]+", "AN-ID"));
        for (JsonNode session : copy.findParents("IdleSeconds")) {
            ((ObjectNode) session).put("Id", "").put("Created", "");
        }
        return copy;
    }
}
