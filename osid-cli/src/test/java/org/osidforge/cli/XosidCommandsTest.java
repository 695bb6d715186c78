package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code osid export} and {@code osid import}. */
class XosidCommandsTest {

    private static final String GARDEN =
            "osid: garden\nversion: 1.0.0\ncatalog: Garden\nobjects:\n  Tree:\n    elements:\n      Height: decimal\n";

    @TempDir
    private Path folder;

    private Path garden() throws Exception {
        return Files.writeString(folder.resolve("garden.osid.yaml"), GARDEN);
    }

    @Test
    void whatIsExportedIsImportedAgain() throws Exception {
        Path xml = folder.resolve("xml");
        Path back = folder.resolve("back");

        Run export = Run.of("export", "--descriptors", garden().toString(), "--out", xml.toString());
        Run imported = Run.of("import", xml.toString(), "--out", back.toString());

        assertThat(export.exitCode()).as(export.err()).isZero();
        assertThat(export.out()).contains("1 packages in ").contains(", 1 of them written");
        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(back.resolve("garden.osid.yaml")).hasContent(GARDEN);
    }

    @Test
    void officialPackagesAreNamed() {
        Run run = Run.of(
                "export",
                "room.batch",
                "osid.id",
                "--out",
                folder.resolve("xml").toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("xml")).isDirectoryContaining("glob:**/osid.room.batch.xosid");
        assertThat(folder.resolve("xml")).isDirectoryContaining("glob:**/osid.id.xosid");
    }

    @Test
    void anUnknownPackageIsNotExported() {
        Run run = Run.of("export", "osid.rooom", "--out", folder.resolve("xml").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no package osid.rooom; did you mean osid.room or osid.forum?");
    }

    @Test
    void aBadFileWritesNothing() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.xosid"), "<osid/>");
        Run run =
                Run.of("import", bad.toString(), "--out", folder.resolve("out").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("bad.xosid:1:1: error [OSID-507]");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anExistingFileIsOnlyOverwrittenByForce() throws Exception {
        Path xml = folder.resolve("xml");
        Path back = Files.createDirectories(folder.resolve("back"));
        Run.of("export", "--descriptors", garden().toString(), "--out", xml.toString());
        Path own = Files.writeString(back.resolve("garden.osid.yaml"), "# mine\n");

        Run refused = Run.of("import", xml.toString(), "--out", back.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("exists already").contains("--force");
        assertThat(own).hasContent("# mine\n");

        assertThat(Run.of("import", xml.toString(), "--out", back.toString(), "--force")
                        .exitCode())
                .isZero();
        assertThat(own).hasContent(GARDEN);
    }

    @Test
    void aFolderWithoutFilesCannotBeImported() {
        Run run = Run.of(
                "import", folder.toString(), "--out", folder.resolve("out").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("holds no file that ends in .xosid");
    }
}
