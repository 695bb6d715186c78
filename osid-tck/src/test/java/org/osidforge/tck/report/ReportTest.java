package org.osidforge.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static ClauseResult result(String clause, Level level, Outcome outcome, String message) {
        return new ClauseResult(clause, level, "osid.room.batch.CampusBatchAdminSession", outcome, message, "CB", 12);
    }

    private static final List<ClauseResult> ONE_OF_EACH = List.of(
            result("FORM-01", Level.MUST, Outcome.PASSED, ""),
            result("FORM-02", Level.ADVICE, Outcome.ADVICE_NOT_FOLLOWED, "differs"),
            result("FORM-03", Level.MUST, Outcome.FAILED, "seen: <null> & \u0001"),
            result("FORM-04", Level.MUST, Outcome.NOT_DECLARED, "not offered"),
            result("FORM-05", Level.MUST, Outcome.NOT_TESTABLE, "no data"),
            result("FORM-06", Level.MUST, Outcome.KNOWN_DEVIATION, "known"));

    private static TckReport report(boolean strict, List<ClauseResult> results) {
        return new TckReport("campus provider", "0.1.0", "abc", 7, strict, results, List.of(), List.of());
    }

    @Test
    void the_last_line_counts_each_outcome() {
        assertThat(TextReport.write(report(false, ONE_OF_EACH)).strip().lines().reduce((a, b) -> b))
                .contains(
                        "1 passed, 1 failed, 1 advice not followed, 1 not declared, 1 not testable, 1 known deviations");
    }

    @Test
    void the_exit_code_tells_failures_and_runs_that_could_not_be() {
        assertThat(report(false, ONE_OF_EACH).exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(report(false, ONE_OF_EACH.subList(0, 2)).exitCode()).isEqualTo(ExitCode.NOTHING_FAILED);
        assertThat(report(true, ONE_OF_EACH.subList(0, 2)).exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(report(false, ONE_OF_EACH.subList(3, 5)).exitCode())
                .as("nothing ran")
                .isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(report(false, List.of()).exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        TckReport problem = new TckReport("p", "v", "d", 1, false, ONE_OF_EACH, List.of("[X] broken"), List.of());
        assertThat(problem.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(List.of(ExitCode.values())).extracting(ExitCode::code).containsExactly(0, 1, 2);
    }

    @Test
    void json_has_the_agreed_shape() {
        JsonNode root = JsonMapper.shared().readTree(JsonReport.write(report(false, ONE_OF_EACH)));
        assertThat(root.get("provider").asString()).isEqualTo("campus provider");
        assertThat(root.get("tck").get("version").asString()).isEqualTo("0.1.0");
        assertThat(root.get("tck").get("digest").asString()).isEqualTo("abc");
        assertThat(root.get("tck").get("seed").asLong()).isEqualTo(7);
        assertThat(root.get("exit").asInt()).isEqualTo(1);
        assertThat(root.get("summary").size()).isEqualTo(6);
        assertThat(root.get("summary").get("advice not followed").asInt()).isEqualTo(1);
        assertThat(root.get("results")).hasSize(6);
        JsonNode one = root.get("results").get(1);
        assertThat(one.propertyNames())
                .containsExactly("clause", "level", "session", "outcome", "message", "source", "millis");
        assertThat(one.get("level").asString()).isEqualTo("advice");
        assertThat(one.get("outcome").asString()).isEqualTo("advice not followed");
        assertThat(one.get("millis").asLong()).isEqualTo(12);
    }

    @Test
    void json_tells_what_was_done_expected_and_seen() {
        ClauseResult failed = new ClauseResult(
                "DELETE-01",
                Level.MUST,
                "osid.room.batch.CampusBatchAdminSession",
                Outcome.FAILED,
                "all in one line",
                new Finding("deleting null", "NULL_ARGUMENT", "no error"),
                "CB",
                12);
        JsonNode one = JsonMapper.shared()
                .readTree(JsonReport.write(report(false, List.of(failed))))
                .get("results")
                .get(0);
        assertThat(one.get("did").asString()).isEqualTo("deleting null");
        assertThat(one.get("expected").asString()).isEqualTo("NULL_ARGUMENT");
        assertThat(one.get("seen").asString()).isEqualTo("no error");
    }

    @Test
    void only_what_passed_is_shown_as_passed_in_xml() throws Exception {
        Element suite = suite(report(false, ONE_OF_EACH));
        assertThat(suite.getAttribute("tests")).isEqualTo("6");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("4");
        Element first = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(first.getAttribute("name")).contains("FORM-01", "CampusBatchAdminSession", "campus provider");
        Element failed = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failed.getAttribute("message")).isEqualTo("failed: seen: <null> & ?");
    }

    @Test
    void advice_is_a_failure_in_a_strict_run() throws Exception {
        assertThat(suite(report(true, ONE_OF_EACH)).getAttribute("failures")).isEqualTo("2");
    }

    @Test
    void the_run_itself_is_a_test_case_in_xml() throws Exception {
        Element run = suite(report(false, ONE_OF_EACH), 0);
        assertThat(run.getAttribute("name")).isEqualTo("campus provider the run");
        assertThat(run.getAttribute("errors")).isEqualTo("0");
        assertThat(run.getElementsByTagName("error").getLength()).isZero();
        TckReport problem = new TckReport("p", "v", "d", 1, false, ONE_OF_EACH, List.of("[X] a", "[Y] b"), List.of());
        Element broken = suite(problem, 0);
        assertThat(broken.getAttribute("errors")).isEqualTo("1");
        assertThat(((Element) broken.getElementsByTagName("error").item(0)).getAttribute("message"))
                .isEqualTo("[X] a; [Y] b");
        assertThat(suite(report(false, List.of()), 0).getAttribute("errors"))
                .as("nothing was tried")
                .isEqualTo("1");
    }

    @Test
    void every_file_tells_version_and_digest_of_the_clauses(@TempDir Path directory) throws IOException {
        String digest = "5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592";
        TckReport report =
                new TckReport("campus provider", "0.1.0", digest, 7, false, ONE_OF_EACH, List.of(), List.of());
        ReportFiles.write(report, directory);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files)
                    .hasSize(5)
                    .allSatisfy(file -> assertThat(file).content().contains("0.1.0", digest));
        }
        assertThat(TextReport.write(report))
                .startsWith("OSID TCK 0.1.0, provider campus provider, seed 7\nclauses " + digest + "\n");
    }

    private static Element suite(TckReport report) throws Exception {
        return suite(report, 1);
    }

    private static Element suite(TckReport report, int place) throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(JUnitReport.write(report)));
        return (Element) xml.getElementsByTagName("testsuite").item(place);
    }

    @Test
    void text_tells_problems_and_what_was_left_behind() {
        TckReport report = new TckReport(
                "p", "v", "d", 1, false, List.of(), List.of("[TCK-X] broken"), List.of("osid.room.Campus a:b@c"));
        assertThat(TextReport.write(report)).contains("[TCK-X] broken", "osid.room.Campus a:b@c");
    }

    @Test
    void text_tells_in_one_row_what_many_clauses_were_not_tried_for() {
        List<ClauseResult> results = Stream.concat(
                        ONE_OF_EACH.stream(),
                        IntStream.rangeClosed(1, 10)
                                .mapToObj(i -> result(
                                        "TX-" + i, Level.MUST, Outcome.NOT_DECLARED, "supportsTransactions says no")))
                .toList();
        assertThat(TextReport.write(report(false, results)).lines())
                .contains(
                        "  FORM-04     must   not declared        not offered",
                        "  10 clauses         not declared        supportsTransactions says no")
                .noneMatch(line -> line.contains("TX-"));
        assertThat(TextReport.write(report(false, results.subList(0, results.size() - 1)))
                        .lines()
                        .filter(line -> line.contains("TX-")))
                .hasSize(9);
    }

    @Test
    void the_files_lie_beside_each_other(@TempDir Path directory) throws IOException {
        Path json = ReportFiles.write(report(false, ONE_OF_EACH), directory.resolve("made"));
        assertThat(json).hasFileName("report.json");
        assertThat(Files.readString(json, StandardCharsets.UTF_8)).endsWith("}\n");
        assertThat(json.resolveSibling("report.xml")).isRegularFile();
        assertThat(json.resolveSibling("report.html")).content().contains("<h1", "</html>");
        assertThat(json.resolveSibling("summary.md")).content().startsWith("## OSID TCK 0.1.0: failed\n");
        assertThat(json.resolveSibling("badge.svg")).content().startsWith("<svg ");
    }

    @Test
    void a_badge_tells_the_verdict_to_eyes_and_ears() throws Exception {
        for (int first : new int[] {0, 2, 3}) {
            TckReport report = report(false, ONE_OF_EACH.subList(first, first + 1));
            String words = "OSID TCK 0.1.0: " + report.exitCode().verdict();
            Document svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Badge.write(report)));
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(words);
            assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("text").item(1).getTextContent())
                    .isEqualTo(report.exitCode().verdict());
        }
        assertThat(List.of(ExitCode.values()))
                .extracting(ExitCode::verdict)
                .containsExactly("passed", "failed", "no verdict");
    }

    private static String summary(TckReport report) {
        return new String(MarkdownReport.write(report), StandardCharsets.UTF_8);
    }

    @Test
    void the_summary_tells_what_failed_with_an_example() {
        Finding finding = new Finding("deleting null", "NULL_ARGUMENT", "no error");
        List<ClauseResult> results = Stream.of("A", "B", "C", "D", "E")
                .map(name -> new ClauseResult(
                        "DELETE-01", Level.MUST, "osid.x." + name, Outcome.FAILED, "m", finding, "CB", 1))
                .toList();
        assertThat(summary(report(false, results)))
                .contains("| failed | 5 |\n")
                .contains("| DELETE-01 | A, B, C, 2 more | deleting null | NULL\\_ARGUMENT | no error |\n");
    }

    @Test
    void the_summary_has_advice_among_the_failures_of_a_strict_run_only() {
        assertThat(summary(report(false, ONE_OF_EACH)))
                .doesNotContain("FORM-02")
                .contains("FORM-03");
        assertThat(summary(report(true, ONE_OF_EACH))).contains("strict\n", "FORM-02 | ", "differs");
    }

    @Test
    void nothing_that_a_provider_says_is_markup_in_the_summary() {
        String hostile = "<b>|`x`\n# @all [here](https://example.org) *";
        TckReport report = new TckReport(
                "p", "v", "d", 1, false, List.of(), List.of(hostile), Collections.nCopies(22, "osid.room.Campus a"));
        assertThat(summary(report))
                .contains("- &lt;b\\>\\|\\`x\\` \\# @\u200ball \\[here\\]\\(https:\u200b//example.org\\) \\*\n")
                .contains("- osid.room.Campus a\n- 2 more\n");
    }

    @Test
    void text_that_xml_cannot_hold_becomes_a_question_mark() {
        assertThat(PrintableText.of("a\tb\u0001c\ud800d\ud83d\ude00")).isEqualTo("a\tb?c?d\ud83d\ude00");
    }
}
