package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osid.OperationFailedException;
import org.osid.OsidManager;
import org.osid.room.RoomManager;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.mutant.Hunt;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.JsonReport;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.run.Bench;
import org.osidforge.tck.run.Binding;
import tools.jackson.databind.json.JsonMapper;

/** Before a run the kit shows that it can fail; where it cannot, there is no verdict. */
class CanaryTest {

    private static final String LOST =
            "CREATE-02 on osid.room.batch.CampusBatchAdminSession caught that the responses to creates were left out";
    private static final String FALSE =
            "SESSION-02 on osid.room.batch.CampusBatchAdminSession caught that the manager did not give what it says to"
                    + " offer";

    private final PocketProvider pocket = new PocketProvider(OfficialModel.model());

    private static TckRequest request(ProviderUnderTest provider) {
        return TckRequest.of(provider)
                .withSpecification(OfficialModel.model())
                .withPackages(List.of("osid.room.batch"))
                .withSessions(List.of("CampusBatchAdminSession"))
                .withClauses(List.of("FORM-05"));
    }

    @Test
    void lost_responses_are_caught_and_the_report_says_so() {
        TckReport report = Tck.run(request(pocket));
        assertThat(report.terms().canary()).isEqualTo(LOST);
        assertThat(report.problems()).isEmpty();
        assertThat(JsonMapper.shared()
                        .readTree(JsonReport.write(report))
                        .get("terms")
                        .get("canary")
                        .asString())
                .isEqualTo(LOST);
    }

    @Test
    void nothing_stays_behind_not_even_what_the_kit_was_not_told_of() throws Exception {
        AtomicInteger created = new AtomicInteger();
        Mutant counting = Mutant.of("counts", pocket, OfficialModel.model()).when(Role.BATCH_CREATE, call -> {
            created.incrementAndGet();
            return call.proceed();
        });
        assertThat(Tck.run(request(counting)).leftovers()).isEmpty();
        assertThat(created).hasPositiveValue();
        RoomManager rooms = (RoomManager) pocket.manager("osid.room").orElseThrow();
        assertThat(rooms.getCampusLookupSession().getCampuses().hasNext()).isFalse();
    }

    @Test
    void where_nothing_can_be_created_a_false_promise_is_caught() {
        Mutant reader = Hunt.mutant("may not create").when(Role.CAN_CREATE, call -> false);
        assertThat(Tck.run(request(reader)).terms().canary()).isEqualTo(FALSE);
    }

    @Test
    void where_creating_fails_a_false_promise_is_caught() {
        Mutant broken = Hunt.mutant("creates nothing").when(Role.BATCH_CREATE, call -> {
            throw new OperationFailedException("disk full");
        });
        assertThat(Tck.run(request(broken)).terms().canary()).isEqualTo(FALSE);
    }

    @Test
    void known_deviations_do_not_excuse_it() {
        KnownDeviation all = new KnownDeviation("CREATE-02", "", "a legacy service", "");
        assertThat(Tck.run(request(pocket).withKnownDeviations(List.of(all)))
                        .terms()
                        .canary())
                .isEqualTo(LOST);
    }

    private static Canary.Proof prove(ProviderUnderTest provider, Function<String, ClauseDefinition> clauses) {
        BatchKind campuses = OfficialModel.model().packages().stream()
                .flatMap(p -> p.batches().stream())
                .filter(b -> b.session().equals("CampusBatchAdminSession"))
                .findFirst()
                .orElseThrow();
        Bench bench = new Bench(
                new Binding(OfficialModel.model(), CanaryTest.class.getClassLoader()),
                provider,
                new Bench.Settings(1, false, Map.of(), 5000, Optional.empty()),
                List.of(campuses));
        return new Canary(bench, new TimeLimit(5000), clauses).prove(List.of(campuses));
    }

    private static ClauseDefinition clause(String id) {
        return ClauseRegistry.find(id).orElseThrow();
    }

    /** The clause that really does something, and nevertheless always ends well. */
    private static ClauseDefinition toothless(String id) {
        ClauseDefinition real = clause(id);
        return real.withBody(trial -> {
            try {
                real.body().accept(trial);
            } catch (RuntimeException swallowed) {
                return;
            }
        });
    }

    @Test
    void a_kit_that_cannot_fail_is_a_problem() {
        Canary.Proof proof = prove(pocket, CanaryTest::toothless);
        assertThat(proof.caught()).isEmpty();
        assertThat(proof.problem())
                .contains("[TCK-CANARY] the kit cannot be trusted: CREATE-02 on"
                        + " osid.room.batch.CampusBatchAdminSession did not fail although on purpose the responses to"
                        + " creates were left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE-02", "SESSION-02"})
    void one_clause_that_cannot_fail_is_enough(String id) {
        Mutant reader = Hunt.mutant("may not create").when(Role.CAN_CREATE, call -> false);
        ProviderUnderTest provider = id.equals("CREATE-02") ? pocket : reader;
        Canary.Proof proof = prove(provider, asked -> asked.equals(id) ? toothless(asked) : clause(asked));
        assertThat(proof.problem()).isPresent().get().asString().startsWith("[TCK-CANARY] ");
        assertThat(prove(provider, CanaryTest::clause).problem()).isEmpty();
    }

    /** A provider that cannot be reached between the first question for its manager and the beginning of the run itself. */
    private static final class LateRiser implements ProviderUnderTest, TckListener {
        private final ProviderUnderTest base;
        private int questions;
        private boolean awake;

        LateRiser(ProviderUnderTest base) {
            this.base = base;
        }

        @Override
        public String name() {
            return "rises late";
        }

        @Override
        public synchronized Optional<OsidManager> manager(String osidPackage) throws Exception {
            if (questions++ > 0 && !awake) {
                throw new OperationFailedException("asleep");
            }
            return base.manager(osidPackage);
        }

        @Override
        public synchronized void begins(List<String> sessions) {
            awake = true;
        }

        @Override
        public void finished(ClauseResult result) {}
    }

    @Test
    void a_provider_that_gave_nothing_to_break_is_not_certified() {
        LateRiser late = new LateRiser(pocket);
        TckReport report = Tck.run(request(late), late);
        assertThat(report.of("FORM-05")).allMatch(r -> r.outcome() == Outcome.PASSED);
        assertThat(report.problems())
                .containsExactly("[TCK-NO-CANARY] it could not be shown that the kit can fail: on no session was there"
                        + " anything to break on purpose, and no clause failed");
        assertThat(report.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void a_kit_that_fails_a_clause_can_fail() {
        LateRiser late = new LateRiser(Hunt.mutant("negligent").when(Role.BATCH_DELETE, call -> null));
        TckReport report = Tck.run(request(late).withClauses(List.of("DELETE-01")), late);
        assertThat(report.problems()).isEmpty();
        assertThat(report.exitCode()).isEqualTo(ExitCode.FAILED);
    }
}
