package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osid.ConfigurationErrorException;
import org.osid.OsidManager;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/** What is asked for is done, or the report tells why not. */
class RequestTest {

    private final TckRequest request =
            TckRequest.of(new PocketProvider(OfficialModel.model())).withSpecification(OfficialModel.model());

    private static void assertCouldNotRun(TckReport report, String code) {
        assertThat(report.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(report.problems()).anyMatch(p -> p.startsWith("[" + code + "]"));
    }

    @Test
    void an_unknown_package_is_a_problem() {
        assertCouldNotRun(Tck.run(request.withPackages(List.of("osid.nowhere.batch"))), "TCK-UNKNOWN-PACKAGE");
    }

    @Test
    void a_package_without_batch_sessions_is_a_problem() {
        assertCouldNotRun(Tck.run(request.withPackages(List.of("osid.locale"))), "TCK-NO-BATCH");
    }

    @Test
    void an_unknown_clause_is_a_problem() {
        assertCouldNotRun(Tck.run(request.withClauses(List.of("CREATE-99"))), "TCK-UNKNOWN-CLAUSE");
    }

    @Test
    void an_unknown_session_is_a_problem() {
        assertCouldNotRun(Tck.run(request.withSessions(List.of("CampusSession"))), "TCK-UNKNOWN-SESSION");
    }

    @Test
    void a_known_deviation_of_an_unknown_clause_is_a_problem() {
        KnownDeviation deviation = new KnownDeviation("CREATE-99", "", "because", "");
        assertCouldNotRun(Tck.run(request.withKnownDeviations(List.of(deviation))), "TCK-UNKNOWN-DEVIATION");
    }

    @Test
    void a_known_deviation_without_a_reason_is_a_problem() {
        KnownDeviation deviation = new KnownDeviation("CREATE-01", "", " ", "");
        assertCouldNotRun(Tck.run(request.withKnownDeviations(List.of(deviation))), "TCK-DEVIATION-REASON");
    }

    @Test
    void an_empty_model_is_a_problem() {
        assertCouldNotRun(Tck.run(request.withSpecification(Specification.of(List.of()))), "TCK-NO-MANAGER");
    }

    @Test
    void a_provider_without_managers_is_a_problem() {
        ProviderUnderTest nothing = new Named(Optional.empty(), null);
        assertCouldNotRun(Tck.run(TckRequest.of(nothing).withSpecification(OfficialModel.model())), "TCK-NO-MANAGER");
    }

    @Test
    void a_manager_that_cannot_be_had_is_a_problem() {
        ProviderUnderTest broken = new Named(Optional.empty(), new ConfigurationErrorException("no database"));
        TckReport report = Tck.run(TckRequest.of(broken).withSpecification(OfficialModel.model()));
        assertCouldNotRun(report, "TCK-MANAGER");
        assertThat(report.problems().get(0)).contains("osid.recognition.batch", "no database");
    }

    private record Named(Optional<OsidManager> manager, Exception failure) implements ProviderUnderTest {
        @Override
        public String name() {
            return "named";
        }

        @Override
        public Optional<OsidManager> manager(String osidPackage) throws Exception {
            if (failure != null) {
                throw failure;
            }
            return manager;
        }
    }

    @Test
    void a_run_in_which_no_clause_could_be_tried_is_a_problem() {
        assertCouldNotRun(
                Tck.run(request.withClauses(List.of("DELETE-08")).withSessions(List.of("CampusBatchAdminSession"))),
                "TCK-NOTHING-RAN");
    }

    @Test
    void a_base_package_means_its_batch_package() {
        TckReport report = Tck.run(request.withPackages(List.of("osid.room")).withClauses(List.of("CREATE-01")));
        assertThat(report.results())
                .extracting(ClauseResult::session)
                .containsExactly(
                        "osid.room.batch.RoomBatchAdminSession",
                        "osid.room.batch.FloorBatchAdminSession",
                        "osid.room.batch.BuildingBatchAdminSession",
                        "osid.room.batch.CampusBatchAdminSession");
        assertThat(report.exitCode()).isEqualTo(ExitCode.NOTHING_FAILED);
    }

    @Test
    void the_listener_hears_every_result_in_order() {
        List<ClauseResult> heard = new ArrayList<>();
        TckReport report = Tck.run(
                request.withClauses(List.of("FORM")).withSessions(List.of("CampusBatchAdminSession")), heard::add);
        assertThat(heard).isEqualTo(report.results()).hasSize(13);
    }

    @Test
    void the_seed_is_in_the_report_and_new_unless_given() {
        TckRequest one = request.withClauses(List.of("CREATE-12"));
        assertThat(Tck.run(one.withSeed(99)).seed()).isEqualTo(99);
        long first = Tck.run(TckRequest.of(new Named(Optional.empty(), null)).withSpecification(OfficialModel.model()))
                .seed();
        long second = Tck.run(TckRequest.of(new Named(Optional.empty(), null)).withSpecification(OfficialModel.model()))
                .seed();
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void a_clause_on_a_session_that_is_not_offered_is_not_declared() {
        ProviderUnderTest silent = org.osidforge.tck.mutant.Hunt.mutant("offers nothing")
                .when(org.osidforge.spec.model.Role.SUPPORTS_SESSION, call -> false)
                .when(org.osidforge.spec.model.Role.GET_SESSION, call -> {
                    throw new org.osid.UnimplementedException("not offered");
                });
        TckReport report = Tck.run(TckRequest.of(silent)
                .withSpecification(OfficialModel.model())
                .withSessions(List.of("CampusBatchAdminSession")));
        assertThat(report.of("SESSION-02").get(0).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(report.of("CREATE-01").get(0).outcome()).isEqualTo(Outcome.NOT_DECLARED);
        assertThat(report.count(Outcome.FAILED)).isZero();
    }

    @Test
    void what_a_hint_denies_is_not_declared() {
        ProviderUnderTest reader = org.osidforge.tck.mutant.Hunt.mutant("may not update")
                .when(org.osidforge.spec.model.Role.CAN_UPDATE, call -> false);
        TckReport report = Tck.run(TckRequest.of(reader)
                .withSpecification(OfficialModel.model())
                .withSessions(List.of("CampusBatchAdminSession"))
                .withClauses(List.of("UPDATE-01", "CREATE-01")));
        assertThat(report.of("UPDATE-01").get(0).outcome()).isEqualTo(Outcome.NOT_DECLARED);
        assertThat(report.of("UPDATE-01").get(0).message()).contains("canUpdateCampuses");
        assertThat(report.of("CREATE-01").get(0).outcome()).isEqualTo(Outcome.PASSED);
    }
}
