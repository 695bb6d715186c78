package org.osidforge.parity.binding;

import java.util.List;
import java.util.stream.IntStream;
import org.objectweb.asm.Type;
import org.osidforge.parity.fact.Signature;

/**
 * A method or constructor as the class file tells it.
 *
 * @param name name
 * @param descriptor descriptor of the Java virtual machine, such as {@code (J)[Lorg/osid/id/Id;}
 * @param parameterNames names of the parameters; empty where they were not compiled in
 * @param exceptions qualified names of the exceptions that it declares, in order
 * @param isAbstract whether a class that implements the type has to have it
 */
public record CompiledMethod(
        String name, String descriptor, List<String> parameterNames, List<String> exceptions, boolean isAbstract) {

    public CompiledMethod {
        parameterNames = List.copyOf(parameterNames);
        exceptions = List.copyOf(exceptions);
    }

    /** Name and descriptor, by which a linker finds it. */
    public String key() {
        return name + descriptor;
    }

    /** Result, name and parameters as in source. */
    public Signature signature() {
        Type[] types = Type.getArgumentTypes(descriptor);
        return new Signature(
                Type.getReturnType(descriptor).getClassName(),
                name,
                IntStream.range(0, types.length)
                        .mapToObj(i -> new Signature.Parameter(types[i].getClassName(), parameterName(i)))
                        .toList());
    }

    private String parameterName(int index) {
        return index < parameterNames.size() ? parameterNames.get(index) : Signature.UNKNOWN;
    }
}
