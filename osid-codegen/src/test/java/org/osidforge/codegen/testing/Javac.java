package org.osidforge.codegen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.osidforge.codegen.GeneratedFile;

/** The compiler of the running JDK over a directory: sources in {@code src}, classes in {@code classes}. */
public final class Javac {

    private final Path sources;
    private final Path classes;
    private final List<String> options = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();

    /** A compiler that works below that directory. */
    public Javac(Path directory) {
        sources = directory.resolve("src");
        classes = directory.resolve("classes");
        try {
            Files.createDirectories(sources);
            Files.createDirectories(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where classes and resources go. */
    public Path classes() {
        return classes;
    }

    /** Where sources lie. */
    public Path sources() {
        return sources;
    }

    /** Adds an option. */
    public Javac with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Adds a directory or jar to the class path. */
    public Javac on(Path entry) {
        classPath.add(entry);
        return this;
    }

    /** Runs that processor, and only those that are named so. */
    public Javac processing(Processor one) {
        processors.add(one);
        return this;
    }

    /** Writes sources. */
    public Javac write(Collection<GeneratedFile> files) {
        files.forEach(f -> write(f.path(), f.bytes()));
        return this;
    }

    /** Writes one source. */
    public Javac write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void write(String path, byte[] bytes) {
        try {
            Path file = sources.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles every source that was written. */
    public Result compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, diagnostics, arguments(), null, files.getJavaFileObjectsFromPaths(javaFiles()));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean successful = task.call();
            return new Result(successful, diagnostics.getDiagnostics(), classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments() {
        List<String> all = new ArrayList<>(List.of("-d", classes.toString(), "-parameters"));
        if (processors.isEmpty()) {
            all.add("-proc:none");
        }
        all.add("-cp");
        all.add(String.join(
                java.io.File.pathSeparator,
                classPath.stream().map(Path::toString).toList()));
        all.addAll(options);
        return all;
    }

    private List<Path> javaFiles() throws IOException {
        try (var found = Files.walk(sources)) {
            return found.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }

    /**
     * What became of a compilation.
     *
     * @param successful whether there was no error
     * @param diagnostics everything that the compiler and the processor said
     * @param classes where the classes are
     */
    public record Result(boolean successful, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path classes) {

        /** The messages of that kind. */
        public List<String> messages(Diagnostic.Kind kind) {
            return diagnostics.stream()
                    .filter(d -> d.getKind() == kind)
                    .map(d -> d.getMessage(Locale.ROOT))
                    .toList();
        }

        /** The messages of errors. */
        public List<String> errors() {
            return messages(Diagnostic.Kind.ERROR);
        }

        /** Everything that was said, for failure messages. */
        public String everything() {
            StringBuilder out = new StringBuilder();
            diagnostics.forEach(d -> out.append(d).append('\n'));
            return out.toString();
        }

        /** A class loader for the classes, over these further entries. */
        public URLClassLoader loader(Path... further) {
            List<URL> urls = new ArrayList<>();
            try {
                urls.add(classes.toUri().toURL());
                for (Path entry : further) {
                    urls.add(entry.toUri().toURL());
                }
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
            return new URLClassLoader(urls.toArray(URL[]::new), getClass().getClassLoader());
        }
    }
}
