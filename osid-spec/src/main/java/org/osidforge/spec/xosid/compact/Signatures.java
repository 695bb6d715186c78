package org.osidforge.spec.xosid.compact;

import java.util.List;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.TypeRef;

/** When two descriptions of an interface or a method say the same; order of parents and errors counts as the binding shows it, that of methods and conditions do not. */
public final class Signatures {

    private Signatures() {}

    /** Whether both extend the same and have the same methods. */
    public static boolean same(InterfaceSpec one, InterfaceSpec other) {
        if (!one.qualifiedName().equals(other.qualifiedName())
                || !sameParents(one, other)
                || one.methods().size() != other.methods().size()) {
            return false;
        }
        return one.methods().stream()
                .allMatch(method -> other.methods().stream().anyMatch(twin -> same(method, twin)));
    }

    static boolean sameParents(InterfaceSpec one, InterfaceSpec other) {
        return one.parents().equals(other.parents());
    }

    /** Whether name, types, names of parameters, errors and compliance are the same. */
    public static boolean same(MethodSpec one, MethodSpec other) {
        return one.name().equals(other.name()) && sameButForName(one, other);
    }

    static boolean sameButForName(MethodSpec one, MethodSpec other) {
        return one.returns().equals(other.returns())
                && one.parameters().equals(other.parameters())
                && one.compliance().equals(other.compliance())
                && errors(one).equals(errors(other));
    }

    static boolean sameTypes(MethodSpec one, MethodSpec other) {
        return one.returns().equals(other.returns()) && types(one).equals(types(other));
    }

    private static List<TypeRef> types(MethodSpec method) {
        return method.parameters().stream().map(ParameterSpec::type).toList();
    }

    private static List<ErrorCode> errors(MethodSpec method) {
        return method.errors().stream().map(ErrorSpec::code).toList();
    }

    /** Whether a method may fail so. */
    static boolean fails(MethodSpec method, ErrorCode code) {
        return method.errors().stream().anyMatch(error -> error.code() == code);
    }
}
