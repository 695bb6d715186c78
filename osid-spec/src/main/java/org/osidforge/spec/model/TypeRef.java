package org.osidforge.spec.model;

/**
 * A type in a signature.
 *
 * @param name a primitive ({@code boolean}, {@code byte}, {@code cardinal}, {@code integer}, {@code decimal}, {@code string}, {@code timestamp}, {@code object}), {@code void}, or
 *     the qualified OSID name of an interface or enumeration, such as {@code osid.id.Id}
 * @param array whether it is an array of these
 */
public record TypeRef(String name, boolean array) {

    /** No result. */
    public static final TypeRef VOID = new TypeRef("void", false);

    /** One value of that type. */
    public static TypeRef of(String name) {
        return new TypeRef(name, false);
    }

    /** An array of that type. */
    public static TypeRef arrayOf(String name) {
        return new TypeRef(name, true);
    }

    /** Whether the name is the specification's, and not that of a primitive. */
    public boolean isInterface() {
        return name.startsWith("osid.");
    }

    /** As the specification writes it, such as {@code osid.type.Type[]}. */
    @Override
    public String toString() {
        return array ? name + "[]" : name;
    }
}
