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
import org.osidforge.spec.model.ObjectKind.Marker;
import org.osidforge.spec.model.ObjectKind.Nature;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.pattern.Core;
import org.osidforge.spec.pattern.Natures;
import org.osidforge.spec.xosid.compact.Draft.ElementDraft;
import org.osidforge.spec.xosid.compact.Draft.ObjectDraft;
import org.osidforge.spec.xosid.compact.Draft.ParentDraft;
import org.osidforge.spec.xosid.compact.Unit.Sort;

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
    private final Optional<String> admin;

    ObjectDrafter(
            Facts facts,
            Optional<Facts> batch,
            Decisions decisions,
            String name,
            boolean lookup,
            Optional<String> admin) {
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
        if (nature != Nature.CATALOG && setsParents()) {
            markers.add(Marker.HIERARCHICAL);
        }
        List<ElementDraft> elements = new ElementDrafter(object, form, decisions).elements();
        List<List<String>> hints =
                batch.map(one -> BatchDrafter.hints(one, name)).orElse(List.of());
        List<List<ParentDraft>> ways =
                new WayDrafter(name, elements, hints, facts.types()).ways(admin.flatMap(facts::find));
        if (!decisions.allows(Sort.WAY, name)) {
            ways = ways.stream().map(ObjectDrafter::asIds).toList();
        }
        List<ElementDraft> own = new ArrayList<>(elements);
        List<List<ParentDraft>> asked = ways;
        own.removeIf(element -> asked.stream()
                .flatMap(List::stream)
                .anyMatch(parent -> parent.name().equals(element.name())));
        List<String> operations = admin.flatMap(facts::find)
                .map(session -> SessionDrafter.operations(session, name, plural))
                .filter(done -> !SessionDrafter.isAll(done))
                .orElse(List.of());
        Optional<List<List<String>>> lookups =
                lookup ? new LookupDrafter(facts, name, plural, temporal, elements).lookups(ways) : Optional.empty();
        return new ObjectDraft(name, plural, nature, markers, ways, own, lookups, lookup, admin.orElse(""), operations);
    }

    /** Objects that are created for each other can only take one of the Ids as it comes. */
    private static List<ParentDraft> asIds(List<ParentDraft> way) {
        return way.stream()
                .map(parent -> new ParentDraft(parent.name(), Core.ID, "", parent.has()))
                .toList();
    }

    /** The batch form of a hierarchical object is the only one that tells. */
    private boolean setsParents() {
        return batch.flatMap(one -> one.find(name + "BatchForm"))
                .flatMap(form -> Facts.method(form, "setParents"))
                .isPresent();
    }

    private static Nature nature(InterfaceSpec object) {
        return object.parents().stream()
                .filter(NATURES::containsKey)
                .map(NATURES::get)
                .findFirst()
                .orElse(Nature.OBJECT);
    }
}
