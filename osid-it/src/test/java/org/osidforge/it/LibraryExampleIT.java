package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example as a user builds it: a copy of it, outside of this build, with artifacts from a repository. */
class LibraryExampleIT {

    private static MavenBuild example;
    private static MavenBuild.Result built;

    @BeforeAll
    static void build() throws Exception {
        example = MavenBuild.ofCopy("examples/library", "library");
        built = example.run("verify");
    }

    @Test
    void compilesWithoutWarnings() {
        // in brackets: what the build says; without them the Java that runs Maven speaks of Maven itself
        assertThat(built.output()).contains("BUILD SUCCESS").doesNotContain("[WARNING]");
        assertThat(built.exitCode()).isZero();
    }

    @Test
    void itsProviderIsCertified() throws Exception {
        Path report = example.project()
                .resolve("target/surefire-reports/TEST-com.example.library.LibraryConformanceTest.xml");
        assertThat(Files.readString(report)).contains("tests=\"1\"", "errors=\"0\"", "skipped=\"0\"", "failures=\"0\"");
    }

    @Test
    void itsMainWorks() throws Exception {
        Program main = Program.main(List.of(jar(), Program.cli().resolve("lib") + "/*"), "com.example.library.Main");
        assertThat(main).isEqualTo(new Program(0, """
                On the shelf: 1
                  Historia Naturalis (folio), shelf A1
                Printed in 1469
                Deleted library.Book
                On the shelf: 0
                """.replace("\n", System.lineSeparator()), ""));
    }

    @Test
    void theCommandLineCertifiesItsJar() throws Exception {
        Program tck =
                Program.jar("tck", "--provider", "memory", "--classpath", jar(), "--package", "osid.library.batch");
        assertThat(tck.lastLine()).as(tck.out()).contains(" passed, 0 failed, ");
        assertThat(tck.out())
                .contains("osid.library.batch.BookBatchAdminSession")
                .containsPattern("FORM-08 +\\w+ +passed");
        assertThat(tck.err()).isEmpty();
        assertThat(tck.exitCode()).isZero();
    }

    private static String jar() {
        return example.project().resolve("target/library-1.0.0.jar").toString();
    }
}
