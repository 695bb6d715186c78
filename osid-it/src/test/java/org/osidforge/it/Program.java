package org.osidforge.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program in a process of its own.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it printed on the error stream
 */
record Program(int exitCode, String out, String err) {

    private static final long MINUTES = 5;

    /** The launcher of the checkout, with the shell that it names. */
    static Program osid(String... arguments) throws IOException, InterruptedException {
        return run(command(List.of(home().resolve("osid").toString()), arguments));
    }

    /** The command line's jar, as this build made it. */
    static Program jar(String... arguments) throws IOException, InterruptedException {
        return run(command(List.of(java(), "-jar", cli().resolve("osid-cli.jar").toString()), arguments));
    }

    /** A main class on a class path. */
    static Program main(List<String> classPath, String mainClass) throws IOException, InterruptedException {
        return run(List.of(java(), "-cp", String.join(File.pathSeparator, classPath), mainClass));
    }

    /** Any program, started in that folder with these variables besides those of this process. */
    static Program in(Path folder, Map<String, String> variables, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(variables);
        return run(builder);
    }

    /** Where this build put the command line's jar and, in {@code lib}, all that it needs. */
    static Path cli() {
        return home().resolve("osid-cli/target");
    }

    /** The last line that it printed. */
    String lastLine() {
        return out.lines().reduce("", (before, line) -> line);
    }

    private static Path home() {
        return Path.of(System.getProperty("it.home"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> command(List<String> program, String... arguments) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        return command;
    }

    private static Program run(List<String> command) throws IOException, InterruptedException {
        return run(new ProcessBuilder(command));
    }

    private static Program run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        builder.command() + " did not end; so far: " + Files.readString(out) + Files.readString(err));
            }
            return new Program(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
