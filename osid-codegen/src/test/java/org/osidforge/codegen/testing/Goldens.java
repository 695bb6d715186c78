package org.osidforge.codegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osidforge.codegen.GeneratedFile;

/** Generated files as people read them, kept beside the tests; rewritten when the system property {@code osid.goldens} is {@code rewrite}. */
public final class Goldens {

    private static final Path DIRECTORY = Path.of("src", "test", "resources", "goldens");

    private Goldens() {}

    /** Compares a file with the kept one of its path. */
    public static void compare(GeneratedFile actual) {
        Path golden = DIRECTORY.resolve(actual.path() + ".txt");
        try {
            if ("rewrite".equals(System.getProperty("osid.goldens"))) {
                Files.createDirectories(golden.getParent());
                Files.write(golden, actual.bytes());
            }
            assertThat(golden)
                    .as("made by the command in the comment of GoldenFilesTest")
                    .exists();
            assertThat(actual.text()).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
