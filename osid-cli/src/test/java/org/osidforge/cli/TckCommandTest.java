package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.tck.clause.ClauseRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TckCommandTest {

    private static final Pattern LAST_LINE = Pattern.compile(
            "\\d+ passed, \\d+ failed, \\d+ advice not followed, \\d+ not declared, \\d+ not testable, \\d+ known deviations");

    @TempDir
    private Path folder;

    private static Run rooms(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("tck", "--provider", "memory", "--package", "osid.room.batch"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static String lastLine(Run run) {
        return run.out().lines().reduce("", (before, line) -> line);
    }

    @Test
    void theLastLineCountsEveryOutcome() {
        Run run = rooms("--clause", "CREATE-01");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(lastLine(run))
                .matches(LAST_LINE)
                .isEqualTo(
                        "4 passed, 0 failed, 0 advice not followed, 0 not declared, 0 not testable, 0 known deviations");
    }

    @Test
    void aGroupStandsForItsClauses() {
        Run run = rooms("--clause", "ALIAS");
        assertThat(run.exitCode()).isZero();
        assertThat(lastLine(run)).matches(LAST_LINE);
        assertThat(run.out()).contains("ALIAS-01", "ALIAS-02").doesNotContain("CREATE-01");
    }

    @Test
    void theReportTellsEveryClause() throws Exception {
        Run run = rooms(
                "--clause",
                "CREATE-01",
                "--clause",
                "FORM-01",
                "--report",
                folder.resolve("report").toString());
        assertThat(run.exitCode()).isZero();
        JsonNode report = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("report/report.json")));
        assertThat(report.propertyNames()).contains("provider", "tck", "summary", "results");
        assertThat(report.get("provider").asString()).isEqualTo("memory");
        assertThat(report.get("summary").get("passed").asInt()).isEqualTo(8);
        assertThat(report.get("results")).hasSize(8).allSatisfy(result -> {
            assertThat(result.propertyNames())
                    .contains("clause", "level", "session", "outcome", "message", "source", "millis");
            assertThat(result.get("clause").asString()).isIn("CREATE-01", "FORM-01");
            assertThat(result.get("session").asString()).startsWith("osid.room.batch.");
            assertThat(result.get("outcome").asString()).isEqualTo("passed");
            assertThat(result.get("source").asString()).isNotBlank();
        });
        assertThat(folder.resolve("report/report.xml")).content().contains("<testsuite", "CREATE-01");
    }

    @Test
    void theSeedIsTold() throws Exception {
        Run run = rooms("--clause", "CREATE-01", "--seed", "42", "--report", folder.toString());
        assertThat(run.out()).startsWith("OSID TCK ").contains(", provider memory, seed 42\n");
        JsonNode report = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("report.json")));
        assertThat(report.get("tck").get("seed").asLong()).isEqualTo(42);
    }

    @Test
    void oneSessionOfAPackageCanBeTriedAlone() {
        Run run = rooms("--clause", "CREATE-01", "--session", "CampusBatchAdminSession");
        assertThat(run.exitCode()).isZero();
        assertThat(lastLine(run)).startsWith("1 passed, 0 failed, ");
        assertThat(rooms("--session", "CampusSession").out()).contains("[TCK-UNKNOWN-SESSION]");
    }

    @Test
    void orderRoundsAndThreadsDoNotChangeTheReport() {
        Run plain = rooms("--clause", "CREATE", "--seed", "5", "--threads", "1");
        Run other = rooms("--clause", "CREATE", "--seed", "5", "--threads", "3", "--shuffle", "--repeat", "2");
        assertThat(other.exitCode()).isZero();
        assertThat(other.out()).isEqualTo(plain.out());
    }

    @Test
    void numbersOfRoundsAndThreadsHaveALeast() {
        assertThat(rooms("--repeat", "0"))
                .isEqualTo(new Run(2, "", "osid: --repeat must be at least 1, not 0" + System.lineSeparator()));
        assertThat(rooms("--threads", "-1"))
                .isEqualTo(new Run(2, "", "osid: --threads must be at least 0, not -1" + System.lineSeparator()));
    }

    @Test
    void anExistingObjectIsReferredTo() {
        Run run =
                rooms("--clause", "CREATE-01", "--existing", "osid.resource.Resource=resource.Resource:7@example.com");
        assertThat(run.exitCode()).isZero();
        assertThat(lastLine(run)).startsWith("4 passed, 0 failed, ");
    }

    @Test
    void anExistingIdHasToBeOne() {
        Run run = rooms("--existing", "osid.resource.Resource=seven");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("osid: --existing: ").contains("seven").hasLineCount(1);
    }

    @Test
    void knownDeviationsAreReadFromAFile() throws Exception {
        Path file = Files.writeString(
                folder.resolve("known.yaml"), "deviations:\n- clause: CREATE-01\n  reason: a legacy service\n");
        Run run = rooms("--clause", "CREATE-01", "--deviations", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("[TCK-DEVIATION-PASSES] known.yaml:2:3: CREATE-01 is listed");
    }

    @Test
    void lessThanTheMinimumIsNoVerdict() {
        assertThat(rooms("--clause", "CREATE-01", "--minimum", "4").exitCode()).isZero();
        Run run = rooms("--clause", "CREATE-01", "--minimum", "5");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("[TCK-MINIMUM] at least 5 clauses");
    }

    @Test
    void aMinimumIsNotNegative() {
        assertThat(rooms("--minimum", "-1"))
                .isEqualTo(new Run(2, "", "osid: --minimum: -1 is negative" + System.lineSeparator()));
    }

    @Test
    void whatIsRequiredIsAskedFor() {
        Run run = rooms("--clause", "CREATE-01", "--require", "lookup,transactions", "--require", "update");
        assertThat(run.exitCode()).isZero();
        assertThat(lastLine(run)).startsWith("8 passed, 0 failed, ");
        Run unknown = rooms("--clause", "CREATE-01", "--require", "lookup,wings");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.out())
                .contains("[TCK-CAPABILITY] there is no capability 'wings' to be required; there are ");
    }

    @Test
    void otherClausesThanThePinnedAreNoVerdict() {
        Run run = rooms("--clause", "CREATE-01", "--pin", "0badcafe");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("[TCK-PIN] ", " pinned to 0badcafe");
        assertThat(rooms("--clause", "CREATE-01", "--pin", ClauseRegistry.digest())
                        .exitCode())
                .isZero();
    }

    @Test
    void anUnknownPackageIsNoVerdict() {
        Run run = Run.of("tck", "--provider", "memory", "--package", "osid.nowhere.batch");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .contains(
                        "[TCK-UNKNOWN-PACKAGE] the model on the class path does not hold the package osid.nowhere.batch");
        assertThat(lastLine(run))
                .isEqualTo(
                        "0 passed, 0 failed, 0 advice not followed, 0 not declared, 0 not testable, 0 known deviations");
    }

    @Test
    void allPackagesAreTriedAndTellProgress() {
        Run run = Run.of("tck", "--provider", "memory", "--package", "all", "--clause", "CREATE-01");
        assertThat(run.exitCode()).isZero();
        assertThat(lastLine(run)).contains(" 0 failed, 0 advice not followed");
        assertThat(run.err().lines())
                .hasSizeGreaterThan(30)
                .anyMatch(
                        line -> line.matches(
                                "\\[\\d+ of \\d+] osid\\.room\\.batch: 4 sessions, 4 passed, 0 failed, (\\d+ min )?\\d+ s(, about (\\d+ min )?\\d+ s left)?"));
    }

    @Test
    void twoPackagesStandForTheProvider() {
        Run run = Run.of("tck", "--provider", "memory", "--clause", "CREATE-01");
        assertThat(run.exitCode()).isZero();
        assertThat(lastLine(run))
                .isEqualTo(
                        "7 passed, 0 failed, 0 advice not followed, 0 not declared, 0 not testable, 0 known deviations");
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void anUnknownClauseIsNoVerdict() {
        Run run = rooms("--clause", "CREATE-99");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("[TCK-UNKNOWN-CLAUSE] there is no clause or group CREATE-99");
    }

    @Test
    void anUnknownProviderIsNoVerdict() {
        assertThat(Run.of("tck", "--provider", "memmory"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "osid: there is no provider memmory; there is: memory, jdbc, infinispan. Your own provider is named with --manager"
                                + System.lineSeparator()));
    }

    @Test
    void aProviderHasToBeNamedInOneWay() {
        assertThat(Run.of("tck").exitCode()).isEqualTo(2);
        assertThat(Run.of("tck", "--provider", "memory", "--manager", "com.example.CampusManager")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void aClassThatIsNotThereIsNoVerdict() {
        Run run = Run.of("tck", "--manager", "com.example.Nobody");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("osid: there is no class com.example.Nobody; name its jar with --classpath"
                        + System.lineSeparator());
    }

    @Test
    void aClassThatIsNoManagerIsNoVerdict() {
        Run run = Run.of("tck", "--manager", TckCommandTest.class.getName());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("osid: cannot use the manager: ")
                .contains(TckCommandTest.class.getName())
                .hasLineCount(1);
    }

    @Test
    void anEntryOfTheClassPathThatIsNotThereIsNoVerdict() {
        String nowhere = folder.resolve("nowhere.jar").toString();
        assertThat(Run.of("tck", "--provider", "memory", "--classpath", nowhere))
                .isEqualTo(new Run(2, "", "osid: --classpath: there is no " + nowhere + System.lineSeparator()));
    }
}
