package org.osidforge.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A real Maven build of a project, with the artifacts of the build around it. */
final class MavenBuild {

    /**
     * What a build ended with.
     *
     * @param exitCode Maven's exit code
     * @param output all that it printed
     */
    record Result(int exitCode, String output) {}

    private static final List<String> LEFT_BEHIND = List.of("target", "build", ".gradle", ".git");

    private final Path project;

    private MavenBuild(Path project) {
        this.project = project;
    }

    /** A build of a copy of that folder of the checkout, under that name. */
    static MavenBuild ofCopy(String folder, String name) throws IOException {
        Path from = Path.of(System.getProperty("it.home")).resolve(folder);
        Path to = Path.of(System.getProperty("it.work")).resolve(name);
        delete(to);
        copy(from, to);
        return new MavenBuild(to);
    }

    /** A build in a folder of that name, which something else will fill; it is not there yet. */
    static MavenBuild ofNothing(String name) throws IOException {
        Path folder = Path.of(System.getProperty("it.work")).resolve(name);
        delete(folder);
        return new MavenBuild(folder);
    }

    /** The project's folder. */
    Path project() {
        return project;
    }

    /** Runs these goals; the output is kept and not printed. */
    Result run(String... goals) throws MavenInvocationException {
        List<String> lines = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest()
                .setBaseDirectory(project.toFile())
                .setBatchMode(true)
                .setNoTransferProgress(true)
                .addArgs(List.of(goals))
                .setProperties(properties())
                .setUserSettingsFile(Path.of(System.getProperty("it.settings")).toFile())
                .setLocalRepositoryDirectory(
                        Path.of(System.getProperty("it.repository")).toFile())
                .setJavaHome(Path.of(System.getProperty("java.home")).toFile())
                .setOutputHandler(lines::add)
                .setErrorHandler(lines::add);
        request.setTimeoutInSeconds(900);
        InvocationResult result = new DefaultInvoker()
                .setMavenHome(Path.of(System.getProperty("it.maven.home")).toFile())
                .execute(request);
        if (result.getExecutionException() != null) {
            throw new MavenInvocationException(
                    "Maven did not run: " + String.join("\n", lines), result.getExecutionException());
        }
        return new Result(result.getExitCode(), String.join("\n", lines));
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("osid.version", System.getProperty("it.version"));
        return properties;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path relative = from.relativize(file);
                if (Stream.of(relative.toString().split("[/\\\\]")).anyMatch(LEFT_BEHIND::contains)) {
                    continue;
                }
                Path target = to.resolve(relative.toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files.sorted(java.util.Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }
}
