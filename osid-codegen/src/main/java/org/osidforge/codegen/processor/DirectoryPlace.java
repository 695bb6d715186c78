package org.osidforge.codegen.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.osidforge.spec.descriptor.DescriptorFile;

/**
 * A directory that the user names: the one that holds the descriptors, or a root of resources above it.
 *
 * @param directory the directory
 */
record DirectoryPlace(Path directory) implements Place {

    @Override
    public Optional<DescriptorFile> read(String fileName) {
        Path direct = directory.resolve(fileName);
        Path nested = directory.resolve(FOLDER).resolve(fileName);
        return Files.isRegularFile(direct)
                ? Optional.of(file(direct))
                : Optional.of(nested).filter(Files::isRegularFile).map(DirectoryPlace::file);
    }

    private static DescriptorFile file(Path path) {
        try {
            return new DescriptorFile(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String where(String fileName) {
        return directory.resolve(fileName) + " and " + FOLDER + " below it (option osid.descriptors)";
    }
}
