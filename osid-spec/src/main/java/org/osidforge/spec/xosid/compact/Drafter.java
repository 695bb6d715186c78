package org.osidforge.spec.xosid.compact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind.Nature;
import org.osidforge.spec.pattern.ManagerPattern;
import org.osidforge.spec.xosid.compact.Draft.BatchDraft;
import org.osidforge.spec.xosid.compact.Draft.ObjectDraft;
import org.osidforge.spec.xosid.compact.Unit.Sort;

/** Composes the descriptor of one package from what looks like a pattern and was not refused. */
final class Drafter {

    private final Facts facts;
    private final Optional<Facts> batch;
    private final Decisions decisions;
    private final Set<String> told = new TreeSet<>();

    private Drafter(Facts facts, Optional<Facts> batch, Decisions decisions) {
        this.facts = facts;
        this.batch = batch;
        this.decisions = decisions;
    }

    /**
     * Composes a descriptor.
     *
     * @param facts the package
     * @param base of a batch package the package above, where that is given
     * @param baseDraft how that one is described
     * @param batch its batch package, where that is known; it tells names that the package itself does not
     * @param packages whether there is such a package
     * @param decisions what was learnt so far
     */
    static Draft draft(
            Facts facts,
            Optional<Facts> base,
            Optional<Draft> baseDraft,
            Optional<Facts> batch,
            Predicate<String> packages,
            Decisions decisions) {
        return new Drafter(facts, batch, decisions).draft(base, baseDraft, packages);
    }

    private Draft draft(Optional<Facts> base, Optional<Draft> baseDraft, Predicate<String> packages) {
        boolean managers = facts.hasManagers() && decisions.allows(Sort.MANAGER, "");
        List<ObjectDraft> objects = objects(managers);
        ObjectDraft catalog = objects.stream()
                .filter(one -> one.nature() == Nature.CATALOG)
                .max(java.util.Comparator.comparingInt(this::catalogedSessions))
                .orElse(null);
        String foreignCatalog = catalog == null && decisions.allows(Sort.CATALOG, "")
                ? SessionDrafter.catalogOfAnother(facts, objects)
                : "";
        List<BatchDraft> batches = managers ? batches(base, baseDraft) : List.of();
        boolean cataloged = catalog != null || !foreignCatalog.isEmpty();
        List<ObjectDraft> served = baseDraft.map(Draft::objects).orElse(cataloged ? objects : List.of());
        Map<String, String> offers = managers ? offers(served) : Map.of();
        boolean hasManagers = !batches.isEmpty()
                || !offers.isEmpty()
                || objects.stream()
                        .anyMatch(one ->
                                one.lookupSession() || !one.adminSession().isEmpty());
        if (hasManagers) {
            managerNames().forEach(told::add);
        }
        Map<String, String> lists = lists();
        Map<String, InterfaceSpec> exact = new LinkedHashMap<>(facts.interfaces());
        told.forEach(exact::remove);
        return new Draft(
                facts.pkg(),
                facts.source().model().version(),
                catalog == null ? foreignCatalog : catalog.name(),
                catalog == null ? "" : catalog.plural(),
                hasManagers ? subpackages(packages) : List.of(),
                objects,
                batches,
                lists,
                exact,
                decisions.otherKinds(),
                offers,
                decisions.changes(),
                facts.source().model().enums());
    }

    /** Sessions that no pattern makes and the manager hands out all the same. */
    private Map<String, String> offers(List<ObjectDraft> served) {
        List<String> sessions = facts.interfaces().keySet().stream()
                .filter(name -> !told.contains(name) && decisions.allows(Sort.OFFER, name))
                .toList();
        List<String> cataloged = served.stream()
                .filter(one -> one.nature() != Nature.CATALOG)
                .map(ObjectDraft::name)
                .toList();
        return SessionDrafter.offers(facts, sessions, cataloged);
    }

    private List<String> managerNames() {
        String name = ManagerPattern.managerName(facts.pkg());
        return List.of(name + "Profile", name + "Manager", name + "ProxyManager");
    }

