package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.gateway.http.Dialect;
import org.osidforge.gateway.http.Page;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

class FaultsTest {

    private static final String WRITER = "org.osidforge.gateway.server.ReplyWriter";

    static Stream<Throwable> faults() {
        return Stream.of(
                new IllegalStateException("/etc/secret/file.txt of org.osidforge.Secret"),
                new NullPointerException(),
                new StackOverflowError("deep"),
                new NoClassDefFoundError("org/osidforge/Missing"),
                new AssertionError("select * from secret"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nothingOfAFaultIsToldButTheLogHasIt(Throwable fault) throws Exception {
        EchoDialect dialect = new EchoDialect(request -> {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) fault;
        });
        try (LogCapture log = new LogCapture(WRITER);
                Conversation conversation = new Conversation(dialect)) {
            var answer = conversation.get("/echo/a", "X-Request-Id", "find-me");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .isEqualTo("{\"code\":\"OSID-710\",\"message\":\"" + GatewayMessage.INTERNAL.text() + "\"}");
            ILoggingEvent logged = log.next(message -> message.contains("find-me"));
            assertThat(logged.getLevel()).isEqualTo(Level.ERROR);
            assertThat(logged.getThrowableProxy().getClassName())
                    .isEqualTo(fault.getClass().getName());
        }
    }

    @Test
    void aDialectThatAlsoFailsToRefuseIsSpokenFor() throws Exception {
        Dialect broken = new Dialect() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public String root() {
                return "/broken/";
            }

            @Override
            public Reply answer(Request request) {
                throw new IllegalStateException("org.osidforge.Secret");
            }

            @Override
            public Reply problem(Problem refusal, boolean wantsProblemJson) {
                throw new IllegalStateException("org.osidforge.Secret");
            }
        };
        try (Conversation conversation = new Conversation(broken)) {
            var answer = conversation.get("/broken/a");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("OSID-710").doesNotContain("Secret", "Exception");
            assertThat(conversation.get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aCallThatCannotBeRecordedIsAnsweredAndNotWaitedFor() throws Exception {
        Dialect shy = new Dialect() {
            @Override
            public String name() {
                return "shy";
            }

            @Override
            public String root() {
                return "/shy/";
            }

            @Override
            public String shown(String path) {
                throw new IllegalStateException("not shown");
            }

            @Override
            public Reply answer(Request request) {
                return EchoDialect.ok("done");
            }

            @Override
            public Reply problem(Problem refusal, boolean wantsProblemJson) {
                return ProblemReply.of(refusal);
            }
        };
        try (Conversation conversation = new Conversation(shy)) {
            assertThat(conversation.get("/shy/a").body()).isEqualTo("done");
            assertThat(conversation.server.stop()).isTrue();
        }
    }

    @Test
    void aPageThatFailsIsSpokenFor() throws Exception {
        Page broken = new Page() {
            @Override
            public String path() {
                return "/page/";
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public Reply answer(Request request) {
                throw new IllegalStateException("org.osidforge.Secret");
            }
        };
        try (Conversation conversation =
                new Conversation(GatewayServer.with(Conversation.ANY_PORT).page(broken))) {
            var answer = conversation.get("/page/below");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("OSID-710").doesNotContain("Secret", "Exception");
        }
    }

    @Test
    void aDialectThatAnswersNothingIsAFault() throws Exception {
        try (Conversation conversation = new Conversation(new EchoDialect(request -> null))) {
            assertThat(conversation.get("/echo/a").statusCode()).isEqualTo(500);
        }
    }

    @Test
    void aRefusalIsToldInTheWordsOfTheDialectOrAsTheClientWants() throws Exception {
        EchoDialect dialect = new EchoDialect(request -> {
            throw Problem.of(403, GatewayMessage.FORBIDDEN).about("DisplayName");
        });
        try (Conversation conversation = new Conversation(dialect)) {
            assertThat(conversation.get("/echo/a").body()).startsWith("{\"code\":\"OSID-722\"");
            var answer = conversation.get("/echo/a", "Accept", "application/json;q=0.5, application/problem+json");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("\"status\":403", "\"target\":\"DisplayName\"");
            assertThat(conversation
                            .get("/echo/a", "Accept", "application/problem+json;q=0")
                            .body())
                    .startsWith("{\"code\":\"OSID-722\"");
        }
    }

    @Test
    void s8_aCallWhoseTimeIsUpIsNotBegun() throws Exception {
        AtomicLong nanos = new AtomicLong();
        EchoDialect dialect = new EchoDialect();
        // whenever one looks, more time has gone by than a call has
        try (Conversation conversation = new Conversation(GatewayServer.with(Conversation.ANY_PORT)
                .dialect(dialect)
                .nanos(() -> nanos.addAndGet(Duration.ofSeconds(40).toNanos())))) {
            var answer = conversation.send(conversation.post("/echo/batch", "{}"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("OSID-711");
            assertThat(dialect.requests).isEmpty();
        }
    }

    @Test
    void s8_theDeadlineOfACallIsItsLimitOfTime() throws Exception {
        SetClock clock = new SetClock();
        EchoDialect dialect = new EchoDialect(request -> {
            boolean before = request.deadline().isOver();
            clock.move(Duration.ofSeconds(29));
            boolean almost = request.deadline().isOver();
            clock.move(Duration.ofSeconds(1));
            return EchoDialect.ok(
                    before + " " + almost + " " + request.deadline().isOver());
        });
        try (Conversation conversation = new Conversation(
                GatewayServer.with(Conversation.ANY_PORT).dialect(dialect).nanos(clock))) {
            assertThat(conversation.get("/echo/a").body()).isEqualTo("false false true");
        }
    }
}
