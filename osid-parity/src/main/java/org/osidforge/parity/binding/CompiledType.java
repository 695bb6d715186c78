package org.osidforge.parity.binding;

import java.util.List;

/**
 * A type as its class file tells it.
 *
 * @param name qualified Java name
 * @param sort {@code interface}, {@code enumeration}, {@code annotation} or {@code class}
 * @param isPublic whether it is public
 * @param superclass qualified name, or the empty string
 * @param interfaces qualified names of what it extends or implements itself, in order
 * @param methods what it declares itself and others can call, in order; constructors among them
 * @param constants constants of an enumeration, in order
 */
public record CompiledType(
        String name,
        String sort,
        boolean isPublic,
        String superclass,
        List<String> interfaces,
        List<CompiledMethod> methods,
        List<String> constants) {

    public CompiledType {
        interfaces = List.copyOf(interfaces);
        methods = List.copyOf(methods);
        constants = List.copyOf(constants);
    }

    /** The methods of that name, in order. */
    public List<CompiledMethod> methodsNamed(String method) {
        return methods.stream().filter(m -> m.name().equals(method)).toList();
    }
}
