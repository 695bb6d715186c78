package org.osidforge.spec.xosid.compact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.pattern.Core;
import org.osidforge.spec.xosid.compact.Draft.BatchDraft;
import org.osidforge.spec.xosid.compact.Draft.ParentDraft;

/** Drafts batch entries from sessions, forms and peers. */
final class BatchDrafter {

    private final Facts facts;
    private final Optional<Facts> base;
    private final Optional<Draft> baseDraft;

    /**
     * Looks at a batch package.
     *
     * @param base the package above, where it is given as well
     * @param baseDraft how that is described
     */
    BatchDrafter(Facts facts, Optional<Facts> base, Optional<Draft> baseDraft) {
        this.baseDraft = baseDraft;
        this.facts = facts;
        this.base = base;
    }

    /** The entry of an object, or nothing where its interfaces do not look like one. */
    Optional<BatchDraft> draft(String name) {
        String usual = name + "BatchAdminSession";
        Optional<String> session = SessionDrafter.giving(facts, usual, name + "BatchFormList");
        if (session.isEmpty() || !facts.has(name + "BatchForm", name + "BatchFormList")) {
            return Optional.empty();
        }
        Set<String> interfaces =
                new LinkedHashSet<>(List.of(session.get(), name + "BatchForm", name + "BatchFormList"));
        List<List<String>> ways = new ArrayList<>();
        for (MethodSpec getter : gettersForCreate(facts, name)) {
            Optional<List<String>> way = way(name, getter, interfaces);
            if (way.isEmpty()) {
                return Optional.empty();
            }
            ways.add(asInBase(name, way.get(), ways.size()));
        }
        ways.sort(Comparator.comparing(List::isEmpty));
        if (ways.size() == 1 && ways.get(0).size() > 1 && facts.has(name + "Peer", name + "PeerList")) {
            interfaces.addAll(List.of(name + "Peer", name + "PeerList"));
        }
        String per = ways.isEmpty() || ways.get(0).isEmpty()
                ? ""
                : ways.stream().map(BatchDrafter::words).collect(Collectors.joining(" or "));
        return Optional.of(new BatchDraft(
                name,
                per,
                session.get().equals(usual) ? "" : session.get(),
                operations(name, facts.find(session.get()).get()),
                interfaces));
    }

    /** A batch form need not tell what it was asked for by. */
    private Optional<List<String>> onlyParentInBase(String name) {
        return waysInBase(name).stream()
                .filter(way -> way.size() == 1 && waysInBase(name).size() == 1)
                .findFirst();
    }

    private List<List<String>> waysInBase(String name) {
        return baseDraft.stream()
                .flatMap(draft -> draft.objects().stream())
                .filter(one -> one.name().equals(name))
                .flatMap(one -> one.ways().stream())
                .map(parents -> parents.stream().map(ParentDraft::name).toList())
                .toList();
    }

    private static List<MethodSpec> gettersForCreate(Facts facts, String name) {
        return facts.interfaces().values().stream()
                .filter(one -> one.name().endsWith("Session"))
                .filter(one -> one.name().startsWith(name) || !one.name().endsWith("BatchAdminSession"))
                .flatMap(one -> one.methods().stream())
                .filter(method -> method.returns().name().endsWith("BatchFormList")
                        && method.name().matches("get" + name + "Forms(ForCreate.*)?"))
                .toList();
    }

    private static String words(List<String> way) {
        return way.size() > 1 ? "peer {" + String.join(", ", way) + "}" : way.isEmpty() ? "number" : way.get(0);
    }

    /** The way under the names that the object's own package gives. */
    private List<String> asInBase(String name, List<String> way, int index) {
        List<List<String>> known = waysInBase(name);
        List<List<String>> ofSize =
                known.stream().filter(one -> one.size() == way.size()).toList();
        if (known.contains(way) || known.isEmpty()) {
            return way;
        }
        if (known.size() == 1) {
            return known.get(0);
        }
        return ofSize.size() == 1 ? ofSize.get(0) : index < known.size() ? known.get(index) : way;
    }

    private Optional<List<String>> way(String name, MethodSpec getter, Set<String> interfaces) {
        TypeRef asked = getter.parameters().isEmpty()
                ? TypeRef.VOID
                : getter.parameters().get(0).type();
        if (asked.equals(TypeRef.of("cardinal")) || asked.equals(TypeRef.arrayOf(Core.TYPE))) {
            return Optional.of(List.of());
        }
        if (asked.equals(TypeRef.of(Core.ID_LIST))) {
            return parents(facts.find(name + "BatchForm").get(), name).stream()
                    .findFirst()
                    .map(List::of)
                    .or(() -> onlyParentInBase(name));
        }
        String list = asked.name().substring(asked.name().lastIndexOf('.') + 1);
        String peer = list.endsWith("List") ? list.substring(0, list.length() - "List".length()) : "";
        if (!asked.name().startsWith(facts.pkg() + ".") || peer.isEmpty() || !facts.has(peer, list)) {
            return Optional.empty();
        }
        interfaces.addAll(List.of(peer, list));
        List<String> names = parents(facts.find(peer).get(), name);
        return names.size() < 2 ? Optional.empty() : Optional.of(names);
    }

    /** What the Ids of a form or a peer are about, but for the object itself. */
    private static List<String> parents(InterfaceSpec one, String name) {
        List<String> found = new ArrayList<>();
        for (MethodSpec method : one.methods()) {
            String getter = method.name();
            if (method.parameters().isEmpty()
                    && method.returns().equals(TypeRef.of(Core.ID))
                    && getter.matches("get[A-Z][A-Za-z0-9]*Id")
                    && !getter.equals("get" + name + "Id")) {
                found.add(getter.substring(3, getter.length() - 2));
            }
        }
        return found;
    }

    /** Names of the parents of each way in which forms of an object are asked for, as far as the batch package tells them. */
    static List<List<String>> hints(Facts batch, String name) {
        List<List<String>> hints = new ArrayList<>();
        for (MethodSpec getter : gettersForCreate(batch, name)) {
            TypeRef asked = getter.parameters().isEmpty()
                    ? TypeRef.VOID
                    : getter.parameters().get(0).type();
            String list = asked.name().substring(asked.name().lastIndexOf('.') + 1);
            String owner = asked.equals(TypeRef.of(Core.ID_LIST))
                    ? name + "BatchForm"
                    : list.endsWith("List") ? list.substring(0, list.length() - "List".length()) : "";
            batch.find(owner).ifPresent(one -> hints.add(parents(one, name)));
        }
        return hints;
    }

    /** What is done, where it is not what the object's admin session does. */
    private List<String> operations(String name, InterfaceSpec session) {
        Optional<String> plural = plural(name, session);
        if (plural.isEmpty()) {
            return List.of();
        }
        List<String> operations = SessionDrafter.batchOperations(session, name, plural.get());
        Optional<List<String>> single =
                base.flatMap(facts -> SessionDrafter.giving(facts, name + "AdminSession", name + "Form")
                        .flatMap(facts::find)
                        .map(one -> SessionDrafter.operations(one, name, plural.get())));
        boolean same = single.map(operations::equals).orElse(SessionDrafter.isAll(operations));
        return same ? List.of() : operations;
    }

    private Optional<String> plural(String name, InterfaceSpec session) {
        return base.flatMap(facts -> ObjectDrafter.pluralOf(facts, name))
                .or(() -> session.methods().stream()
                        .map(MethodSpec::name)
                        .filter(method -> method.startsWith("deleteAll") || method.startsWith("alias"))
                        .map(method -> method.replaceFirst("deleteAll|alias", ""))
                        .findFirst());
    }
}
