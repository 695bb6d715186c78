package org.osidforge.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final NamedFiles DESCRIPTORS =
            new NamedFiles(DescriptorFile.SUFFIX, name -> name.endsWith(DescriptorFile.SUFFIX));

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
        List<DescriptorFile> files = DESCRIPTORS.read(paths);
        Map<String, Path> neighbours = new LinkedHashMap<>();
        for (Path path : paths) {
            Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            DESCRIPTORS
                    .in(folder)
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
                .map(name -> NamedFiles.read(neighbours.get(name)))
                .toList();
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
