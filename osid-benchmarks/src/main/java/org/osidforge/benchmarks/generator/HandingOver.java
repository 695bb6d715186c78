package org.osidforge.benchmarks.generator;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that hands over sources that were generated before, and does nothing else: what javac itself takes for sources that come from a processor. */
@SupportedAnnotationTypes("*")
final class HandingOver extends AbstractProcessor {

    private final Map<String, byte[]> sources;
    private boolean done;

    private HandingOver(Map<String, byte[]> sources) {
        this.sources = sources;
    }

    /** All those files, which lie below that folder by their packages. */
    static HandingOver of(Path folder, Iterable<Path> files) throws IOException {
        Map<String, byte[]> sources = new LinkedHashMap<>();
        for (Path file : files) {
            String path = folder.relativize(file).toString();
            sources.put(
                    path.substring(0, path.length() - ".java".length()).replace(File.separatorChar, '.'),
                    Files.readAllBytes(file));
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
        try (OutputStream out = processingEnv.getFiler().createSourceFile(name).openOutputStream()) {
            out.write(source);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
