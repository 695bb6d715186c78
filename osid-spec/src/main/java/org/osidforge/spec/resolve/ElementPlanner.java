package org.osidforge.spec.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.Descriptor.ElementEntry;
import org.osidforge.spec.descriptor.Descriptor.ObjectEntry;
import org.osidforge.spec.descriptor.Descriptor.ParentEntry;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.model.Constraints;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.Element.Origin;
import org.osidforge.spec.pattern.Core;
import org.osidforge.spec.pattern.ElementPlan;

/** Elements with their types resolved. */
final class ElementPlanner {

    private static final Set<String> NUMBERS = Set.of("cardinal", "integer", "decimal");
    private static final Set<String> TEXTS = Set.of("string", Core.DISPLAY_TEXT);

    private static final Set<String> WITH_NEUTRAL_VALUE =
            Set.of("string", Core.DISPLAY_TEXT, "boolean", "byte", "cardinal", "integer", "decimal");

    private final Names names;
    private final Kinds kinds;
    private final EventLog log;
    private final Map<ElementEntry, Optional<Type>> followed = new IdentityHashMap<>();
    private boolean chainTold;

    ElementPlanner(Names names, Kinds kinds, EventLog log) {
        this.names = names;
        this.kinds = kinds;
        this.log = log;
    }

    /** The elements that hold what an object was created for. */
    List<ElementPlan> ofParents(Descriptor descriptor, ObjectEntry object) {
        List<ElementPlan> plans = new ArrayList<>();
        for (ParentEntry parent : object.parents()) {
            ofParent(descriptor, parent)
                    .ifPresent(kind -> plans.add(new ElementPlan(
                            new Element(
                                    parent.name().text(),
                                    kind,
                                    "ID",
                                    !kind.equals(Core.ID),
                                    false,
                                    Ways.hasMethod(object, parent),
                                    Origin.PARENT,
                                    parent.name().text(),
                                    Constraints.NONE),
                            parameterOf(parent, kind),
                            parent.name().text(),
                            false,
                            "",
                            origin(parent.name()))));
        }
        return plans;
    }

    /** Name of the parameter by which a form is asked for: as written, or by the kind; a bare Id has none, so by its name. */
    static String parameterOf(ParentEntry parent, String kind) {
        String by = kind.equals(Core.ID) ? parent.name().text() : Names.simpleName(kind);
        return parent.parameter().map(Word::text).orElse(NameRules.lowerFirst(by) + "Id");
    }

    /** The kind of a parent, or that of Ids where its object is of no kind that is known. */
    Optional<String> ofParent(Descriptor descriptor, ParentEntry parent) {
        return names.resolve(descriptor, parent.kind())
                .filter(name -> name.equals(Core.ID) || isObject(name, parent.kind()));
    }

