package org.osidforge.codegen.processor;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The options of the processor.
 *
 * @param descriptors directories in which descriptors are looked for first, absolute
 * @param debug whether a note tells what was done
 * @param unknown options that begin like ours and that nobody reads, sorted
 */
record ProcessorOptions(List<Path> descriptors, boolean debug, Set<String> unknown) {

    /** Directories with descriptors, absolute, separated as in a class path. */
    static final String DESCRIPTORS = "osid.descriptors";

    /** {@code true} for a note with version, inputs and counts. */
    static final String DEBUG = "osid.debug";

    private static final String PREFIX = "osid.";

    /** The options among those of the compiler. */
    static ProcessorOptions of(Map<String, String> options) {
        List<Path> directories = new ArrayList<>();
        for (String directory : text(options, DESCRIPTORS).split(File.pathSeparator)) {
            if (!directory.isBlank()) {
                directories.add(Path.of(directory.strip()).toAbsolutePath().normalize());
            }
        }
        Set<String> unknown = new TreeSet<>(options.keySet());
        unknown.removeIf(o -> !o.startsWith(PREFIX) || o.equals(DESCRIPTORS) || o.equals(DEBUG));
        return new ProcessorOptions(List.copyOf(directories), Boolean.parseBoolean(text(options, DEBUG)), unknown);
    }

    private static String text(Map<String, String> options, String name) {
        String value = options.get(name);
        return value == null ? "" : value;
    }
}
