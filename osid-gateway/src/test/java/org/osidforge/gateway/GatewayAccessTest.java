package org.osidforge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.consumer.ProviderManagers;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.provider.memory.MemoryProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The policy of {@code gateway.yaml}, asked by the provider: a caller may do with a batch exactly what it may do with single calls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayAccessTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WRITER = "key-of-the-writer";
    private static final String READER = "key-of-the-reader";

    private final HttpClient client = HttpClient.newHttpClient();
    private Gateway gateway;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve(GatewaySettings.FILE), """
                server: {port: 0}
                dialects: {reads-in-batches: true}
                access:
                  keys:
                    - {name: writer, sha256: %s, agent: "authentication.Agent:writer@localhost"}
                    - {name: reader, sha256: %s, agent: "authentication.Agent:reader@localhost"}
                  policy:
                    - {agent: "authentication.Agent:writer@localhost", may: [lookup, create, update, delete, alias], kinds: [osid.room.*]}
                    - {agent: "*", may: [lookup], kinds: [osid.room.Campus]}
                """.formatted(digest(WRITER), digest(READER)));
        GatewaySettings settings = GatewaySettings.of(folder);
        gateway = Gateway.over(ProviderManagers.of(
                        "memory",
                        MemoryProvider.builder()
                                .policy(settings.access().policy())
                                .open()))
                .settings(settings)
                .start();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    private static String digest(String key) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes()));
    }

    /** Method, address below the root of OData, address below {@code /rest/} (empty where there is none), body, and what it gives whom it is allowed. */
    static Stream<Arguments> operations() {
        String named = "{\"DisplayName\":\"new\"}";
        return Stream.of(
                Arguments.of("POST", "Object/Campus", "Campuses", named, 201),
                Arguments.of("PUT", "Object/Campus('fresh')", "", named, 201),
                Arguments.of("PUT", "Object/Campus('north')", "", named, 200),
                Arguments.of("PATCH", "Object/Campus('north')", "Campuses/north", named, 200),
                Arguments.of(
                        "POST", "Object/Campus('north')/Aliases", "Campuses/north/Aliases", "{\"Id\":\"nord\"}", 200),
                Arguments.of("DELETE", "Object/Campus('north')", "Campuses/north", "", 204));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void s3_whatIsForbiddenIsForbiddenAloneAndInABatch(
            String method, String odata, String rest, String body, int allowed) throws Exception {
        make("north");
        assertThat(call(READER, method, "/api/v1/" + odata, body).statusCode()).isEqualTo(403);
        assertThat(inODataBatch(READER, method, odata, body)).isEqualTo(403);
        if (!rest.isEmpty()) {
            String sid = session(READER);
            assertThat(call(READER, method, "/rest/" + rest + "?sid=" + sid, body)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(inSequentialBatch(READER, method, rest, body)).isEqualTo("403");
        }
        assertThat(call(READER, "GET", "/api/v1/Object/Campus('north')", "").statusCode())
                .as("nothing was done, and reading is allowed")
                .isEqualTo(200);
        assertThat(inODataBatch(WRITER, method, odata, body)).isBetween(allowed, 204);
    }

    @Test
    void s3_anotherKindIsForbiddenToBoth() throws Exception {
        String academy = "{\"DisplayName\":\"new\"}";
        for (String key : new String[] {READER, WRITER}) {
            assertThat(call(key, "POST", "/api/v1/Object/Academy", academy).statusCode())
                    .isEqualTo(403);
            assertThat(inODataBatch(key, "POST", "Object/Academy", academy)).isEqualTo(403);
        }
    }

    @Test
    void s3_withoutCredentialsNeitherIsDone() throws Exception {
        assertThat(call("", "POST", "/api/v1/Object/Campus", "{\"DisplayName\":\"x\"}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(call("", "POST", "/api/v1/batch", "{\"requests\":[]}").statusCode())
                .isEqualTo(401);
        assertThat(call("", "POST", "/rest/Sessions", "").statusCode()).isEqualTo(401);
        HttpResponse<String> batch = call("", "POST", "/rest/batch", "[{\"Url\":\"Sessions\",\"Method\":\"POST\"}]");
        assertThat(batch.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(batch.body()).has("reason"))
                .as("told in the form of the dialect")
                .isTrue();
    }

    @Test
    void s13_bothDialectsPublishTheirLimits() throws Exception {
        for (String address : new String[] {"/api/v1/limits", "/rest/limits"}) {
            JsonNode limits = JSON.readTree(call("", "GET", address, "").body());
            assertThat(limits.get("items").intValue()).isEqualTo(100);
            assertThat(limits.get("bytes").intValue()).isEqualTo(2 << 20);
        }
    }

    private void make(String alias) throws Exception {
        HttpResponse<String> made =
                call(WRITER, "PUT", "/api/v1/Object/Campus('" + alias + "')", "{\"DisplayName\":\"old\"}");
        assertThat(made.statusCode()).as(made.body()).isBetween(200, 201);
    }

    private String session(String key) throws Exception {
        JsonNode made = JSON.readTree(call(key, "POST", "/rest/Sessions", "").body());
        return made.get("Id").stringValue();
    }

    private int inODataBatch(String key, String method, String url, String body) throws Exception {
        String batch = "{\"requests\":[{\"id\":\"1\",\"method\":\"" + method + "\",\"url\":\"" + url + "\""
                + (body.isEmpty() ? "" : ",\"body\":" + body) + "}]}";
        HttpResponse<String> answer = call(key, "POST", "/api/v1/batch", batch);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body())
                .get("responses")
                .get(0)
                .get("status")
                .intValue();
    }

    private String inSequentialBatch(String key, String method, String url, String body) throws Exception {
        String batch = "[{\"Url\":\"Sessions\",\"Method\":\"POST\"},{\"Url\":\"" + url + "\",\"Method\":\"" + method
                + "\"" + (body.isEmpty() ? "" : ",\"Payload\":" + body) + "}]";
        HttpResponse<String> answer = call(key, "POST", "/rest/batch", batch);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).get(1).get("ReturnCode").stringValue();
    }

    private HttpResponse<String> call(String key, String method, String address, String body) throws Exception {
        HttpRequest.Builder call = HttpRequest.newBuilder(URI.create(gateway.uri() + address))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            call.header("X-Api-Key", key);
        }
        return client.send(call.build(), HttpResponse.BodyHandlers.ofString());
    }
}
