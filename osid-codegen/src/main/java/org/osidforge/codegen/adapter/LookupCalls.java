package org.osidforge.codegen.adapter;

import static org.osidforge.spec.model.ErrorCode.NOT_FOUND;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;
import static org.osidforge.spec.model.ErrorCode.PERMISSION_DENIED;

import java.util.Optional;
import java.util.Set;
import org.osidforge.codegen.java.Code;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.TypeRef;

/** The calls of lookup sessions. */
final class LookupCalls extends SessionCalls {

    private static final Set<String> VIEWS = Set.of(
            "COMPARATIVE", "PLENARY", "FEDERATED", "ISOLATED", "EFFECTIVE", "ANY_EFFECTIVE", "ACTIVE", "ANY_STATUS");

    private final String object;
    private final String list;
    private final boolean ids;
    private final Filters filters;

    LookupCalls(Served served, ObjectKind kind, Elements elements) {
        super(served);
        this.object = kind.qualifiedName();
        this.list = served.listOf(kind).orElseThrow().qualifiedName();
        this.ids = kind.isPrimitive();
        this.filters = new Filters(elements);
    }

    @Override
    public Optional<Call> of(MethodSpec method) {
        return switch (method.role()) {
            case GET_CATALOG_ID -> catalogId(method);
            case GET_CATALOG -> catalog(method);
            case CAN_LOOKUP -> hint(method, "mayLookup");
            case USE_VIEW -> view(method);
            case LOOKUP_BY_ID ->
                gives(method, object) ? byId(method, ids ? "oneId" : "one", Arguments.ID) : Optional.empty();
            case LOOKUP_BY_IDS ->
                gives(method, list)
                        ? byId(method, ids ? "severalIds" : "several", Arguments.ID_LIST)
                        : Optional.empty();
            case LOOKUP -> gives(method, list) ? matching(method) : Optional.empty();
            case LOOKUP_ALIASES -> gives(method, list) ? aliases(method) : Optional.empty();
            case IS_EQUIVALENT -> equivalent(method);
            default -> Optional.empty();
        };
    }

    private Optional<Call> aliases(MethodSpec method) {
        Arguments arguments = new Arguments(method);
        Optional<Code> id = arguments.takeNext(Arguments.ID);
        Optional<Code> found = id.flatMap(i -> filters.of(method, arguments));
        return found.map(f -> Call.of("aliases($L)", f.isEmpty() ? id.get() : Code.of("$L,$W$L", id.get(), f))
                .raising(OPERATION_FAILED, PERMISSION_DENIED));
    }

    private Optional<Call> equivalent(MethodSpec method) {
        Arguments arguments = new Arguments(method);
        Optional<Code> one = arguments.take(Arguments.ID);
        Optional<Code> other = arguments.take(Arguments.ID);
        return other.filter(o -> ids && arguments.areTaken() && method.returns().equals(TypeRef.of("boolean")))
                .map(o -> Call.of("areEquivalent($L, $L)", one.get(), o).raising(OPERATION_FAILED, PERMISSION_DENIED));
    }

    private static Optional<Call> view(MethodSpec method) {
        return Optional.of(Constants.of(method.subject()))
                .filter(view -> VIEWS.contains(view)
                        && method.parameters().isEmpty()
                        && method.returns().equals(TypeRef.VOID))
                .map(view -> Call.of("view($T.$L)", Bases.VIEW, view));
    }

    private static Optional<Call> byId(MethodSpec method, String name, TypeRef type) {
        Arguments arguments = new Arguments(method);
        Optional<Code> ids = arguments.take(type);
        return ids.filter(i -> arguments.areTaken())
                .map(i -> Call.of("$L($L)", name, i).raising(NOT_FOUND, OPERATION_FAILED, PERMISSION_DENIED));
    }

    private Optional<Call> matching(MethodSpec method) {
        return filters.of(method)
                .map(found -> Call.of("$L($L)", ids ? "matchingIds" : "matching", found)
                        .raising(OPERATION_FAILED, PERMISSION_DENIED));
    }
}
