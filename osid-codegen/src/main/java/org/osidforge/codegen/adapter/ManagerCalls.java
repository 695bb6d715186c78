package org.osidforge.codegen.adapter;

import static org.osidforge.spec.model.ErrorCode.NOT_FOUND;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import org.osidforge.codegen.java.Code;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.TypeRef;

/** The calls of managers and proxy managers, with those of their profile. */
final class ManagerCalls implements Calls {

    private static final TypeRef BOOLEAN = TypeRef.of("boolean");
    private static final Optional<Call> NO = Optional.of(Call.of("false"));

    private final Served served;
    private final String osid;
    private final boolean proxied;

    /**
     * The calls of one manager.
     *
     * @param osid its package
     * @param proxied whether it is a proxy manager
     */
    ManagerCalls(Served served, String osid, boolean proxied) {
        this.served = served;
        this.osid = osid;
        this.proxied = proxied;
    }

    @Override
    public Optional<Call> of(MethodSpec method) {
        return switch (method.role()) {
            case SUPPORTS_VISIBLE_FEDERATION ->
                tells(method) ? Optional.of(Call.of("visibleFederation()")) : Optional.empty();
            case SUPPORTS_SESSION -> tells(method) ? offers(method.subject()) : Optional.empty();
            case SUPPORTS_SUB_MANAGER ->
                tells(method) ? Optional.of(Call.of("offersPackage($S)", method.subject())) : Optional.empty();
            case GET_RECORD_TYPES -> recordTypes(method);
            case SUPPORTS_RECORD_TYPE -> supportsRecordType(method);
            case GET_SESSION -> session(method);
            case GET_SESSION_FOR_CATALOG -> sessionForCatalog(method);
            case GET_SUB_MANAGER -> subManager(method);
            // what no pattern makes is not offered, and a question for it has an answer
            case NONE -> method.name().startsWith("supports") && tells(method) ? NO : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean tells(MethodSpec method) {
        return method.parameters().isEmpty() && method.returns().equals(BOOLEAN);
    }

    private Optional<Call> offers(String session) {
        return served.adapterOf(osid + "." + session).isPresent() ? Optional.of(Call.of("offers($S)", session)) : NO;
    }

    private Optional<Call> recordTypes(MethodSpec method) {
        return kind(method.subject())
                .filter(k -> method.parameters().isEmpty() && method.returns().equals(TypeRef.of("osid.type.TypeList")))
                .map(k -> Call.of("recordTypes($L)", served.kind(k)));
    }

    private Optional<Call> supportsRecordType(MethodSpec method) {
        Arguments arguments = new Arguments(method);
        Optional<Code> type = arguments.take(Arguments.TYPE);
        if (type.isEmpty() || !arguments.areTaken() || !method.returns().equals(BOOLEAN)) {
            return Optional.empty();
        }
        return kind(method.subject())
                .map(k -> Call.of("hasRecordType($L, $L)", served.kind(k), type.get()))
                .or(() -> NO);
    }

    private Optional<ObjectKind> kind(String simpleName) {
        return served.specification().kindNamed(osid + "." + simpleName).filter(served::isServed);
    }

    private Optional<Call> session(MethodSpec method) {
        Arguments arguments = new Arguments(method);
        Optional<ClassName> adapter = served.adapterOf(method.returns().name());
        Optional<Code> proxy = proxy(arguments);
        if (adapter.isEmpty() || proxy.isEmpty() || !arguments.areTaken()) {
            return Optional.empty();
        }
        return Optional.of(Call.of("new $T(open($S$L))", adapter.get(), method.subject(), proxy.get()));
    }

    private Optional<Call> sessionForCatalog(MethodSpec method) {
        Arguments arguments = new Arguments(method);
        Optional<ClassName> adapter = served.adapterOf(method.returns().name());
        Optional<ObjectKind> catalog = catalogOf(method.returns());
        Optional<Code> id = arguments.take(Arguments.ID);
        Optional<Code> proxy = proxy(arguments);
        if (adapter.isEmpty() || catalog.isEmpty() || id.isEmpty() || proxy.isEmpty() || !arguments.areTaken()) {
            return Optional.empty();
        }
        return Optional.of(Call.of(
                        "new $T(open($S,$W$L,$W$L$L))",
                        adapter.get(),
                        method.subject(),
                        served.kind(catalog.get()),
                        id.get(),
                        proxy.get())
                .raising(NOT_FOUND, OPERATION_FAILED));
    }

    /** The catalog of the kind that a session serves. */
    private Optional<ObjectKind> catalogOf(TypeRef session) {
        return served.specification()
                .interfaceNamed(session.name())
                .flatMap(served::kindOf)
                .flatMap(k -> served.specification().kindNamed(k.catalog()))
                .filter(served::isServed);
    }

    /** The last argument of {@code open} with its comma; nothing to write in a plain manager. */
    private Optional<Code> proxy(Arguments arguments) {
        return proxied ? arguments.take(Arguments.PROXY).map(p -> Code.of(",$W$L", p)) : Optional.of(Code.NONE);
    }

    private Optional<Call> subManager(MethodSpec method) {
        Optional<InterfaceSpec> manager =
                served.specification().interfaceNamed(method.returns().name());
        return manager.filter(
                        m -> method.parameters().isEmpty() && !method.returns().array())
                .map(m -> Call.of(
                                "subManager($S,$W$T.class)",
                                method.subject(),
                                served.types().of(method.returns()))
                        .raising(OPERATION_FAILED));
    }
}
