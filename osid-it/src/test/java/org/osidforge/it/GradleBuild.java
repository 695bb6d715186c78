package org.osidforge.it;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Gradle build of a copy of a project, with the Gradle on the PATH and the artifacts of the build around it. */
final class GradleBuild {

    private final Path gradle;
    private final Path project;

    private GradleBuild(Path gradle, Path project) {
        this.gradle = gradle;
        this.project = project;
    }

    /**
     * A build of a copy of that folder of the checkout, under that name.
     *
     * @throws org.opentest4j.TestAbortedException if there is no Gradle on the PATH, or it does not run on this Java
     */
    static GradleBuild ofCopy(String folder, String name) throws IOException, InterruptedException {
        Optional<Path> gradle = onThePath();
        assumeThat(gradle).as("gradle on the PATH").isPresent();
        runsHere(gradle.orElseThrow());
        return new GradleBuild(
                gradle.orElseThrow(), MavenBuild.ofCopy(folder, name).project());
    }

    private static Optional<Path> onThePath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve("gradle"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Each Gradle knows the Java versions of its time. */
    private static void runsHere(Path gradle) throws IOException, InterruptedException {
        Path nothing = MavenBuild.ofNothing("gradle-nothing").project();
        Files.createDirectories(nothing);
        Files.writeString(nothing.resolve("settings.gradle"), "rootProject.name = 'nothing'\n");
        Files.writeString(nothing.resolve("build.gradle"), "plugins { id 'java' }\n");
        Program help = new GradleBuild(gradle, nothing).run("help");
        assumeThat(help.exitCode())
                .as("%s on Java %s:%n%s%s", gradle, Runtime.version(), help.out(), help.err())
                .isZero();
    }

    /** The copy's folder. */
    Path project() {
        return project;
    }

    /** Runs these tasks, offline and in a process of its own. */
    Program run(String... tasks) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                gradle.toString(),
                "--no-daemon",
                "--offline",
                "--gradle-user-home",
                Path.of(System.getProperty("it.work")).resolve("gradle-home").toString(),
                "--init-script",
                Path.of(System.getProperty("it.settings"))
                        .resolveSibling("around.gradle")
                        .toString(),
                "-Dmaven.repo.local=" + System.getProperty("it.repository"),
                "-Posid.version=" + System.getProperty("it.version")));
        command.addAll(List.of(tasks));
        return Program.in(project, Map.of("JAVA_HOME", System.getProperty("java.home")), command);
    }
}
