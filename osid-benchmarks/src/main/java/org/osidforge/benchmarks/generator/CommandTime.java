package org.osidforge.benchmarks.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.osidforge.benchmarks.Median;

/** What generating all packages adds to javac alone where both are commands, each in a Java that has just started. */
public final class CommandTime {

    /** As the launcher starts commands that are soon over. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final List<String> names;
    private final Path folder;
    private final Path sources;

    private CommandTime(List<String> names, Path folder) {
        this.names = names;
        this.folder = folder;
        this.sources = folder.resolve("sources");
    }

    /**
     * Measures so many pairs, javac alone and then both commands; a Markdown table.
     *
     * @param pairs how many, at least one; the ratio is that of the medians
     * @param packages how many of the official batch packages, each with its base
     */
    public static String measure(int pairs, int packages) throws IOException, InterruptedException {
        List<String> names = GeneratorTime.withBases(GeneratorTime.batches(packages));
        Path folder = Files.createTempDirectory("osid-bench");
        try {
            return new CommandTime(names, folder).measure(pairs);
        } finally {
            Folders.delete(folder);
        }
    }

    private String measure(int pairs) throws IOException, InterruptedException {
        Compiling.generate(names, Files.createDirectories(sources));
        double[] alone = new double[pairs];
        double[] generate = new double[pairs];
        double[] both = new double[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            alone[pair] = javac(sources, pair + "-alone");
            Path generated = Files.createDirectories(folder.resolve(pair + "-sources"));
            generate[pair] = generate(generated);
            both[pair] = generate[pair] + javac(generated, pair + "-generated");
        }
        return String.format(
                Locale.ROOT,
                "| commands, sources | javac alone, ms | generate, ms | generate and javac | the pairs |%n|---|---|---|---|---|%n| %,d | %,.0f | %,.0f | x%.2f | %s |%n",
                Folders.javaFiles(sources).size(),
                Median.of(alone),
                Median.of(generate),
                Median.of(both) / Median.of(alone),
                ratios(both, alone));
    }

    private static String ratios(double[] both, double[] alone) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < both.length; i++) {
            ratios.add(both[i] / alone[i]);
        }
        Collections.sort(ratios);
        return String.join(
                ", ",
                ratios.stream().map(r -> String.format(Locale.ROOT, "x%.2f", r)).toList());
    }

    private double generate(Path target) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool("java")));
        command.addAll(QUICK);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), GeneratingOnce.class.getName()));
        command.add(target.toString());
        command.addAll(names);
        return millis(command);
    }

    private double javac(Path compiled, String name) throws IOException, InterruptedException {
        Path files = folder.resolve(name + ".txt");
        Files.write(
                files, Folders.javaFiles(compiled).stream().map(Path::toString).toList());
        Path classes = Files.createDirectories(folder.resolve(name + "-classes"));
        return millis(List.of(
                tool("javac"),
                "-proc:none",
                "-nowarn",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                "@" + files));
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static double millis(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(command.get(0) + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
