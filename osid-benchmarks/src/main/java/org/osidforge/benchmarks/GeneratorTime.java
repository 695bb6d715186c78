package org.osidforge.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.GeneratorOptions;
import org.osidforge.codegen.OutputDirectory;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.Specification;

/**
 * What generating adds to the time of javac on the same sources: by the generator before javac, and in the processor; for two packages, for more, and for all.
 *
 * <p>The limit beside the processor is one that has the sources ready and only hands them over: what javac itself takes for sources that come from a processor.
 */
final class GeneratorTime {

    private static final List<String> TWO = List.of("recognition.batch", "room.batch");

    private GeneratorTime() {}

    /**
     * Compiles so many times with the processor, as often with one that hands over, generates as often, and as often compiles what was generated without a processor, in turn; a Markdown table.
     *
     * @param rounds how often for the two packages; half of that for more; a third as often before, unmeasured
     * @param scale whether more than two packages are measured
     */
    static String measure(int rounds, boolean scale) throws IOException {
        StringBuilder table = new StringBuilder(
                "| batch packages with their bases | sources | javac alone, ms | generated before | with the processor | sources handed over | processor against handing over | generating one source against 10 packages |\n|---|---|---|---|---|---|---|---|\n");
        List<List<String>> sets = new ArrayList<>(List.of(TWO));
        if (scale) {
            List<String> all = batchPackages();
            for (int count : new int[] {10, 30, all.size()}) {
                sets.add(all.subList(0, count));
            }
        }
        double perSource = 0;
        for (List<String> set : sets) {
            Figures figures = of(set, set.size() > 2 ? Math.max(1, rounds / 2) : rounds);
            double own = figures.generated() / figures.sources();
            perSource = set.size() == 10 ? own : perSource;
            table.append(String.format(
                    Locale.ROOT,
                    "| %d | %,d | %,.0f | x%.2f | x%.2f | x%.2f | x%.2f | %s |%n",
                    set.size(),
                    figures.sources(),
                    figures.alone(),
                    (figures.generated() + figures.alone()) / figures.alone(),
                    figures.processor() / figures.alone(),
                    figures.handedOver() / figures.alone(),
                    figures.processor() / figures.handedOver(),
                    perSource == 0 ? "" : String.format(Locale.ROOT, "x%.2f", own / perSource)));
        }
        return table.toString();
    }

    /** Medians in milliseconds. */
    private record Figures(int sources, double alone, double processor, double handedOver, double generated) {}

    /** The official batch packages, sorted. */
    private static List<String> batchPackages() {
        return DescriptorSource.officialNames().stream()
                .filter(name -> name.endsWith(".batch") && !name.equals("transaction.batch"))
                .toList();
    }

    private static Figures of(List<String> batches, int rounds) throws IOException {
        Path folder = Files.createTempDirectory("osid-bench");
        try {
            List<String> names = new ArrayList<>();
            for (String batch : batches) {
                names.add(batch);
                names.add(batch.substring(0, batch.lastIndexOf('.')));
            }
            names.retainAll(DescriptorSource.officialNames());
            Path trigger = Files.createDirectories(folder.resolve("measured")).resolve("package-info.java");
            Files.writeString(
                    trigger,
                    "@org.osidforge.codegen.GenerateOsid({\"" + String.join("\", \"", names)
                            + "\"})\npackage measured;\n");
            double[] with = new double[rounds];
            double[] handed = new double[rounds];
            double[] alone = new double[rounds];
            double[] generated = new double[rounds];
            for (int i = -Math.max(1, rounds / 3); i < rounds; i++) {
                int measured = Math.max(0, i); // what is measured before the first round is overwritten by it
                with[measured] = compileGenerating(folder, trigger, ours());
                handed[measured] = compileGenerating(folder, trigger, HandingOver.of(folder.resolve("sources")));
                alone[measured] = alone(folder);
                generated[measured] = generated(folder, names);
            }
            return new Figures(sources(folder).size(), median(alone), median(with), median(handed), median(generated));
        } finally {
            delete(folder);
        }
    }

    private static double generated(Path folder, List<String> names) throws IOException {
        Path target = fresh(folder.resolve("generated"));
        long start = System.nanoTime();
        List<DescriptorFile> files = new ArrayList<>();
        for (String name : names) {
            DescriptorSource.official().of("osid." + name).stream()
                    .filter(file -> file.name().equals(name + DescriptorFile.SUFFIX))
                    .forEach(files::add);
        }
        Specification specification =
                new SpecLoader().load(files).specification().orElseThrow();
        List<String> keys = names.stream().map(name -> "osid." + name).toList();
        new OutputDirectory(target)
                .write(Generator.standard().generate(specification, keys, GeneratorOptions.withAdapters()));
        return (System.nanoTime() - start) / 1e6;
    }

    private static double compileGenerating(Path folder, Path trigger, Processor processor) throws IOException {
        Path sources = fresh(folder.resolve("sources"));
        Path classes = fresh(folder.resolve("classes"));
        return compile(
                List.of("-s", sources.toString(), "-d", classes.toString()), List.of(trigger), List.of(processor));
    }

    /** The processor as javac finds it on a class path. */
    private static Processor ours() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("org.osidforge."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    /** Hands over sources that were generated before, and does nothing else. */
    @SupportedAnnotationTypes("*")
    private static final class HandingOver extends AbstractProcessor {
        private final Map<String, byte[]> sources;
        private boolean done;

        private HandingOver(Map<String, byte[]> sources) {
            this.sources = sources;
        }

        /** All that lies below that folder now. */
        static HandingOver of(Path folder) throws IOException {
            Map<String, byte[]> sources = new LinkedHashMap<>();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(p -> p.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    String path = folder.relativize(file).toString();
                    sources.put(
                            path.substring(0, path.length() - ".java".length()).replace(File.separatorChar, '.'),
                            Files.readAllBytes(file));
                }
            }
            return new HandingOver(sources);
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                sources.forEach(this::handOver);
            }
            return false;
        }

        private void handOver(String name, byte[] source) {
            try (OutputStream out =
                    processingEnv.getFiler().createSourceFile(name).openOutputStream()) {
                out.write(source);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    private static double alone(Path folder) throws IOException {
        Path classes = fresh(folder.resolve("classes"));
        return compile(List.of("-proc:none", "-d", classes.toString()), sources(folder), List.of());
    }

    private static double compile(List<String> options, List<Path> files, List<Processor> processors)
            throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            long start = System.nanoTime();
            JavaCompiler.CompilationTask task =
                    javac.getTask(messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors);
            boolean done = task.call();
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
