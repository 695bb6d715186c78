package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

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

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aGoodDescriptorIsSilentAndEndsWith0() throws Exception {
        Run run = Run.of("check", file("garden.osid.yaml", GOOD).toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void everyErrorIsToldWithItsPlaceSourceLineAndCaret() throws Exception {
        Path bad = file("garden.osid.yaml", GOOD.replace("Height: decimal", "Height: decimall\n      Width: strin"));
        Run run = Run.of("check", bad.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("garden.osid.yaml:8:")
                .contains("Height: decimall")
                .contains("garden.osid.yaml:9:")
                .contains("^")
                .contains("decimal")
                .doesNotContain("\tat ");
    }

    @Test
    void oneLineForEachErrorIfAskedFor() throws Exception {
        Path bad = file("garden.osid.yaml", GOOD.replace("Height: decimal", "Height: decimall"));
        Run run = Run.of("check", "--format", "line", bad.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .matches(".*garden\\.osid\\.yaml:8:\\d+: error \\[OSID-\\d+] .*");
    }

    @Test
    void editorsReadJson() throws Exception {
        Path bad = file("garden.osid.yaml", GOOD.replace("Height: decimal", "Height: decimall"));
        Run run = Run.of("check", "--format", "json", bad.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("[")
                .contains("\"line\"")
                .contains("\"column\"")
                .contains("\"code\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aDescriptorFindsItsNeighbours() throws Exception {
        file("garden.osid.yaml", GOOD.replace("objects:", "subpackages: [batch]\nobjects:"));
        Path batch = file(
                "garden.batch.osid.yaml",
                "osid: garden.batch\nversion: 1.0.0\njava: com.example.garden.batch\nbatch:\n  Tree:\n");
        assertThat(Run.of("check", batch.toString())).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aMissingFileIsNoVerdict() {
        Run run = Run.of("check", folder.resolve("nowhere.osid.yaml").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("osid: there is no file ")
                .contains("nowhere.osid.yaml")
                .hasLineCount(1);
    }

    @Test
    void aFolderWithoutDescriptorsIsNoVerdict() {
        Run run = Run.of("check", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("holds no file that ends in .osid.yaml");
    }
}
