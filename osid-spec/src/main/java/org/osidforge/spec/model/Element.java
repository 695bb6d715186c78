package org.osidforge.spec.model;

/**
 * One element of an object, its form or its record.
 *
 * @param name name in upper camel case, such as {@code GrossArea}; method names are made of it
 * @param type type of one value in the object: a primitive, {@code osid.locale.DisplayText}, another OSID primitive, {@code osid.id.Id} (an Id without an object), or the
 *     qualified name of the kind it refers to
 * @param syntax the standard's syntax of its values, such as {@code ID}, {@code STRING}, {@code DISPLAYTEXT}, {@code DECIMAL}
 * @param reference whether values are Ids of objects of {@code type}
 * @param multiple whether it holds several values
 * @param hasMethod name of the method that tells whether there is a value, or the empty string where there is none
 * @param origin where its values come from
 * @param source with {@code DERIVED}: the path such as {@code Floor.Building}; with {@code INVERSE}: the element of the same kind that refers back; with {@code PARENT}: the
 *     parent's name; with {@code FORM}: the element of the same kind whose value excludes this one's (then the getter fails with ILLEGAL_STATE); else the empty string
 * @param constraints what a provider of ours asks of its values
 */
public record Element(
        String name,
        String type,
        String syntax,
        boolean reference,
        boolean multiple,
        String hasMethod,
        Origin origin,
        String source,
        Constraints constraints) {

    /** Where the values of an element come from. */
    public enum Origin {
        /** Set through the form. */
        FORM,
        /** Given when the form was asked for. */
        PARENT,
        /** Read through a reference. */
        DERIVED,
        /** The objects that refer to this one. */
        INVERSE
    }

    /** Whether a value may be missing by the interface, so that there is a method that tells. */
    public boolean optional() {
        return !hasMethod.isEmpty();
    }
}
