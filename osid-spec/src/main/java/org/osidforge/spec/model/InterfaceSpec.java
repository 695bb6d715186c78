package org.osidforge.spec.model;

import java.util.List;

/**
 * One interface of the specification.
 *
 * @param pkg OSID package that the interface is written in, such as {@code osid.room} or {@code osid.room.records}
 * @param name simple name
 * @param kind what sort of interface it is
 * @param object simple name of the kind of object that it serves, or the empty string
 * @param parents qualified OSID names of the interfaces that it extends, in order
 * @param methods methods that it declares itself, in order
 * @param note why the interface deviates from the pattern or which reading was taken, or the empty string
 */
public record InterfaceSpec(
        String pkg,
        String name,
        InterfaceKind kind,
        String object,
        List<String> parents,
        List<MethodSpec> methods,
        String note) {

    public InterfaceSpec {
        parents = List.copyOf(parents);
        methods = List.copyOf(methods);
    }

    /** Name with the package, such as {@code osid.room.Campus}. */
    public String qualifiedName() {
        return pkg + "." + name;
    }

    /** That of the name alone: interfaces are kept in sets while code is generated, and the hash of all methods would be most of the work. */
    @Override
    public int hashCode() {
        return 31 * pkg.hashCode() + name.hashCode();
    }
}
