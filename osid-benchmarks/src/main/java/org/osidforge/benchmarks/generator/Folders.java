package org.osidforge.benchmarks.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done to the folders of the measured compilations. */
final class Folders {

    private Folders() {}

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
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

    /** The Java files below a folder, sorted. */
    static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** A source that asks the processor for packages. */
    static Path trigger(Path folder, List<String> names) throws IOException {
        Path trigger = Files.createDirectories(folder.resolve("measured")).resolve("package-info.java");
        return Files.writeString(
                trigger,
                "@org.osidforge.codegen.GenerateOsid({\"" + String.join("\", \"", names) + "\"})\npackage measured;\n");
    }
}
