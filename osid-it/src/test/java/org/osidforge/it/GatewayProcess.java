package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code osid serve} in a process of its own, on a port that is free. */
final class GatewayProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Pattern SERVING = Pattern.compile("serving (\\S+) at (\\S+)");

    private final Process process;
    private final Path output;
    private final String uri;

    private GatewayProcess(Process process, Path output, String uri) {
        this.process = process;
        this.output = output;
        this.uri = uri;
    }

    /** Starts the command line's; the folder is for what it prints. */
    static GatewayProcess start(Path folder, String... options) throws IOException, InterruptedException {
        return start(folder, Program.cli().resolve("osid-cli.jar"), List.of("serve"), options);
    }

    /** Starts the one runnable jar. */
    static GatewayProcess ofJar(Path folder, Path jar, String... options) throws IOException, InterruptedException {
        return start(folder, jar, List.of(), options);
    }

    private static GatewayProcess start(Path folder, Path jar, List<String> words, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(words);
        command.addAll(List.of("--port", "0"));
        command.addAll(List.of(options));
        Path output = folder.resolve("serve.out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new GatewayProcess(process, output, uri(process, output));
    }

    private static String uri(Process process, Path output) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher serving = SERVING.matcher(Files.readString(output));
            if (serving.find()) {
                return serving.group(2);
            }
            // returns at once where the process ends
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly();
        throw new AssertionError("the gateway did not start: " + Files.readString(output));
    }

    /** Its address. */
    String uri() {
        return uri;
    }

    /** What it printed until now. */
    String output() throws IOException {
        return Files.readString(output);
    }

    /** Ends it as an operator does, and waits until it has stopped. */
    @Override
    public void close() {
        process.destroy();
        assertThat(hasEnded()).as("the gateway stops when it is told to").isTrue();
    }

    private boolean hasEnded() {
        try {
            if (process.waitFor(60, TimeUnit.SECONDS)) {
                return true;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}
