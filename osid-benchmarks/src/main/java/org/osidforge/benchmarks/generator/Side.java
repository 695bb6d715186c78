package org.osidforge.benchmarks.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java that compiles one way, as often as it is asked to. */
final class Side implements AutoCloseable {

    private final Process process;
    private final BufferedReader says;

    private Side(Process process) {
        this.process = process;
        this.says = process.inputReader();
    }

    /** Starts one. */
    static Side start(Way way, Path sources, Path own, List<String> names) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Compiling.class.getName(),
                way.name(),
                sources.toString(),
                own.resolve(way.name()).toString()));
        command.addAll(names);
        return new Side(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Compiles once; how many milliseconds that took. */
    double compile() throws IOException {
        OutputStream ask = process.getOutputStream();
        ask.write((Compiling.COMPILE + "\n").getBytes(StandardCharsets.UTF_8));
        ask.flush();
        String millis = says.readLine();
        if (millis == null) {
            throw new IOException("a compiling Java has ended");
        }
        return Double.parseDouble(millis);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
