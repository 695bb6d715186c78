package org.osidforge.spec;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.spec.descriptor.DescriptorFile;

/** Where descriptors come from that others refer to. */
@FunctionalInterface
public interface DescriptorSource {

    /**
     * All descriptors of a package: the package itself and its parts {@code core} and {@code query}, as far as they exist.
     *
     * @param osidPackage name with the leading {@code osid}, such as {@code osid.room}; {@code osid} for the root package
     * @return none, one or several; never null
     */
    List<DescriptorFile> of(String osidPackage);

    /** This source, and another for packages that it does not know. */
    default DescriptorSource orElse(DescriptorSource other) {
        return osidPackage -> {
            List<DescriptorFile> found = new ArrayList<>(of(osidPackage));
            other.of(osidPackage).stream()
                    .filter(file ->
                            found.stream().noneMatch(known -> simpleName(known).equals(simpleName(file))))
                    .forEach(found::add);
            return found;
        };
    }

    private static String simpleName(DescriptorFile file) {
        String name = file.name().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The official descriptors, which lie in this module's jar. */
    static DescriptorSource official() {
        return new ClassPathDescriptors(DescriptorSource.class.getClassLoader());
    }

    /** Names of the official descriptors, parts included, sorted: those of the files without {@code .osid.yaml}, such as {@code room.batch} and {@code resource.core}. */
    static List<String> officialNames() {
        return new ClassPathDescriptors(DescriptorSource.class.getClassLoader()).names();
    }

    /** All official descriptors, parts included, sorted by package. */
    static List<DescriptorFile> officialFiles() {
        DescriptorSource official = official();
        return officialNames().stream()
                .map(name -> name.replaceFirst("\\.(core|query)$", ""))
                .distinct()
                .flatMap(name -> official.of(name.equals("osid") ? name : "osid." + name).stream())
                .toList();
    }

    /** The descriptors on a class path. */
    static DescriptorSource of(ClassLoader loader) {
        return new ClassPathDescriptors(loader);
    }
}
