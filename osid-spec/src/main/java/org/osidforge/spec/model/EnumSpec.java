package org.osidforge.spec.model;

import java.util.List;

/**
 * One enumeration of the specification.
 *
 * @param pkg OSID package
 * @param name simple name
 * @param constants constants in order
 */
public record EnumSpec(String pkg, String name, List<String> constants) {

    public EnumSpec {
        constants = List.copyOf(constants);
    }

    /** Name with the package, such as {@code osid.Syntax}. */
    public String qualifiedName() {
        return pkg + "." + name;
    }
}
