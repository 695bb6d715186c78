package org.osidforge.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.crash.journal.JournalProviders;
import picocli.CommandLine;

/** What {@code osid crash-test} says, and its exit codes. */
class CrashTestCommandTest {

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {

        static Run of(String... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            CommandLine line = CrashTestCommand.commandLine();
            line.setOut(new PrintWriter(out, true));
            line.setErr(new PrintWriter(err, true));
            return new Run(line.execute(arguments), out.toString(), err.toString());
        }
    }

    private static void refused(Run run, String words) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("osid crash-test: " + words);
        assertThat(run.out()).isEmpty();
    }

    private Run run(Class<?> provider, String rounds) {
        return Run.of(
                "--provider",
                provider.getName(),
                "--set",
                JournalProviders.FILE + "=" + folder.resolve("journal"),
                "--keep",
                folder.resolve("kept").toString(),
                "--rounds",
                rounds,
                "--seed",
                "7");
    }

    @Test
    void aSoundProviderGivesATable() {
        Run run = run(JournalProviders.Sound.class, "2");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("| rounds | 2 |", "| operations acknowledged | ", "| promises broken | 0 |", "| seed | 7 |");
        assertThat(run.err()).contains("seed 7, folder ", "round 1, seed ", "round 2, seed ");
    }

    @Test
    void aBrokenProviderGivesItsViolationsAndKeepsEverything() {
        Run run = run(JournalProviders.DoublesOnReplay.class, "5");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("[CRASH-DOUBLED] one create has left two objects: ", "everything is kept in " + folder);
        assertThat(folder.resolve("kept").resolve("violations.txt")).exists();
    }

    @Test
    void helpHasExamples() {
        Run run = Run.of("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("  ./osid crash-test --rounds 20");
    }

    @Test
    void aProviderThatThereIsNot() {
        refused(Run.of("--provider", "com.example.Nobody"), "[CRASH-NO-PROVIDER] --provider: com.example.Nobody is no");
        refused(Run.of("--provider", "java.lang.String"), "[CRASH-NO-PROVIDER] --provider: java.lang.String is no");
    }

    @Test
    void countsThatAreTooSmall() {
        refused(Run.of("--rounds", "0"), "[CRASH-COUNT] --rounds and --threads are at least 1");
        refused(Run.of("--threads", "0"), "[CRASH-COUNT] ");
    }

    @Test
    void databasesThatExcludeEachOther() {
        refused(
                Run.of("--postgres", "embedded", "--jdbc-url", "jdbc:h2:mem:a"),
                "[CRASH-TWO-DATABASES] --postgres and --jdbc-url exclude each other");
        refused(
                Run.of("--provider", "com.example.Nobody", "--jdbc-url", "jdbc:h2:mem:a"),
                "[CRASH-NOT-JDBC] --postgres and --jdbc-url are for --provider jdbc");
    }

    @Test
    void aFolderThatIsNotEmpty() throws Exception {
        Files.writeString(folder.resolve("something"), "here");
        refused(Run.of("--keep", folder.toString()), "[CRASH-KEEP] --keep: " + folder + " is not empty");
    }
}
