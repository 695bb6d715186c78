package org.osidforge.codegen.adapter;

import static org.osidforge.spec.model.ErrorCode.NOT_FOUND;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;
import static org.osidforge.spec.model.ErrorCode.PERMISSION_DENIED;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;
import java.util.Set;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.TypeRef;

/** The calls of lookup sessions. */
final class LookupCalls extends SessionCalls {

    private static final Set<String> VIEWS = Set.of(
            "COMPARATIVE", "PLENARY", "FEDERATED", "ISOLATED", "EFFECTIVE", "ANY_EFFECTIVE", "ACTIVE", "ANY_STATUS");

    private final String object;
    private final String list;
    private final Filters filters;

    LookupCalls(Served served, ObjectKind kind, Elements elements) {
        super(served);
        this.object = kind.qualifiedName();
        this.list = served.listOf(kind).orElseThrow().qualifiedName();
        this.filters = new Filters(elements);
    }

    @Override
    public Optional<Call> of(MethodSpec method) {
        return switch (method.role()) {
            case GET_CATALOG_ID -> catalogId(method);
            case GET_CATALOG -> catalog(method);
            case CAN_LOOKUP -> hint(method, "mayLookup");
            case USE_VIEW -> view(method);
            case LOOKUP_BY_ID -> gives(method, object) ? byId(method, "one", Arguments.ID) : Optional.empty();
            case LOOKUP_BY_IDS -> gives(method, list) ? byId(method, "several", Arguments.ID_LIST) : Optional.empty();
            case LOOKUP -> gives(method, list) ? matching(method) : Optional.empty();
            default -> Optional.empty();
        };
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
        Optional<CodeBlock> ids = arguments.take(type);
        return ids.filter(i -> arguments.areTaken())
                .map(i -> Call.of("$L($L)", name, i).raising(NOT_FOUND, OPERATION_FAILED, PERMISSION_DENIED));
    }

    private Optional<Call> matching(MethodSpec method) {
        return filters.of(method)
                .map(found -> Call.of("matching($L)", found).raising(OPERATION_FAILED, PERMISSION_DENIED));
    }
}
