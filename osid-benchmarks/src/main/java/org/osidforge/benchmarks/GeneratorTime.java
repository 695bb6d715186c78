package org.osidforge.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** What the processor adds to the time of javac for the packages room, room.batch, recognition and recognition.batch. */
final class GeneratorTime {

    private static final String TRIGGER = """
            @org.osidforge.codegen.GenerateOsid({"room", "room.batch", "recognition", "recognition.batch"})
            package measured;
            """;

    private GeneratorTime() {}

    /** Compiles so many times with the processor, and as often what it generated without it, in turn; a Markdown table. */
    static String measure(int rounds) throws IOException {
        Path folder = Files.createTempDirectory("osid-bench");
        try {
            Path trigger = Files.createDirectories(folder.resolve("measured")).resolve("package-info.java");
            Files.writeString(trigger, TRIGGER);
            double[] with = new double[rounds];
            double[] alone = new double[rounds];
            for (int i = -2; i < rounds; i++) {
                double w = withProcessor(folder, trigger);
                double a = alone(folder);
                if (i >= 0) {
                    with[i] = w;
                    alone[i] = a;
                }
            }
            return table(folder, median(with), median(alone));
        } finally {
            delete(folder);
        }
    }

    private static String table(Path folder, double with, double alone) throws IOException {
        return String.format(
                Locale.ROOT,
                "| sources | javac with the processor, ms | javac alone, ms | ratio |%n|---|---|---|---|%n| %d | %.0f | %.0f | x%.2f |%n",
                sources(folder).size(),
                with,
                alone,
                with / alone);
    }

    private static double withProcessor(Path folder, Path trigger) throws IOException {
        Path sources = fresh(folder.resolve("sources"));
        Path classes = fresh(folder.resolve("classes"));
        return compile(
                List.of(
                        "-processor",
                        "org.osidforge.codegen.processor.OsidProcessor",
                        "-s",
                        sources.toString(),
                        "-d",
                        classes.toString()),
                List.of(trigger));
    }

    private static double alone(Path folder) throws IOException {
        Path classes = fresh(folder.resolve("classes"));
        return compile(List.of("-proc:none", "-d", classes.toString()), sources(folder));
    }

    private static double compile(List<String> options, List<Path> files) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            long start = System.nanoTime();
            boolean done = javac.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            double millis = (System.nanoTime() - start) / 1e6;
            if (!done) {
                throw new IllegalStateException("does not compile:\n" + messages);
            }
            return millis;
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("sources"))) {
            return files.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Path fresh(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
