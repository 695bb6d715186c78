package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressTest {

    private final EchoDialect dialect = new EchoDialect();
    private final Conversation conversation = new Conversation(dialect);

    @BeforeEach
    void forget() {
        dialect.requests.clear();
    }

    @AfterAll
    void stop() {
        conversation.close();
    }

    @Test
    void aRequestIsWhatWasSent() throws Exception {
        conversation.send(conversation
                .call("/echo/Object/Campus('room.Campus%3A1%40a%2525')?$top=5&b=1+2&b=%C3%A9&c")
                .header("X-Two", "1")
                .header("X-Two", "2")
                .method("PATCH", HttpRequest.BodyPublishers.ofString("{}")));
        var request = dialect.requests.get(0);
        assertThat(request.method()).isEqualTo("PATCH");
        assertThat(request.path()).isEqualTo("/echo/Object/Campus('room.Campus%3A1%40a%2525')");
        assertThat(request.query())
                .containsEntry("$top", java.util.List.of("5"))
                .containsEntry("b", java.util.List.of("1 2", "\u00e9"))
                .containsEntry("c", java.util.List.of(""));
        assertThat(request.header("x-two")).contains("1, 2");
        assertThat(request.header("X-TWO")).contains("1, 2");
        assertThat(request.body()).isEqualTo("{}".getBytes());
        assertThat(request.deadline().isOver()).isFalse();
        assertThat(request.items().take()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/echo", "/other", "/ECHO/a", "/healthy", "/echo%41/"})
    void anUnknownAddressIsToldSo(String path) throws Exception {
        var answer = conversation.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"OSID-700\"", "\"status\":404", path);
        assertThat(dialect.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/echo/../health",
                "/echo/.",
                "/echo/./a",
                "/echo/%2e%2e/health",
                "/echo/%2E./health",
                "/echo/.%2e/a",
                "/echo/..;x/health",
                "/echo/a%2fb",
                "/echo/a%2Fb",
                "/echo/a\\b",
                "/echo/a%5cb",
                "/echo/a%00b",
                "/echo/a%0d%0ab",
                "/echo/a%7fb",
                "/echo/a%",
                "/echo/a%4",
                "/echo/a%zz",
                "/echo/a%c3%28",
                "/echo/a%u0041",
                "//echo/a",
                "/echo//a",
                "/echo/a\u00e9",
                "/echo/a?q=%",
                "/echo/a?q=%ff",
                "*",
                "echo/a"
            })
    void aPathThatCanBeReadInTwoWaysIsRefused(String path) throws Exception {
        try (RawConnection wire = conversation.wire()) {
            RawConnection.Answer answer = wire.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .answer();
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).containsPattern("OSID-(715|782)");
        }
        assertThat(dialect.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echo/a%252e%252e", "/echo/a%252Fb", "/echo/a/", "/echo/..a", "/echo/a;b", "/echo/%C3%A9"})
    void anEscapeIsNeverUndoneTwice(String path) throws Exception {
        try (RawConnection wire = conversation.wire()) {
            wire.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(wire.answer().status()).isEqualTo(200);
        }
        assertThat(dialect.requests.get(0).path()).isEqualTo(path);
    }

    @Test
    void headIsGetWithoutTheBody() throws Exception {
        var answer =
                conversation.send(conversation.call("/health").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Length"))
                .contains(Integer.toString(conversation.get("/health").body().length()));
        conversation.send(conversation.call("/echo/a").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(dialect.requests.get(0).method()).isEqualTo("GET");
    }

    @Test
    void optionsTellWhatIsAllowed() throws Exception {
        var call = conversation.call("/echo/a").method("OPTIONS", HttpRequest.BodyPublishers.noBody());
        var answer = conversation.send(call);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        var page = conversation.call("/health").method("OPTIONS", HttpRequest.BodyPublishers.noBody());
        assertThat(conversation.send(page).headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(dialect.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get"})
    void otherMethodsAreNotAllowed(String method) throws Exception {
        try (RawConnection wire = conversation.wire()) {
            wire.send(method + " /echo/a HTTP/1.1\r\nHost: localhost\r\nX-Mine: secret\r\n\r\n");
            RawConnection.Answer answer = wire.answer();
            assertThat(answer.status()).isIn(400, 405);
            assertThat(answer.body()).containsPattern("OSID-7(01|15)").doesNotContain("secret");
        }
        assertThat(dialect.requests).isEmpty();
    }

    @Test
    void aPageIsOnlyRead() throws Exception {
        var answer = conversation.send(conversation.post("/health", "{}"));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(answer.body()).contains("OSID-701");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "10.0.0.1"
            })
    void aServerOfThisMachineIsNotReachedByANameOfTheInternet(String host) throws Exception {
        try (RawConnection wire = conversation.wire()) {
            RawConnection.Answer answer = wire.send("GET /echo/a HTTP/1.1\r\nHost: " + host + "\r\n\r\n")
                    .answer();
            assertThat(answer.status()).isEqualTo(421);
            assertThat(answer.body()).contains("OSID-728");
        }
        assertThat(dialect.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1", "127.1.2.3:80", "[::1]:8080", "[0:0:0:0:0:0:0:1]"})
    void aServerOfThisMachineIsReachedByItsNames(String host) throws Exception {
        try (RawConnection wire = conversation.wire()) {
            wire.send("GET /echo/a HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
            assertThat(wire.answer().status()).isEqualTo(200);
        }
    }
}
