package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

class HeadersTest {

    private static Reply withHeader(String name, String value) {
        return new Reply(201, Map.of("Content-Type", Reply.JSON, name, value), "{}".getBytes(), true, 1);
    }

    @Test
    void everyAnswerIsSafeForABrowser() throws Exception {
        try (Conversation conversation = new Conversation(new EchoDialect())) {
            for (String path : new String[] {"/echo/a", "/health", "/nowhere"}) {
                var headers = conversation.get(path).headers();
                assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
                assertThat(headers.firstValue("Cache-Control")).contains("no-store");
                assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                        .contains("default-src 'none'");
                assertThat(headers.firstValue("Server")).isEmpty();
                assertThat(headers.firstValue("X-Powered-By")).isEmpty();
                assertThat(headers.firstValue("Date")).isPresent();
            }
        }
    }

    @Test
    void anAnswerMaySayOtherwise() throws Exception {
        EchoDialect dialect = new EchoDialect(request -> withHeader("Cache-Control", "max-age=60"));
        try (Conversation conversation = new Conversation(dialect)) {
            assertThat(conversation.get("/echo/a").headers().allValues("Cache-Control"))
                    .containsExactly("max-age=60");
        }
    }

    @Test
    void aHarmlessRequestIdComesBack() throws Exception {
        try (Conversation conversation = new Conversation(new EchoDialect())) {
            var answer = conversation.get("/echo/a", "X-Request-Id", "a-B_3.4");
            assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("a-B_3.4");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "<script>",
                "a\u00e9",
                "\"",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void anyOtherRequestIdIsReplaced(String id) throws Exception {
        try (Conversation conversation = new Conversation(new EchoDialect());
                RawConnection wire = conversation.wire()) {
            wire.send("GET /echo/a HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: " + id + "\r\n\r\n");
            assertThat(wire.answer().headers().get("x-request-id")).matches("[0-9a-f-]{36}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: b=c", "a\nb", "a\rb", "a\u0000b", "a\u007fb", "\u0001"})
    void s7_aValueThatWouldSplitTheAnswerIsNotSent(String value) throws Exception {
        EchoDialect dialect = new EchoDialect(request -> withHeader("Location", value));
        try (Conversation conversation = new Conversation(dialect)) {
            var answer = conversation.send(conversation.post("/echo/a", "{}"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("OSID-718", "Location");
            assertThat(answer.headers().map()).doesNotContainKeys("location", "set-cookie");
        }
    }

    @Test
    void s7_alsoInARefusal() throws Exception {
        EchoDialect dialect = new EchoDialect(request -> {
            throw Problem.of(405, GatewayMessage.FORBIDDEN).with("Allow", "a\r\nSet-Cookie: b=c");
        });
        try (Conversation conversation = new Conversation(dialect)) {
            var answer = conversation.get("/echo/a");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().map()).doesNotContainKeys("allow", "set-cookie");
        }
    }

    @Test
    void s7_alsoInTheNameOfAHeader() throws Exception {
        EchoDialect dialect = new EchoDialect(request -> withHeader("X-A: 1\r\nSet-Cookie", "b=c"));
        try (Conversation conversation = new Conversation(dialect)) {
            var answer = conversation.get("/echo/a");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().map()).doesNotContainKeys("x-a", "set-cookie");
        }
    }

    @Test
    void aRefusalHasItsHeadersAlsoWhereTheDialectForgetsThem() throws Exception {
        EchoDialect dialect = new EchoDialect(request -> {
            throw Problem.of(405, GatewayMessage.METHOD_NOT_ALLOWED, "GET", "POST")
                    .with("Allow", "POST");
        });
        try (Conversation conversation = new Conversation(dialect)) {
            assertThat(conversation.get("/echo/a").headers().firstValue("Allow"))
                    .contains("POST");
        }
    }
}
