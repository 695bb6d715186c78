package org.osidforge.codegen.adapter;

import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;
import static org.osidforge.spec.model.ErrorCode.PERMISSION_DENIED;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import org.osidforge.codegen.java.Code;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.TypeRef;

/** The calls that all sessions of a kind share: the catalog, and hints. */
abstract class SessionCalls implements Calls {

    /** What is handed on where a method does not ask for record types. */
    static final Code NO_TYPES = Code.of("new $T[0]", ClassName.get("org.osid.type", "Type"));

    private static final TypeRef BOOLEAN = TypeRef.of("boolean");

    private final Served served;

    SessionCalls(Served served) {
        this.served = served;
    }

    final Served served() {
        return served;
    }

    final Optional<Call> catalogId(MethodSpec method) {
        return Optional.of(method)
                .filter(m -> m.parameters().isEmpty() && m.returns().equals(Arguments.ID))
                .map(m -> Call.of("catalogId()"));
    }

    final Optional<Call> catalog(MethodSpec method) {
        return Optional.of(method)
                .filter(m -> m.parameters().isEmpty() && served.is(m.returns(), "osid.OsidCatalog"))
                .map(m -> Call.of("catalog($T.class)", served.types().of(m.returns()))
                        .raising(OPERATION_FAILED, PERMISSION_DENIED));
    }

    static Optional<Call> hint(MethodSpec method, String name) {
        return Optional.of(method)
                .filter(m -> m.parameters().isEmpty() && m.returns().equals(BOOLEAN))
                .map(m -> Call.of("$L()", name));
    }

    /** Whether a method gives one value of that interface. */
    static boolean gives(MethodSpec method, String qualifiedName) {
        return method.returns().equals(TypeRef.of(qualifiedName));
    }
}
