package org.osidforge.gateway.dialect.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osidforge.gateway.access.Caller;
import org.osidforge.gateway.message.Problem;

/** How long sessions last, and how many there are. */
class RestSessionsTest {

    private static final Caller ONE = new Caller("one", Optional.empty());
    private static final Caller OTHER = new Caller("other", Optional.empty());

    private Instant now = Instant.EPOCH;
    private final RestSessions sessions = new RestSessions(
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            },
            Duration.ofMinutes(30),
            2);

    private String create(Caller caller) {
        return sessions.create(caller, Configuration.DEFAULT).id();
    }

    @Test
    void aSessionLastsFromItsLastUse() {
        String id = create(ONE);
        now = now.plus(Duration.ofMinutes(20));
        assertThat(sessions.use(ONE, id).id()).isEqualTo(id);
        now = now.plus(Duration.ofMinutes(30));
        assertThat(sessions.use(ONE, id).created()).isEqualTo(Instant.EPOCH);
        now = now.plus(Duration.ofMinutes(31));
        assertThatThrownBy(() -> sessions.use(ONE, id))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("session");
    }

    @Test
    void whoMakesTooManyLosesTheOldestOfHisOwn() {
        String first = create(ONE);
        String second = create(ONE);
        sessions.use(ONE, first);
        String third = create(ONE);
        assertThat(sessions.use(ONE, first).id()).isEqualTo(first);
        assertThat(sessions.use(ONE, third).id()).isEqualTo(third);
        assertThatThrownBy(() -> sessions.use(ONE, second)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> create(OTHER))
                .isInstanceOfSatisfying(
                        Problem.class, full -> assertThat(full.status()).isEqualTo(503));
    }

    @Test
    void anEndedSessionIsGone() {
        String id = create(ONE);
        assertThatThrownBy(() -> sessions.end(OTHER, id)).isInstanceOf(Problem.class);
        sessions.end(ONE, id);
        assertThatThrownBy(() -> sessions.use(ONE, id)).isInstanceOf(Problem.class);
    }
}
