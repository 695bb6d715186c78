package org.osidforge.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osidforge.runtime.store.Store;

/**
 * The store of a provider of this project, not yet opened.
 *
 * @param store the store, which is closed with its provider
 * @param folder where it keeps its files; deleted afterwards; null for none
 */
record OwnStore(Store store, Path folder) implements Closeable {

    /** A store that leaves nothing behind, or what it is meant to leave. */
    static OwnStore of(Store store) {
        return new OwnStore(store, null);
    }

    /** A new folder for a store that is gone with it. */
    static Path newFolder() {
        try {
            return Files.createTempDirectory("osid-store");
        } catch (IOException e) {
            throw new CannotRunException("cannot make a folder for the database: " + e.getMessage(), e);
        }
    }

    /** Deletes the folder; called after the provider was closed, and once more does nothing. */
    @Override
    public void close() throws IOException {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        }
    }
}
