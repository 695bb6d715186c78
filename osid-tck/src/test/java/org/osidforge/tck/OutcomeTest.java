package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.osid.id.Id;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.mutant.Hunt;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.Finding;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/** Outcomes are never mixed, whatever a provider does. */
class OutcomeTest {

    private static TckRequest request(Mutant mutant, String... clauses) {
        return TckRequest.of(mutant)
                .withSpecification(OfficialModel.model())
                .withSessions(List.of("CampusBatchAdminSession"))
                .withClauses(List.of(clauses))
                .withSeed(3);
    }

    private static ClauseResult only(TckReport report) {
        assertThat(report.results()).hasSize(1);
        return report.results().get(0);
    }

    private static Mutant negligent() {
        return Hunt.mutant("takes null").when(Role.BATCH_DELETE, call -> null);
    }

    @Test
    void a_must_that_is_not_kept_is_a_failure() {
        TckReport report = Tck.run(request(negligent(), "DELETE-01"));
        assertThat(only(report).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(only(report).finding())
                .isEqualTo(new Finding(
                        "deleteCampuses", "a list of org.osid.transaction.batch.DeleteResponseList", "null"));
        assertThat(report.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void advice_that_is_not_followed_fails_only_a_strict_run() {
        Mutant mutant = Hunt.mutant("gives a form for nothing")
                .when(
                        Role.BATCH_GET_FORMS_FOR_CREATE,
                        call -> call.proceedWith(Math.max(1L, (Long) call.arguments()[0]), call.arguments()[1]));
        TckReport report = Tck.run(request(mutant, "FORM-02"));
        assertThat(only(report).outcome()).isEqualTo(Outcome.ADVICE_NOT_FOLLOWED);
        assertThat(report.exitCode()).isEqualTo(ExitCode.NOTHING_FAILED);
        assertThat(Tck.run(request(mutant, "FORM-02").withStrict(true)).exitCode())
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void a_listed_deviation_is_told_with_its_reason_link_and_what_was_seen() {
        KnownDeviation deviation = new KnownDeviation(
                "DELETE-01", "CampusBatchAdminSession", "legacy service", "https://example.org/issues/7");
        TckReport report = Tck.run(request(negligent(), "DELETE-01").withKnownDeviations(List.of(deviation)));
        assertThat(only(report).outcome()).isEqualTo(Outcome.KNOWN_DEVIATION);
        assertThat(only(report).message()).contains("legacy service", "https://example.org/issues/7", "seen: ");
        assertThat(only(report).finding().seen()).isEqualTo("null");
        assertThat(report.exitCode()).isEqualTo(ExitCode.NOTHING_FAILED);
    }

    @Test
    void a_deviation_listed_for_another_session_does_not_count() {
        KnownDeviation other = new KnownDeviation("DELETE-01", "FloorBatchAdminSession", "legacy service", "");
        TckReport report = Tck.run(request(negligent(), "DELETE-01").withKnownDeviations(List.of(other)));
        assertThat(only(report).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_listed_deviation_that_is_no_more_passes_and_says_so() {
        KnownDeviation old = new KnownDeviation("DELETE-01", "", "legacy service", "");
        TckReport report = Tck.run(request(Hunt.mutant("mended"), "DELETE-01").withKnownDeviations(List.of(old)));
        assertThat(only(report).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(only(report).message()).contains("legacy service");
    }

    @Test
    void a_provider_that_hangs_fails_the_clause_and_the_run_goes_on() {
        CountDownLatch never = new CountDownLatch(1);
        Mutant mutant = Hunt.mutant("hangs").when(Role.BATCH_DELETE, call -> {
            if (call.arguments()[0] == null) {
                never.await();
            }
            return call.proceed();
        });
        TckReport report = Tck.run(request(mutant, "DELETE-01", "DELETE-02").withLimit(Duration.ofMillis(1500)));
        ClauseResult hung = report.of("DELETE-01").get(0);
        assertThat(hung.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(hung.message()).contains("limit of 1500 ms");
        assertThat(hung.finding().expected()).contains("limit of 1500 ms");
        assertThat(report.of("DELETE-02").get(0).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(report.leftovers()).isEmpty();
    }

    @Test
    void an_exception_that_is_none_of_the_standard_is_a_failure_with_its_place() {
        Mutant mutant = Hunt.mutant("stumbles").when(Role.BATCH_DELETE, call -> {
            throw new NullPointerException("forgot something");
        });
        ClauseResult result = only(Tck.run(request(mutant, "DELETE-02")));
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.message())
                .contains("java.lang.NullPointerException (forgot something)", "at org.osidforge.tck.OutcomeTest");
    }

    @Test
    void a_linkage_error_is_a_failure() {
        Mutant mutant = Hunt.mutant("was compiled against something else").when(Role.BATCH_DELETE, call -> {
            throw new AbstractMethodError("deleteCampuses");
        });
        ClauseResult result = only(Tck.run(request(mutant, "DELETE-02")));
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.message()).contains("AbstractMethodError");
    }

    @Test
    void an_endless_list_is_a_failure() {
        Mutant mutant = Hunt.mutant("never ends").when("OsidList", "hasNext", call -> true);
        ClauseResult result = only(Tck.run(request(mutant, "LIST-01")));
        assertThat(result.outcome()).isIn(Outcome.FAILED, Outcome.NOT_TESTABLE);
    }

    @Test
    void what_cannot_be_prepared_is_not_testable_and_never_passed() {
        Mutant mutant = Hunt.mutant("creates nothing").when(Role.BATCH_CREATE, call -> {
            throw new org.osid.OperationFailedException("disk full");
        });
        ClauseResult result = only(Tck.run(request(mutant, "DELETE-03")));
        assertThat(result.outcome()).isEqualTo(Outcome.NOT_TESTABLE);
        assertThat(result.message()).contains("disk full");
        assertThat(result.finding().isEmpty()).isTrue();
    }

    @Test
    void a_refused_made_up_id_is_not_testable_and_names_the_option() {
        Mutant mutant = Hunt.mutant("knows its recipients")
                .when(Role.BATCH_CREATE, call -> call.proceed())
                .when(Role.BATCH_GET_FORMS_FOR_CREATE, "ConferralBatchAdminSession", call -> {
                    throw new org.osid.NotFoundException("no such recipient");
                });
        ClauseResult result =
                only(Tck.run(request(mutant, "CREATE-02").withSessions(List.of("ConferralBatchAdminSession"))));
        assertThat(result.outcome()).isEqualTo(Outcome.NOT_TESTABLE);
        assertThat(result.message()).contains("existing osid.resource.Resource=<Id>");
    }

    @Test
    void an_existing_id_is_used_in_place_of_a_made_up_one() {
        org.osidforge.tck.data.MadeId recipient =
                new org.osidforge.tck.data.MadeId("resource.Resource", "anna", "here");
        java.util.Set<String> seen = java.util.concurrent.ConcurrentHashMap.newKeySet();
        Mutant mutant = Hunt.mutant("watches").when("ConferralBatchForm", "getRecipientId", call -> {
            Object id = call.proceed();
            seen.add(((Id) id).getIdentifier());
            return id;
        });
        Tck.run(request(mutant, "FORM-10")
                .withSessions(List.of("ConferralBatchAdminSession"))
                .withExisting("osid.resource.Resource", recipient));
        assertThat(seen).containsExactly("anna");
    }
}
