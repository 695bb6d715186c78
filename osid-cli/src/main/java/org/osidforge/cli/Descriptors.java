package org.osidforge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;

/** Descriptors named on the command line; what they refer to is found beside them and among the official ones. */
final class Descriptors {

    private final List<DescriptorFile> files;
    private final DescriptorSource besides;

    private Descriptors(List<DescriptorFile> files, DescriptorSource besides) {
        this.files = files;
        this.besides = besides;
    }

    /**
     * Reads these files; a folder stands for all descriptors in it.
     *
     * @throws CannotRunException if one does not exist or cannot be read, or a folder holds none
     */
    static Descriptors read(List<Path> paths) {
        List<DescriptorFile> files = new ArrayList<>();
        Map<String, Path> neighbours = new LinkedHashMap<>();
        for (Path path : paths) {
            List<Path> named = Files.isDirectory(path) ? descriptorsIn(path) : List.of(path);
            if (named.isEmpty()) {
                throw new CannotRunException(path + " holds no file that ends in " + DescriptorFile.SUFFIX);
            }
            named.forEach(file -> files.add(read(file)));
            Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            descriptorsIn(folder)
                    .forEach(file -> neighbours.putIfAbsent(file.getFileName().toString(), file));
        }
        return new Descriptors(files, osidPackage -> neighboursOf(osidPackage, neighbours));
    }

    private static List<DescriptorFile> neighboursOf(String osidPackage, Map<String, Path> neighbours) {
        String stem = osidPackage.startsWith("osid.") ? osidPackage.substring("osid.".length()) : osidPackage;
        return Stream.of(
                        stem + DescriptorFile.SUFFIX,
                        stem + DescriptorFile.CORE_SUFFIX,
                        stem + DescriptorFile.QUERY_SUFFIX)
                .filter(neighbours::containsKey)
                .map(name -> read(neighbours.get(name)))
                .toList();
    }

    private static List<Path> descriptorsIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(p -> p.toString().endsWith(DescriptorFile.SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CannotRunException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    private static DescriptorFile read(Path file) {
        try {
            return new DescriptorFile(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new CannotRunException("there is no file " + file, e);
        } catch (IOException e) {
            throw new CannotRunException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** The files in the order in which they were named. */
    List<DescriptorFile> files() {
        return files;
    }

    /** Loads them. */
    LoadResult load() {
        return new SpecLoader(source()).load(files);
    }

    /** Where others find them, their neighbours and the official ones. */
    DescriptorSource source() {
        return besides.orElse(DescriptorSource.official());
    }
}
