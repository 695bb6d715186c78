package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.mutant.Hunt;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/** Every clause in several rounds: the worst counts, and each round has a seed of its own. */
class RepeatTest {

    private static final String CAMPUSES = "osid.room.batch.CampusBatchAdminSession";

    private static TckRequest request(ProviderUnderTest provider) {
        return TckRequest.of(provider)
                .withSpecification(OfficialModel.model())
                .withSessions(List.of("CampusBatchAdminSession"))
                .withClauses(List.of("CREATE-12", "FORM-01"))
                .withSeed(40);
    }

    /** Creating from an empty list works so many times, then once not. */
    private static ProviderUnderTest failingAfter(int calls) {
        AtomicInteger left = new AtomicInteger(calls);
        return Hunt.mutant("tires").when(Role.BATCH_CREATE, call -> {
            if (!((OsidList) call.arguments()[0]).hasNext() && left.getAndDecrement() == 0) {
                throw new OperationFailedException("tired");
            }
            return call.proceed();
        });
    }

    @Test
    void a_clause_that_fails_in_one_round_has_failed() {
        List<ClauseResult> heard = new ArrayList<>();
        TckReport report = Tck.run(request(failingAfter(1)).withRepeat(3), heard::add);

        assertThat(report.results()).hasSize(2);
        assertThat(report.of("FORM-01").get(0).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(report.of("CREATE-12")).singleElement().satisfies(r -> {
            assertThat(r.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(r.message())
                    .startsWith("the outcome differs from round to round (2 passed, 1 failed), in round 2: ")
                    .contains("seed 41", "tired");
            assertThat(r.finding().seen()).contains("tired");
        });
        assertThat(heard).hasSize(6);
    }

    @Test
    void what_is_the_same_in_all_rounds_is_told_as_in_one() {
        ProviderUnderTest broken = Hunt.mutant("broken").when(Role.BATCH_CREATE, call -> {
            throw new OperationFailedException("broken");
        });
        ClauseResult once = Tck.run(request(broken)).of("CREATE-12").get(0);
        ClauseResult thrice =
                Tck.run(request(broken).withRepeat(3)).of("CREATE-12").get(0);

        assertThat(thrice.message()).isEqualTo(once.message()).contains("seed 40");
        assertThat(thrice.outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_round_can_be_had_alone() {
        ProviderUnderTest odd = Hunt.mutant("odd").when(Role.BATCH_CREATE, call -> {
            throw new OperationFailedException("no");
        });
        String second = Tck.run(request(odd).withSeed(41).withShuffle(true))
                .of("CREATE-12")
                .get(0)
                .message();

        assertThat(second).contains("seed 41, shuffled");
    }

    @Test
    void what_will_be_tried_is_told_for_all_rounds() {
        List<String> told = new ArrayList<>();
        Tck.run(request(failingAfter(100)).withRepeat(2), new TckListener() {
            @Override
            public void begins(List<String> sessions) {
                told.addAll(sessions);
            }

            @Override
            public void finished(ClauseResult result) {
                assertThat(told).hasSize(4);
            }
        });
        assertThat(told).containsOnly(CAMPUSES);
    }

    @Test
    void there_is_at_least_one_round() {
        TckRequest request = request(failingAfter(0));
        assertThatThrownBy(() -> request.withRepeat(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounds must be at least 1, not 0");
    }
}
