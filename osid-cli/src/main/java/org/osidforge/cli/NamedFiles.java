package org.osidforge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.osidforge.spec.descriptor.DescriptorFile;

/**
 * Files of one sort that a command names, a folder standing for all of them in it.
 *
 * @param suffix what their names end in, for the words of errors
 * @param fits whether a file of that name is one of them
 */
record NamedFiles(String suffix, Predicate<String> fits) {

    /**
     * Reads them in the order in which they are named, those of a folder sorted.
     *
     * @throws CannotRunException if one does not exist or cannot be read, or a folder holds none
     */
    List<DescriptorFile> read(List<Path> paths) {
        List<DescriptorFile> files = new ArrayList<>();
        for (Path path : paths) {
            List<Path> named = Files.isDirectory(path) ? in(path) : List.of(path);
            if (named.isEmpty()) {
                throw new CannotRunException(path + " holds no file that ends in " + suffix);
            }
            named.forEach(file -> files.add(read(file)));
        }
        return files;
    }

    /** Those in a folder, sorted. */
    List<Path> in(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> fits.test(file.toString())).sorted().toList();
        } catch (IOException e) {
            throw new CannotRunException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    static DescriptorFile read(Path file) {
        try {
            return new DescriptorFile(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new CannotRunException("there is no file " + file, e);
        } catch (IOException e) {
            throw new CannotRunException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
