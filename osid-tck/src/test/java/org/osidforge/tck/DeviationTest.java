package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.mutant.Hunt;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.JsonReport;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A listed deviation excuses what it says, as long as it says, and must not be listed once it is no more. */
class DeviationTest {

    private static final String LINK = "https://example.org/issues/7";
    private static final LocalDate LAST_DAY = LocalDate.of(2030, 6, 30);
    private static final KnownDeviation LISTED =
            new KnownDeviation("DELETE-01", "CampusBatchAdminSession", "legacy service", LINK);

    private static Mutant negligent() {
        return Hunt.mutant("takes null").when(Role.BATCH_DELETE, call -> null);
    }

    private static TckReport run(Mutant provider, KnownDeviation... listed) {
        return Tck.run(request(provider, listed));
    }

    private static TckRequest request(Mutant provider, KnownDeviation... listed) {
        return TckRequest.of(provider)
                .withSpecification(OfficialModel.model())
                .withPackages(List.of("osid.room.batch"))
                .withSessions(List.of("CampusBatchAdminSession", "BuildingBatchAdminSession"))
                .withClauses(List.of("DELETE-01"))
                .withKnownDeviations(List.of(listed));
    }

    private static ClauseResult on(String session, TckReport report) {
        return report.results().stream()
                .filter(r -> r.session().endsWith("." + session))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CampusBatchAdminSession", "osid.room.batch.CampusBatchAdminSession"})
    void it_excuses_one_session_by_either_name(String session) {
        TckReport report = run(negligent(), new KnownDeviation("DELETE-01", session, "legacy service", ""));
        assertThat(on("CampusBatchAdminSession", report).outcome()).isEqualTo(Outcome.KNOWN_DEVIATION);
        assertThat(on("BuildingBatchAdminSession", report).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void without_a_session_it_excuses_all() {
        TckReport report = run(negligent(), new KnownDeviation("DELETE-01", "", "legacy service", ""));
        assertThat(report.of("DELETE-01")).hasSize(2).allMatch(r -> r.outcome() == Outcome.KNOWN_DEVIATION);
        assertThat(report.exitCode()).isEqualTo(ExitCode.NOTHING_FAILED);
    }

    @Test
    void one_for_the_session_counts_more_than_one_for_all() {
        TckReport report = run(negligent(), new KnownDeviation("DELETE-01", "", "everywhere", ""), LISTED);
        assertThat(on("CampusBatchAdminSession", report).message()).startsWith("legacy service (" + LINK + "); ");
        assertThat(on("BuildingBatchAdminSession", report).message()).startsWith("everywhere; ");
    }

    @Test
    void one_that_passes_is_a_problem() {
        TckReport report = run(Hunt.mutant("mended"), LISTED);
        assertThat(on("CampusBatchAdminSession", report).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(report.problems())
                .containsExactly("[TCK-DEVIATION-PASSES] DELETE-01 is listed as a known deviation on"
                        + " CampusBatchAdminSession (legacy service (" + LINK
                        + ")) and passes there: take it off the list");
        assertThat(report.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void one_for_all_that_passes_on_some_is_none() {
        Mutant half = Hunt.mutant("takes null once").when(Role.BATCH_DELETE, "CampusBatchAdminSession", call -> null);
        assertThat(run(half, new KnownDeviation("DELETE-01", "", "legacy service", ""))
                        .problems())
                .isEmpty();
    }

    @Test
    void one_that_was_not_tried_is_none() {
        TckRequest other = request(Hunt.mutant("mended"), LISTED).withClauses(List.of("FORM-05"));
        assertThat(Tck.run(other).problems()).isEmpty();
    }

    @Test
    void on_its_last_day_it_counts() {
        TckReport report = Tck.run(request(negligent(), LISTED.until(LAST_DAY)).withDate(LAST_DAY));
        assertThat(on("CampusBatchAdminSession", report).outcome()).isEqualTo(Outcome.KNOWN_DEVIATION);
        assertThat(report.terms().deviations()).noneMatch(d -> d.expired());
    }

    @Test
    void on_the_day_after_it_is_a_failure_that_says_why() {
        TckReport report = Tck.run(request(negligent(), LISTED.until(LAST_DAY)).withDate(LAST_DAY.plusDays(1)));
        ClauseResult result = on("CampusBatchAdminSession", report);
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.message())
                .startsWith("the known deviation expired on 2030-06-30: legacy service (" + LINK + "); provider ")
                .contains("seen: ");
        assertThat(report.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void one_that_expired_and_passes_is_a_problem_too() {
        TckReport report =
                Tck.run(request(Hunt.mutant("mended"), LISTED.until(LAST_DAY)).withDate(LAST_DAY.plusDays(1)));
        assertThat(report.problems()).singleElement().asString().startsWith("[TCK-DEVIATION-PASSES] ");
    }

    @Test
    void the_report_tells_the_list_and_what_it_excused() {
        TckReport report = Tck.run(request(negligent(), LISTED.until(LAST_DAY)).withDate(LAST_DAY));
        JsonNode json = JsonMapper.shared().readTree(JsonReport.write(report));
        JsonNode listed = json.get("terms").get("deviations").get(0);
        assertThat(listed.get("clause").asString()).isEqualTo("DELETE-01");
        assertThat(listed.get("session").asString()).isEqualTo("CampusBatchAdminSession");
        for (JsonNode result : json.get("results")) {
            boolean excused = result.get("session").asString().endsWith("CampusBatchAdminSession");
            assertThat(result.has("deviation")).isEqualTo(excused);
            if (excused) {
                assertThat(result.get("deviation").get("reason").asString()).isEqualTo("legacy service");
                assertThat(result.get("deviation").get("link").asString()).isEqualTo(LINK);
                assertThat(result.get("deviation").get("expires").asString()).isEqualTo("2030-06-30");
                assertThat(result.get("deviation").get("expired").asBoolean()).isFalse();
            }
        }
    }
}
