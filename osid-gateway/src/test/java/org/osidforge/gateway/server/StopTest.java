package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.osidforge.gateway.settings.SettingsException;
import org.osidforge.gateway.settings.Traffic;

class StopTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final EchoDialect slow = new EchoDialect(request -> {
        begun.countDown();
        try {
            assertThat(end.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            interrupted.countDown();
        }
        return EchoDialect.ok("done");
    });

    @Test
    void aCallInWorkEndsAndNoneIsTakenAnyMore() throws Exception {
        try (Conversation conversation = new Conversation(slow)) {
            assertThat(conversation.get("/ready").statusCode()).isEqualTo(200);
            var running = conversation.begin(conversation.post("/echo/batch", "[]"));
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            var stopping = CompletableFuture.supplyAsync(conversation.server::stop);
            waitUntilNotReady(conversation);
            var refused = conversation.get("/echo/a");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("OSID-713");
            assertThat(refused.headers().firstValue("Connection")).contains("close");
            assertThat(conversation.get("/health").statusCode()).isEqualTo(200);
            assertThat(stopping).isNotDone();
            end.countDown();
            assertThat(running.get(30, TimeUnit.SECONDS).body()).isEqualTo("done");
            assertThat(stopping.get(30, TimeUnit.SECONDS))
                    .as("all calls have ended")
                    .isTrue();
            assertThatThrownBy(() -> conversation.get("/health")).isInstanceOf(ConnectException.class);
            assertThat(slow.requests).hasSize(1);
        }
    }

    private static void waitUntilNotReady(Conversation conversation) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (conversation.get("/ready").statusCode() != 503) {
            assertThat(System.nanoTime()).isLessThan(limit);
        }
    }

    @Test
    void aCallThatDoesNotEndInTimeIsInterrupted() throws Exception {
        Traffic brief = new Traffic(10, 10, 8192, Duration.ofSeconds(30), Duration.ofMillis(1));
        try (Conversation conversation = new Conversation(Conversation.ANY_PORT.withTraffic(brief), slow)) {
            conversation.begin(conversation.post("/echo/batch", "[]"));
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(conversation.server.stop()).isFalse();
            assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void stoppingTwiceIsStoppingOnce() throws Exception {
        Conversation conversation = new Conversation(slow);
        assertThat(conversation.server.stop()).isTrue();
        assertThat(conversation.server.stop()).isTrue();
        conversation.server.close();
        conversation.server.join();
    }

    @Test
    void oneCallMoreThanThereMayBeIsRefused() throws Exception {
        Traffic one = new Traffic(1, 10, 8192, Duration.ofSeconds(30), Duration.ofSeconds(30));
        try (Conversation conversation = new Conversation(Conversation.ANY_PORT.withTraffic(one), slow)) {
            var running = conversation.begin(conversation.post("/echo/batch", "[]"));
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(conversation.get("/metrics").body()).contains("osid_gateway_calls_in_flight 1.0");
            var refused = conversation.get("/echo/a");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("OSID-719");
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            end.countDown();
            assertThat(running.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aCallMayTakeLongerThanAConnectionMayBeSilent() throws Exception {
        Traffic impatient = new Traffic(10, 10, 8192, Duration.ofMillis(500), Duration.ofSeconds(30));
        SetClock clock = new SetClock();
        EchoDialect waiting = new EchoDialect(request -> {
            // as long as it takes a second connection to be closed for its silence, twice
            for (int i = 0; i < 2; i++) {
                try (RawConnection silent = new RawConnection(
                        new java.net.Socket("127.0.0.1", Integer.parseInt(new String(request.body()))))) {
                    assertThat(silent.isClosed()).isTrue();
                } catch (java.io.IOException failed) {
                    throw new IllegalStateException(failed);
                }
            }
            return EchoDialect.ok("done");
        });
        try (Conversation conversation =
                new Conversation(GatewayServer.with(Conversation.ANY_PORT.withTraffic(impatient))
                        .dialect(waiting)
                        .clock(clock))) {
            String port = Integer.toString(conversation.server.port());
            var answer = conversation.send(conversation.post("/echo/batch", port));
            assertThat(answer.body()).isEqualTo("done");
        }
    }

    @Test
    void aPortThatIsTakenIsToldSo() {
        try (Conversation conversation = new Conversation(slow)) {
            int port = conversation.server.port();
            assertThatThrownBy(() -> GatewayServer.with(Conversation.ANY_PORT.withPort(port))
                            .start())
                    .isInstanceOf(SettingsException.class)
                    .hasMessageStartingWith("error [OSID-748]")
                    .hasMessageContaining("127.0.0.1 port " + port);
        }
    }

    @Test
    void aHostThatIsNotThereIsToldSo() {
        assertThatThrownBy(() -> GatewayServer.with(Conversation.ANY_PORT.withHost("no.such.host.invalid"))
                        .start())
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("OSID-748");
    }
}
