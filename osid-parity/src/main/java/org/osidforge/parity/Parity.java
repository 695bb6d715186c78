package org.osidforge.parity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osidforge.parity.binding.CompiledBinding;
import org.osidforge.parity.fact.Fact;
import org.osidforge.parity.fact.FactSet;
import org.osidforge.parity.fact.Group;
import org.osidforge.parity.fact.KnownDifference;
import org.osidforge.spec.model.ModelFiles;

/** Compares a compiled binding with facts: the door to this module. */
public final class Parity {

    private final FactSet facts;
    private final FactComparison comparison;
    private final Set<KnownDifference> used = new HashSet<>();
    private final Set<String> lacking = new HashSet<>();

    private Parity(FactSet facts, FactComparison comparison) {
        this.facts = facts;
        this.comparison = comparison;
    }

    /**
     * Compares the binding on a class path with facts.
     *
     * @param loader finds its class files and its model files
     * @param facts what is known
     * @throws org.osidforge.parity.binding.UnreadableClassException if a class file cannot be read
     */
    public static ParityResult compare(ClassLoader loader, FactSet facts) {
        ModelMethods model = new ModelMethods(ModelFiles.load(loader));
        return new Parity(facts, new FactComparison(CompiledBinding.of(loader), model, facts.expected())).run();
    }

    private ParityResult run() {
        List<Mismatch> mismatches = new ArrayList<>();
        for (Fact fact : facts.expected()) {
            comparison.differenceFrom(fact).map(d -> judge(fact, d)).ifPresent(mismatches::add);
        }
        List<String> stale = new ArrayList<>(stale());
        stale.addAll(new Replacements(facts, comparison, mismatches).problems());
        return new ParityResult(facts.expected(), facts.replaced(), mismatches, stale);
    }

    private Mismatch judge(Fact fact, Difference difference) {
        Optional<KnownDifference> known =
                facts.known().stream().filter(k -> k.explains(fact)).findFirst();
        if (known.isPresent()) {
            used.add(known.get());
            return new Mismatch(fact, difference, Status.EXPLAINED, known.get().reason());
        }
        return new Mismatch(
                fact, difference, isNotDescribed(fact, difference) ? Status.NOT_DESCRIBED : Status.UNEXPLAINED, "");
    }

    /** What a package lacks until it is described; of queries and the like also single methods of what is there. */
    private boolean isNotDescribed(Fact fact, Difference difference) {
        boolean noType = difference.kind() == Kind.NO_TYPE;
        if (fact.group() == Group.REST) {
            return noType || difference.kind() == Kind.NO_METHOD;
        }
        boolean listed = noType && facts.notDescribed().contains(fact.packageName());
        if (listed) {
            lacking.add(fact.packageName());
        }
        return listed;
    }

    private List<String> stale() {
        List<String> stale = new ArrayList<>();
        facts.known().stream()
                .filter(k -> !used.contains(k))
                .forEach(
                        k -> stale.add(k.where() + ": error [DIFFERENCE-STALE] nothing differs any more: " + k.fact()));
        facts.notDescribed().stream()
                .filter(name -> !lacking.contains(name))
                .forEach(name -> stale.add(FactSet.NOT_DESCRIBED + ": error [PACKAGE-STALE] every type of " + name
                        + " is described; it is to be taken off the list"));
        return stale;
    }
}
