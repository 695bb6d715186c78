package org.osidforge.parity.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osidforge.parity.fact.Evidence;
import org.osidforge.parity.fact.Fact;
import org.osidforge.parity.fact.What;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.OsidPackage;

/** Where the facts about packages were read, and how much of a package they tell. */
final class PackageSources {

    private static final String FILE = "/org/osidforge/parity/sources.tsv";
    private static final Set<Evidence> READ = Set.of(Evidence.SEEN, Evidence.NAME_SEEN);

    private final Map<String, String> pages;
    private final List<Fact> facts;

    private PackageSources(Map<String, String> pages, List<Fact> facts) {
        this.pages = pages;
        this.facts = facts;
    }

    /** The sources of these facts. */
    static PackageSources of(List<Fact> facts) throws IOException {
        try (InputStream in = PackageSources.class.getResourceAsStream(FILE)) {
            Map<String, String> pages = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (one, other) -> one, TreeMap::new));
            return new PackageSources(pages, facts);
        }
    }

    /** Names of the sources that are described. */
    Set<String> described() {
        return pages.keySet();
    }

    /** Names of the sources that facts name. */
    Set<String> named() {
        return facts.stream().map(PackageSources::source).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands behind a comma tells what was done with the fact, and not where it was read. */
    private static String source(Fact fact) {
        return fact.source().split(",")[0];
    }

    /** The row of a package: pages, its interfaces by how much of them was read, its facts by evidence. */
    String row(String name, Collection<OsidPackage> parts) {
        List<Fact> own =
                facts.stream().filter(f -> f.packageName().equals(name)).toList();
        String read = own.stream()
                .filter(f -> f.evidence() != Evidence.INFERRED)
                .map(PackageSources::source)
                .map(pages::get)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        Set<String> interfaces = parts.stream()
                .flatMap(part -> part.interfaces().stream())
                .map(InterfaceSpec::qualifiedName)
                .map(one -> "org." + one)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> whole = types(own.stream().filter(f -> f.what() == What.COMPLETE && f.evidence() == Evidence.SEEN));
        Set<String> seen = types(own.stream().filter(f -> READ.contains(f.evidence())));
        long wholly = interfaces.stream().filter(whole::contains).count();
        long partly = interfaces.stream()
                .filter(one -> seen.contains(one) && !whole.contains(one))
                .count();
        return "| "
                + Stream.of(
                                "`" + name + "`",
                                read.isEmpty() ? "none" : read,
                                interfaces.size(),
                                wholly,
                                partly,
                                interfaces.size() - wholly - partly,
                                count(own, Evidence.SEEN),
                                count(own, Evidence.NAME_SEEN),
                                count(own, Evidence.INFERRED),
                                count(own, Evidence.SUPERSEDED) + count(own, Evidence.DAMAGED))
                        .map(String::valueOf)
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static Set<String> types(Stream<Fact> some) {
        return some.map(Fact::type).collect(Collectors.toSet());
    }

    private static long count(List<Fact> some, Evidence evidence) {
        return some.stream().filter(f -> f.evidence() == evidence).count();
    }
}
