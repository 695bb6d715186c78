package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher at the top of the checkout, with the jar that this build has made: it builds nothing and hands on arguments, output and exit code. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
class LauncherIT {

    private static final String GOOD = """
            osid: garden
            version: 1.0.0
            java: com.example.garden
            catalog: Garden
            objects:
              Tree:
                elements:
                  Height: decimal
            """;

    @TempDir
    private Path folder;

    @Test
    void checksAGoodDescriptor() throws Exception {
        assertThat(Program.osid("check", descriptor(GOOD))).isEqualTo(new Program(0, "", ""));
    }

    @Test
    void checksABadDescriptor() throws Exception {
        Program check = Program.osid("check", descriptor(GOOD.replace("decimal", "decimall")));
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.err()).startsWith(folder.toString()).contains("garden.osid.yaml:8:", "^");
        assertThat(check.out()).isEmpty();
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        String nowhere = folder.resolve("nowhere.osid.yaml").toString();
        assertThat(Program.osid("check", nowhere))
                .isEqualTo(new Program(2, "", "osid: there is no file " + nowhere + "\n"));
    }

    @Test
    void generatesIntoAFolderWhoseNameHasASpace() throws Exception {
        Path out = folder.resolve("the out put");
        Program generate = Program.osid("generate", descriptor(GOOD), "--out", out.toString());
        assertThat(generate.exitCode()).as(generate.err()).isZero();
        assertThat(generate.err()).isEmpty();
        assertThat(out.resolve("com/example/garden/Tree.java")).content().contains("BigDecimal getHeight()");
    }

    @Test
    void tellsItsVersion() throws Exception {
        Program version = Program.osid("--version");
        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).startsWith("osid " + System.getProperty("it.version") + ", Java ");
    }

    @Test
    void certifiesOneClause() throws Exception {
        Program tck =
                Program.osid("tck", "--provider", "memory", "--package", "osid.room.batch", "--clause", "CREATE-01");
        assertThat(tck.exitCode()).as(tck.out() + tck.err()).isZero();
        assertThat(tck.lastLine()).startsWith("4 passed, 0 failed, ");
    }

    private String descriptor(String text) throws Exception {
        return Files.writeString(folder.resolve("garden.osid.yaml"), text).toString();
    }
}
