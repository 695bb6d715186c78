package org.osidforge.spec.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.Descriptor.InterfaceEntry;
import org.osidforge.spec.descriptor.Descriptor.ObjectEntry;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.model.InterfaceKind;

/** All objects and exact interfaces as written, found by qualified name. */
final class Kinds {

    /** An object with the descriptor that it stands in. */
    record Located(Descriptor descriptor, ObjectEntry entry) {
        String qualifiedName() {
            return descriptor.osid() + "." + entry.name();
        }
    }

    private record Exact(Descriptor descriptor, InterfaceEntry entry) {}

    /** What an interface is, by what it extends; the nearest first. */
    private static final Map<String, InterfaceKind> BY_PARENT = Map.of(
            "osid.OsidPrimitive", InterfaceKind.PRIMITIVE,
            "osid.OsidList", InterfaceKind.LIST,
            "osid.OsidSession", InterfaceKind.SESSION,
            "osid.OsidObject", InterfaceKind.OBJECT,
            "osid.OsidForm", InterfaceKind.FORM,
            "osid.OsidManager", InterfaceKind.MANAGER,
            "osid.OsidProxyManager", InterfaceKind.PROXY_MANAGER);

    private final Names names;
    private final Map<String, Located> objects = new TreeMap<>();
    private final Map<String, Exact> exact = new TreeMap<>();
    private final Map<String, Optional<InterfaceKind>> inherited = new TreeMap<>();

    Kinds(List<Descriptor> all, Names names) {
        this.names = names;
        for (Descriptor descriptor : all) {
            descriptor
                    .objects()
                    .forEach(object -> objects.putIfAbsent(
                            descriptor.osid() + "." + object.name(), new Located(descriptor, object)));
            descriptor
                    .interfaces()
                    .forEach(entry ->
                            exact.putIfAbsent(descriptor.osid() + "." + entry.name(), new Exact(descriptor, entry)));
        }
    }

    Optional<Located> object(String qualifiedName) {
        return Optional.ofNullable(objects.get(qualifiedName));
    }

    /** Simple names of the objects of a package. */
    List<String> objectsOf(String pkg) {
        return objects.values().stream()
                .filter(located -> located.descriptor().osid().text().equals(pkg))
                .map(located -> located.entry().name().text())
                .toList();
    }

    /** Whether a reference may lead there. */
    boolean isObject(String qualifiedName) {
        return objects.containsKey(qualifiedName)
                || (exact.containsKey(qualifiedName) && kindOf(qualifiedName) == InterfaceKind.OBJECT);
    }

    /** What an exact interface is: as written, or by its name and what it extends. */
    InterfaceKind kindOf(String qualifiedName) {
        Exact found = exact.get(qualifiedName);
        if (found == null) {
            return InterfaceKind.OTHER;
        }
        if (found.entry().kind().isPresent()) {
            return found.entry().kind().get();
        }
        if (found.entry().name().text().startsWith("records.")) {
            return qualifiedName.endsWith("FormRecord") ? InterfaceKind.FORM_RECORD : InterfaceKind.RECORD;
        }
        boolean root = found.descriptor().osid().text().equals("osid");
        if (root && !qualifiedName.endsWith("List")) {
            return InterfaceKind.OTHER;
        }
        return inherited(qualifiedName, new HashSet<>()).orElse(InterfaceKind.OTHER);
    }

    private Optional<InterfaceKind> inherited(String qualifiedName, Set<String> seen) {
        Exact found = exact.get(qualifiedName);
        if (found == null || seen.size() > Checker.MOST_STEPS || !seen.add(qualifiedName)) {
            return Optional.empty();
        }
        if (!inherited.containsKey(qualifiedName)) {
            inherited.put(qualifiedName, fromParents(found, seen));
        }
        return inherited.get(qualifiedName);
    }

    private Optional<InterfaceKind> fromParents(Exact found, Set<String> seen) {
        for (Word parent : found.entry().parents()) {
            Optional<String> resolved = names.resolve(found.descriptor(), parent);
            Optional<InterfaceKind> kind =
                    resolved.map(BY_PARENT::get).or(() -> resolved.flatMap(name -> inherited(name, seen)));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }
}
