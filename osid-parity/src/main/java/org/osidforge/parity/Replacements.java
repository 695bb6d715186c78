package org.osidforge.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osidforge.parity.fact.Fact;
import org.osidforge.parity.fact.FactSet;
import org.osidforge.parity.fact.What;

/** Checks that facts which are not measured by have another in their place, and that the binding is as that one tells. */
final class Replacements {

    private final FactComparison comparison;
    private final List<Fact> replaced;
    private final Map<String, List<Fact>> expected;
    private final Set<Fact> unmatched;

    Replacements(FactSet facts, FactComparison comparison, List<Mismatch> mismatches) {
        this.comparison = comparison;
        this.replaced = facts.replaced();
        this.expected = facts.expected().stream().collect(Collectors.groupingBy(Fact::id));
        this.unmatched = mismatches.stream().map(Mismatch::fact).collect(Collectors.toSet());
    }

    /** Messages about replaced facts that have nothing in their place, or need nothing there. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Fact fact : replaced) {
            List<Fact> others = expected.getOrDefault(fact.replacement(), List.of());
            if (others.isEmpty()) {
                problems.add(told(fact, "REPLACEMENT-MISSING", "there is no fact " + fact.replacement()));
            } else if (others.stream().anyMatch(unmatched::contains)) {
                problems.add(told(
                        fact, "REPLACEMENT-UNMATCHED", "the binding does not match the fact " + fact.replacement()));
            }
            if (isTrue(fact)) {
                problems.add(told(
                        fact,
                        "REPLACEMENT-NEEDLESS",
                        "the binding matches it, so that nothing need stand in its place"));
            }
        }
        return problems;
    }

    /** Whether a type is complete is judged by the facts that are expected, and so says nothing about an older version. */
    private boolean isTrue(Fact fact) {
        return fact.what() != What.COMPLETE && comparison.differenceFrom(fact).isEmpty();
    }

    private static String told(Fact fact, String code, String text) {
        return fact.id() + ": error [" + code + "] it is " + fact.evidence().written() + ", but " + text;
    }
}
