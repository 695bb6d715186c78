package org.osidforge.tck.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.JsonReport;
import org.osidforge.tck.report.Level;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTest {

    private static final String SESSION = "osid.room.batch.CampusBatchAdminSession";

    @TempDir
    private Path folder;

    /** Outcomes of CREATE-01, CREATE-02 and so on; null leaves one out. */
    private StoredReport report(String digest, List<String> problems, Outcome... outcomes) throws Exception {
        List<ClauseResult> results = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] != null) {
                results.add(new ClauseResult("CREATE-0" + (i + 1), Level.MUST, SESSION, outcomes[i], "", "CB", 1));
            }
        }
        TckReport report = new TckReport("p", "0.1.0", digest, 1, false, results, problems, List.of());
        return StoredReport.read(Files.write(folder.resolve("report.json"), JsonReport.write(report)));
    }

    private StoredReport report(Outcome... outcomes) throws Exception {
        return report("d", List.of(), outcomes);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED, FAILED, WORSE, true",
        "PASSED, NOT_TESTABLE, WORSE, true",
        "PASSED, NOT_DECLARED, WORSE, true",
        "PASSED, KNOWN_DEVIATION, WORSE, true",
        "KNOWN_DEVIATION, FAILED, WORSE, true",
        "ADVICE_NOT_FOLLOWED, FAILED, WORSE, true",
        "FAILED, KNOWN_DEVIATION, BETTER, false",
        "FAILED, PASSED, BETTER, false",
        "NOT_TESTABLE, PASSED, BETTER, false",
        "NOT_TESTABLE, NOT_DECLARED, OTHER, false"
    })
    void a_change_is_weighed(Outcome before, Outcome after, Change.Kind kind, boolean regression) throws Exception {
        // a second result keeps both runs from being without a verdict
        Comparison comparison = Comparison.of(report(before, Outcome.PASSED), report(after, Outcome.PASSED));
        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(change.tried()).isEqualTo(new StoredReport.Tried(SESSION, "CREATE-01"));
            assertThat(change.before()).contains(before);
            assertThat(change.after()).contains(after);
        });
        assertThat(comparison.isRegression()).isEqualTo(regression);
        assertThat(comparison.unchanged()).isEqualTo(1);
    }

    @Test
    void what_is_new_is_no_regression_even_where_it_fails() throws Exception {
        Comparison comparison = Comparison.of(report(Outcome.PASSED), report(Outcome.PASSED, Outcome.FAILED));
        assertThat(comparison.of(Change.Kind.NEW)).hasSize(1);
        assertThat(comparison.isRegression()).isFalse();
    }

    @Test
    void what_passed_and_is_gone_is_a_regression_unless_the_clauses_differ() throws Exception {
        StoredReport before = report(Outcome.PASSED, Outcome.PASSED);
        Comparison same = Comparison.of(before, report(Outcome.PASSED));
        assertThat(same.of(Change.Kind.GONE)).hasSize(1);
        assertThat(same.isRegression()).isTrue();
        Comparison other = Comparison.of(before, report("other", List.of(), Outcome.PASSED));
        assertThat(other.isRegression()).isFalse();
        assertThat(ComparisonText.write(other)).contains("the sets of clauses differ");
        Comparison failed = Comparison.of(report(Outcome.PASSED, Outcome.FAILED), report(Outcome.PASSED));
        assertThat(failed.isRegression()).as("what had failed").isFalse();
    }

    @Test
    void a_run_without_a_verdict_is_a_regression() throws Exception {
        StoredReport none = report("d", List.of("[X] broken"), Outcome.PASSED);
        assertThat(Comparison.of(report(Outcome.PASSED), none).isRegression()).isTrue();
        assertThat(ComparisonText.write(Comparison.of(report(Outcome.PASSED), none)))
                .contains("the new run has no verdict");
        assertThat(Comparison.of(none, none).isRegression()).isFalse();
    }

    @Test
    void people_read_the_worst_first_and_the_numbers_last() throws Exception {
        Comparison comparison = Comparison.of(
                report(Outcome.FAILED, Outcome.PASSED, Outcome.PASSED, null),
                report(Outcome.PASSED, Outcome.FAILED, Outcome.PASSED, Outcome.PASSED));
        assertThat(ComparisonText.write(comparison)).isEqualTo("""
                old: p, failed, clauses 0.1.0 (d)
                new: p, failed, clauses 0.1.0 (d)

                worse
                  CREATE-02 osid.room.batch.CampusBatchAdminSession: passed -> failed

                better
                  CREATE-01 osid.room.batch.CampusBatchAdminSession: failed -> passed

                new
                  CREATE-04 osid.room.batch.CampusBatchAdminSession: passed

                1 worse, 1 better, 0 other, 1 new, 0 gone, 1 unchanged
                """);
    }

    @Test
    void programs_read_the_same() throws Exception {
        JsonNode root = JsonMapper.shared()
                .readTree(ComparisonJson.write(Comparison.of(report(Outcome.PASSED), report(Outcome.FAILED))));
        assertThat(root.get("regression").asBoolean()).isTrue();
        assertThat(root.get("sameClauses").asBoolean()).isTrue();
        assertThat(root.at("/old/exit").asInt()).isZero();
        assertThat(root.at("/new/exit").asInt()).isEqualTo(1);
        assertThat(root.at("/summary/worse").asInt()).isEqualTo(1);
        assertThat(root.at("/summary/unchanged").asInt()).isZero();
        JsonNode change = root.at("/changes/0");
        assertThat(change.propertyNames()).containsExactly("kind", "clause", "session", "before", "after");
        assertThat(change.get("before").asString()).isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {\\n  "a":, }  | [TCK-REPORT-JSON] FILE:2:7: not valid JSON:
            []             | [TCK-REPORT-SHAPE] FILE: /provider must be a text
            {"provider":7} | [TCK-REPORT-SHAPE] FILE: /provider must be a text
            """)
    void a_file_that_is_no_report_is_told_with_its_place(String content, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("odd.json"), content.replace("\\n", "\n"));
        assertThatThrownBy(() -> StoredReport.read(file))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageStartingWith(message.strip().replace("FILE", file.toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "results" : [     | "things" : [     | /results must be an array
            "exit" : 0        | "exit" : 9       | /exit must be 0, 1 or 2
            "passed",         | "great",         | /results/0/outcome must be one of passed, failed, advice
            "CREATE-02"       | "CREATE-01"      | /results/1 must be of another clause or session
            "session" : "osid | "sitting" : "o   | /results/0/session must be a text
            """)
    void what_is_wrong_in_a_report_is_told_with_its_member(String right, String wrong, String message)
            throws Exception {
        report(Outcome.PASSED, Outcome.PASSED);
        Path file = folder.resolve("report.json");
        String content = Files.readString(file);
        assertThat(content).contains(right.strip());
        Files.writeString(file, content.replace(right.strip(), wrong.strip()));
        assertThatThrownBy(() -> StoredReport.read(file))
                .hasMessageStartingWith("[TCK-REPORT-SHAPE] " + file + ": " + message.strip());
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> StoredReport.read(folder.resolve("none.json")))
                .hasMessageStartingWith("[TCK-REPORT-FILE] " + folder.resolve("none.json") + ": cannot be read: ");
    }
}
