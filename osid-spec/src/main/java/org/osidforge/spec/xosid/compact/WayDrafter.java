package org.osidforge.spec.xosid.compact;

import java.util.ArrayList;
import java.util.List;
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
    private final List<ElementDraft> candidates = new ArrayList<>();

    /**
     * Looks among the references that no form sets.
     *
     * @param name the object
     * @param elements its elements
     * @param hints names that the batch package gives, a list for each way that it knows
     */
    WayDrafter(String name, List<ElementDraft> elements, List<List<String>> hints) {
        this.name = name;
        this.hints = hints;
        candidates.addAll(elements);
        candidates.removeIf(
                element -> !element.readOnly() || element.multiple() || Core.SYNTAX.containsKey(element.type()));
    }

    /** The ways; none where forms are asked for nothing, or where something is asked for that is no reference. */
    List<List<ParentDraft>> ways(Optional<InterfaceSpec> session) {
        List<List<ParentDraft>> ways = new ArrayList<>();
        List<MethodSpec> getters = session.stream()
                .flatMap(one -> one.methods().stream())
                .filter(method -> method.name().startsWith("get" + name + "FormForCreate"))
                .toList();
        for (MethodSpec getter : getters) {
            Optional<List<ParentDraft>> way = way(getter, getters.size() > 1);
            if (way.isEmpty()) {
                return List.of();
            }
            ways.add(way.get());
        }
        return ways.size() == 1 && ways.get(0).isEmpty() ? List.of() : ways;
    }

    private Optional<List<ParentDraft>> way(MethodSpec getter, boolean oneOfSeveral) {
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
            Optional<ElementDraft> found = find(left, asked.get(i).name(), hint(asked.size(), i));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            left.remove(found.get());
            way.add(parent(found.get(), asked.get(i).name()));
        }
        return Optional.of(way);
    }

    private static ParentDraft parent(ElementDraft element, String parameter) {
        boolean regular = regularParameter(element).equals(parameter);
        return new ParentDraft(
                element.name(), element.type(), regular ? "" : parameter, element.optional() ? element.has() : "");
    }

    private String hint(int size, int at) {
        return hints.stream()
                .filter(names -> names.size() == size)
                .findFirst()
                .map(names -> names.get(at))
                .orElse("");
    }

    private static String regularParameter(ElementDraft element) {
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
                        .filter(one -> regularParameter(one).equalsIgnoreCase(parameter))
                        .findFirst());
    }
}
