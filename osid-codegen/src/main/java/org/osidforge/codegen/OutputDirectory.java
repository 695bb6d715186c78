package org.osidforge.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes generated files below a directory, for those who generate without a compiler. */
public final class OutputDirectory {

    private final Path root;

    /** A directory, which is made when there is something to write. */
    public OutputDirectory(Path root) {
        this.root = root;
    }

    /**
     * What was done.
     *
     * @param written how many files were new or different
     * @param unchanged how many lay there already with the same content; they are not touched
     */
    public record Outcome(int written, int unchanged) {}

    /**
     * Writes files that are new or different.
     *
     * @param files as {@link Generator} gives them
     * @throws IOException if a file cannot be written; others may be written then
     */
    public Outcome write(List<GeneratedFile> files) throws IOException {
        Set<Path> fresh = makeDirectories(files);
        try {
            int written = (int) files.parallelStream()
                    .filter(file -> isWritten(file, fresh))
                    .count();
            return new Outcome(written, files.size() - written);
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    /** Makes the directories of all files; those that were not there before are given back. */
    private Set<Path> makeDirectories(List<GeneratedFile> files) throws IOException {
        Set<Path> all = new TreeSet<>();
        files.forEach(file -> all.add(pathOf(file).getParent()));
        Set<Path> fresh = new HashSet<>();
        for (Path directory : all) {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
                fresh.add(directory);
            }
        }
        return fresh;
    }

    /** Nothing is looked for in a directory that was just made: each look costs as much as a file. */
    private boolean isWritten(GeneratedFile file, Set<Path> fresh) {
        Path target = pathOf(file);
        try {
            if (!fresh.contains(target.getParent())
                    && Files.isRegularFile(target)
                    && Arrays.equals(Files.readAllBytes(target), file.bytes())) {
                return false;
            }
            Files.write(target, file.bytes());
            return true;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Path pathOf(GeneratedFile file) {
        return root.resolve(file.path());
    }
}
