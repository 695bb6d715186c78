package org.osidforge.codegen.adapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osidforge.codegen.emit.Emission;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.OsidPackage;

/**
 * One package that adapters are generated for: all of its parts that are generated together.
 *
 * @param served what has adapters
 * @param parts its parts, sorted by key
 */
record AdapterPackage(Served served, List<Emission> parts) {

    /** The packages among these that get adapters, in their order. */
    static List<AdapterPackage> among(List<Emission> emissions) {
        Map<List<String>, List<Emission>> grouped = new LinkedHashMap<>();
        for (Emission one : emissions) {
            List<String> key = List.of(one.pkg().name(), one.pkg().javaPackage());
            grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
        }
        if (emissions.isEmpty()) {
            return List.of();
        }
        Served served = new Served(emissions.get(0).specification());
        return grouped.values().stream()
                .filter(parts -> parts.stream().anyMatch(AdapterPackage::defines))
                .map(parts -> new AdapterPackage(served, List.copyOf(parts)))
                .toList();
    }

    private static boolean defines(Emission part) {
        return defines(part.pkg());
    }

    private static boolean defines(OsidPackage part) {
        return !part.kinds().isEmpty() || !part.batches().isEmpty();
    }

    /** The part that files of the whole package are written for: the first. */
    Emission main() {
        return parts.get(0);
    }

    /** Name of the package in the specification. */
    String osid() {
        return main().pkg().name();
    }

    /** Java package of its adapters. */
    String javaPackage() {
        return Served.javaPackageOf(main().pkg().javaPackage());
    }

    /** Its interfaces; those of parts that define no kinds are among them, since nobody else writes their adapters. */
    List<InterfaceSpec> interfaces() {
        return served.parts(osid())
                .filter(p -> !defines(p)
                        || parts.stream().anyMatch(e -> e.pkg().key().equals(p.key())))
                .flatMap(p -> p.interfaces().stream())
                .filter(served::isTaken)
                .toList();
    }

    /** Its kinds that are served, sorted by name. */
    List<ObjectKind> kinds() {
        Function<Emission, Stream<ObjectKind>> kinds = e -> e.pkg().kinds().stream();
        return parts.stream()
                .flatMap(kinds)
                .filter(served::isServed)
                .sorted(java.util.Comparator.comparing(ObjectKind::name))
                .toList();
    }
}
