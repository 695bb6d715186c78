package org.osidforge.runtime.form;

import org.osidforge.runtime.kind.ElementDef;

/** Words that tell people how to fill in an element, composed from its definition. */
final class Instructions {

    private Instructions() {}

    static String of(ElementDef element) {
        if (element.isReadOnly() || element.origin() != ElementDef.Origin.FORM) {
            return "Cannot be changed.";
        }
        StringBuilder words = new StringBuilder(element.isRequired() ? "Required. " : "May be left out. ");
        words.append(element.isMultiple() ? "Several values of " : "One value of ");
        words.append("syntax ").append(element.syntax());
        if (element.isReference()) {
            words.append(": Id of ").append(element.type());
        }
        if (!element.values().isEmpty()) {
            words.append(", one of ").append(String.join(", ", element.values()));
        }
        if (!element.units().isEmpty()) {
            words.append(", in ").append(element.units());
        }
        return words.append('.').toString();
    }
}
