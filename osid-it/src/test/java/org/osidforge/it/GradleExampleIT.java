package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The example as a user of Gradle builds it; skipped where no Gradle is on the PATH that runs on this Java. The last test edits the copy. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "looks for a shell script")
class GradleExampleIT {

    private static GradleBuild example;
    private static Program built;

    @BeforeAll
    static void build() throws Exception {
        example = GradleBuild.ofCopy("examples/library", "library-gradle");
        built = example.run("jar", "testClasses");
    }

    @Test
    @Order(1)
    void compilesWithItsTest() {
        assertThat(built.exitCode()).as(built.out() + built.err()).isZero();
        assertThat(built.out() + built.err()).doesNotContain("warning:");
        assertThat(example.project()
                        .resolve("build/classes/java/test/com/example/library/LibraryConformanceTest.class"))
                .exists();
    }

    @Test
    @Order(2)
    void theJarHoldsWhatWasGenerated() throws Exception {
        try (JarFile file = new JarFile(jar())) {
            assertThat(file.stream().map(entry -> entry.getName()))
                    .contains(
                            "com/example/library/Book.class",
                            "com/example/library/adapters/BookAdapter.class",
                            "com/example/library/batch/LoanBatchAdminSession.class",
                            "META-INF/osid/osid.library.json",
                            "META-INF/osid/osid.library.batch.json",
                            "META-INF/osid/packages.list",
                            "META-INF/osid/descriptors/library.osid.yaml")
                    .noneMatch(name -> name.endsWith(".java"));
        }
    }

    @Test
    @Order(3)
    void itsMainWorks() throws Exception {
        Program main = Program.main(List.of(jar(), Program.cli().resolve("lib") + "/*"), "com.example.library.Main");
        assertThat(main.exitCode()).as(main.err()).isZero();
        assertThat(main.out()).contains("Historia Naturalis (folio), shelf A1", "Printed in 1469");
    }

    @Test
    @Order(4)
    void theCommandLineCertifiesItsJar() throws Exception {
        Program tck =
                Program.jar("tck", "--provider", "memory", "--classpath", jar(), "--package", "osid.library.batch");
        assertThat(tck.lastLine()).as(tck.out()).contains(" passed, 0 failed, ");
        assertThat(tck.exitCode()).isZero();
    }

    @Test
    @Order(5)
    void anEditedDescriptorIsGeneratedAnewAndAnUneditedOneIsNot() throws Exception {
        Path book = example.project().resolve("build/classes/java/main/com/example/library/Book.class");
        assertThat(Files.readAllBytes(book)).asString().doesNotContain("getPages");

        Path descriptor = example.project().resolve("src/main/resources/META-INF/osid/descriptors/library.osid.yaml");
        String text = Files.readString(descriptor);
        assertThat(text).contains("      Series?: Book\n");
        Files.writeString(
                descriptor, text.replace("      Series?: Book\n", "      Series?: Book\n      Pages?: cardinal\n"));
        Program again = example.run("compileJava");
        assertThat(again.exitCode()).as(again.out() + again.err()).isZero();
        assertThat(Files.readAllBytes(book)).asString().contains("getPages");

        assertThat(example.run("--console", "plain", "compileJava").out()).containsPattern(":compileJava UP-TO-DATE");
    }

    private static String jar() {
        return example.project().resolve("build/libs/library-1.0.0.jar").toString();
    }
}
