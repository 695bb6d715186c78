package org.osidforge.tck.junit;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/**
 * The clauses as JUnit tests, for the tests of a provider: one method for each clause, so that every report names it.
 *
 * <p>The owner of a provider writes a class that extends this one and gives the provider. A test tries its clause on every batch session: it passes if the clause passed on one session at
 * least and failed on none, fails if it failed on any, and is aborted with the reasons otherwise. JUnit Jupiter must be on the class path.
 */
public abstract class AbstractConformanceTest {

    /** For the class that gives the provider. */
    protected AbstractConformanceTest() {}

    /** The provider; asked once for each clause. */
    protected abstract ProviderUnderTest provider();

    /**
     * What else is asked for: packages, known deviations, existing Ids, seed.
     *
     * @param request a request for the provider and one clause
     * @return the request to run
     */
    protected TckRequest configured(TckRequest request) {
        return request;
    }

    private void check(String clause) {
        TckReport report = Tck.run(configured(TckRequest.of(provider()).withClauses(List.of(clause))));
        List<ClauseResult> bad = report.results().stream()
                .filter(r -> r.outcome() == Outcome.FAILED
                        || (report.strict() && r.outcome() == Outcome.ADVICE_NOT_FOLLOWED))
                .toList();
        String seed = "seed " + report.seed() + "\n";
        if (!bad.isEmpty()) {
            fail(seed + messages(bad));
        }
        List<String> wrong =
                report.problems().stream().filter(p -> !saysNothing(p)).toList();
        if (!wrong.isEmpty()) {
            fail(seed + String.join("\n", wrong));
        }
        if (report.results().stream().noneMatch(r -> r.outcome() == Outcome.PASSED)) {
            abort(seed
                    + (report.results().isEmpty() ? String.join("\n", report.problems()) : messages(report.results())));
        }
    }

    // that this one clause had nothing to try is no mistake of the set-up
    private static boolean saysNothing(String problem) {
        return problem.startsWith("[TCK-NO-SESSION]") || problem.startsWith("[TCK-NOTHING-RAN]");
    }

