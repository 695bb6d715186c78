package org.osidforge.codegen.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.descriptor.DescriptorFile;

/** Looks for descriptors in several places, in order: the first that has a file wins. What was found once stays the same during a compilation. */
final class DescriptorLookup implements DescriptorSource {

    private final List<Place> places;
    private final Map<String, Optional<DescriptorFile>> known = new TreeMap<>();

    /** A lookup in these places. */
    DescriptorLookup(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /**
     * The descriptor of that name.
     *
     * @param name such as {@code room.batch}
     */
    Optional<DescriptorFile> find(String name) {
        return known.computeIfAbsent(name + DescriptorFile.SUFFIX, this::read);
    }

    /** Where the descriptor of that name is looked for, one line each. */
    List<String> tried(String name) {
        return places.stream().map(p -> p.where(name + DescriptorFile.SUFFIX)).toList();
    }

    /** A package and its parts {@code core} and {@code query}, as far as they exist. */
    @Override
    public List<DescriptorFile> of(String osidPackage) {
        String name = osidPackage.startsWith("osid.") ? osidPackage.substring("osid.".length()) : osidPackage;
        List<DescriptorFile> found = new ArrayList<>();
        Stream.of(name, name + ".core", name + ".query")
                .map(this::find)
                .flatMap(Optional::stream)
                .forEach(found::add);
        return found;
    }

    private Optional<DescriptorFile> read(String fileName) {
        return places.stream().flatMap(p -> p.read(fileName).stream()).findFirst();
    }
}
