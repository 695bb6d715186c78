package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Projects that {@code osid new} writes, built and run as their README says. */
class NewProjectIT {

    /**
     * A project of some shape.
     *
     * @param name package, and folder of the test
     * @param options what is asked for
     * @param report report of its test, below {@code target/surefire-reports}
     * @param leastTests so many tests have to be there
     * @param object the object that its main creates two of
     */
    private record Shape(String name, List<String> options, String report, int leastTests, String object) {
        @Override
        public String toString() {
            return name + " " + String.join(" ", options);
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                new Shape(
                        "library",
                        List.of("--object", "Book"),
                        "TEST-com.example.library.app.LibraryConformanceTest.xml",
                        80,
                        "Book"),
                // objects that have names of Java's own, one per the other, in a catalog with an odd plural
                new Shape(
                        "art.museum",
                        List.of(
                                "--catalog",
                                "Campus:Campuses",
                                "--object",
                                "String per List",
                                "--object",
                                "List",
                                "--java",
                                "org.example.art",
                                "--project-version",
                                "2.1.0-SNAPSHOT"),
                        "TEST-org.example.art.app.ArtMuseumConformanceTest.xml",
                        80,
                        "List"),
                new Shape(
                        "garden",
                        List.of("--no-batch", "--object", "Tree", "--catalog", "Garden"),
                        "TEST-com.example.garden.app.GardenTest.xml",
                        1,
                        "Tree"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void compilesPassesItsTestsAndRuns(Shape shape) throws Exception {
        MavenBuild project = MavenBuild.ofNothing("new-" + shape.name());
        write(shape, project.project());

        MavenBuild.Result built = project.run("verify");
        assertThat(built.exitCode()).as(built.output()).isZero();
        // the compiler is silent; that some clauses have nothing to try is told as a warning of the tests
        assertThat(built.output().lines().filter(line -> line.startsWith("[WARNING]")))
                .allMatch(line -> line.contains("Tests run:"));
        testsPassed(shape, project.project());

        MavenBuild.Result ran = project.run("-q", "compile", "exec:java");
        assertThat(ran.exitCode()).as(ran.output()).isZero();
        // Maven resets the colours of a terminal, though it speaks to none; newer Java speaks of Maven itself
        assertThat(ran.output().replaceAll("\\x1b\\[[0-9;]*m", "").lines())
                .containsSequence("First " + shape.object(), "Second " + shape.object());
    }

    private static void write(Shape shape, Path folder) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("new", shape.name(), "--out", folder.toString()));
        arguments.addAll(shape.options());
        Program written = Program.jar(arguments.toArray(String[]::new));
        assertThat(written.exitCode()).as(written.err()).isZero();
        assertThat(written.err()).isEmpty();
    }

    private static void testsPassed(Shape shape, Path folder) throws Exception {
        String report =
                Files.readString(folder.resolve("target/surefire-reports").resolve(shape.report()));
        String suite = report.substring(report.indexOf("<testsuite "), report.indexOf("<properties>"));
        assertThat(suite).contains("errors=\"0\"", "failures=\"0\"");
        assertThat(count(suite, "tests")).isGreaterThanOrEqualTo(shape.leastTests());
        assertThat(2 * count(suite, "skipped")).isLessThan(count(suite, "tests"));
    }

    private static int count(String suite, String attribute) {
        return Integer.parseInt(suite.replaceAll("(?s).*\\b" + attribute + "=\"(\\d+)\".*", "$1"));
    }
}
