package org.osidforge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.Test;
import org.osidforge.consumer.ProviderManagers;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.provider.memory.MemoryProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many clients at once, with good and bad batches: no object is lost or there twice, nothing that a client sends makes the gateway fail, and memory stays as it is.
 *
 * <p>It lasts 15 seconds with 8 clients; {@code osid.load.seconds} (600 at most) and {@code osid.load.clients} say otherwise, {@code osid.load.seed} repeats one.
 */
class LoadIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SECONDS = Math.min(600, Integer.getInteger("osid.load.seconds", 15));
    private static final int CLIENTS = Integer.getInteger("osid.load.clients", 8);
    private static final long SEED = Long.getLong("osid.load.seed", System.nanoTime());
    private static final int MOST_OWN = 200;
    private static final int SHARED = 5;
    private static final int PAGE = 1000;
    private static final long ALLOWED_GROWTH = 48L << 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong created = new AtomicLong();
    private final AtomicLong deleted = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong sharedNow = new AtomicLong();
    // who calls reads, who measures writes
    private final ReadWriteLock pause = new ReentrantReadWriteLock(true);
    private URI root;

    @Test
    void s11_s12_u18_u47_nothingIsLostOrThereTwiceUnderLoad() throws Exception {
        System.out.println("load: seed " + SEED + ", " + CLIENTS + " clients, " + SECONDS + " seconds");
        try (Gateway gateway = Gateway.over(ProviderManagers.of("memory", MemoryProvider.open()))
                .settings(GatewaySettings.STANDARD.withPort(0))
                .start()) {
            root = gateway.uri();
            List<Client> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(new Client(i));
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            long[] heap = run(clients, end);
            System.out.printf(
                    "load: %d calls, %d objects created, %d deleted, %d requests refused; live heap %d KiB at a third, %d KiB at the end%n",
                    calls.get(), created.get(), deleted.get(), refused.get(), heap[0] >> 10, heap[1] >> 10);
            assertThat(wrong).as("seed %d", SEED).isEmpty();
            check(clients);
            assertThat(heap[1]).as("live heap at the end, bytes").isLessThan(heap[0] * 3 / 2 + ALLOWED_GROWTH);
        }
    }

    private long[] run(List<Client> clients, long end) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> running = new ArrayList<>();
            clients.forEach(one -> running.add(threads.submit(() -> one.runUntil(end))));
            long third = end - TimeUnit.SECONDS.toNanos(SECONDS) * 2 / 3;
            while (System.nanoTime() < third && running.stream().noneMatch(Future::isDone)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            long atThird = liveHeap();
            for (Future<?> one : running) {
                one.get(SECONDS + 300L, TimeUnit.SECONDS);
            }
            return new long[] {atThird, liveHeap()};
        } finally {
            threads.shutdownNow();
        }
    }

    private long liveHeap() {
        pause.writeLock().lock();
        try {
            System.gc();
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        } finally {
            pause.writeLock().unlock();
        }
    }

    private void check(List<Client> clients) throws Exception {
        Set<String> acknowledged = new HashSet<>();
        clients.forEach(one -> acknowledged.addAll(one.own));
        Set<String> own = new HashSet<>();
        long shared = 0;
        for (int skip = 0; ; skip += PAGE) {
            JsonNode page = JSON.readTree(call("GET", "/api/v1/Object/Campus?$skip=" + skip, "")
                            .body())
                    .get("value");
            for (JsonNode one : page) {
                if (one.get("DisplayName").stringValue().startsWith("shared")) {
                    shared++;
                } else {
                    assertThat(own.add(one.get("Id").stringValue())).isTrue();
                }
            }
            if (page.size() < PAGE) {
                break;
            }
        }
        assertThat(own).as("objects that one client each made").isEqualTo(acknowledged);
        assertThat(shared).as("objects that all clients write").isEqualTo(sharedNow.get());
        assertThat(own.size() + shared).isEqualTo(created.get() - deleted.get());
    }

    private HttpResponse<String> call(String method, String address, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(root + address))
                        .timeout(Duration.ofSeconds(120))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** One client, which knows what it was told. */
    private final class Client {

        private final int number;
        private final Random random;
        /** Primary Ids of the objects that it made and did not delete. */
        private final List<String> own = new ArrayList<>();

        Client(int number) {
            this.number = number;
            this.random = new Random(SEED + number);
        }

        void runUntil(long end) {
            try {
                while (System.nanoTime() < end && wrong.isEmpty()) {
                    pause.readLock().lock();
                    try {
                        one();
                    } finally {
                        pause.readLock().unlock();
                    }
                }
            } catch (Exception | AssertionError failed) {
                wrong.add(failed.toString());
            }
        }

        private void one() throws Exception {
            switch (random.nextInt(8)) {
                case 0 -> malformed();
                case 1 -> failingGroup();
                case 2, 3 -> shared();
                case 4 -> sequential();
                default -> {
                    if (own.size() > MOST_OWN) {
                        delete();
                    } else {
                        create();
                    }
                }
            }
        }

        /** Creates, alone and in groups, with some bad requests among them. */
        private void create() throws Exception {
            Map<String, String> requests = new LinkedHashMap<>();
            Set<String> bad = new HashSet<>();
            int size = 1 + random.nextInt(40);
            for (int i = 0; i < size; i++) {
                String id = "r" + i;
                boolean good = random.nextInt(10) > 0;
                if (!good) {
                    bad.add(id);
                }
                requests.put(
                        id,
                        request(
                                id,
                                "POST",
                                "Object/Campus",
                                "{\"" + (good ? "DisplayName" : "Nonsense") + "\":\"own\"}",
                                ""));
            }
            for (int i = 0; i < 3; i++) {
                requests.put("g" + i, request("g" + i, "POST", "Object/Campus", "{\"DisplayName\":\"own\"}", "group"));
            }
            batch(requests).forEach((id, answer) -> {
                int status = answer.get("status").intValue();
                expect(status == (bad.contains(id) ? 400 : 201), answer);
                if (status == 201) {
                    made(answer.get("body"));
                }
            });
        }

        private void made(JsonNode body) {
            own.add(
                    body.has("PrimaryId")
                            ? body.get("PrimaryId").stringValue()
                            : body.get("Id").stringValue());
            created.incrementAndGet();
        }

        private void delete() throws Exception {
            Map<String, String> requests = new LinkedHashMap<>();
            Map<String, String> targets = new HashMap<>();
            for (int i = 0; i < 90; i++) {
                String target = own.remove(own.size() - 1);
                targets.put("r" + i, target);
                requests.put("r" + i, request("r" + i, "DELETE", "Object/Campus('" + target + "')", "", ""));
            }
            requests.put("again", request("again", "DELETE", "Object/Campus('" + targets.get("r0") + "')", "", ""));
            batch(requests).forEach((id, answer) -> {
                boolean again = id.equals("again");
                expect(answer.get("status").intValue() == (again ? 404 : 204), answer);
                if (!again) {
                    deleted.incrementAndGet();
                }
            });
        }

        /** Writes what all write. */
        private void shared() throws Exception {
            Map<String, String> requests = new LinkedHashMap<>();
            String group = random.nextBoolean() ? "group" : "";
            for (int i = 0; i < 3; i++) {
                String url = "Object/Campus('shared" + random.nextInt(SHARED) + "')";
                boolean put = random.nextInt(3) > 0;
                requests.put(
                        "r" + i,
                        request(
                                "r" + i,
                                put ? "PUT" : "DELETE",
                                url,
                                put ? "{\"DisplayName\":\"shared\"}" : "",
                                group));
            }
            batch(requests).forEach((id, answer) -> {
                int status = answer.get("status").intValue();
                if (status == 201) {
                    created.incrementAndGet();
                    sharedNow.incrementAndGet();
                } else if (status == 204) {
                    deleted.incrementAndGet();
                    sharedNow.decrementAndGet();
                }
                expect(Set.of(200, 201, 204, 404, 424).contains(status), answer);
            });
        }

        private void failingGroup() throws Exception {
            Map<String, String> requests = new LinkedHashMap<>();
            for (int i = 0; i < 5; i++) {
                requests.put(
                        "r" + i, request("r" + i, "POST", "Object/Campus", "{\"DisplayName\":\"never\"}", "group"));
            }
            requests.put("bad", request("bad", "DELETE", "Object/Campus('none" + number + "')", "", "group"));
            batch(requests)
                    .forEach((id, answer) ->
                            expect(answer.get("status").intValue() == (id.equals("bad") ? 404 : 424), answer));
        }

        private void malformed() throws Exception {
            String[] bodies = {
                "",
                "{",
                "[]",
                "{\"requests\":[{\"id\":\"1\"}]}",
                "[".repeat(1000),
                "{\"requests\":[" + "9".repeat(1000) + "]}",
                "{\"requests\":[],\"requests\":[]}"
            };
            for (String address : new String[] {"/api/v1/batch", "/rest/batch"}) {
                HttpResponse<String> answer = call("POST", address, bodies[random.nextInt(bodies.length)]);
                calls.incrementAndGet();
                refused.incrementAndGet();
                expect(answer.statusCode() == 400, JSON.readTree(answer.body()));
            }
        }

        private void sequential() throws Exception {
            StringBuilder items = new StringBuilder("[{\"Url\":\"Sessions\",\"Method\":\"POST\"}");
            for (int i = 0; i < 5; i++) {
                items.append(",{\"Url\":\"Campuses\",\"Method\":\"POST\",\"Payload\":{\"DisplayName\":\"own\"}}");
            }
            items.append(",{\"Url\":\"Campuses/none\",\"Method\":\"DELETE\"}]");
            HttpResponse<String> answer = call("POST", "/rest/batch", items.toString());
            calls.incrementAndGet();
            JsonNode answers = JSON.readTree(answer.body());
            // sessions are limited in number: then the first request is refused, and nothing is done
            if (answer.statusCode() == 200
                    && answers.get(0).get("ReturnCode").stringValue().equals("201")) {
                for (int i = 1; i <= 5; i++) {
                    expect(answers.get(i).get("ReturnCode").stringValue().equals("201"), answers);
                    made(answers.get(i).get("ResponseContent"));
                }
                expect(answers.get(6).get("ReturnCode").stringValue().equals("404"), answers);
            } else {
                expect(
                        answers.path(0)
                                .path("ResponseContent")
                                .path("reason")
                                .stringValue("")
                                .contains("session"),
                        answers);
            }
        }

        private String request(String id, String method, String url, String body, String group) {
            return "{\"id\":\"" + id + "\",\"method\":\"" + method + "\",\"url\":\"" + url + "\""
                    + (body.isEmpty() ? "" : ",\"body\":" + body)
                    + (group.isEmpty() ? "" : ",\"atomicityGroup\":\"" + group + "\"") + "}";
        }

        private Map<String, JsonNode> batch(Map<String, String> requests) throws Exception {
            HttpResponse<String> answer =
                    call("POST", "/api/v1/batch", "{\"requests\":[" + String.join(",", requests.values()) + "]}");
            calls.incrementAndGet();
            JsonNode json = JSON.readTree(answer.body());
            expect(answer.statusCode() == 200 && json.path("responses").size() == requests.size(), json);
            Map<String, JsonNode> answers = new LinkedHashMap<>();
            json.path("responses").forEach(one -> {
                answers.put(one.get("id").stringValue(), one);
                if (one.get("status").intValue() >= 400) {
                    refused.incrementAndGet();
                }
            });
            return answers;
        }

        private void expect(boolean holds, JsonNode answer) {
            if (!holds) {
                String text = answer.toString();
                wrong.add(text.substring(0, Math.min(500, text.length())));
            }
        }
    }
}
