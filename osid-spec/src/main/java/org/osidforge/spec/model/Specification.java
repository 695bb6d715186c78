package org.osidforge.spec.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A set of packages in which every name resolves.
 *
 * <p>Packages are sorted by {@link OsidPackage#key()}; parts of one package stand beside each other.
 */
public final class Specification {

    private final List<OsidPackage> packages;
    private final Map<String, InterfaceSpec> interfaces = new HashMap<>();
    private final Map<String, EnumSpec> enums = new HashMap<>();
    private final Map<String, ObjectKind> kinds = new HashMap<>();
    private final Map<String, OsidPackage> owners = new HashMap<>();
    private final Map<InterfaceSpec, Set<InterfaceSpec>> closures = new ConcurrentHashMap<>();
    private final Set<String> heldByParts = new HashSet<>();

    private Specification(Collection<OsidPackage> packages) {
        Map<String, OsidPackage> sorted = new TreeMap<>();
        packages.forEach(p -> sorted.put(p.key(), p));
        this.packages = List.copyOf(sorted.values());
        for (OsidPackage p : mainPartsLast(this.packages)) {
            p.interfaces().forEach(i -> {
                interfaces.put(i.qualifiedName(), i);
                owners.put(i.qualifiedName(), p);
                if (!p.part().isEmpty()) {
                    heldByParts.add(i.qualifiedName());
                }
            });
            p.enums().forEach(e -> {
                enums.put(e.qualifiedName(), e);
                owners.put(e.qualifiedName(), p);
            });
            p.kinds().forEach(k -> kinds.put(k.qualifiedName(), k));
        }
    }

    /** What a part holds exactly, the main part may describe by its patterns: it knows more. */
    private static List<OsidPackage> mainPartsLast(List<OsidPackage> packages) {
        return packages.stream()
                .sorted(Comparator.comparing((OsidPackage p) -> p.part().isEmpty()))
                .toList();
    }

    /**
     * The specification of these packages; of two with the same key the later is taken.
     *
     * <p>An interface that stands in the main part of a package and in another is taken from the main part.
     */
    public static Specification of(Collection<OsidPackage> packages) {
        return new Specification(packages);
    }

    /** All packages and parts, sorted by key. */
    public List<OsidPackage> packages() {
        return packages;
    }

    /** The package or part of that key. */
    public Optional<OsidPackage> packageOf(String key) {
        return packages.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /** The interface of that qualified OSID name. */
    public Optional<InterfaceSpec> interfaceNamed(String qualifiedName) {
        return Optional.ofNullable(interfaces.get(qualifiedName));
    }

    /** The enumeration of that qualified OSID name. */
    public Optional<EnumSpec> enumNamed(String qualifiedName) {
        return Optional.ofNullable(enums.get(qualifiedName));
    }

    /** The kind of that qualified OSID name. */
    public Optional<ObjectKind> kindNamed(String qualifiedName) {
        return Optional.ofNullable(kinds.get(qualifiedName));
    }

    /** The package that holds the interface or enumeration of that qualified OSID name; where a part holds it, too, the main part. */
    public Optional<OsidPackage> ownerOf(String qualifiedName) {
        return Optional.ofNullable(owners.get(qualifiedName));
    }

    /** Whether a part holds the interface, too, that stands in this main part: then it is compiled there and not with the main part. */
    public boolean heldByPart(OsidPackage pkg, InterfaceSpec one) {
        return pkg.part().isEmpty() && heldByParts.contains(one.qualifiedName());
    }

    /** Whether this is what the specification knows of the interface, and not only how a part holds it for others. */
    public boolean isTaken(InterfaceSpec one) {
        return interfaces.get(one.qualifiedName()) == one;
    }

    /**
     * The Java name of an interface or enumeration, such as {@code org.osid.room.records.CampusRecord}.
     *
     * @throws IllegalArgumentException if the name does not resolve
     */
    public String javaNameOf(String qualifiedName) {
        OsidPackage owner = ownerOf(qualifiedName)
                .orElseThrow(() -> new IllegalArgumentException("unresolved name " + qualifiedName));
        return owner.javaPackage() + qualifiedName.substring(owner.name().length());
    }

    /** The interface and everything that it extends, itself first, each once, parents in the order written; the set does not change. */
    public Set<InterfaceSpec> withParents(InterfaceSpec start) {
        return closures.computeIfAbsent(start, one -> {
            Set<InterfaceSpec> found = new LinkedHashSet<>();
            collect(one, found);
            return Collections.unmodifiableSet(found);
        });
    }

    /**
     * Whether a session extends an admin session of another kind than its own: what it inherits from there is about objects that it does not serve.
     *
     * @param session a session
     * @param parent what it extends
     */
    public boolean isForAnother(InterfaceSpec session, InterfaceSpec parent) {
        if (parent.kind() != InterfaceKind.ADMIN_SESSION || parent.object().isEmpty()) {
            return false;
        }
        String other = parent.pkg() + "." + parent.object();
        return packages.stream()
                .filter(p -> p.name().equals(session.pkg()))
                .flatMap(p -> p.batches().stream())
                .filter(b -> b.session().equals(session.name()))
                .anyMatch(b -> !b.kind().equals(other));
    }

    private void collect(InterfaceSpec one, Set<InterfaceSpec> found) {
        if (found.add(one)) {
            one.parents().forEach(p -> interfaceNamed(p).ifPresent(parent -> collect(parent, found)));
        }
    }
}
