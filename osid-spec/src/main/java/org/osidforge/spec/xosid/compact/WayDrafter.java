package org.osidforge.spec.xosid.compact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.pattern.Core;
import org.osidforge.spec.xosid.compact.Draft.ElementDraft;
import org.osidforge.spec.xosid.compact.Draft.ParentDraft;

/** Finds what an object is created for: the Ids that forms are asked for, in each way. */
final class WayDrafter {

    private final String name;
    private final List<List<String>> hints;
    private final Map<String, String> types;
    private final List<ElementDraft> candidates = new ArrayList<>();

    /**
     * Looks among the references that no form sets.
     *
     * @param name the object
     * @param elements its elements
     * @param types qualified names of what references of the package lead to, by simple name
     * @param hints names that the batch package gives, a list for each way that it knows
     */
    WayDrafter(String name, List<ElementDraft> elements, List<List<String>> hints, Map<String, String> types) {
        this.types = types;
        this.name = name;
        this.hints = hints;
        candidates.addAll(elements);
        candidates.removeIf(element -> element.multiple()
                || (Core.SYNTAX.containsKey(element.type()) && !element.type().equals(Core.ID)));
        // what a form sets as well comes last
        candidates.sort(Comparator.comparing(element -> !element.readOnly()));
    }

    /** The ways; none where forms are asked for nothing, or where something is asked for that is no reference. */
    List<List<ParentDraft>> ways(Optional<InterfaceSpec> session) {
        List<List<ParentDraft>> ways = new ArrayList<>();
        List<MethodSpec> getters = session.stream()
                .flatMap(one -> one.methods().stream())
                .filter(method -> method.name().startsWith("get" + name + "FormForCreate"))
                .toList();
        for (int i = 0; i < getters.size(); i++) {
            List<String> names = hints.size() == getters.size() ? hints.get(i) : List.of();
            Optional<List<ParentDraft>> way = way(getters.get(i), names, getters.size() > 1);
            if (way.isEmpty()) {
                return List.of();
            }
            ways.add(way.get());
        }
        return ways.size() == 1 ? longer(ways.get(0)) : ways;
    }

    /** A batch session may ask for more than the session of one object at a time, and only the one that asks for more tells what it is. */
    private List<List<ParentDraft>> longer(List<ParentDraft> way) {
        List<ParentDraft> hinted = hints.size() != 1
                ? List.of()
                : hints.get(0).stream()
                        .flatMap(hint -> candidates.stream()
                                .filter(one -> one.name().equals(hint) && one.readOnly() && !one.optional()))
                        .map(one -> new ParentDraft(one.name(), one.type(), "", ""))
                        .toList();
        boolean more =
                hinted.size() > way.size() && hinted.size() == hints.get(0).size();
        List<ParentDraft> longest = more && hinted.size() > 1 ? hinted : way;
        return longest.isEmpty() ? List.of() : List.of(longest);
    }

    private Optional<List<ParentDraft>> way(MethodSpec getter, List<String> names, boolean oneOfSeveral) {
        List<ParameterSpec> asked = new ArrayList<>(getter.parameters());
        if (asked.isEmpty() || !asked.remove(asked.size() - 1).type().equals(TypeRef.arrayOf(Core.TYPE))) {
            return Optional.empty();
        }
        List<ElementDraft> left = new ArrayList<>(candidates);
        left.removeIf(element ->
                !oneOfSeveral && (element.optional() || !element.unless().isEmpty()));
        List<ParentDraft> way = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (!asked.get(i).type().equals(TypeRef.of(Core.ID))) {
                return Optional.empty();
            }
            String parameter = asked.get(i).name();
            String hint = names.size() == asked.size() ? names.get(i) : "";
            Optional<ElementDraft> found = find(left, parameter, hint);
            Optional<ParentDraft> parent =
                    found.map(element -> parent(element, parameter)).or(() -> unseen(parameter, hint));
            if (parent.isEmpty()) {
                return Optional.empty();
            }
            found.ifPresent(left::remove);
            way.add(parent.get());
        }
        return Optional.of(way);
    }

    private static ParentDraft parent(ElementDraft element, String parameter) {
        boolean regular = regularParameter(element).equals(parameter);
        return new ParentDraft(
                element.name(), element.type(), regular ? "" : parameter, element.optional() ? element.has() : "");
    }

    /** A parent that the object itself does not tell. */
    private Optional<ParentDraft> unseen(String parameter, String hint) {
        String kind = parameter.endsWith("Id")
                ? NameRules.upperFirst(parameter.substring(0, parameter.length() - "Id".length()))
                : "";
        return Optional.ofNullable(types.get(kind))
                .map(type -> new ParentDraft(hint.isEmpty() ? kind : hint, type, "", ""));
    }

    private static String regularParameter(ElementDraft element) {
        if (element.type().equals(Core.ID)) {
            return NameRules.lowerFirst(element.name()) + "Id";
        }
        return NameRules.lowerFirst(element.type().substring(element.type().lastIndexOf('.') + 1)) + "Id";
    }

    private static Optional<ElementDraft> find(List<ElementDraft> candidates, String parameter, String hint) {
        return candidates.stream()
                .filter(one -> one.name().equals(hint))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(one -> (one.name() + "Id").equalsIgnoreCase(parameter))
                        .findFirst())
                .or(() -> candidates.stream()
                        .filter(ElementDraft::readOnly)
                        .filter(one -> regularParameter(one).equalsIgnoreCase(parameter))
                        .findFirst());
    }
}
