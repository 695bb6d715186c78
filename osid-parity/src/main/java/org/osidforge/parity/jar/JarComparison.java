package org.osidforge.parity.jar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osidforge.parity.binding.CompiledBinding;
import org.osidforge.parity.binding.CompiledMethod;
import org.osidforge.parity.binding.CompiledType;
import org.osidforge.parity.jar.Finding.Kind;

/**
 * Compares our binding with another one as a linker does: would a provider or a consumer that was compiled against the other one work with ours?
 *
 * <p>Public types are compared by super-types, methods (name and descriptor, inherited ones among them) and constants. Checked exceptions do not matter to a linker and are told apart.
 */
public final class JarComparison {

    private final Hierarchy ours;
    private final Hierarchy theirs;
    private final List<Finding> findings = new ArrayList<>();

    private JarComparison(CompiledBinding ours, CompiledBinding theirs) {
        this.ours = new Hierarchy(ours);
        this.theirs = new Hierarchy(theirs);
    }

    /**
     * Compares every public type of the other binding.
     *
     * @param ours our binding
     * @param theirs the other one
     * @param packages names of the packages to compare, with or without the prefix {@code org.}; empty for all
     * @throws org.osidforge.parity.binding.UnreadableClassException if a class file cannot be read
     */
    public static JarResult compare(CompiledBinding ours, CompiledBinding theirs, Collection<String> packages) {
        JarComparison comparison = new JarComparison(ours, theirs);
        List<CompiledType> types = theirs.names().stream()
                .filter(name -> packages.isEmpty() || isIn(name, packages))
                .map(theirs::type)
                .flatMap(Optional::stream)
                .filter(CompiledType::isPublic)
                .toList();
        types.forEach(comparison::type);
        long differing =
                comparison.findings.stream().map(Finding::type).distinct().count();
        return new JarResult(types.size(), (int) (types.size() - differing), comparison.findings);
    }

    private static boolean isIn(String type, Collection<String> packages) {
        String own = type.substring(0, Math.max(0, type.lastIndexOf('.')));
        return packages.stream()
                .anyMatch(p -> own.equals(p) || own.equals("org." + p) || own.equals("org." + p + ".records"));
    }

    private void type(CompiledType their) {
        Optional<CompiledType> found = ours.binding().type(their.name());
        if (found.isEmpty()) {
            found(Kind.TYPE_MISSING, their, "public " + their.sort() + " is missing in ours");
            return;
        }
        CompiledType our = found.get();
        if (!our.sort().equals(their.sort())) {
            found(Kind.SORT_DIFFERS, their, "theirs is of sort " + their.sort() + ", ours of sort " + our.sort());
            return;
        }
        parents(their, our);
        methods(their, our);
        constants(their, our);
    }

    private void parents(CompiledType their, CompiledType our) {
        Set<String> theirParents = theirs.parents(their);
        Set<String> ourParents = ours.parents(our);
        for (String missing : without(Hierarchy.direct(their), ourParents)) {
            found(Kind.PARENT_MISSING, their, "ours does not extend " + missing);
        }
        for (String more : without(Hierarchy.direct(our), theirParents)) {
            found(Kind.PARENT_MORE, their, "ours extends " + more + " too");
        }
    }

    private static Set<String> without(Collection<String> some, Set<String> others) {
        return some.stream().filter(s -> !others.contains(s)).collect(Collectors.toCollection(TreeSet::new));
    }

    private void methods(CompiledType their, CompiledType our) {
        List<CompiledMethod> missing = their.methods().stream()
                .filter(m -> ours.method(our, m).isEmpty())
                .toList();
        List<CompiledMethod> more = our.methods().stream()
                .filter(m -> m.isAbstract() && theirs.method(their, m).isEmpty())
                .toList();
        for (CompiledMethod one : missing) {
            Optional<CompiledMethod> other = onlyOneNamed(one, missing, more);
            if (other.isPresent()) {
                found(
                        Kind.DESCRIPTOR_DIFFERS,
                        their,
                        "theirs " + one.signature() + ", ours " + other.get().signature());
            } else {
                found(Kind.METHOD_MISSING, their, "ours has no " + one.signature());
            }
        }
        for (CompiledMethod one : more) {
            if (onlyOneNamed(one, more, missing).isEmpty()) {
                found(Kind.METHOD_MORE, their, "ours has " + one.signature() + " too");
            }
        }
        their.methods().forEach(m -> ours.method(our, m).ifPresent(o -> exceptions(their, m, o)));
    }

    /** The counterpart of a method with another descriptor, if neither side has several of that name. */
    private static Optional<CompiledMethod> onlyOneNamed(
            CompiledMethod one, List<CompiledMethod> its, List<CompiledMethod> others) {
        List<CompiledMethod> named =
                others.stream().filter(m -> m.name().equals(one.name())).toList();
        long siblings = its.stream().filter(m -> m.name().equals(one.name())).count();
        return siblings == 1 && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private void exceptions(CompiledType their, CompiledMethod theirMethod, CompiledMethod ourMethod) {
        Set<String> theirOnes = new TreeSet<>(theirMethod.exceptions());
        Set<String> ourOnes = new TreeSet<>(ourMethod.exceptions());
        if (!theirOnes.equals(ourOnes)) {
            found(
                    Kind.EXCEPTIONS_DIFFER,
                    their,
                    theirMethod.signature() + ": theirs declares " + theirOnes + ", ours " + ourOnes);
        }
    }

    private void constants(CompiledType their, CompiledType our) {
        for (String constant : their.constants()) {
            if (!our.constants().contains(constant)) {
                found(Kind.CONSTANT_MISSING, their, "ours has no constant " + constant);
            }
        }
    }

    private void found(Kind kind, CompiledType type, String what) {
        findings.add(new Finding(kind, type.name(), what));
    }
}
