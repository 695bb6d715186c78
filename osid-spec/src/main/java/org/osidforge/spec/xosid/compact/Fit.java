package org.osidforge.spec.xosid.compact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.xosid.compact.Draft.Change;
import org.osidforge.spec.xosid.compact.Draft.ObjectDraft;
import org.osidforge.spec.xosid.compact.Unit.Sort;

/** Compares what the draft of one package gave with what it should give, and decides what to try next. */
final class Fit {

    private final Facts facts;
    private final Draft draft;
    private final Decisions decisions;

    Fit(Facts facts, Draft draft, Decisions decisions) {
        this.facts = facts;
        this.draft = draft;
        this.decisions = decisions;
    }

    /** Looks at what came out; true where something else is to be tried. */
    boolean learn(List<InterfaceSpec> made) {
        Map<String, Change> changes = new LinkedHashMap<>();
        boolean refused = false;
        boolean failed = false;
        for (InterfaceSpec one : made) {
            String name = Facts.written(one);
            if (draft.interfaces().containsKey(name)) {
                continue;
            }
            Optional<InterfaceSpec> wanted = facts.find(name);
            if (wanted.isEmpty()) {
                refused |= refuse(unitOf(name));
                continue;
            }
            Change change = Deviations.of(one, wanted.get());
            if (!change.isEmpty()) {
                refused |= parameters(change, one);
                failed |= decisions.changes().containsKey(name);
                changes.put(name, change);
            }
        }
        if (refused) {
            return true;
        }
        if (failed) {
            return startAnew(changes);
        }
        if (changes.isEmpty()) {
            return false;
        }
        if (tooMuch(changes)) {
            return true;
        }
        decisions.changes().putAll(changes);
        return true;
    }

    /** Changes did not make it fit: something that they build upon has changed; what fails twice is refused. */
    private boolean startAnew(Map<String, Change> changes) {
        boolean again = decisions.startAnew();
        if (!again) {
            changes.keySet().stream()
                    .filter(decisions.changes()::containsKey)
                    .toList()
                    .forEach(name -> refuse(unitOf(name)));
        }
        return true;
    }

    /** Setters that differ in the name of their parameter alone. */
    private boolean parameters(Change change, InterfaceSpec made) {
        boolean news = false;
        for (Map.Entry<String, MethodSpec> entry : change.replaced().entrySet()) {
            MethodSpec twin = entry.getValue();
            MethodSpec method = Facts.method(made, entry.getKey()).orElseThrow();
            if (method.role() == Role.SET
                    && method.name().equals(twin.name())
                    && Signatures.sameTypes(method, twin)
                    && !method.parameters().equals(twin.parameters())
                    && isElement(made.object(), method.subject())) {
                news |= decisions.parameter(
                        made.object() + "." + method.subject(),
                        twin.parameters().get(0).name());
            }
        }
        return news;
    }

    private boolean isElement(String object, String element) {
        return draft.objects().stream()
                .filter(one -> one.name().equals(object))
                .flatMap(one -> one.elements().stream())
                .anyMatch(one -> one.name().equals(element));
    }

    /** Refuses entries whose changes take more lines than describing them exactly; true where there is one. */
    private boolean tooMuch(Map<String, Change> changes) {
        Map<Unit, Integer> more = new LinkedHashMap<>();
        changes.forEach((name, change) -> more.merge(unitOf(name), change.lines(), Integer::sum));
        boolean refused = false;
        for (Map.Entry<Unit, Integer> entry : more.entrySet()) {
            Unit unit = entry.getKey();
            boolean list = unit.sort() == Sort.LIST;
            if (unit.sort() != Sort.MANAGER && (list || own(unit) + entry.getValue() > exact(unit))) {
                refused |= refuse(unit);
            }
        }
        return refused;
    }

    /** The lines of the compact entry itself. */
    private int own(Unit unit) {
        return unit.sort() != Sort.OBJECT
                ? 1
                : draft.objects().stream()
                        .filter(one -> one.name().equals(unit.name()))
                        .mapToInt(one -> 4 + one.elements().size())
                        .sum();
    }

    /** The lines of exact interfaces. */
    private int exact(Unit unit) {
        return facts.interfaces().entrySet().stream()
                .filter(entry -> unitOf(entry.getKey()).equals(unit))
                .mapToInt(entry -> 3 + entry.getValue().methods().size())
                .sum();
    }

    /** The entry that an interface comes from. */
    private Unit unitOf(String name) {
        for (ObjectDraft one : draft.objects()) {
            String object = one.name();
            if (one.interfaces().contains(name)) {
                return Unit.of(Sort.OBJECT, object);
            }
            if (name.equals(object + "LookupSession")) {
                return Unit.of(Sort.LOOKUP, object);
            }
            if (name.equals(one.adminSession())) {
                return Unit.of(Sort.ADMIN, object);
            }
        }
        for (Draft.BatchDraft one : draft.batches()) {
            if (one.interfaces().contains(name) || name.matches(one.kind() + "([A-Z]\\w*)?Peer(List)?")) {
                return Unit.of(Sort.BATCH, one.kind());
            }
        }
        if (name.endsWith("List") && draft.lists().containsKey(name.substring(0, name.length() - 4))) {
            return Unit.of(Sort.LIST, name.substring(0, name.length() - 4));
        }
        return draft.interfaces().containsKey(name) ? Unit.of(Sort.INTERFACE, name) : Unit.of(Sort.MANAGER, "");
    }

    /** Says no to an entry; true where it was not said before. A list without a name stands for all of them. */
    boolean refuse(Unit unit) {
        if (unit.equals(Unit.of(Sort.LIST, ""))) {
            return draft.lists().keySet().stream()
                    .map(name -> decisions.refuse(Unit.of(Sort.LIST, name)))
                    .reduce(false, Boolean::logicalOr);
        }
        return switch (unit.sort()) {
            case OBJECT, WAY, CATALOG, ELEMENT, LOOKUP, ADMIN, BATCH, LIST, OFFER, MANAGER -> decisions.refuse(unit);
            case CHANGE -> refuse(unitOf(unit.name()));
            case INTERFACE, ENUM, HEAD -> false;
        };
    }

    /** Does something about an error; true where something else is to be tried. */
    boolean blame(Unit unit, String code) {
        boolean repeats = code.equals(Message.METHOD_CLASH.code()) && unit.sort() == Sort.INTERFACE;
        if (code.equals(Message.CREATE_CYCLE.code())
                && unit.sort() == Sort.OBJECT
                && refuse(Unit.of(Sort.WAY, unit.name()))) {
            return true;
        }
        return repeats ? decisions.otherKind(unit.name()) : refuse(unit);
    }
}
