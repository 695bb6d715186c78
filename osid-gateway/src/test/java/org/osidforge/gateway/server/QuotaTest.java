package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.osidforge.gateway.limit.QuotaTerms;
import org.osidforge.gateway.limit.Rate;

class QuotaTest {

    private final SetClock clock = new SetClock();

    private Conversation conversation(QuotaTerms quotas, EchoDialect dialect) {
        return new Conversation(GatewayServer.with(Conversation.ANY_PORT.withQuotas(quotas))
                .dialect(dialect)
                .nanos(clock));
    }

    @Test
    void s4_callsOverTheQuotaAreRefusedUntilThereIsOneAgain() throws Exception {
        QuotaTerms terms = new QuotaTerms(Optional.of(new Rate(2, 0.25)), Optional.empty());
        try (Conversation conversation = conversation(terms, new EchoDialect())) {
            assertThat(conversation.get("/echo/a").statusCode()).isEqualTo(200);
            assertThat(conversation.get("/echo/a").statusCode()).isEqualTo(200);
            var refused = conversation.get("/echo/a");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("OSID-723", "4 seconds");
            assertThat(refused.headers().firstValue("Retry-After")).contains("4");
            clock.move(Duration.ofSeconds(3));
            assertThat(conversation.get("/echo/a").headers().firstValue("Retry-After"))
                    .contains("1");
            clock.move(Duration.ofSeconds(1));
            assertThat(conversation.get("/echo/a").statusCode()).isEqualTo(200);
            assertThat(conversation.get("/echo/a").statusCode()).isEqualTo(429);
            clock.move(Duration.ofDays(1));
            assertThat(conversation.get("/echo/a").statusCode()).isEqualTo(200);
            assertThat(conversation.get("/echo/a").statusCode()).isEqualTo(200);
            assertThat(conversation.get("/echo/a").statusCode())
                    .as("never beyond the burst")
                    .isEqualTo(429);
            assertThat(conversation.get("/health").statusCode())
                    .as("pages are free")
                    .isEqualTo(200);
            assertThat(conversation.get("/metrics").body())
                    .contains("osid_gateway_quota_refusals_total{quota=\"calls\"} 4.0");
        }
    }

    @Test
    void s4_requestsWithinBatchesHaveABudgetOfTheirOwnThatLastsOverCalls() throws Exception {
        QuotaTerms terms = new QuotaTerms(Optional.empty(), Optional.of(new Rate(3, 1)));
        EchoDialect dialect = new EchoDialect(request -> {
            StringBuilder slots = new StringBuilder();
            for (int i = 0; i < request.body().length; i++) {
                OptionalLong wait = request.items().take();
                slots.append(wait.isEmpty() ? "+" : Long.toString(wait.getAsLong()));
            }
            return EchoDialect.ok(slots.toString());
        });
        try (Conversation conversation = conversation(terms, dialect)) {
            assertThat(conversation.send(conversation.post("/echo/batch", "xx")).body())
                    .isEqualTo("++");
            assertThat(conversation
                            .send(conversation.post("/echo/batch", "xxx"))
                            .body())
                    .isEqualTo("+11");
            assertThat(conversation.get("/metrics").body())
                    .contains("osid_gateway_quota_refusals_total{quota=\"items\"} 2.0");
        }
    }

    @Test
    void withoutQuotaThereIsNoLimit() throws Exception {
        try (Conversation conversation = new Conversation(new EchoDialect())) {
            for (int i = 0; i < 50; i++) {
                assertThat(conversation.get("/echo/a").statusCode()).isEqualTo(200);
            }
        }
    }
}
