package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.consumer.ProviderManagers;
import org.osidforge.gateway.Gateway;
import org.osidforge.gateway.access.AccessTerms;
import org.osidforge.gateway.access.ApiKey;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.value.BasicId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients that go away, that nobody knows, and that want the gateway to call others. */
class UnkindClientsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final GatewaySettings ANY_PORT = GatewaySettings.STANDARD.withPort(0);
    private static final int CLIENTS = 60;
    private static final int SIZE = 10;

    private final HttpClient client =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

    private static Gateway gateway(GatewaySettings settings) {
        return Gateway.over(ProviderManagers.of("memory", MemoryProvider.open()))
                .settings(settings)
                .start();
    }

    private HttpResponse<String> post(Gateway gateway, String address, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(gateway.uri() + address))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String get(Gateway gateway, String address) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(gateway.uri() + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    // clients that hang up

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void s11_aGroupWhoseClientHangsUpIsDoneAsAWholeOrNotAtAll(long seed) throws Exception {
        Random random = new Random(seed);
        try (Gateway gateway = gateway(ANY_PORT)) {
            for (int i = 0; i < CLIENTS; i++) {
                String body = twoGroups("c" + i + "-");
                String call =
                        "POST /api/v1/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                + body.length() + "\r\n\r\n" + body;
                // most send all of it, some go away in the middle, and none waits for the answer
                int sent = random.nextInt(4) > 0 ? call.length() : random.nextInt(call.length());
                try (RawConnection wire = new RawConnection(gateway.uri())) {
                    wire.send(call.substring(0, sent));
                }
            }
            waitUntilQuiet(gateway);
            Map<String, Integer> done = done(gateway);
            assertThat(done.values()).as("objects by group").allMatch(count -> count == SIZE);
            assertThat(done).as("groups that were done").isNotEmpty();
        }
    }

    private static String twoGroups(String prefix) {
        List<String> requests = new ArrayList<>();
        for (String group : new String[] {"g", "h"}) {
            for (int i = 0; i < SIZE; i++) {
                requests.add(
                        "{\"id\":\"%s%d\",\"method\":\"POST\",\"url\":\"Object/Campus\",\"atomicityGroup\":\"%s\",\"body\":{\"DisplayName\":\"%s%s\"}}"
                                .formatted(group + "-", i, group, prefix, group));
            }
        }
        return "{\"requests\":[" + String.join(",", requests) + "]}";
    }

    private void waitUntilQuiet(Gateway gateway) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        // the bytes of the last clients may still be on their way: until nothing changes any more
        String before = "";
        String now = get(gateway, "/api/v1/Object/Campus?$top=0&$count=true");
        while (!now.equals(before) || !get(gateway, "/metrics").contains("osid_gateway_calls_in_flight 0.0")) {
            assertThat(System.nanoTime()).isLessThan(limit);
            before = now;
            now = get(gateway, "/api/v1/Object/Campus?$top=0&$count=true");
        }
    }

    private Map<String, Integer> done(Gateway gateway) throws Exception {
        Map<String, Integer> done = new TreeMap<>();
        for (int skip = 0; ; skip += 1000) {
            JsonNode page = JSON.readTree(get(gateway, "/api/v1/Object/Campus?$skip=" + skip))
                    .get("value");
            page.forEach(one -> done.merge(one.get("DisplayName").stringValue(), 1, Integer::sum));
            if (page.size() < 1000) {
                return done;
            }
        }
    }

    // clients whom nobody knows

    @Test
    void x33_withoutCredentialsThereIsNoSession() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest("a-key".getBytes());
        AccessTerms access = new AccessTerms(
                List.of(new ApiKey("known", digest, BasicId.of("authentication.Agent", "known", "localhost"))),
                java.util.Optional.empty(),
                AccessPolicy.ALLOW_ALL);
        EchoDialect reached = new EchoDialect();
        try (Gateway gateway = gateway(ANY_PORT.withAccess(access));
                Conversation conversation = new Conversation(ANY_PORT.withAccess(access), reached)) {
            for (String address : new String[] {"/rest/batch", "/rest/batch?config=x", "/rest/Sessions"}) {
                HttpResponse<String> answer = post(gateway, address, "[{\"Url\":\"Sessions\",\"Method\":\"POST\"}]");
                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(JSON.readTree(answer.body()).propertyNames()).containsExactly("reason", "stacktrace");
                assertThat(answer.headers().firstValue("Location")).isEmpty();
            }
            assertThat(conversation.send(conversation.post("/echo/batch", "[]")).statusCode())
                    .isEqualTo(401);
        }
        assertThat(reached.requests)
                .as("what a dialect, which makes sessions, is asked")
                .isEmpty();
    }

    // clients that want others called

    @Test
    void s5_nobodyIsEverCalled() throws Exception {
        ConcurrentLinkedQueue<URI> asked = new ConcurrentLinkedQueue<>();
        ProxySelector before = ProxySelector.getDefault();
        try (Gateway gateway = gateway(ANY_PORT);
                ServerSocket other = new ServerSocket(0)) {
            ProxySelector.setDefault(seeing(asked));
            String there = "127.0.0.1:" + other.getLocalPort();
            for (String url : new String[] {
                "http://" + there + "/",
                "//" + there + "/",
                "http://localhost@" + there + "/api/v1/Object/Campus",
                "\\\\\\\\" + there + "\\\\a",
                "/api/v1/http://" + there,
                "Object/Campus('http://" + there + "/')",
                "Object/http%3A%2F%2F" + there,
                "file:///etc/hosts",
                "jar:http://" + there + "!/"
            }) {
                post(
                        gateway,
                        "/api/v1/batch",
                        "{\"requests\":[{\"id\":\"1\",\"method\":\"PUT\",\"url\":\"%s\",\"body\":{\"DisplayName\":\"http://%s/\"}}]}"
                                .formatted(url, there));
                post(
                        gateway,
                        "/rest/batch",
                        "[{\"Url\":\"Sessions\",\"Method\":\"POST\"},{\"Url\":\"%s\",\"Method\":\"GET\"}]"
                                .formatted(url));
            }
            post(gateway, "/rest/batch?config=http://" + there, "[{\"Url\":\"Sessions\",\"Method\":\"POST\"}]");
            try (RawConnection wire = new RawConnection(gateway.uri())) {
                wire.send("POST http://" + there + "/api/v1/batch HTTP/1.1\r\nHost: " + there + "\r\nX-Forwarded-Host: "
                        + there + "\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{\"requests\":[]}");
                assertThat(wire.answer().status()).isIn(200, 400, 421);
            }
            assertThat(isCalled(other)).as("somebody called").isFalse();
            // the connections of this test to the gateway
            asked.removeIf(uri -> uri.getPort() == gateway.uri().getPort());
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
    }

    // every answer was there before, so that who was called is waiting by now
    private static boolean isCalled(ServerSocket other) throws IOException {
        other.setSoTimeout(1);
        try {
            other.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    private static ProxySelector seeing(ConcurrentLinkedQueue<URI> asked) {
        return new ProxySelector() {
            @Override
            public List<java.net.Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(java.net.Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri);
            }
        };
    }
}
