package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.settings.Traffic;

class BodyLimitTest {

    private static final int LIMIT = 1000;
    private static final String HEAD = "POST /echo/batch HTTP/1.1\r\nHost: localhost\r\n";

    private final EchoDialect dialect = new EchoDialect();
    private final Conversation conversation = new Conversation(
            Conversation.ANY_PORT.withLimits(new Limits(LIMIT, 32, 100, Duration.ofSeconds(30), 1000)), dialect);

    @AfterEach
    void stop() {
        conversation.close();
    }

    @Test
    void s1_bodyOfTheLimitIsTaken() throws Exception {
        assertThat(conversation
                        .send(conversation.post("/echo/batch", "x".repeat(LIMIT)))
                        .body())
                .isEqualTo("x".repeat(LIMIT));
    }

    @Test
    void s1_announcedLengthOverTheLimitIsRefusedAtOnce() throws Exception {
        try (RawConnection wire = conversation.wire()) {
            // nothing of the body is sent: who waits for it, waits for ever
            RawConnection.Answer answer =
                    wire.send(HEAD + "Content-Length: 1001\r\n\r\n").answer();
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("OSID-702", "1000 bytes");
            assertThat(answer.headers()).containsEntry("connection", "close");
            assertThat(wire.isClosed()).isTrue();
        }
        assertThat(dialect.requests).isEmpty();
    }

    @Test
    void s1_bodyOverTheLimitIsRefusedWhileReading() throws Exception {
        try (RawConnection wire = conversation.wire()) {
            // the body does not end: what comes back was said before its end
            wire.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n");
            wire.send("3e8\r\n" + "x".repeat(LIMIT) + "\r\n1\r\nx\r\n");
            RawConnection.Answer answer = wire.answer();
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("OSID-702");
            assertThat(wire.isClosed()).isTrue();
        }
        assertThat(dialect.requests).isEmpty();
    }

    @Test
    void s1_bodyWithoutEndIsCutOff() throws Exception {
        try (RawConnection wire = conversation.wire()) {
            wire.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n");
            boolean cutOff = wire.flood("400\r\n" + "x".repeat(1024) + "\r\n", 1_000_000);
            assertThat(cutOff).isTrue();
        }
        assertThat(dialect.requests).isEmpty();
        assertThat(conversation.get("/echo/a").statusCode()).isEqualTo(200);
    }

    @Test
    void s1_chunkedBodyOfTheLimitIsTaken() throws Exception {
        try (RawConnection wire = conversation.wire()) {
            wire.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n");
            wire.send("3e8\r\n" + "x".repeat(LIMIT) + "\r\n0\r\n\r\n");
            assertThat(wire.answer().body()).isEqualTo("x".repeat(LIMIT));
        }
    }

    @Test
    void s1_aClientThatAsksBeforeItSendsIsRefusedWithoutSending() throws Exception {
        try (RawConnection wire = conversation.wire()) {
            wire.send(HEAD + "Content-Length: 1001\r\nExpect: 100-continue\r\n\r\n");
            assertThat(wire.answer().status()).isEqualTo(413);
        }
    }

    @Test
    void aClientThatAsksBeforeItSendsIsToldToGoOn() throws Exception {
        try (RawConnection wire = conversation.wire()) {
            wire.send(HEAD + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n");
            assertThat(wire.answer().status()).isEqualTo(100);
            assertThat(wire.send("{}").answer().body()).isEqualTo("{}");
        }
    }

    @Test
    void aSilentClientIsCutOff() throws Exception {
        Traffic impatient = new Traffic(10, 10, 8192, Duration.ofMillis(500), Duration.ZERO);
        try (Conversation brief = new Conversation(Conversation.ANY_PORT.withTraffic(impatient), dialect);
                RawConnection wire = brief.wire()) {
            RawConnection.Answer answer =
                    wire.send(HEAD + "Content-Length: 10\r\n\r\nabc").answer();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.body()).contains("OSID-716");
            assertThat(wire.isClosed()).isTrue();
        }
        assertThat(dialect.requests).isEmpty();
    }

    @Test
    void aClientThatTricklesIsCutOffHoweverSteadyItIs() throws Exception {
        Limits brief = new Limits(100_000_000, 32, 100, Duration.ofMillis(200), 1000);
        try (Conversation hasty = new Conversation(Conversation.ANY_PORT.withLimits(brief), dialect);
                RawConnection wire = hasty.wire()) {
            // the connection is never silent, and the body is far from its end when the time is over
            wire.send(HEAD + "Content-Length: 100000000\r\n\r\n");
            Thread trickle = new Thread(() -> wire.flood("x", 100_000_000));
            trickle.setDaemon(true);
            trickle.start();
            RawConnection.Answer answer = wire.answer();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.body()).contains("OSID-716");
        }
        assertThat(dialect.requests).isEmpty();
    }

    @Test
    void s11_aClientThatHangsUpInTheBodyChangesNothing() throws Exception {
        try (RawConnection wire = conversation.wire()) {
            wire.send(HEAD + "Content-Length: 100\r\n\r\n[{").half();
            assertThat(wire.answer().status()).isEqualTo(400);
            assertThat(wire.isClosed()).isTrue();
        }
        try (RawConnection wire = conversation.wire()) {
            wire.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n5\r\n[{");
        }
        assertThat(conversation.send(conversation.post("/echo/batch", "{}")).statusCode())
                .isEqualTo(200);
        assertThat(dialect.requests).hasSize(1);
    }

    @Test
    void compressedBodiesAreRefused() throws Exception {
        var answer = conversation.send(conversation.post("/echo/batch", "{}").header("Content-Encoding", "gzip"));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("OSID-712", "Content-Encoding");
    }
}
