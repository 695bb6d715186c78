package com.example.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.osid.OperationFailedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls of a gateway: as many requests in one as it takes.
 *
 * <p>Each batch bears a key, so that one whose answer was lost is sent once more without being done twice. Safe for many threads.
 */
final class Calls {

    private static final String GROUP = "all";
    private static final int TRIES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI root;
    private volatile Limits limits = new Limits(100, 1000);

    /** What the gateway takes in one call, and gives in one list. */
    private record Limits(int items, int page) {}

    /** Calls of the gateway at that address, such as {@code http://localhost:8080}. */
    Calls(URI gateway) {
        this.root = gateway.resolve("/api/v1/");
    }

    /** Asks the gateway what it takes. */
    void open() throws OperationFailedException {
        Answer told = get("limits");
        if (!told.isDone()) {
            throw told.failure();
        }
        limits = new Limits(
                told.body().path("items").intValue(), told.body().path("page").intValue());
    }

    /** Most requests in one batch, and so in one transaction. */
    int mostItems() {
        return limits.items();
    }

    /** Most objects in one list. */
    int page() {
        return limits.page();
    }

    /** Reads one address. */
    Answer get(String address) throws OperationFailedException {
        HttpResponse<byte[]> got = send(HttpRequest.newBuilder(root.resolve(address)).GET());
        return new Answer("GET " + address, got.statusCode(), read(got));
    }

    /** Does each by itself, in order. @return an answer for each */
    List<Answer> each(List<Item> items) throws OperationFailedException {
        List<Answer> answers = new ArrayList<>(items.size());
        for (int from = 0; from < items.size(); from += limits.items()) {
            answers.addAll(batch(items.subList(from, Math.min(items.size(), from + limits.items())), false));
        }
        return answers;
    }

    /** Does all of them or none. @return an answer for each; none is done unless all are */
    List<Answer> all(List<Item> items) throws OperationFailedException {
        return items.isEmpty() ? List.of() : batch(items, true);
    }

    private List<Answer> batch(List<Item> items, boolean together) throws OperationFailedException {
        HttpResponse<byte[]> got = send(HttpRequest.newBuilder(root.resolve("batch"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(written(items, together)))));
        Answer whole = new Answer("POST batch", got.statusCode(), read(got));
        if (!whole.isDone()) {
            throw whole.failure();
        }
        Answer[] answers = new Answer[items.size()];
        for (JsonNode one : whole.body().path("responses")) {
            int place = Integer.parseInt(one.path("id").stringValue(""));
            answers[place] = new Answer(
                    items.get(place).toString(), one.path("status").intValue(), one.get("body"));
        }
        if (Arrays.asList(answers).contains(null)) {
            throw new OperationFailedException("the gateway did not answer every request");
        }
        return List.of(answers);
    }

    private ObjectNode written(List<Item> items, boolean together) {
        ObjectNode body = json.createObjectNode();
        ArrayNode requests = body.putArray("requests");
        for (Item item : items) {
            ObjectNode request = requests.addObject();
            request.put("id", Integer.toString(requests.size() - 1));
            request.put("method", item.method());
            request.put("url", item.url());
            if (together) {
                request.put("atomicityGroup", GROUP);
            }
            if (item.body() != null) {
                request.set("body", item.body());
            }
        }
        return body;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws OperationFailedException {
        HttpRequest made = request.timeout(PATIENCE).header("Accept", "application/json").build();
        for (int tries = 1; ; tries++) {
            try {
                return http.send(made, HttpResponse.BodyHandlers.ofByteArray());
            } catch (IOException lost) {
                if (tries == TRIES) {
                    throw new OperationFailedException("the gateway at " + root + " cannot be reached", lost);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new OperationFailedException("interrupted while the gateway was asked", stopped);
            }
        }
    }

    private JsonNode read(HttpResponse<byte[]> got) throws OperationFailedException {
        if (got.body().length == 0) {
            return null;
        }
        try {
            return json.readTree(got.body());
        } catch (JacksonException noJson) {
            throw new OperationFailedException("what answers at " + root + " is no gateway", noJson);
        }
    }
}
