package org.osidforge.codegen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small package of a user's own, with its batch package. */
public final class Library {

    /** File name of the package. */
    public static final String FILE = "library.osid.yaml";

    /** File name of the batch package. */
    public static final String BATCH_FILE = "library.batch.osid.yaml";

    /** The package. */
    public static final String DESCRIPTOR = """
            osid: library
            version: 1.0.0
            java: com.example.library
            catalog: {Library: Libraries}
            objects:
              Shelf:
                plural: Shelves
                elements:
                  Width?: decimal
              Book:
                per: Shelf
                elements:
                  Isbn: string
                  Pages?: cardinal
            """;

    /** The batch package. */
    public static final String BATCH_DESCRIPTOR = """
            osid: library.batch
            version: 1.0.0
            java: com.example.library.batch
            batch:
              Shelf:
              Book: per Shelf
              Library:
            """;

    private Library() {}

    /** Writes both descriptors into a directory and returns it. */
    public static Path in(Path directory) {
        write(directory.resolve(FILE), DESCRIPTOR);
        write(directory.resolve(BATCH_FILE), BATCH_DESCRIPTOR);
        return directory;
    }

    /** Writes a text file and the directories above it. */
    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
