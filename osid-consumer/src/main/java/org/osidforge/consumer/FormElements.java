package org.osidforge.consumer;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Role;

/** The elements that the forms of one kind have: those of the core interfaces and those that the model gives them. */
public final class FormElements {

    private FormElements() {}

    /**
     * The elements of a kind's form.
     *
     * @param kind the kind
     * @param form the form interface
     * @param object the object interface
     * @return those of the core first, then those of the model in the order of the form's setters; each name once
     * @throws BindingException if a Java interface lacks a method of the model
     */
    public static List<FormElement> of(ObjectKind kind, BoundInterface form, BoundInterface object) {
        Map<String, FormElement> found = new LinkedHashMap<>();
        // a few forms are of another sort than their objects: what objects lack cannot be read
        CoreElement.ALL.stream()
                .filter(core -> core.form().isAssignableFrom(form.type())
                        && core.object().isAssignableFrom(object.type()))
                .forEach(core -> found.put(core.name(), ofCore(core)));
        for (MethodSpec set : form.all(Role.SET)) {
            found.computeIfAbsent(
                    set.subject(), name -> ofModel(kind.elements(), refersToParents(kind), set, form, object));
        }
        found.values().removeIf(Objects::isNull);
        return List.copyOf(found.values());
    }

    /**
     * The elements of a record type.
     *
     * @param elements what the record type adds
     * @param form the interface of the record of the form
     * @param object the interface of the record of the object
     * @return in the order of the form's setters
     * @throws BindingException if a Java interface lacks a method of the model
     */
    public static List<FormElement> ofRecord(List<Element> elements, BoundInterface form, BoundInterface object) {
        return form.all(Role.SET).stream()
                .map(set -> ofModel(elements, name -> false, set, form, object))
                .filter(Objects::nonNull)
                .toList();
    }

    private static FormElement ofCore(CoreElement core) {
        Optional<Method> set = named(core.form(), "set" + core.name());
        Optional<Method> metadata = named(core.form(), "get" + core.name() + "Metadata");
        if (set.isEmpty() || metadata.isEmpty()) {
            return null;
        }
        return new FormElement(
                core.name(),
                core.reference(),
                metadata.get(),
                set.get(),
                named(core.form(), "clear" + core.name()),
                named(core.object(), core.getter()),
                Optional.empty());
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
    private static Predicate<String> refersToParents(ObjectKind kind) {
        boolean hierarchical =
                kind.nature() == ObjectKind.Nature.CATALOG || kind.markers().contains(ObjectKind.Marker.HIERARCHICAL);
        return name -> hierarchical && name.equals("Parents");
    }

    private static FormElement ofModel(
            List<Element> elements,
            Predicate<String> refersToItsKind,
            MethodSpec set,
            BoundInterface form,
            BoundInterface object) {
        String name = set.subject();
        Optional<MethodSpec> metadata = form.find(Role.GET_METADATA, name);
        if (metadata.isEmpty()) {
            return null;
        }
        Optional<Element> element =
                elements.stream().filter(e -> e.name().equals(name)).findFirst();
        String reference = element.isEmpty() && refersToItsKind.test(name)
                ? object.spec().qualifiedName()
                : element.filter(Element::reference).map(Element::type).orElse("");
        Optional<MethodSpec> get = object.find(Role.GET_REFERENCE_ID, name).or(() -> object.find(Role.GET_VALUE, name));
        return new FormElement(
                name,
                reference,
                form.javaMethod(metadata.get()),
                form.javaMethod(set),
                form.find(Role.CLEAR, name).map(form::javaMethod),
                get.map(object::javaMethod),
                object.find(Role.HAS_VALUE, name).map(object::javaMethod));
    }
}
