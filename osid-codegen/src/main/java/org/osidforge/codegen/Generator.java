package org.osidforge.codegen;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osidforge.codegen.adapter.AdapterEmitters;
import org.osidforge.codegen.emit.Emission;
import org.osidforge.codegen.emit.Emitter;
import org.osidforge.codegen.emit.Emitters;
import org.osidforge.codegen.emit.HiddenNames;
import org.osidforge.codegen.java.NameCheck;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Specification;

/**
 * Turns packages of a specification into files: Java sources and the resources beside them.
 *
 * <p>It reads nothing but its arguments and writes nothing; the same arguments give the same bytes, in the annotation processor and in the command line alike.
 */
public final class Generator {

    private final List<Emitter> binding;
    private final List<Emitter> adapters;

    /**
     * A generator of these sorts of files.
     *
     * @param binding emitters for every package
     * @param adapters emitters for the packages that get provider adapters
     */
    public Generator(List<Emitter> binding, List<Emitter> adapters) {
        this.binding = List.copyOf(binding);
        this.adapters = List.copyOf(adapters);
    }

    /** The generator with all emitters of this project. */
    public static Generator standard() {
        return new Generator(Emitters.binding(), AdapterEmitters.all());
    }

    /**
     * The files for some packages of a specification, sorted by path.
     *
     * @param specification the packages and everything that they refer to
     * @param keys keys of the packages to be generated, in any order, such as {@code osid.room} or {@code osid.resource#core}
     * @param options what is generated besides the interfaces
     * @throws IllegalArgumentException if there is no package of one of the keys, a name in it does not resolve, or one cannot stand in Java (see {@link NameCheck})
     * @throws IllegalStateException if two emitters write the same file
     */
    public List<GeneratedFile> generate(
            Specification specification, Collection<String> keys, GeneratorOptions options) {
        List<Emission> all = emissions(specification, keys);
        List<Emission> adapted =
                all.stream().filter(e -> options.adaptersFor(e.pkg().key())).toList();
        // all emitters at once: the last package of one need not be waited for before the next begins
        return sorted(Stream.concat(
                        binding.stream().map(emitter -> new Task(emitter, all)),
                        adapters.stream().map(emitter -> new Task(emitter, adapted)))
                .parallel()
                .map(Task::files)
                .flatMap(List::stream)
                .toList());
    }

    /** What one emitter has to do. */
    private record Task(Emitter emitter, List<Emission> emissions) {
        List<GeneratedFile> files() {
            return emitter.emitAll(emissions);
        }
    }

    private static List<Emission> emissions(Specification specification, Collection<String> keys) {
        HiddenNames hidden = HiddenNames.of(specification);
        return new TreeSet<>(keys)
                .stream()
                        .map(key -> new Emission(specification, find(specification, key), hidden))
                        .toList();
    }

    private static OsidPackage find(Specification specification, String key) {
        OsidPackage pkg = specification
                .packageOf(key)
                .orElseThrow(() -> new IllegalArgumentException("no package " + key + " in the specification"));
        List<String> problems = NameCheck.of(pkg);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "no Java code can be written for " + key + ": " + String.join("; ", problems));
        }
        return pkg;
    }

    private static List<GeneratedFile> sorted(List<GeneratedFile> files) {
        List<GeneratedFile> sorted =
                files.stream().sorted(Comparator.comparing(GeneratedFile::path)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).path().equals(sorted.get(i - 1).path())) {
                throw new IllegalStateException(
                        "written twice: " + sorted.get(i).path());
            }
        }
        return sorted;
    }
}
