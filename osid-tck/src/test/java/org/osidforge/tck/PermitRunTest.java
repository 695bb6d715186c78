package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.mutant.Hunt;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** Sessions that deviate as a whole are certified as far as the specification lets them: in each way of creating, without some operations, under other names. */
class PermitRunTest {

    private static TckReport report;
    private static Map<String, ClauseResult> results;

    @BeforeAll
    static void run() throws Exception {
        try (EngineProvider memory = EngineProvider.over("memory", new MemoryStore())) {
            report = Tck.run(TckRequest.of(memory)
                    .withSpecification(OrchardModel.model())
                    .withPackages(List.of(PermitModel.BATCH))
                    .withSeed(7));
        }
        results = report.results().stream()
                .collect(Collectors.toMap(
                        r -> r.clause() + " " + r.session().substring(PermitModel.BATCH.length() + 1),
                        Function.identity()));
    }

    @Test
    void the_in_memory_provider_fails_in_nothing() {
        String text = TextReport.write(report);
        assertThat(report.count(Outcome.FAILED)).as(text).isZero();
        assertThat(report.count(Outcome.ADVICE_NOT_FOLLOWED)).as(text).isZero();
        assertThat(report.problems()).isEmpty();
        assertThat(report.leftovers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FORM-10, PermitBatchAdminSession",
        "CREATE-04, PermitBatchAdminSession",
        "DELETE-08, PermitBatchAdminSession",
        "SESSION-01, PermitBatchAdminSession",
        "SESSION-03, PermitBatchAdminSession",
        "SESSION-04, PermitBatchAdminSession",
        "ACCESS-01, PermitBatchAdminSession",
        "FORM-10, SubpermitBatchAdminSession",
        "CREATE-04, SubpermitBatchAdminSession",
        "SESSION-03, SubpermitBatchAdminSession",
        "FORM-02, PassBatchAdminSession",
        "FORM-09, PassBatchAdminSession",
        "CREATE-04, PassBatchAdminSession",
        "FORM-10, VotingBatchSession",
        "CREATE-04, VotingBatchSession",
        "ALIAS-03, VotingBatchSession",
        "DELETE-05, VotingBatchSession",
        "SESSION-01, VotingBatchSession",
        "MANAGER-02, VotingBatchSession",
        "DELETE-01, StampBatchAdminSession",
        "DELETE-02, StampBatchAdminSession",
        "ALIAS-03, StampBatchAdminSession",
        "SESSION-02, ReceiptBatchAdminSession",
        "UPDATE-01, PollsBatchAdminSession",
        "SESSION-04, PollsBatchAdminSession",
        "DELETE-07, DutyBatchAdminSession"
    })
    void what_the_specification_gives_is_tried_to_its_end(String clause, String session) {
        ClauseResult result = results.get(clause + " " + session);

        assertThat(result.outcome()).as(result.message()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE-05, VotingBatchSession, gives osid.permit.batch.VotingBatchSession no method BATCH_GET_FORMS_FOR_UPDATE",
        "DELETE-01, VotingBatchSession, gives osid.permit.batch.VotingBatchSession no method BATCH_DELETE",
        "UPDATE-03, ReceiptBatchAdminSession, gives no session of osid.permit.Receipt that creates objects",
        "CREATE-02, ReceiptBatchAdminSession, gives osid.permit.batch.ReceiptBatchAdminSession no method BATCH_GET_FORMS_FOR_CREATE",
        "CREATE-02, StampBatchAdminSession, gives osid.permit.batch.StampBatchAdminSession no method BATCH_GET_FORMS_FOR_CREATE",
        "DELETE-08, SubpermitBatchAdminSession, differ in having a Master"
    })
    void what_it_does_not_give_is_not_testable_with_a_reason(String clause, String session, String reason) {
        ClauseResult result = results.get(clause + " " + session);

        assertThat(result.outcome()).as(result.message()).isEqualTo(Outcome.NOT_TESTABLE);
        assertThat(result.message()).contains(reason);
    }

    @Test
    void a_form_that_does_not_know_its_way_is_caught_in_each_of_them() throws Exception {
        try (EngineProvider memory = EngineProvider.over("memory", new MemoryStore())) {
            Mutant everything = Mutant.of("every form has an agent", memory, OrchardModel.model())
                    .when("PermitBatchForm", "hasAgent", call -> {
                        call.proceed();
                        return true;
                    });
            ClauseResult result = Hunt.onPermits(PermitModel.PERMITS)
                    .report(everything, "FORM-10")
                    .of("FORM-10")
                    .get(0);

            assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(result.message()).contains("in the way Resource", "hasAgent", "expected: false", "seen: true");
        }
    }

    @Test
    void an_object_that_keeps_the_parent_of_another_way_is_caught() throws Exception {
        try (EngineProvider memory = EngineProvider.over("memory", new MemoryStore())) {
            Mutant swapped = Mutant.of("duty in place of the resource", memory, OrchardModel.model())
                    .when(
                            Role.GET_REFERENCE_ID,
                            "Permit",
                            call -> call.method().getName().equals("getResourceId")
                                    ? call.target()
                                            .getClass()
                                            .getMethod("getDutyId")
                                            .invoke(call.target())
                                    : call.proceed());
            ClauseResult result = Hunt.onPermits(PermitModel.PERMITS)
                    .report(swapped, "CREATE-04")
                    .of("CREATE-04")
                    .get(0);

            assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(result.message()).contains("in the way Resource", "reading the Id of its Resource");
        }
    }
}
