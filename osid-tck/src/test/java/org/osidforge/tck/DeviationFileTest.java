package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.ListedDeviation;
import org.osidforge.tck.report.TckReport;

/** Known deviations as a file: what is well written counts, what is not is told with its place, and then nothing is tried. */
class DeviationFileTest {

    @TempDir
    private Path folder;

    private TckReport run(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("known.yaml"), content);
        return Tck.run(request().withDeviations(file));
    }

    private static TckRequest request() {
        return TckRequest.of(new PocketProvider(OfficialModel.model()))
                .withSpecification(OfficialModel.model())
                .withSessions(List.of("CampusBatchAdminSession"))
                .withClauses(List.of("FORM-05"));
    }

    @Test
    void every_key_is_read() throws Exception {
        TckReport report = run("""
                # of the year's release
                deviations:
                  - clause: DELETE-06
                    session: osid.room.batch.CampusBatchAdminSession
                    reason: the legacy service
                      answers twice
                    link: https://example.org/issues/7
                    expires: 2031-06-30
                  - {"clause": "CREATE-09", "reason": "asks the old ledger"}
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(report.problems()).isEmpty();
        assertThat(report.terms().deviations())
                .containsExactly(
                        new ListedDeviation(
                                "DELETE-06",
                                "osid.room.batch.CampusBatchAdminSession",
                                "the legacy service answers twice",
                                "https://example.org/issues/7",
                                Optional.of(LocalDate.of(2031, 6, 30)),
                                false),
                        new ListedDeviation("CREATE-09", "", "asks the old ledger", "", Optional.empty(), false));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", "[TCK-DEVIATION-SHAPE] known.yaml:1:1: the file must be a mapping with 'deviations'"),
                Arguments.of(
                        "- clause: CREATE-01\n",
                        "[TCK-DEVIATION-SHAPE] known.yaml:1:1: the file must be a mapping with 'deviations'"),
                Arguments.of(
                        "deviations: none\n", "[TCK-DEVIATION-SHAPE] known.yaml:1:13: 'deviations' must be a list"),
                Arguments.of(
                        "deviations:\n- CREATE-01\n",
                        "[TCK-DEVIATION-SHAPE] known.yaml:2:3: a known deviation must be a mapping with 'clause', 'session', 'reason', 'link', 'expires'"),
                Arguments.of(
                        "deviations:\n- clause: [CREATE-01]\n  reason: a\n",
                        "[TCK-DEVIATION-SHAPE] known.yaml:2:11: 'clause' must be a text"),
                Arguments.of(
                        "deviation: []\n",
                        "[TCK-DEVIATION-KEY] known.yaml:1:1: unknown key 'deviation'; there are 'deviations'"),
                Arguments.of(
                        "deviations:\n- clause: CREATE-01\n  reason: a\n  because: b\n",
                        "[TCK-DEVIATION-KEY] known.yaml:4:3: unknown key 'because'; there are 'clause', 'session', 'reason', 'link', 'expires'"),
                Arguments.of(
                        "deviations:\n- clause: CREATE-01\n  reason: a\n  reason: b\n",
                        "[TCK-DEVIATION-KEY-TWICE] known.yaml:4:3: 'reason' is written twice"),
                Arguments.of(
                        "deviations:\n- reason: a\n",
                        "[TCK-DEVIATION-MISSING] known.yaml:2:3: a known deviation needs the key 'clause'"),
                Arguments.of(
                        "deviations:\n- clause: CREATE-01\n",
                        "[TCK-DEVIATION-MISSING] known.yaml:2:3: a known deviation needs the key 'reason'"),
                Arguments.of(
                        "deviations:\n- clause: CREATE-01\n  reason: a\n  expires: 30.6.2027\n",
                        "[TCK-DEVIATION-DATE] known.yaml:4:12: '30.6.2027' is not a date; write year-month-day, such as 2027-06-30"),
                Arguments.of(
                        "deviations:\n- clause: CREATE-01\n  reason: a\n  expires: 2027-02-30\n",
                        "[TCK-DEVIATION-DATE] known.yaml:4:12: '2027-02-30' is not a date; write year-month-day, such as 2027-06-30"),
                Arguments.of(
                        "deviations:\n- clause: CREATE-99\n  reason: a\n",
                        "[TCK-UNKNOWN-DEVIATION] known.yaml:2:3: a known deviation names the clause CREATE-99, which there is not; did you mean CREATE-09 or "),
                Arguments.of(
                        "deviations:\n- clause: CREATE-01\n  session: CampusBatchAdmin\n  reason: a\n",
                        "[TCK-DEVIATION-SESSION] known.yaml:2:3: the known deviation of CREATE-01 names the session CampusBatchAdmin, which there is not in the model"),
                Arguments.of(
                        "deviations:\n- clause: CREATE-01\n  reason: ' '\n",
                        "[TCK-DEVIATION-REASON] known.yaml:2:3: the known deviation of CREATE-01 has no reason"),
                Arguments.of(
                        "deviations:\n- {clause: CREATE-01, reason: a}\n- {clause: CREATE-01, reason: b}\n",
                        "[TCK-DEVIATION-TWICE] known.yaml:3:3: the deviation of CREATE-01 on every session is listed twice"),
                Arguments.of("deviations: [\n", "[TCK-DEVIATION-YAML] known.yaml:2:1: not valid YAML: "),
                Arguments.of(
                        "deviations: []\n---\ndeviations: []\n",
                        "[TCK-DEVIATION-YAML] known.yaml:2:1: not valid YAML: "),
                Arguments.of("deviations: \u0007\n", "[TCK-DEVIATION-YAML] known.yaml:1:1: not valid YAML: "),
                Arguments.of(
                        "deviations: " + "[".repeat(100_000),
                        "[TCK-DEVIATION-YAML] known.yaml:1:20: not valid YAML: nested deeper than 8 levels"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_told_with_its_place(String text, String problem) throws Exception {
        TckReport report = run(text.getBytes(StandardCharsets.UTF_8));
        assertThat(report.problems()).singleElement().asString().startsWith(problem);
        assertThat(report.results()).isEmpty();
        assertThat(report.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void every_problem_is_told_at_once() throws Exception {
        String text = "deviations:\n- clause: CREATE-99\n  reason: a\n- reason: b\n- clause: CREATE-01\n";
        assertThat(run(text.getBytes(StandardCharsets.UTF_8)).problems()).hasSize(3);
    }

    @Test
    void a_file_that_is_not_utf8_is_told() throws Exception {
        assertThat(run("deviations: [] # caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("[TCK-DEVIATION-FILE] cannot read the known deviations: ")
                .endsWith("known.yaml is not UTF-8");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        Path nowhere = folder.resolve("nowhere.yaml");
        assertThat(Tck.run(request().withDeviations(nowhere)).problems())
                .containsExactly("[TCK-DEVIATION-FILE] cannot read the known deviations: there is no file " + nowhere);
    }

    @Test
    void a_folder_is_no_file() {
        assertThat(Tck.run(request().withDeviations(folder)).problems())
                .singleElement()
                .asString()
                .startsWith("[TCK-DEVIATION-FILE] cannot read the known deviations: ");
    }
}