    /** How many sessions tell that object as their catalog. */
    private int catalogedSessions(ObjectDraft object) {
        return (int) facts.interfaces().values().stream()
                .filter(one -> one.name().endsWith("Session"))
                .filter(one -> Facts.method(one, "get" + object.name() + "Id").isPresent())
                .count();
    }

    private List<ObjectDraft> objects(boolean managers) {
        List<ObjectDraft> objects = new ArrayList<>();
        for (String name : List.copyOf(facts.interfaces().keySet())) {
            if (!looksLikeObject(name) || !decisions.allows(Sort.OBJECT, name)) {
                continue;
            }
            boolean lookup = managers && facts.has(name + "LookupSession") && decisions.allows(Sort.LOOKUP, name);
            Optional<String> admin = managers && decisions.allows(Sort.ADMIN, name)
                    ? SessionDrafter.giving(facts, name + "AdminSession", name + "Form")
                    : Optional.empty();
            new ObjectDrafter(facts, batch, decisions, name, lookup, admin)
                    .draft()
                    .ifPresent(objects::add);
        }
        for (ObjectDraft one : objects) {
            told.addAll(one.interfaces());
            if (one.lookupSession()) {
                told.add(one.name() + "LookupSession");
            }
            if (!one.adminSession().isEmpty()) {
                told.add(one.adminSession());
            }
        }
        return objects;
    }

    private boolean looksLikeObject(String name) {
        return facts.has(name + "Form", name + "List", "records." + name + "Record", "records." + name + "FormRecord");
    }

    private List<BatchDraft> batches(Optional<Facts> base, Optional<Draft> baseDraft) {
        List<BatchDraft> batches = new ArrayList<>();
        if (!facts.pkg().endsWith(".batch")) {
            return batches;
        }
        for (String form : facts.interfaces().keySet()) {
            if (form.endsWith("BatchForm")) {
                String name = form.substring(0, form.length() - "BatchForm".length());
                Optional<BatchDraft> entry = decisions.allows(Sort.BATCH, name)
                        ? new BatchDrafter(facts, base, baseDraft).draft(name)
                        : Optional.empty();
                entry.filter(one -> one.interfaces().stream().noneMatch(told::contains))
                        .ifPresent(one -> {
                            told.addAll(one.interfaces());
                            batches.add(one);
                        });
            }
        }
        return inOrderOfSessions(batches);
    }

    /** The order in which the manager hands them out. */
    private List<BatchDraft> inOrderOfSessions(List<BatchDraft> batches) {
        List<String> names = List.copyOf(facts.interfaces().keySet());
        return batches.stream()
                .sorted(java.util.Comparator.comparingInt(
                        one -> names.indexOf(one.interfaces().iterator().next())))
                .toList();
    }

    /** Lists of what is described exactly. */
    private Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        for (InterfaceSpec one : facts.interfaces().values()) {
            String list = one.name() + "List";
            if (told.contains(one.name()) || !facts.has(list) || told.contains(list)) {
                continue;
            }
            Optional<String> plural = ObjectDrafter.pluralOf(facts, one.name());
            if (plural.isPresent() && decisions.allows(Sort.LIST, one.name())) {
                lists.put(one.name(), plural.get());
            }
        }
        lists.keySet().forEach(name -> told.add(name + "List"));
        return lists;
    }

    private List<String> subpackages(Predicate<String> packages) {
        Set<String> found = new LinkedHashSet<>();
        String manager = ManagerPattern.managerName(facts.pkg()) + "Manager";
        for (MethodSpec method : facts.find(manager).orElseThrow().methods()) {
            String type = method.returns().name();
            int dot = type.lastIndexOf('.');
            if (!method.returns().isInterface()
                    || !type.endsWith("Manager")
                    || dot <= facts.pkg().length()) {
                continue;
            }
            String pkg = type.substring(0, dot);
            String last = pkg.substring(facts.pkg().length() + 1);
            if (pkg.startsWith(facts.pkg() + ".")
                    && !last.contains(".")
                    && NameRules.isPackage(last)
                    && type.substring(dot + 1).equals(ManagerPattern.managerName(pkg) + "Manager")
                    && packages.test(pkg)) {
                found.add(last);
            }
        }
        return List.copyOf(found);
    }
}
