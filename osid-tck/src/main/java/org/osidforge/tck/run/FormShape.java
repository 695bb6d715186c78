package org.osidforge.tck.run;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Role;

/** The elements that the forms of one kind have: those of the core interfaces and those that the model gives them. */
final class FormShape {

    private FormShape() {}

    /**
     * The elements of a kind's form.
     *
     * @param kind the kind
     * @param form the form interface
     * @param object the object interface
     */
    static List<FormElement> elements(ObjectKind kind, Facet form, Facet object) {
        Map<String, FormElement> found = new LinkedHashMap<>();
        // a few forms are of another sort than their objects: what objects lack cannot be tried
        CoreElement.ALL.stream()
                .filter(core -> core.form().isAssignableFrom(form.type())
                        && core.object().isAssignableFrom(object.type()))
                .forEach(core -> found.put(core.name(), ofCore(core)));
        for (MethodSpec set : form.all(Role.SET)) {
            found.computeIfAbsent(set.subject(), name -> ofModel(kind, set, form, object));
        }
        found.values().removeIf(java.util.Objects::isNull);
        return List.copyOf(new ArrayList<>(found.values()));
    }

    private static FormElement ofCore(CoreElement core) {
        Method set = named(core.form(), "set" + core.name()).orElse(null);
        Method metadata = named(core.form(), "get" + core.name() + "Metadata").orElse(null);
        if (set == null || metadata == null) {
            return null;
        }
        Method get = named(core.object(), core.getter()).orElse(null);
        boolean listsNull = !set.getParameterTypes()[0].isPrimitive();
        return new FormElement(
                core.name(),
                core.reference(),
                metadata,
                set,
                named(core.form(), "clear" + core.name()).orElse(null),
                get,
                null,
                listsNull);
    }

    private static Optional<Method> named(Class<?> type, String name) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    // what lies in a hierarchy refers to what is above it without an element of its own
    private static String referenceOf(ObjectKind kind, String name, Optional<Element> element) {
        boolean parents = element.isEmpty()
                && name.equals("Parents")
                && (kind.nature() == ObjectKind.Nature.CATALOG
                        || kind.markers().contains(ObjectKind.Marker.HIERARCHICAL));
        return parents
                ? kind.qualifiedName()
                : element.filter(Element::reference).map(Element::type).orElse("");
    }

    private static FormElement ofModel(ObjectKind kind, MethodSpec set, Facet form, Facet object) {
        String name = set.subject();
        Optional<MethodSpec> metadata = form.find(Role.GET_METADATA, name);
        if (metadata.isEmpty()) {
            return null;
        }
        Optional<Element> element =
                kind.elements().stream().filter(e -> e.name().equals(name)).findFirst();
        Function<MethodSpec, Method> inForm = form::javaMethod;
        Function<MethodSpec, Method> inObject = object::javaMethod;
        Optional<MethodSpec> get = object.find(Role.GET_REFERENCE_ID, name).or(() -> object.find(Role.GET_VALUE, name));
        Method setter = inForm.apply(set);
        boolean listsNull = Facet.lists(set, ErrorCode.NULL_ARGUMENT) && !setter.getParameterTypes()[0].isPrimitive();
        return new FormElement(
                name,
                referenceOf(kind, name, element),
                inForm.apply(metadata.get()),
                setter,
                form.find(Role.CLEAR, name).map(inForm).orElse(null),
                get.map(inObject).orElse(null),
                object.find(Role.HAS_VALUE, name).map(inObject).orElse(null),
                listsNull);
    }
}