    private static String messages(List<ClauseResult> results) {
        return results.stream()
                .map(r -> r.clause() + " " + r.session() + ": " + r.outcome().label() + ": " + r.message())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void FORM_01() {
        check("FORM-01");
    }

    @Test
    void FORM_02() {
        check("FORM-02");
    }

    @Test
    void FORM_03() {
        check("FORM-03");
    }

    @Test
    void FORM_04() {
        check("FORM-04");
    }

    @Test
    void FORM_05() {
        check("FORM-05");
    }

    @Test
    void FORM_06() {
        check("FORM-06");
    }

    @Test
    void FORM_07() {
        check("FORM-07");
    }

    @Test
    void FORM_08() {
        check("FORM-08");
    }

    @Test
    void FORM_09() {
        check("FORM-09");
    }

    @Test
    void FORM_10() {
        check("FORM-10");
    }

    @Test
    void FORM_11() {
        check("FORM-11");
    }

    @Test
    void FORM_12() {
        check("FORM-12");
    }

    @Test
    void FORM_13() {
        check("FORM-13");
    }

    @Test
    void CREATE_01() {
        check("CREATE-01");
    }

    @Test
    void CREATE_02() {
        check("CREATE-02");
    }

    @Test
    void CREATE_03() {
        check("CREATE-03");
    }

    @Test
    void CREATE_04() {
        check("CREATE-04");
    }

    @Test
    void CREATE_05() {
        check("CREATE-05");
    }

    @Test
    void CREATE_06() {
        check("CREATE-06");
    }

    @Test
    void CREATE_07() {
        check("CREATE-07");
    }

    @Test
    void CREATE_08() {
        check("CREATE-08");
    }

    @Test
    void CREATE_09() {
        check("CREATE-09");
    }

    @Test
    void CREATE_10() {
        check("CREATE-10");
    }

    @Test
    void CREATE_11() {
        check("CREATE-11");
    }

    @Test
    void CREATE_12() {
        check("CREATE-12");
    }

    @Test
    void CREATE_13() {
        check("CREATE-13");
    }

    @Test
    void CREATE_14() {
        check("CREATE-14");
    }

    @Test
    void CREATE_15() {
        check("CREATE-15");
    }

    @Test
    void UPDATE_01() {
        check("UPDATE-01");
    }

    @Test
    void UPDATE_02() {
        check("UPDATE-02");
    }

    @Test
    void UPDATE_03() {
        check("UPDATE-03");
    }

    @Test
    void UPDATE_04() {
        check("UPDATE-04");
    }

    @Test
    void UPDATE_05() {
        check("UPDATE-05");
    }

    @Test
    void UPDATE_06() {
        check("UPDATE-06");
    }

    @Test
    void UPDATE_07() {
        check("UPDATE-07");
    }

    @Test
    void UPDATE_08() {
        check("UPDATE-08");
    }

    @Test
    void UPDATE_09() {
        check("UPDATE-09");
    }

    @Test
    void UPDATE_10() {
        check("UPDATE-10");
    }

    @Test
    void UPDATE_11() {
        check("UPDATE-11");
    }

    @Test
    void UPDATE_12() {
        check("UPDATE-12");
    }

    @Test
    void DELETE_01() {
        check("DELETE-01");
    }

    @Test
    void DELETE_02() {
        check("DELETE-02");
    }

    @Test
    void DELETE_03() {
        check("DELETE-03");
    }

    @Test
    void DELETE_04() {
        check("DELETE-04");
    }

    @Test
    void DELETE_05() {
        check("DELETE-05");
    }

    @Test
    void DELETE_06() {
        check("DELETE-06");
    }

    @Test
    void DELETE_07() {
        check("DELETE-07");
    }

    @Test
    void DELETE_08() {
        check("DELETE-08");
    }

    @Test
    void ALIAS_01() {
        check("ALIAS-01");
    }

    @Test
    void ALIAS_02() {
        check("ALIAS-02");
    }

    @Test
    void ALIAS_03() {
        check("ALIAS-03");
    }

    @Test
    void ALIAS_04() {
        check("ALIAS-04");
    }

    @Test
    void ALIAS_05() {
        check("ALIAS-05");
    }

    @Test
    void ALIAS_06() {
        check("ALIAS-06");
    }

    @Test
    void ALIAS_07() {
        check("ALIAS-07");
    }

    @Test
    void ALIAS_08() {
        check("ALIAS-08");
    }

    @Test
    void ALIAS_09() {
        check("ALIAS-09");
    }

    @Test
    void ALIAS_10() {
        check("ALIAS-10");
    }

    @Test
    void ALIAS_11() {
        check("ALIAS-11");
    }

    @Test
    void ISSUE_01() {
        check("ISSUE-01");
    }

    @Test
    void ISSUE_02() {
        check("ISSUE-02");
    }

    @Test
    void LIST_01() {
        check("LIST-01");
    }

    @Test
    void LIST_02() {
        check("LIST-02");
    }

    @Test
    void LIST_03() {
        check("LIST-03");
    }

    @Test
    void LIST_04() {
        check("LIST-04");
    }

    @Test
    void LIST_05() {
        check("LIST-05");
    }

    @Test
    void SESSION_01() {
        check("SESSION-01");
    }

    @Test
    void SESSION_02() {
        check("SESSION-02");
    }

    @Test
    void SESSION_03() {
        check("SESSION-03");
    }

    @Test
    void SESSION_04() {
        check("SESSION-04");
    }

    @Test
    void ACCESS_01() {
        check("ACCESS-01");
    }

    @Test
    void MANAGER_01() {
        check("MANAGER-01");
    }

    @Test
    void MANAGER_02() {
        check("MANAGER-02");
    }

    @Test
    void MANAGER_03() {
        check("MANAGER-03");
    }

    @Test
    void LOOKUP_01() {
        check("LOOKUP-01");
    }

    @Test
    void LOOKUP_02() {
        check("LOOKUP-02");
    }

    @Test
    void LOOKUP_03() {
        check("LOOKUP-03");
    }

    @Test
    void LOOKUP_04() {
        check("LOOKUP-04");
    }

    @Test
    void LOOKUP_05() {
        check("LOOKUP-05");
    }

    @Test
    void TX_00() {
        check("TX-00");
    }

    @Test
    void TX_01() {
        check("TX-01");
    }

    @Test
    void TX_02() {
        check("TX-02");
    }

    @Test
    void TX_03() {
        check("TX-03");
    }

    @Test
    void TX_04() {
        check("TX-04");
    }

    @Test
    void TX_05() {
        check("TX-05");
    }

    @Test
    void TX_06() {
        check("TX-06");
    }

    @Test
    void TX_07() {
        check("TX-07");
    }

    @Test
    void TX_08() {
        check("TX-08");
    }
}
