package org.osidforge.benchmarks.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.GeneratorOptions;
import org.osidforge.codegen.OutputDirectory;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.Specification;

/** Compiles one way again and again, in a Java of its own, once each time it is asked to. */
final class Compiling {

    /** The line that asks for one compilation. */
    static final String COMPILE = "compile";

    private final Way way;
    private final List<String> names;
    private final Path sources;
    private final Path own;
    private int round;

    private Compiling(Way way, List<String> names, Path sources, Path own) {
        this.way = way;
        this.names = names;
        this.sources = sources;
        this.own = own;
    }

    /**
     * Prints for each compilation that is asked for a line with the milliseconds that it took, until something else is asked, or nothing any more.
     *
     * @param args the way, the folder of sources generated before, an own folder, and names of packages
     */
    public static void main(String[] args) throws IOException {
        Compiling compiling = new Compiling(
                Way.valueOf(args[0]), List.of(args).subList(3, args.length), Path.of(args[1]), Path.of(args[2]));
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (COMPILE.equals(asked.readLine())) {
            System.out.println(compiling.millis());
        }
    }

    /** Folders are new each time, since a file system is busy for a while with what was just deleted; what a side needs at hand is read before the clock runs. */
    private double millis() throws IOException {
        round++;
        Path generated = Files.createDirectories(own.resolve(round + "/sources"));
        Path classes = Files.createDirectories(own.resolve(round + "/classes"));
        List<String> withTrigger = List.of("-s", generated.toString(), "-d", classes.toString());
        List<String> plain = List.of("-proc:none", "-d", classes.toString());
        List<Path> ready = Folders.javaFiles(sources);
        Processor handing = HandingOver.of(sources, ready);
        long start = System.nanoTime();
        switch (way) {
            case ALONE -> compile(plain, ready, List.of());
            case BEFORE -> {
                generate(names, generated);
                compile(plain, Folders.javaFiles(generated), List.of());
            }
            case PROCESSOR -> compile(withTrigger, List.of(Folders.trigger(own, names)), List.of(ours()));
            case HANDED_OVER -> compile(withTrigger, List.of(Folders.trigger(own, names)), List.of(handing));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Writes packages into a folder, as the command line does. */
    static void generate(List<String> names, Path target) throws IOException {
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
    }

    /** The processor as javac finds it on a class path. */
    private static Processor ours() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("org.osidforge."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    private static void compile(List<String> options, List<Path> files, List<Processor> processors) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors);
            if (!task.call()) {
                throw new IllegalStateException("does not compile:\n" + messages);
            }
        }
    }
}
