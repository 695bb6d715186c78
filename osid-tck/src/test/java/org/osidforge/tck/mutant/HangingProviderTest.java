package org.osidforge.tck.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.OfficialModel;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/** A provider that does not answer is told in time, whether it can be interrupted or not. */
class HangingProviderTest {

    private static final Duration LIMIT = Duration.ofMillis(400);

    @Test
    @Timeout(30)
    void a_create_that_hangs_is_told() {
        CountDownLatch never = new CountDownLatch(1);
        Mutant mutant = Hunt.mutant("hangs").when(Role.BATCH_CREATE, "CampusBatchAdminSession", call -> {
            never.await();
            return call.proceed();
        });
        expectTold(mutant);
    }

    @Test
    @Timeout(30)
    void a_create_that_hangs_and_cannot_be_interrupted_is_told() {
        CountDownLatch end = new CountDownLatch(1);
        Mutant mutant = Hunt.mutant("hangs for good").when(Role.BATCH_CREATE, "CampusBatchAdminSession", call -> {
            boolean over = false;
            while (!over) {
                try {
                    end.await();
                    over = true;
                } catch (InterruptedException ignored) {
                    over = false;
                }
            }
            return call.proceed();
        });
        try {
            expectTold(mutant);
        } finally {
            end.countDown();
        }
    }

    private static void expectTold(Mutant mutant) {
        TckReport report = Tck.run(TckRequest.of(mutant)
                .withSpecification(OfficialModel.model())
                .withSessions(List.of("CampusBatchAdminSession"))
                .withClauses(List.of("CREATE-02", "CREATE-13", "FORM-01"))
                .withLimit(LIMIT)
                .withSeed(1));
        for (String clause : List.of("CREATE-02", "CREATE-13")) {
            ClauseResult result = report.of(clause).get(0);
            assertThat(result.outcome()).as(result.message()).isIn(Outcome.FAILED, Outcome.ADVICE_NOT_FOLLOWED);
            assertThat(result.message())
                    .contains(
                            mutant.name(),
                            "CampusBatchAdminSession",
                            clause,
                            "within the limit of 400 ms",
                            "the provider hangs");
            // the clause, and putting away what it made
            assertThat(result.millis()).isLessThan(3 * LIMIT.toMillis());
        }
        // what does not hang is tried all the same
        assertThat(report.of("FORM-01").get(0).outcome()).isEqualTo(Outcome.PASSED);
    }
}
