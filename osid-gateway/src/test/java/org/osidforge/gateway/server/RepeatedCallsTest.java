package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.gateway.access.AccessTerms;
import org.osidforge.gateway.access.ApiKey;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.gateway.settings.Traffic;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.value.BasicId;

class RepeatedCallsTest {

    private static final String KEY = "Idempotency-Key";

    private final AtomicInteger runs = new AtomicInteger();
    private final EchoDialect counting = new EchoDialect(request -> new Reply(
            201,
            Map.of("Content-Type", "application/json;odata=x", "Location", "/echo/" + runs.incrementAndGet()),
            ("{\"run\":" + runs.get() + ",\"\u00e9\":\"\\u0000\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8),
            true,
            3));

    private static HttpRequest.Builder keyed(Conversation conversation, String key, String body) {
        return conversation.post("/echo/batch", body).header(KEY, key);
    }

    @Test
    void s9_theSameCallGetsTheSameAnswerByteForByte() throws Exception {
        try (Conversation conversation = new Conversation(counting)) {
            var first = conversation.send(keyed(conversation, "k", "[]"));
            var second = conversation.send(keyed(conversation, "k", "[]"));
            assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(second.headers().firstValue("Location"))
                    .isEqualTo(first.headers().firstValue("Location"));
            assertThat(second.headers().firstValue("Content-Type"))
                    .isEqualTo(first.headers().firstValue("Content-Type"));
            assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
            assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void s9_anotherCallUnderTheSameKeyIsRefused() throws Exception {
        try (Conversation conversation = new Conversation(counting)) {
            conversation.send(keyed(conversation, "k", "[]"));
            for (var other : List.of(
                    keyed(conversation, "k", "[1]"),
                    conversation.post("/echo/other", "[]").header(KEY, "k"),
                    conversation.post("/echo/batch?config=a", "[]").header(KEY, "k"),
                    conversation.call("/echo/batch").header(KEY, "k").PUT(HttpRequest.BodyPublishers.ofString("[]")))) {
                var answer = conversation.send(other);
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(answer.body()).contains("OSID-726");
            }
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void s9_aCallThatStillRunsIsToldSo() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        EchoDialect slow = new EchoDialect(request -> {
            begun.countDown();
            await(end);
            return EchoDialect.ok("done");
        });
        try (Conversation conversation = new Conversation(slow)) {
            var running = conversation.begin(keyed(conversation, "k", "[]"));
            await(begun);
            var repeated = conversation.send(keyed(conversation, "k", "[]"));
            assertThat(repeated.statusCode()).isEqualTo(409);
            assertThat(repeated.body()).contains("OSID-727");
            assertThat(repeated.headers().firstValue("Retry-After")).contains("1");
            assertThat(conversation.send(keyed(conversation, "k", "[1]")).statusCode())
                    .isEqualTo(422);
            end.countDown();
            assertThat(running.get(30, TimeUnit.SECONDS).body()).isEqualTo("done");
            assertThat(conversation.send(keyed(conversation, "k", "[]")).body()).isEqualTo("done");
            assertThat(slow.requests).hasSize(1);
        }
    }

    @Test
    void s9_aKeyExpiresAfterADay() throws Exception {
        SetClock clock = new SetClock();
        try (Conversation conversation = new Conversation(
                GatewayServer.with(Conversation.ANY_PORT).dialect(counting).clock(clock))) {
            conversation.send(keyed(conversation, "k", "[]"));
            clock.move(Duration.ofHours(24).minusNanos(1));
            assertThat(conversation.send(keyed(conversation, "k", "[]")).body()).contains("\"run\":1");
            clock.move(Duration.ofNanos(1));
            assertThat(conversation.send(keyed(conversation, "k", "[1]")).body())
                    .contains("\"run\":2");
        }
    }

    @Test
    void s9_aKeyIsThatOfItsCaller() throws Exception {
        GatewaySettings two = Conversation.ANY_PORT.withAccess(
                new AccessTerms(List.of(key("a"), key("b")), Optional.empty(), AccessPolicy.ALLOW_ALL));
        try (Conversation conversation = new Conversation(two, counting)) {
            var ofA = conversation.send(keyed(conversation, "k", "[]").header("X-Api-Key", "secret-a"));
            var ofB = conversation.send(keyed(conversation, "k", "[1]").header("X-Api-Key", "secret-b"));
            assertThat(ofA.body()).contains("\"run\":1");
            assertThat(ofB.body()).contains("\"run\":2");
        }
    }

    private static ApiKey key(String name) throws Exception {
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(("secret-" + name).getBytes());
        return new ApiKey(name, digest, BasicId.of("authentication.Agent", name, "example.com"));
    }

    @Test
    void s10_aCallThatWasRefusedBeforeAnythingRanCanBeRepaired() throws Exception {
        EchoDialect picky = new EchoDialect(request -> {
            if (request.body().length == 0) {
                throw Problem.of(400, GatewayMessage.BODY_MISSING);
            }
            return request.body()[0] == 'x'
                    ? new Reply(400, Map.of(), "not attempted".getBytes(), false, 0)
                    : EchoDialect.ok(request.body());
        });
        try (Conversation conversation = new Conversation(picky)) {
            assertThat(conversation.send(keyed(conversation, "k", "")).statusCode())
                    .isEqualTo(400);
            assertThat(conversation.send(keyed(conversation, "k", "x")).statusCode())
                    .isEqualTo(400);
            assertThat(conversation.send(keyed(conversation, "k", "[]")).statusCode())
                    .isEqualTo(200);
            assertThat(conversation.send(keyed(conversation, "k", "[1]")).statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void s9_aCallThatFailedInsideIsNotDoneAgain() throws Exception {
        EchoDialect failing = new EchoDialect(request -> {
            throw new IllegalStateException("half way");
        });
        try (Conversation conversation = new Conversation(failing)) {
            assertThat(conversation.send(keyed(conversation, "k", "[]")).statusCode())
                    .isEqualTo(500);
            var repeated = conversation.send(keyed(conversation, "k", "[]"));
            assertThat(repeated.statusCode()).isEqualTo(500);
            assertThat(repeated.headers().firstValue("Idempotency-Replayed")).contains("true");
            assertThat(failing.requests).hasSize(1);
        }
    }

    @Test
    void s11_theAnswerOfAClientThatHungUpIsThereForItsRepetition() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        EchoDialect slow = new EchoDialect(request -> {
            begun.countDown();
            await(end);
            return EchoDialect.ok("x".repeat(10_000_000));
        });
        try (LogCapture log = new LogCapture("org.osidforge.gateway.access");
                Conversation conversation = new Conversation(slow)) {
            try (RawConnection wire = conversation.wire()) {
                wire.send(
                        "POST /echo/batch HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: k\r\nContent-Length: 2\r\n\r\n[]");
                await(begun);
            }
            end.countDown();
            assertThat(log.next(line -> line.contains("/echo/batch")).getFormattedMessage())
                    .contains("\"arrived\":false");
            assertThat(conversation.send(keyed(conversation, "k", "[]")).body()).hasSize(10_000_000);
            assertThat(slow.requests).hasSize(1);
        }
    }

    @Test
    void s11_aClientThatDoesNotTakeItsAnswerIsCutOff() throws Exception {
        Traffic impatient = new Traffic(10, 10, 8192, Duration.ofMillis(500), Duration.ofSeconds(30));
        EchoDialect large = new EchoDialect(request -> EchoDialect.ok("x".repeat(50_000_000)));
        try (LogCapture log = new LogCapture("org.osidforge.gateway.access");
                Conversation conversation = new Conversation(Conversation.ANY_PORT.withTraffic(impatient), large);
                RawConnection idle = conversation.wire()) {
            idle.send("POST /echo/batch HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n[]");
            assertThat(log.next(line -> line.contains("/echo/batch")).getFormattedMessage())
                    .contains("\"arrived\":false");
            assertThat(conversation.server.stop()).as("nothing is left in work").isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\u00e9"})
    void aKeyThatIsNoneIsRefused(String key) throws Exception {
        try (Conversation conversation = new Conversation(counting);
                RawConnection wire = conversation.wire()) {
            wire.send("POST /echo/batch HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: " + key
                    + "\r\nContent-Length: 2\r\n\r\n[]");
            RawConnection.Answer answer = wire.answer();
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("OSID-725");
            assertThat(runs).hasValue(0);
        }
    }

    @Test
    void aKeyMayHave255Characters() throws Exception {
        try (Conversation conversation = new Conversation(counting)) {
            assertThat(conversation
                            .send(keyed(conversation, "k".repeat(255), "[]"))
                            .statusCode())
                    .isEqualTo(201);
            assertThat(conversation
                            .send(keyed(conversation, "k".repeat(256), "[]"))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aCallThatOnlyReadsNeedsNoKey() throws Exception {
        try (Conversation conversation = new Conversation(counting)) {
            conversation.get("/echo/a", KEY, "k");
            conversation.get("/echo/a", KEY, "k");
            assertThat(runs).hasValue(2);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
