package org.osidforge.tck.run;

import java.util.List;
import org.osidforge.consumer.BindingException;
import org.osidforge.consumer.FormElements;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Stop;

/** The elements that the forms of one kind have, as clauses see them. */
final class FormShape {

    private FormShape() {}

    /**
     * The elements of a kind's form.
     *
     * @param kind the kind
     * @param form the form interface
     * @param object the object interface
     * @throws Stop failed if a Java interface lacks a method of the model
     */
    static List<FormElement> elements(ObjectKind kind, Facet form, Facet object) {
        try {
            return FormElements.of(kind, form.bound(), object.bound()).stream()
                    .map(element -> seen(element, form))
                    .toList();
        } catch (BindingException missing) {
            throw Stop.failed(
                    "looking for the elements of " + kind.qualifiedName(),
                    "the methods of the specification",
                    missing.getMessage());
        }
    }

    private static FormElement seen(org.osidforge.consumer.FormElement element, Facet form) {
        return new FormElement(
                element.name(),
                element.reference(),
                element.metadata(),
                element.set(),
                element.clear().orElse(null),
                element.get().orElse(null),
                element.has().orElse(null),
                !element.valueType().isPrimitive() && setterListsNull(element, form));
    }

    // setters of the core interfaces always do
    private static boolean setterListsNull(org.osidforge.consumer.FormElement element, Facet form) {
        return form.find(Role.SET, element.name())
                .filter(set -> form.javaMethod(set).equals(element.set()))
                .map(set -> Facet.lists(set, ErrorCode.NULL_ARGUMENT))
                .orElse(true);
    }
}
