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
import org.osidforge.spec.model.TypeRef;
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
     * @param batch its batch package, where that is known; it tells names that the package itself does not
     * @param packages whether there is such a package
     * @param decisions what was learnt so far
     */
    static Draft draft(Facts facts, Optional<Facts> batch, Predicate<String> packages, Decisions decisions) {
        return new Drafter(facts, batch, decisions).draft(packages);
    }

    private Draft draft(Predicate<String> packages) {
        boolean managers = facts.hasManagers() && decisions.allows(Sort.MANAGER, "");
        List<ObjectDraft> objects = objects(managers);
        ObjectDraft catalog = objects.stream()
                .filter(one -> one.nature() == Nature.CATALOG)
                .max(java.util.Comparator.comparingInt(this::catalogedSessions))
                .orElse(null);
        List<BatchDraft> batches = managers ? batches() : List.of();
        boolean offers =
                !batches.isEmpty() || objects.stream().anyMatch(one -> one.lookupSession() || one.adminSession());
        if (offers) {
            managerNames().forEach(told::add);
        }
        Map<String, String> lists = lists();
        Map<String, InterfaceSpec> exact = new LinkedHashMap<>(facts.interfaces());
        told.forEach(exact::remove);
        return new Draft(
                facts.pkg(),
                facts.source().model().version(),
                catalog == null ? "" : catalog.name(),
                catalog == null ? "" : catalog.plural(),
                offers ? subpackages(packages) : List.of(),
                objects,
                batches,
                lists,
                exact,
                decisions.otherKinds(),
                decisions.changes(),
                facts.source().model().enums());
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
            boolean admin = managers && facts.has(name + "AdminSession") && decisions.allows(Sort.ADMIN, name);
            new ObjectDrafter(facts, batch, decisions, name, lookup, admin)
                    .draft()
                    .ifPresent(objects::add);
        }
        for (ObjectDraft one : objects) {
            told.addAll(List.of(one.name(), one.name() + "Form", one.name() + "List"));
            told.addAll(List.of("records." + one.name() + "Record", "records." + one.name() + "FormRecord"));
            if (one.lookupSession()) {
                told.add(one.name() + "LookupSession");
            }
            if (one.adminSession()) {
                told.add(one.name() + "AdminSession");
            }
        }
        return objects;
    }

    private boolean looksLikeObject(String name) {
        return facts.has(name + "Form", name + "List", "records." + name + "Record", "records." + name + "FormRecord");
    }

    private List<BatchDraft> batches() {
        List<BatchDraft> batches = new ArrayList<>();
        if (!facts.pkg().endsWith(".batch")) {
            return batches;
        }
        for (String session : facts.interfaces().keySet()) {
            if (!session.endsWith("BatchAdminSession")) {
                continue;
            }
            String name = session.substring(0, session.length() - "BatchAdminSession".length());
            if (decisions.allows(Sort.BATCH, name)) {
                batch(name).ifPresent(batches::add);
            }
        }
        return batches;
    }

    private Optional<BatchDraft> batch(String name) {
        Optional<InterfaceSpec> form = facts.find(name + "BatchForm");
        if (form.isEmpty() || !facts.has(name + "BatchFormList")) {
            return Optional.empty();
        }
        boolean peers = facts.has(name + "Peer", name + "PeerList");
        List<String> parents = idGetters(peers ? facts.find(name + "Peer").get() : form.get());
        parents.remove(name);
        if (peers != parents.size() > 1) {
            return Optional.empty();
        }
        told.addAll(List.of(name + "BatchAdminSession", name + "BatchForm", name + "BatchFormList"));
        if (peers) {
            told.addAll(List.of(name + "Peer", name + "PeerList"));
        }
        return Optional.of(new BatchDraft(name, parents));
    }

    /** What {@code get...Id} methods without parameters are about, in order. */
    static List<String> idGetters(InterfaceSpec one) {
        List<String> found = new ArrayList<>();
        for (MethodSpec method : one.methods()) {
            String name = method.name();
            if (method.parameters().isEmpty()
                    && method.returns().equals(TypeRef.of(org.osidforge.spec.pattern.Core.ID))
                    && name.matches("get[A-Z][A-Za-z0-9]*Id")) {
                found.add(name.substring(3, name.length() - 2));
            }
        }
        return found;
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
