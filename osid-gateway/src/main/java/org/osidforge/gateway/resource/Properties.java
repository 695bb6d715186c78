package org.osidforge.gateway.resource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osidforge.consumer.BoundInterface;
import org.osidforge.consumer.FormElement;
import org.osidforge.consumer.FormElements;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;

/**
 * The properties of a kind, or of one of its record types.
 *
 * @param all in the order of the form, then those that can only be read
 * @param byName the same by name
 */
public record Properties(List<Property> all, Map<String, Property> byName) {

    private static Properties of(List<Property> all) {
        Map<String, Property> byName = new LinkedHashMap<>();
        all.forEach(property -> byName.put(property.name(), property));
        return new Properties(List.copyOf(byName.values()), byName);
    }

    /**
     * The properties of a kind.
     *
     * <p>Those that only tell which other objects refer to this one are left out: reading them means reading all of these.
     */
    static Properties of(ObjectKind kind, BoundInterface form, BoundInterface object, Addresses addresses) {
        List<FormElement> elements = FormElements.of(kind, form, object);
        List<Property> found = new ArrayList<>();
        elements.forEach(element -> Property.of(element, addresses).ifPresent(found::add));
        Set<String> others = elements.stream().map(FormElement::name).collect(Collectors.toCollection(HashSet::new));
        kind.elements().stream()
                .filter(element -> element.origin() == Element.Origin.INVERSE)
                .forEach(element -> others.add(element.name()));
        found.addAll(readOnly(kind, object, others, addresses));
        return of(found);
    }

    /** The properties of a record type. */
    static Properties ofRecord(
            List<Element> elements, BoundInterface form, BoundInterface object, Addresses addresses) {
        return of(FormElements.ofRecord(elements, form, object).stream()
                .map(element -> Property.of(element, addresses))
                .flatMap(Optional::stream)
                .toList());
    }

    private static List<Property> readOnly(
            ObjectKind kind, BoundInterface object, Set<String> others, Addresses addresses) {
        List<Property> found = new ArrayList<>();
        for (Role role : List.of(Role.GET_REFERENCE_ID, Role.GET_VALUE)) {
            for (MethodSpec get : object.all(role)) {
                if (others.add(get.subject())) {
                    Property.readOnly(
                                    get.subject(),
                                    role == Role.GET_REFERENCE_ID ? referenceOf(kind, get.subject()) : "",
                                    object.javaMethod(get),
                                    object.find(Role.HAS_VALUE, get.subject())
                                            .map(object::javaMethod)
                                            .orElse(null),
                                    addresses)
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static String referenceOf(ObjectKind kind, String name) {
        return kind.elements().stream()
                .filter(element -> element.name().equals(name) && element.reference())
                .map(Element::type)
                .findFirst()
                .or(() -> kind.parents().stream()
                        .filter(parent -> parent.name().equals(name))
                        .map(Parent::kind)
                        .findFirst())
                .orElse("");
    }
}