    /**
     * The elements as written.
     *
     * @param owner the object, or the object that a record extends
     */
    List<ElementPlan> written(Descriptor descriptor, ObjectEntry owner, List<ElementEntry> entries) {
        return entries.stream()
                .map(entry -> plan(descriptor, owner, entry))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ElementPlan> plan(Descriptor descriptor, ObjectEntry owner, ElementEntry entry) {
        Optional<Type> type = typeOf(descriptor, owner, entry, new HashSet<>());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        String source = source(descriptor, owner, entry);
        Origin origin = entry.derived().isPresent()
                ? Origin.DERIVED
                : entry.inverse().isPresent() ? Origin.INVERSE : Origin.FORM;
        Type value = type.get();
        checkConstraints(entry, value);
        String syntax = value.reference() ? "ID" : Core.SYNTAX.get(value.name());
        Element element = new Element(
                entry.name().text(),
                value.name(),
                syntax,
                value.reference(),
                entry.multiple(),
                entry.has().text(),
                origin,
                source,
                constraints(entry, value, origin));
        String unless = entry.unless()
                .flatMap(word -> find(owner, word.text()))
                .map(e -> e.has().text())
                .orElse("");
        return Optional.of(new ElementPlan(
                element, parameter(entry, value), entry.singular(), entry.idList(), unless, origin(entry.name())));
    }

    /**
     * The constraints as written; and required where the getter promises a value, lists no error for a missing one, and the type has nothing (such as an empty text) that could stand
     * for it.
     */
    private static Constraints constraints(ElementEntry entry, Type type, Origin origin) {
        Constraints written = entry.constraints();
        boolean mayBeMissing = !entry.has().text().isEmpty() || entry.unless().isPresent() || entry.multiple();
        boolean promised = !mayBeMissing && !entry.notRequired() && !WITH_NEUTRAL_VALUE.contains(type.name());
        if (origin != Origin.FORM || !promised || written.readOnly()) {
            return written;
        }
        return new Constraints(true, false, written.minimum(), written.maximum(), written.values(), written.units());
    }

    private static org.osidforge.spec.pattern.Origin origin(Word name) {
        return new org.osidforge.spec.pattern.Origin("element " + name, name.at());
    }

    /** What values of an element are. */
    private record Type(String name, boolean reference, boolean multiple) {}

    private Optional<Type> typeOf(Descriptor descriptor, ObjectEntry owner, ElementEntry entry, Set<String> path) {
        if (entry.derived().isPresent()) {
            Optional<Type> known = followed.get(entry);
            if (known == null) {
                known = chainTold ? Optional.empty() : follow(descriptor, owner, entry, path);
                followed.put(entry, known);
            }
            return known;
        }
        if (entry.inverse().isPresent() && entry.type().text().isEmpty()) {
            return Optional.of(new Type(descriptor.osid() + "." + owner.name(), true, entry.multiple()));
        }
        String written = entry.type().text();
        if (Core.SYNTAX.containsKey(written)) {
            return Optional.of(new Type(written, false, entry.multiple()));
        }
        Optional<String> resolved = names.resolve(descriptor, entry.type());
        if (resolved.isPresent() && Core.SYNTAX.containsKey(resolved.get())) {
            return Optional.of(new Type(resolved.get(), false, entry.multiple()));
        }
        return resolved.filter(name -> isObject(name, entry.type()))
                .map(name -> new Type(name, true, entry.multiple()));
    }

    /** The kind that a reference leads to; told where it leads to something else. */
    Optional<String> reference(Descriptor descriptor, Word written) {
        return names.resolve(descriptor, written).filter(name -> isObject(name, written));
    }

    private boolean isObject(String name, Word written) {
        if (!kinds.isObject(name)) {
            String sort =
                    kinds.kindOf(name).name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            log.add(Message.NOT_AN_OBJECT, written.at(), name, sort.equals("other") ? "type of another sort" : sort);
        }
        return kinds.isObject(name);
    }

    private Optional<Type> follow(Descriptor descriptor, ObjectEntry owner, ElementEntry entry, Set<String> path) {
        Word derived = entry.derived().orElseThrow();
        Descriptor in = descriptor;
        ObjectEntry object = owner;
        String[] steps = derived.text().split("\\.", -1);
        if (steps.length < 2 || steps.length > 10 || !Stream.of(steps).allMatch(NameRules::isName)) {
            return badPath(derived, "write the element and what is read of it, such as Floor.Building");
        }
        if (path.size() > Checker.MOST_STEPS) {
            chainTold = true;
            log.add(
                    Message.CHAIN_TOO_LONG,
                    derived.at(),
                    Checker.MOST_STEPS,
                    "derived",
                    owner.name() + "." + entry.name());
            return Optional.empty();
        }
        if (!path.add(descriptor.osid() + "." + owner.name() + "." + entry.name())) {
            return badPath(derived, "it leads back to itself");
        }
        boolean several = false;
        for (int i = 0; i < steps.length; i++) {
            if (!hasElement(object, steps[i])) {
                String near = DidYouMean.suffix(steps[i], elementNames(object));
                return badPath(derived, object.name() + " has no element " + steps[i] + near);
            }
            Optional<Type> type = step(in, object, steps[i], path);
            if (type.isEmpty()) {
                return type;
            }
            several |= type.get().multiple();
            if (i == steps.length - 1) {
                return end(
                        entry, derived, new Type(type.get().name(), type.get().reference(), several));
            }
            Optional<Kinds.Located> next = kinds.object(type.get().name());
            if (next.isEmpty()) {
                return badPath(derived, "the elements of " + type.get().name() + " are not described");
            }
            in = next.get().descriptor();
            object = next.get().entry();
        }
        return Optional.empty();
    }

    private Optional<Type> end(ElementEntry entry, Word derived, Type type) {
        if (type.multiple() != entry.multiple()) {
            return badPath(
                    derived,
                    type.multiple()
                            ? "it gives several values; write " + entry.name() + "*"
                            : "it gives one value; write " + entry.name());
        }
        return Optional.of(type);
    }

    private Optional<Type> step(Descriptor in, ObjectEntry object, String name, Set<String> path) {
        for (ParentEntry parent : object.parents()) {
            if (parent.name().text().equals(name)) {
                return ofParent(in, parent).map(kind -> new Type(kind, !kind.equals(Core.ID), false));
            }
        }
        return find(object, name).flatMap(entry -> typeOf(in, object, entry, path));
    }

    private Optional<Type> badPath(Word derived, String why) {
        log.add(Message.BAD_PATH, derived.at(), derived, why);
        return Optional.empty();
    }

    private static Optional<ElementEntry> find(ObjectEntry owner, String name) {
        return owner.elements().stream()
                .filter(entry -> entry.name().text().equals(name))
                .findFirst();
    }

    private static boolean hasElement(ObjectEntry object, String name) {
        return find(object, name).isPresent()
                || object.parents().stream()
                        .anyMatch(parent -> parent.name().text().equals(name));
    }

    static List<String> elementNames(ObjectEntry object) {
        return Stream.concat(
                        object.parents().stream().map(parent -> parent.name().text()),
                        object.elements().stream().map(entry -> entry.name().text()))
                .toList();
    }

    private String source(Descriptor descriptor, ObjectEntry owner, ElementEntry entry) {
        if (entry.inverse().isPresent()) {
            checkInverse(descriptor, owner, entry, entry.inverse().get());
        }
        entry.unless().ifPresent(word -> checkUnless(owner, entry, word));
        return entry.derived()
                .or(entry::inverse)
                .or(entry::unless)
                .map(Word::text)
                .orElse("");
    }

    private void checkInverse(Descriptor descriptor, ObjectEntry owner, ElementEntry entry, Word inverse) {
        Optional<Kinds.Located> other = kindOfOthers(descriptor, owner, entry);
        if (other.isEmpty()) {
            return;
        }
        ObjectEntry others = other.get().entry();
        if (!hasElement(others, inverse.text())) {
            log.add(
                    Message.UNKNOWN_ELEMENT,
                    inverse.at(),
                    others.name(),
                    inverse,
                    DidYouMean.suffix(inverse.text(), elementNames(others)));
            return;
        }
        String self = descriptor.osid() + "." + owner.name();
        Optional<ElementEntry> back = find(others, inverse.text());
        Optional<Type> type = step(other.get().descriptor(), others, inverse.text(), new HashSet<>());
        if (back.filter(b -> b.derived().isPresent() || b.inverse().isPresent()).isPresent()
                || type.filter(t -> t.reference() && t.name().equals(self)).isEmpty()) {
            log.add(
                    Message.BAD_INVERSE,
                    inverse.at(),
                    inverse,
                    "it must be set through a form and refer to " + owner.name());
        }
        if (!entry.multiple()) {
            log.add(
                    Message.BAD_INVERSE,
                    inverse.at(),
                    inverse,
                    "several objects may refer back; write " + entry.name() + "*");
        }
    }

    /** The objects that refer back: those of the same kind, or of the kind that is written; told where there is none. */
    private Optional<Kinds.Located> kindOfOthers(Descriptor descriptor, ObjectEntry owner, ElementEntry entry) {
        if (entry.type().text().isEmpty()) {
            return kinds.object(descriptor.osid() + "." + owner.name());
        }
        Optional<Type> type = typeOf(descriptor, owner, entry, new HashSet<>());
        Optional<Kinds.Located> other = type.filter(Type::reference).flatMap(t -> kinds.object(t.name()));
        if (type.isPresent() && other.isEmpty()) {
            log.add(
                    Message.BAD_INVERSE,
                    entry.type().at(),
                    entry.inverse().orElseThrow(),
                    "the elements of " + entry.type() + " are not described");
        }
        return other;
    }

    private void checkUnless(ObjectEntry owner, ElementEntry entry, Word unless) {
        Optional<ElementEntry> other = find(owner, unless.text());
        if (other.isEmpty()) {
            log.add(
                    Message.UNKNOWN_ELEMENT,
                    unless.at(),
                    owner.name(),
                    unless,
                    DidYouMean.suffix(unless.text(), elementNames(owner)));
        } else if (!other.get().optional()) {
            log.add(
                    Message.NOT_TOGETHER,
                    unless.at(),
                    entry.name(),
                    unless,
                    "the other must be one that may be missing (" + unless + "?)");
        }
    }

    private String parameter(ElementEntry entry, Type type) {
        if (entry.parameter().isPresent()) {
            return entry.parameter().get().text();
        }
        String made;
        if (type.reference() && !entry.multiple()) {
            made = NameRules.lowerFirst(Names.simpleName(type.name())) + "Id";
        } else if (type.reference() || type.name().equals(Core.ID)) {
            made = NameRules.lowerFirst(
                            entry.multiple() ? entry.singular() : entry.name().text())
                    + (entry.multiple() ? "Ids" : "Id");
        } else {
            made = lastWord(entry.name().text());
        }
        boolean set = entry.derived().isEmpty()
                && entry.inverse().isEmpty()
                && !entry.constraints().readOnly();
        if (set && NameRules.isReserved(made)) {
            log.add(
                    Message.RESERVED_WORD,
                    entry.name().at(),
                    made,
                    "; name the parameter of the setter (parameter: ...)");
        }
        return made;
    }

    /** The last word of a name in lower case: GrossArea gives area. */
    private static String lastWord(String name) {
        int start = name.length() - 1;
        while (start > 0
                && !(Character.isUpperCase(name.charAt(start)) && !Character.isUpperCase(name.charAt(start - 1)))) {
            start--;
        }
        String word = name.substring(start);
        return word.chars().allMatch(c -> !Character.isLowerCase(c))
                ? word.toLowerCase(java.util.Locale.ROOT)
                : NameRules.lowerFirst(word);
    }

    private void checkConstraints(ElementEntry entry, Type type) {
        Constraints asked = entry.constraints();
        boolean measured = entry.multiple() || NUMBERS.contains(type.name()) || TEXTS.contains(type.name());
        boolean whole = entry.multiple() || !type.name().equals("decimal");
        boolean counted = entry.multiple()
                || !(type.name().equals("integer") || type.name().equals("decimal"));
        for (String bound : List.of(asked.minimum(), asked.maximum())) {
            if (bound.isEmpty()) {
                continue;
            }
            BigDecimal number = new BigDecimal(bound);
            if (!measured) {
                log.add(
                        Message.BAD_CONSTRAINT,
                        entry.name().at(),
                        bound,
                        "a " + entry.type() + " has neither minimum nor maximum");
            } else if (counted && number.signum() < 0) {
                log.add(
                        Message.BAD_CONSTRAINT,
                        entry.name().at(),
                        bound,
                        "a number, a length or a count is not negative here");
            } else if (whole && number.stripTrailingZeros().scale() > 0) {
                log.add(Message.BAD_CONSTRAINT, entry.name().at(), bound, "a whole number is needed here");
            }
        }
        if (!asked.minimum().isEmpty()
                && !asked.maximum().isEmpty()
                && new BigDecimal(asked.minimum()).compareTo(new BigDecimal(asked.maximum())) > 0) {
            log.add(
                    Message.BAD_CONSTRAINT,
                    entry.name().at(),
                    asked.minimum(),
                    "the minimum is greater than the maximum " + asked.maximum());
        }
        asked.values().forEach(value -> checkValue(entry, type, value));
    }

    private void checkValue(ElementEntry entry, Type type, String value) {
        if (!NUMBERS.contains(type.name()) && !TEXTS.contains(type.name())) {
            log.add(Message.BAD_CONSTRAINT, entry.name().at(), value, "only numbers and texts have a set of values");
        } else if (NUMBERS.contains(type.name())) {
            boolean whole = !type.name().equals("decimal");
            boolean positive = type.name().equals("cardinal");
            if (!value.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")
                    || (whole && value.contains("."))
                    || (positive && value.startsWith("-"))) {
                log.add(Message.BAD_CONSTRAINT, entry.name().at(), value, "it is not a " + type.name());
            }
        }
    }
}
