package org.osidforge.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

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
        try {
            int written = (int) files.parallelStream().filter(this::isWritten).count();
            return new Outcome(written, files.size() - written);
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    private boolean isWritten(GeneratedFile file) {
        Path target = root.resolve(file.path());
        try {
            if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), file.bytes())) {
                return false;
            }
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
            return true;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
