package org.osidforge.spec.xosid.compact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind.Marker;
import org.osidforge.spec.model.ObjectKind.Nature;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.pattern.Core;
import org.osidforge.spec.pattern.Natures;
import org.osidforge.spec.xosid.compact.Draft.ElementDraft;
import org.osidforge.spec.xosid.compact.Draft.ObjectDraft;
import org.osidforge.spec.xosid.compact.Draft.ParentDraft;

/** Drafts one object from its interface, form, list and sessions. */
final class ObjectDrafter {

    private static final Map<String, Nature> NATURES = new TreeMap<>();
    private static final Map<String, Marker> MARKERS = new TreeMap<>();

    static {
        for (Nature nature : Nature.values()) {
            NATURES.put("osid.Osid" + camel(nature.name()), nature);
        }
        for (Marker marker : Marker.values()) {
            MARKERS.put("osid." + camel(marker.name()), marker);
        }
    }

    private final Facts facts;
    private final Optional<Facts> batch;
    private final Decisions decisions;
    private final String name;
    private final boolean lookup;
    private final boolean admin;

    ObjectDrafter(Facts facts, Optional<Facts> batch, Decisions decisions, String name, boolean lookup, boolean admin) {
        this.facts = facts;
        this.batch = batch;
        this.decisions = decisions;
        this.name = name;
        this.lookup = lookup;
        this.admin = admin;
    }

    private static String camel(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The object, or nothing where its list does not tell its plural. */
    Optional<ObjectDraft> draft() {
        return pluralOf(facts, name).map(this::draft);
    }

    /** The plural, as a list tells it. */
    static Optional<String> pluralOf(Facts facts, String name) {
        TypeRef several = TypeRef.arrayOf(facts.pkg() + "." + name);
        return facts.find(name + "List").stream()
                .flatMap(list -> list.methods().stream())
                .filter(method ->
                        method.name().startsWith("getNext") && method.returns().equals(several))
                .map(method -> method.name().substring("getNext".length()))
                .filter(NameRules::isName)
                .findFirst();
    }

    private ObjectDraft draft(String plural) {
        InterfaceSpec object = facts.find(name).orElseThrow();
        InterfaceSpec form = facts.find(name + "Form").orElseThrow();
        Nature nature = nature(object);
        Set<Marker> markers = EnumSet.noneOf(Marker.class);
        object.parents().stream().filter(MARKERS::containsKey).map(MARKERS::get).forEach(markers::add);
        boolean temporal =
                markers.contains(Marker.TEMPORAL) || Natures.implied(nature).contains(Marker.TEMPORAL);
        markers.removeAll(Natures.implied(nature));
        List<ElementDraft> elements = new ElementDrafter(object, form, decisions).elements();
        List<ParentDraft> parents = parents(elements);
        List<ElementDraft> own = new ArrayList<>(elements);
        own.removeIf(
                element -> parents.stream().anyMatch(parent -> parent.name().equals(element.name())));
        Optional<List<List<String>>> lookups =
                lookup ? new LookupDrafter(facts, name, plural, temporal, elements).lookups(parents) : Optional.empty();
        return new ObjectDraft(name, plural, nature, markers, parents, own, lookups, lookup, admin);
    }

    private static Nature nature(InterfaceSpec object) {
        return object.parents().stream()
                .filter(NATURES::containsKey)
                .map(NATURES::get)
                .findFirst()
                .orElse(Nature.OBJECT);
    }

    /** What the form for create is asked for; nothing unless every parameter is one of the object's references. */
    private List<ParentDraft> parents(List<ElementDraft> elements) {
        Optional<MethodSpec> getter = facts.method(name + "AdminSession", "get" + name + "FormForCreate");
        List<ParameterSpec> asked = new ArrayList<>();
        for (ParameterSpec parameter : getter.map(MethodSpec::parameters).orElse(List.of())) {
            if (!parameter.type().equals(TypeRef.of(Core.ID))) {
                break;
            }
            asked.add(parameter);
        }
        if (asked.isEmpty() || asked.size() != getter.orElseThrow().parameters().size() - 1) {
            return List.of();
        }
        List<ElementDraft> candidates = new ArrayList<>(elements);
        candidates.removeIf(element -> !element.readOnly()
                || element.optional()
                || element.multiple()
                || !element.unless().isEmpty()
                || !isReference(element));
        List<String> hints = hints();
        List<ParentDraft> parents = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            String parameter = asked.get(i).name();
            String hint = hints.size() == asked.size() ? hints.get(i) : "";
            Optional<ElementDraft> found = find(candidates, parameter, hint);
            if (found.isEmpty()) {
                return List.of();
            }
            candidates.remove(found.get());
            String regular = regularParameter(found.get());
            parents.add(new ParentDraft(
                    found.get().name(), found.get().type(), regular.equals(parameter) ? "" : parameter));
        }
        return parents;
    }

    private static boolean isReference(ElementDraft element) {
        return !Core.SYNTAX.containsKey(element.type());
    }

    private static String regularParameter(ElementDraft element) {
        return NameRules.lowerFirst(element.type().substring(element.type().lastIndexOf('.') + 1)) + "Id";
    }

    private static Optional<ElementDraft> find(List<ElementDraft> candidates, String parameter, String hint) {
        return candidates.stream()
                .filter(one -> one.name().equals(hint))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(one -> (NameRules.lowerFirst(one.name()) + "Id").equalsIgnoreCase(parameter))
                        .findFirst())
                .or(() -> candidates.stream()
                        .filter(one -> regularParameter(one).equalsIgnoreCase(parameter))
                        .findFirst());
    }

    /** The batch package names what forms are asked for. */
    private List<String> hints() {
        return batch.flatMap(facts -> facts.find(name + "Peer").or(() -> facts.find(name + "BatchForm")))
                .map(Drafter::idGetters)
                .map(names -> names.stream().filter(one -> !one.equals(name)).toList())
                .orElse(List.of());
    }
}
