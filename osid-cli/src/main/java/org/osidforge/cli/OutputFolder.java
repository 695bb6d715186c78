package org.osidforge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** A folder that takes files of the user, so that nothing in it is overwritten unasked. */
final class OutputFolder {

    private final Path folder;
    private final boolean force;

    /**
     * A folder.
     *
     * @param folder made if it does not exist
     * @param force whether files that exist may be overwritten
     */
    OutputFolder(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    /**
     * Writes all of these files or none.
     *
     * @return how many were not there with the same content
     * @throws CannotRunException if one exists with another content and may not be overwritten, or cannot be written
     */
    int write(SortedMap<String, byte[]> files) {
        try {
            List<Path> others = files.entrySet().stream()
                    .filter(entry -> Files.exists(folder.resolve(entry.getKey())))
                    .filter(entry -> !holds(folder.resolve(entry.getKey()), entry.getValue()))
                    .map(entry -> folder.resolve(entry.getKey()))
                    .toList();
            if (!others.isEmpty() && !force) {
                throw new CannotRunException(others.get(0) + " exists already"
                        + (others.size() > 1 ? ", and " + (others.size() - 1) + " more" : "")
                        + "; nothing was written. --force overwrites");
            }
            Files.createDirectories(folder);
            int written = 0;
            for (var entry : files.entrySet()) {
                Path file = folder.resolve(entry.getKey());
                if (!holds(file, entry.getValue())) {
                    Files.write(file, entry.getValue());
                    written++;
                }
            }
            return written;
        } catch (IOException e) {
            throw new CannotRunException("cannot write to " + folder + ": " + e, e);
        }
    }

    private static boolean holds(Path file, byte[] bytes) {
        try {
            return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
