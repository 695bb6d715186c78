package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osidforge.gateway.http.Page;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.idempotency.IdempotencyTerms;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.limit.QuotaTerms;
import org.osidforge.gateway.limit.Rate;
import org.osidforge.gateway.observe.AccessLog;

class PagesTest {

    @Test
    void thatItRunsIsToldAtHealth() throws Exception {
        try (Conversation conversation = new Conversation(new EchoDialect())) {
            assertThat(conversation.get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(conversation.get("/ready").body()).isEqualTo("{\"status\":\"READY\"}");
        }
    }

    @Test
    void beforeItIsStartedItIsNotReady() {
        Reply reply = Pages.ready(new Lifecycle(1)).answer(null);
        assertThat(reply.status()).isEqualTo(503);
        assertThat(new String(reply.body())).isEqualTo("{\"status\":\"NOT_READY\"}");
    }

    @Test
    void s13_thePublishedLimitsAreTheEnforcedOnes() throws Exception {
        var settings = Conversation.ANY_PORT
                .withLimits(new Limits(1234, 7, 5, Duration.ofMillis(1500), 50))
                .withQuotas(new QuotaTerms(Optional.of(new Rate(2, 0.5)), Optional.empty()))
                .withIdempotency(new IdempotencyTerms(Duration.ofHours(1), 10, 1000));
        SetClock clock = new SetClock();
        EchoDialect dialect = new EchoDialect(request -> {
            clock.move(Duration.ofMillis(1499));
            boolean before = request.deadline().isOver();
            clock.move(Duration.ofMillis(1));
            return EchoDialect.ok(before + " " + request.deadline().isOver());
        });
        try (Conversation conversation =
                new Conversation(GatewayServer.with(settings).dialect(dialect).nanos(clock))) {
            assertThat(conversation.get("/echo/limits").body())
                    .isEqualTo("{\"bytes\":1234,\"depth\":7,\"items\":5,"
                            + "\"seconds\":1.5,\"page\":50,\"idempotencySeconds\":3600,"
                            + "\"callQuota\":{\"burst\":2,\"perSecond\":0.5},\"itemQuota\":null}");
            assertThat(conversation
                            .send(conversation.post("/echo/batch", "x".repeat(1234)))
                            .body())
                    .isEqualTo("false true");
            assertThat(conversation
                            .send(conversation.post("/echo/batch", "x".repeat(1235)))
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void metricsTellOfCalls() throws Exception {
        try (Conversation conversation = new Conversation(new EchoDialect())) {
            conversation.send(conversation.post("/echo/batch", "12345"));
            conversation.send(conversation.post("/echo/batch", "12345"));
            conversation.get("/echo/a");
            conversation.get("/nowhere/" + "a".repeat(30));
            conversation.get("/health");
            String metrics = conversation.get("/metrics").body();
            assertThat(metrics.lines())
                    .contains(
                            "osid_gateway_calls_seconds_count{dialect=\"echo\",route=\"batch\",status=\"200\"} 2",
                            "osid_gateway_calls_seconds_count{dialect=\"echo\",route=\"single\",status=\"200\"} 1",
                            "osid_gateway_calls_seconds_count{dialect=\"none\",route=\"none\",status=\"404\"} 1",
                            "osid_gateway_calls_seconds_count{dialect=\"page\",route=\"/health\",status=\"200\"} 1",
                            "osid_gateway_items_total{dialect=\"echo\"} 3.0",
                            "osid_gateway_bytes_total{direction=\"in\"} 10.0",
                            "osid_gateway_calls_in_flight 0.0",
                            "osid_gateway_quota_refusals_total{quota=\"calls\"} 0.0",
                            "osid_gateway_replays_total{cause=\"idempotency\"} 0.0");
            assertThat(metrics)
                    .contains("osid_gateway_calls_seconds_bucket{", "le=\"0.1\"", "jvm_memory_used_bytes", "jvm_gc_")
                    .contains("jvm_threads_", "process_uptime_seconds")
                    .as("no address of a client is a label")
                    .doesNotContain("aaaa");
        }
    }

    @Test
    void metricsTellOfRepeatedCallsAndCountTheirItemsOnce() throws Exception {
        try (Conversation conversation = new Conversation(new EchoDialect())) {
            for (int i = 0; i < 3; i++) {
                conversation.send(conversation.post("/echo/batch", "[]").header("Idempotency-Key", "k"));
            }
            assertThat(conversation.get("/metrics").body().lines())
                    .contains(
                            "osid_gateway_replays_total{cause=\"idempotency\"} 2.0",
                            "osid_gateway_items_total{dialect=\"echo\"} 1.0");
        }
    }

    @Test
    void everyCallIsALineOfTheAccessLogWithoutSecrets() throws Exception {
        try (LogCapture log = new LogCapture(AccessLog.NAME);
                Conversation conversation = new Conversation(GatewayServer.with(Conversation.ANY_PORT)
                        .dialect(new EchoDialect())
                        .clock(new SetClock())
                        .nanos(() -> 0))) {
            conversation.send(conversation
                    .post("/echo/batch?sid=hidden", "{\"hidden\":1}")
                    .header("X-Request-Id", "r1")
                    .header("Authorization", "Bearer hidden")
                    .header("X-Api-Key", "hidden")
                    .header("Cookie", "hidden"));
            assertThat(log.next(line -> true).getFormattedMessage())
                    .isEqualTo("{\"time\":\"2026-01-01T00:00:00Z\",\"requestId\":\"r1\",\"caller\":\"anybody\","
                            + "\"method\":\"POST\",\"path\":\"/echo/batch\",\"dialect\":\"echo\",\"status\":200,"
                            + "\"bytesIn\":12,\"bytesOut\":12,\"items\":1,\"ms\":0.0,\"arrived\":true}");
            conversation.get("/echo/Secret/hidden");
            assertThat(log.next(line -> true).getFormattedMessage()).contains("\"path\":\"/echo/Secret/...\"");
            conversation.get("/nowhere");
            assertThat(log.next(line -> true).getFormattedMessage()).contains("\"dialect\":\"none\",\"status\":404");
            try (RawConnection wire = conversation.wire()) {
                wire.send("GET /echo/a HTTP/1.1\r\n\r\n").answer();
                assertThat(log.next(line -> true).getFormattedMessage()).contains("\"status\":400");
            }
        }
    }

    @Test
    void furtherPagesAreShownAndTheNearestAnswers() throws Exception {
        try (Conversation conversation = new Conversation(GatewayServer.with(Conversation.ANY_PORT)
                .dialect(new EchoDialect())
                .page(page("/"))
                .page(page("/docs/"))
                .page(page("/docs/one")))) {
            assertThat(conversation.get("/docs/one").body()).isEqualTo("/docs/one");
            assertThat(conversation.get("/docs/two/three").body()).isEqualTo("/docs/");
            assertThat(conversation.get("/else").body()).isEqualTo("/");
            assertThat(conversation.get("/echo/a").body()).isEmpty();
        }
    }

    private static Page page(String path) {
        return new Page() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public Reply answer(Request request) {
                return new Reply(200, Map.of("Content-Type", "text/plain"), path.getBytes(), false, 0);
            }
        };
    }
}
