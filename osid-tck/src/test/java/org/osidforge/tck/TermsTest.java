package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.JsonReport;
import org.osidforge.tck.report.TckReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The terms on which a verdict is asked for are kept, or the report tells why not. */
class TermsTest {

    // one clause that passes, and one that cannot be tried on this session
    private final TckRequest request = TckRequest.of(new PocketProvider(OfficialModel.model()))
            .withSpecification(OfficialModel.model())
            .withSessions(List.of("CampusBatchAdminSession"))
            .withClauses(List.of("FORM-05", "FORM-09"));

    private static JsonNode termsIn(TckReport report) {
        return JsonMapper.shared().readTree(JsonReport.write(report)).get("terms");
    }

    @Test
    void as_many_clauses_as_the_minimum_are_enough() {
        TckReport report = Tck.run(request.withMinimum(1));
        assertThat(report.problems()).isEmpty();
        assertThat(termsIn(report).get("minimum").asInt()).isEqualTo(1);
    }

    @Test
    void fewer_clauses_than_the_minimum_are_a_problem() {
        TckReport report = Tck.run(request.withMinimum(2));
        assertThat(report.problems())
                .containsExactly("[TCK-MINIMUM] at least 2 clauses were to be tried to their end, and only 1 were; the"
                        + " results tell why");
        assertThat(report.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(report.results()).hasSize(2);
    }

    @Test
    void a_minimum_is_not_negative() {
        assertThatThrownBy(() -> request.withMinimum(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the minimum is negative: -1");
    }

    @Test
    void the_clauses_that_were_pinned_are_tried() {
        TckReport report =
                Tck.run(request.withPinnedClauses(ClauseRegistry.digest().toUpperCase(Locale.ROOT)));
        assertThat(report.problems()).isEmpty();
        assertThat(termsIn(report).get("pin").asString()).isEqualTo(report.digest());
    }

    @Test
    void other_clauses_than_the_pinned_are_a_problem_that_names_both_and_nothing_is_tried() {
        TckReport report = Tck.run(request.withPinnedClauses("0badcafe"));
        String digest = ClauseRegistry.digest();
        assertThat(report.problems())
                .containsExactly("[TCK-PIN] the clauses of this run are version " + ClauseRegistry.VERSION
                        + " with the digest " + digest
                        + ", and the run is pinned to 0badcafe: use the TCK that has these, or look at what is new and"
                        + " pin " + digest);
        assertThat(report.results()).isEmpty();
        assertThat(report.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void a_run_without_terms_has_none_in_its_report() {
        JsonNode terms = termsIn(Tck.run(request));
        assertThat(terms.has("pin")).isFalse();
        assertThat(terms.get("minimum").asInt()).isZero();
        assertThat(terms.get("deviations")).isEmpty();
    }
}
