package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The conformance kit as a program of its own. */
class OsidTckTest {

    @Test
    void takesTheOptionsOfTheCommand() {
        Run run = Run.ofTck("--provider", "memory", "--package", "osid.room.batch", "--clause", "CREATE-01");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("4 passed, 0 failed, ");
    }

    @Test
    void itsHelpNamesTheJar() {
        assertThat(Run.ofTck("--help").out())
                .contains("Usage: java -jar osid-tck.jar ", "  java -jar osid-tck.jar --manager ")
                .doesNotContain("./osid");
    }

    @Test
    void tellsItsVersion() {
        assertThat(Run.ofTck("--version").out()).startsWith("osid (unpackaged), Java ");
    }

    @Test
    void whatCannotRunIsOneLineThatBeginsWithItsName() {
        assertThat(Run.ofTck("--manager", "com.example.Nobody"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "osid-tck: there is no class com.example.Nobody; name its jar with --classpath"
                                + System.lineSeparator()));
    }
}
