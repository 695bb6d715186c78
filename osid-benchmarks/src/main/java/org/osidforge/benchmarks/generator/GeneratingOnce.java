package org.osidforge.benchmarks.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Generates packages once and ends, as {@code ./osid generate} does. */
final class GeneratingOnce {

    private GeneratingOnce() {}

    /**
     * Generates.
     *
     * @param args the folder for the sources, and names of packages
     */
    public static void main(String[] args) throws IOException {
        Compiling.generate(List.of(args).subList(1, args.length), Path.of(args[0]));
    }
}
