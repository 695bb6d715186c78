package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that are not HTTP, or that two readers would take for two different things. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenCallsTest {

    private static final String POST = "POST /echo/batch HTTP/1.1\r\nHost: localhost\r\n";

    private final EchoDialect dialect = new EchoDialect();
    private final Conversation conversation = new Conversation(dialect);

    @AfterAll
    void stop() {
        conversation.close();
    }

    static Stream<Arguments> broken() {
        String smuggled = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
        return Stream.of(
                Arguments.of("two lengths", POST + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
                Arguments.of("two lengths in one", POST + "Content-Length: 2, 3\r\n\r\n{}"),
                Arguments.of("a length below zero", POST + "Content-Length: -1\r\n\r\n"),
                Arguments.of("a length with a sign", POST + "Content-Length: +2\r\n\r\n{}"),
                Arguments.of("a length that is huge", POST + "Content-Length: 99999999999999999999\r\n\r\n{}"),
                Arguments.of(
                        "length and chunks",
                        POST + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled),
                Arguments.of(
                        "chunks and length",
                        POST + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n" + smuggled),
                Arguments.of("unknown coding", POST + "Transfer-Encoding: other\r\n\r\n0\r\n\r\n"),
                Arguments.of(
                        "coding in two lines",
                        POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n"),
                Arguments.of("space before colon", POST + "Content-Length : 2\r\n\r\n{}"),
                Arguments.of("folded header", POST + "X-A: 1\r\n Content-Length: 2\r\n\r\n{}"),
                Arguments.of("NUL in a header", POST + "X-A: a\u0000b\r\n\r\n"),
                Arguments.of("chunk size is no number", POST + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n"),
                Arguments.of("no host", "GET /echo/a HTTP/1.1\r\n\r\n"),
                Arguments.of("two hosts", "GET /echo/a HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n"),
                Arguments.of("unknown version", "GET /echo/a HTTP/3.7\r\nHost: localhost\r\n\r\n"),
                Arguments.of("no version", "GET /echo/a\r\n\r\n"),
                Arguments.of("not a word of HTTP", "\u0016\u0003\u0001\u0002\u0000\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenCallIsRefusedAndTheConnectionClosed(String what, String call) throws Exception {
        dialect.requests.clear();
        try (RawConnection wire = conversation.wire()) {
            RawConnection.Answer answer = wire.send(call).answer();
            assertThat(answer.status()).isIn(400, 413, 501, 505);
            assertThat(answer.body()).containsPattern("OSID-7(02|15)");
            assertHarmless(answer);
            assertThat(wire.isClosed())
                    .as("closed, so that what follows is not read as a call")
                    .isTrue();
        }
        assertThat(dialect.requests).isEmpty();
    }

    @Test
    void hugeHeadersAreRefused() throws Exception {
        for (String huge : List.of(
                "GET /echo/a HTTP/1.1\r\nHost: localhost\r\nX-Huge: " + "x".repeat(20_000),
                "GET /echo/" + "x".repeat(20_000))) {
            try (RawConnection wire = conversation.wire()) {
                RawConnection.Answer answer = wire.send(huge).answer();
                assertThat(answer.status()).isIn(414, 431);
                assertThat(answer.body()).contains("OSID-717");
                assertHarmless(answer);
                assertThat(wire.isClosed()).isTrue();
            }
        }
    }

    @Test
    void whatFollowsARefusedBodyIsNotReadAsACall() throws Exception {
        try (RawConnection wire = conversation.wire()) {
            String inner = "GET /echo/inner HTTP/1.1\r\nHost: localhost\r\n\r\n";
            wire.send("POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n" + inner);
            assertThat(wire.answer().status()).isEqualTo(404);
            assertThat(wire.isClosed()).isTrue();
        }
        assertThat(dialect.requests).noneMatch(request -> request.path().endsWith("inner"));
    }

    @Test
    void callsInOneGoAreAnsweredInOrder() throws Exception {
        try (RawConnection wire = conversation.wire()) {
            wire.send((POST + "Content-Length: 1\r\n\r\n1") + (POST + "Content-Length: 1\r\n\r\n2"));
            assertThat(wire.answer().body()).isEqualTo("1");
            assertThat(wire.answer().body()).isEqualTo("2");
        }
    }

    private static void assertHarmless(RawConnection.Answer answer) {
        assertThat(answer.headers().get("content-type")).matches("application/(problem[+])?json");
        assertThat(answer.headers()).containsKey("x-request-id").doesNotContainKey("server");
        assertThat(answer.body()).doesNotContain("jetty", "Exception", "<html", "\tat ");
    }
}
