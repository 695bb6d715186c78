package org.osidforge.parity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osidforge.parity.fact.Evidence;
import org.osidforge.parity.fact.Fact;
import org.osidforge.parity.fact.Group;

/** What a comparison gave. */
public final class ParityResult {

    private final List<Fact> facts;
    private final List<Fact> replaced;
    private final List<Mismatch> mismatches;
    private final List<String> stale;
    private final Set<Fact> unmatched;
    private final Map<String, List<Fact>> byPackage;

    ParityResult(List<Fact> facts, List<Fact> replaced, List<Mismatch> mismatches, List<String> stale) {
        this.facts = List.copyOf(facts);
        this.replaced = List.copyOf(replaced);
        this.mismatches = List.copyOf(mismatches);
        this.stale = List.copyOf(stale);
        this.unmatched = mismatches.stream().map(Mismatch::fact).collect(Collectors.toCollection(HashSet::new));
        this.byPackage = Stream.concat(facts.stream(), replaced.stream())
                .collect(Collectors.groupingBy(Fact::packageName, TreeMap::new, Collectors.toList()));
    }

    /** Whether every mismatch has its reason, and every reason its mismatch. */
    public boolean passed() {
        return stale.isEmpty() && count(Status.UNEXPLAINED, f -> true) == 0;
    }

    /** Names of the packages that there are facts of, sorted. */
    public List<String> packages() {
        return List.copyOf(byPackage.keySet());
    }

    /** The facts that are not matched, in their order. */
    public List<Mismatch> mismatches() {
        return mismatches;
    }

    /** The facts in whose place others stand, in their order; no figure counts them as expected. */
    public List<Fact> replaced() {
        return replaced;
    }

    /** Located messages about what is written down as known, and is not so any more. */
    public List<String> stale() {
        return stale;
    }

    /** The figures of those facts that a test takes. */
    public Figures figures(Predicate<Fact> test) {
        return figures(facts, test);
    }

    /** The figures of those facts of a package that a test takes. */
    public Figures figures(String packageName, Predicate<Fact> test) {
        return figures(byPackage.getOrDefault(packageName, List.of()), test);
    }

    /** The figures of a group. */
    public Figures figures(Group group) {
        return figures(f -> f.group() == group);
    }

    /** How many mismatches of a status are about facts that a test takes. */
    public long count(Status status, Predicate<Fact> test) {
        return mismatches.stream()
                .filter(m -> m.status() == status && test.test(m.fact()))
                .count();
    }

    private Figures figures(List<Fact> all, Predicate<Fact> test) {
        List<Fact> some = all.stream()
                .filter(f -> !f.evidence().isReplaced())
                .filter(test)
                .toList();
        List<Fact> matched = some.stream().filter(f -> !unmatched.contains(f)).toList();
        return new Figures(matched.size(), some.size(), seen(matched), seen(some));
    }

    private static long seen(List<Fact> facts) {
        return facts.stream().filter(f -> f.evidence() == Evidence.SEEN).count();
    }
}
