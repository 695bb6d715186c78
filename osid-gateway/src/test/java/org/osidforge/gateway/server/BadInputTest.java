package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.consumer.ProviderManagers;
import org.osidforge.gateway.Gateway;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.gateway.settings.Traffic;
import org.osidforge.provider.memory.MemoryProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies that no client should send, to every address that takes one: refused by what they are, told nothing of the inside, and the next call works. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\bat [a-z]+\\.|java\\.|javax\\.|org\\.osidforge|org\\.osid\\.|tools\\.jackson|jetty|\\.java|\\.class|/home/|/usr/|/tmp/|/var/|file:");
    private static final String BATCH = "/api/v1/batch";
    private static final String SEQUENTIAL = "/rest/batch";
    private static final List<String> ADDRESSES =
            List.of(BATCH, SEQUENTIAL, "/api/v1/Object/Campus", "/api/v1/Object/Floor", "/rest/Sessions");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Gateway gateway = Gateway.over(ProviderManagers.of("memory", MemoryProvider.open()))
            .settings(GatewaySettings.STANDARD.withPort(0))
            .start();

    @AfterAll
    void stop() {
        gateway.close();
    }

    private HttpResponse<String> call(String method, String address, byte[] body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(gateway.uri() + address))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The statuses of an answer, and of all requests in it. */
    private static List<Integer> statuses(HttpResponse<String> answer) {
        List<Integer> all = new ArrayList<>(List.of(answer.statusCode()));
        if (answer.statusCode() == 200) {
            JsonNode json = JSON.readTree(answer.body());
            json.path("responses").forEach(one -> all.add(one.get("status").intValue()));
            if (json.isArray()) {
                json.forEach(
                        one -> all.add(Integer.parseInt(one.get("ReturnCode").stringValue())));
            }
        }
        return all;
    }

    private void checkTellsNothing(HttpResponse<String> answer) {
        assertThat(statuses(answer)).as(answer.body()).allMatch(status -> status < 500);
        assertThat(INSIDE.matcher(answer.body()).find())
                .as("tells of the inside: %s", answer.body())
                .isFalse();
    }

    private void checkStillWorks() throws Exception {
        byte[] good = batch("\"DisplayName\":\"good\"").getBytes(StandardCharsets.UTF_8);
        assertThat(statuses(call("POST", BATCH, good))).containsExactly(200, 201);
    }

    private static String batch(String members) {
        return "{\"requests\":[{\"id\":\"1\",\"method\":\"POST\",\"url\":\"Object/Campus\",\"body\":{" + members
                + "}}]}";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String before, int... middle) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(utf8(before));
        for (int one : middle) {
            all.write(one);
        }
        all.writeBytes(utf8("\"}"));
        return all.toByteArray();
    }

    static Stream<Arguments> malformed() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String text : new String[] {
            " ",
            "{",
            "}",
            "[",
            "]",
            "nul",
            "tru",
            "\"",
            "'",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":}",
            "{,}",
            "[1,]",
            "[,1]",
            "{\"a\":1,}",
            "NaN",
            "[Infinity]",
            "[-Infinity]",
            "+1",
            "01",
            ".5",
            "1.",
            "1e",
            "1e+",
            "-",
            "0x10",
            "[1 2]",
            "{\"a\" 1}",
            "{a:1}",
            "/* c */ {}",
            "// c\n{}",
            "# c\n{}",
            "{} {}",
            "[] x",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\t\"",
            "\"\n\"",
            "\u00a0{}",
            "<a/>",
            "a=1&b=2"
        }) {
            all.put(text.replaceAll("\\p{Cntrl}", "?"), utf8(text));
        }
        all.put("100,000 arrays", utf8("[".repeat(100_000)));
        all.put("100,000 arrays, closed", utf8("[".repeat(100_000) + "]".repeat(100_000)));
        all.put("100,000 objects", utf8("{\"a\":".repeat(100_000)));
        all.put("33 arrays", utf8("[".repeat(33) + "]".repeat(33)));
        all.put("33 in a value", utf8("{\"DisplayName\":" + "[".repeat(32) + "]".repeat(32) + "}"));
        all.put("10,000 digits", utf8("{\"GrossArea\":" + "9".repeat(10_000) + "}"));
        all.put("10,000 digits behind the point", utf8("{\"GrossArea\":0." + "9".repeat(10_000) + "}"));
        all.put("10,000 digits of an exponent", utf8("{\"GrossArea\":1e" + "9".repeat(10_000) + "}"));
        all.put("a long name", utf8("{\"" + "n".repeat(10_000) + "\":1}"));
        all.put("names twice", utf8("{\"DisplayName\":\"a\",\"DisplayName\":\"b\"}"));
        all.put("names twice by escapes", utf8("{\"DisplayName\":\"a\",\"Display\\u004eame\":\"b\"}"));
        all.put("continuation missing", bytes("{\"DisplayName\":\"", 0xc3, 0x28));
        all.put("continuation alone", bytes("{\"DisplayName\":\"", 0x80));
        all.put("surrogate in UTF-8", bytes("{\"DisplayName\":\"", 0xed, 0xa0, 0x80));
        all.put("overlong", bytes("{\"DisplayName\":\"", 0xc0, 0x80));
        all.put("beyond Unicode", bytes("{\"DisplayName\":\"", 0xf5, 0x80, 0x80, 0x80));
        all.put("NUL in a text", bytes("{\"DisplayName\":\"", 0));
        all.put("NUL alone", new byte[] {0});
        all.put("NULs", new byte[1000]);
        for (String name : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"}) {
            all.put(name, batch("\"DisplayName\":\"a\"").getBytes(Charset.forName(name)));
        }
        all.put("mark of UTF-16", new byte[] {(byte) 0xfe, (byte) 0xff});
        return all.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void s2_x30_u3_whatIsNoJsonWithinTheLimitsIsRefused(String what, byte[] body) throws Exception {
        for (String address : ADDRESSES) {
            HttpResponse<String> answer = call("POST", address, body);
            assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(400);
            checkTellsNothing(answer);
        }
        checkStillWorks();
    }

    static Stream<String> values() {
        return Stream.of(
                "1e1000000000",
                "-1e1000000000",
                "1e-1000000000",
                "1e99999999999",
                "9".repeat(100),
                "0." + "9".repeat(100),
                "-0.0",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"\\udc00\\ud800\"",
                "\"\\uffff\"",
                "\"\\r\\nSet-Cookie: a=b\"",
                "\"" + "x".repeat(1_000_000) + "\"",
                "[".repeat(20) + "]".repeat(20),
                "{}",
                "{\"a\":{}}",
                "true",
                "\"${jndi:ldap://127.0.0.1/a}\"",
                "\"{{7*7}}\"",
                "\"<script>alert(1)</script>\"",
                "\"' or 1=1 --\"");
    }

    @ParameterizedTest
    @MethodSource("values")
    void s2_s7_anyValueAnywhereIsTakenOrRefused(String value) throws Exception {
        List<String> bodies = new ArrayList<>();
        for (String name : List.of(
                "DisplayName", "GenusType", "StartDate", "RecordTypes", "Id", "PrimaryId", "Nonsense", "Provider")) {
            bodies.add(batch("\"" + name + "\":" + value));
        }
        for (String name : List.of("id", "method", "url", "atomicityGroup", "dependsOn", "if", "body", "more")) {
            bodies.add("{\"requests\":[{\"id\":\"1\",\"method\":\"POST\",\"url\":\"Object/Campus\",\"body\":{}}]}"
                    .replaceFirst("\"" + name + "\":(\"[^\"]*\"|\\{})(,?)", "")
                    .replaceFirst(
                            "\\{\"(id|method|url)",
                            java.util.regex.Matcher.quoteReplacement("{\"" + name + "\":" + value + ",\"") + "$1"));
        }
        bodies.add("{\"requests\":" + value + "}");
        for (String body : bodies) {
            checkTellsNothing(call("POST", BATCH, utf8(body)));
        }
        for (String name : List.of("Url", "Method", "Payload", "More")) {
            String item = "{\"Url\":\"Campuses\",\"Method\":\"POST\",\"Payload\":{}}"
                    .replaceFirst("\"" + name + "\":(\"[^\"]*\"|\\{})(,?)", "")
                    .replaceFirst(
                            "\\{\"(Url|Method)",
                            java.util.regex.Matcher.quoteReplacement("{\"" + name + "\":" + value + ",\"") + "$1");
            checkTellsNothing(
                    call("POST", SEQUENTIAL, utf8("[{\"Url\":\"Sessions\",\"Method\":\"POST\"}," + item + "]")));
        }
        checkTellsNothing(call(
                "POST",
                SEQUENTIAL,
                utf8("[{\"Url\":\"Sessions\",\"Method\":\"POST\",\"Payload\":{\"Config\":" + value + "}}]")));
        checkTellsNothing(
                call("POST", "/api/v1/Object/Floor", utf8("{\"Building\":" + value + ",\"GrossArea\":" + value + "}")));
        checkStillWorks();
    }

    @Test
    void s2_aMarkOfUtf8IsPassedOver() throws Exception {
        assertThat(statuses(call("POST", BATCH, utf8("\ufeff" + batch("\"DisplayName\":\"a\"")))))
                .containsExactly(200, 201);
    }

    @Test
    void s1_s2_aTextBeyondTheLimitIsTooLarge() throws Exception {
        for (String address : ADDRESSES) {
            // refused by its length, before any of it is sent
            try (RawConnection wire = new RawConnection(gateway.uri())) {
                RawConnection.Answer answer =
                        wire.send(head(3 << 20).replace(BATCH, address)).answer();
                assertThat(answer.status()).isEqualTo(413);
                assertThat(INSIDE.matcher(answer.body()).find())
                        .as(answer.body())
                        .isFalse();
            }
        }
        checkStillWorks();
    }

    @Test
    void u3_x30_aBodyThatIsCutOffAnywhereIsRefused() throws Exception {
        long before = campuses();
        byte[] whole = utf8(batch("\"DisplayName\":\"cut\""));
        for (int length = 1; length < whole.length; length++) {
            HttpResponse<String> answer = call("POST", BATCH, java.util.Arrays.copyOf(whole, length));
            assertThat(answer.statusCode()).isEqualTo(400);
            checkTellsNothing(answer);
        }
        assertThat(campuses()).isEqualTo(before);
        checkStillWorks();
    }

    @Test
    void s11_aBodyThatEndsBeforeItsLengthChangesNothing() throws Exception {
        long before = campuses();
        byte[] whole = utf8(batch("\"DisplayName\":\"cut\""));
        for (int missing : new int[] {1, 10, whole.length}) {
            try (RawConnection wire = new RawConnection(gateway.uri())) {
                // the part that arrives would be a whole batch
                wire.send(head(whole.length + missing) + new String(whole, StandardCharsets.UTF_8))
                        .half();
                RawConnection.Answer answer = wire.answer();
                assertThat(answer.status()).isEqualTo(400);
                assertThat(INSIDE.matcher(answer.body()).find())
                        .as(answer.body())
                        .isFalse();
            }
        }
        assertThat(campuses()).isEqualTo(before);
        checkStillWorks();
    }

    @Test
    void s1_s11_slowClientsHoldUpNobodyAndAreCutOff() throws Exception {
        Traffic impatient = new Traffic(200, 1000, 16 << 10, Duration.ofMillis(500), Duration.ofSeconds(30));
        List<RawConnection> slow = new ArrayList<>();
        try (Gateway other = Gateway.over(ProviderManagers.of("memory", MemoryProvider.open()))
                .settings(GatewaySettings.STANDARD.withPort(0).withTraffic(impatient))
                .start()) {
            for (int i = 0; i < 50; i++) {
                slow.add(new RawConnection(other.uri()).send(head(1000) + "{\"requests\":["));
            }
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(other.uri() + BATCH))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(batch("\"DisplayName\":\"good\"")))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(statuses(answer)).containsExactly(200, 201);
            for (RawConnection one : slow) {
                assertThat(one.answer().status()).isEqualTo(408);
                assertThat(one.isClosed()).isTrue();
            }
        } finally {
            for (RawConnection one : slow) {
                one.close();
            }
        }
    }

    private static String head(int length) {
        return "POST " + BATCH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n";
    }

    private long campuses() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(gateway.uri() + "/api/v1/Object/Campus?$top=0&$count=true"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return JSON.readTree(answer.body()).get("@odata.count").longValue();
    }
}
