package org.osidforge.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.osidforge.gateway.limit.Deadline;
import org.osidforge.gateway.message.Problem;

class TurnsTest {

    private static final Deadline OVER = Deadline.in(Duration.ZERO);

    private final Turns turns = new Turns();

    /** What somebody else gets who has no time to wait. */
    private void elsewhere(Runnable what) throws Exception {
        CompletableFuture.runAsync(what).get(30, TimeUnit.SECONDS);
    }

    private void refused(Runnable what) throws Exception {
        elsewhere(() -> assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        Problem.class, late -> assertThat(late.status()).isEqualTo(503))
                .hasMessageContaining("time"));
    }

    @Test
    void s8_s12_whoseTimeIsUpBeforeItsTurnIsRefused() throws Exception {
        Turns.Turn campus = turns.of("osid.room.Campus", Deadline.NONE);
        refused(() -> turns.of("osid.room.Campus", OVER));
        refused(() -> turns.alone(OVER));
        elsewhere(() -> turns.of("osid.course.Course", OVER).close());
        elsewhere(() -> turns.besideOthers(OVER).close());
        campus.close();
        elsewhere(() -> turns.of("osid.room.Campus", OVER).close());
        elsewhere(() -> turns.alone(OVER).close());
    }

    @Test
    void s12_aGroupIsAloneAndMayTakeFurtherTurns() throws Exception {
        Turns.Turn group = turns.alone(Deadline.NONE);
        Turns.Turn campus = turns.of("osid.room.Campus", Deadline.NONE);
        refused(() -> turns.of("osid.course.Course", OVER));
        refused(() -> turns.besideOthers(OVER));
        campus.close();
        refused(() -> turns.besideOthers(OVER));
        group.close();
        elsewhere(() -> turns.of("osid.course.Course", OVER).close());
    }

    @Test
    void s12_whoIsStoppedWhileWaitingIsRefused() throws Exception {
        Turns.Turn group = turns.alone(Deadline.NONE);
        elsewhere(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> turns.besideOthers(Deadline.NONE)).isInstanceOf(Problem.class);
            assertThat(Thread.interrupted()).isTrue();
        });
        group.close();
    }
}
