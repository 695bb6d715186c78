package org.osidforge.codegen.adapter;

import static org.osidforge.spec.model.ErrorCode.ALREADY_EXISTS;
import static org.osidforge.spec.model.ErrorCode.NOT_FOUND;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;
import static org.osidforge.spec.model.ErrorCode.PERMISSION_DENIED;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import org.osidforge.codegen.java.Code;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.model.Way;

/** The calls of admin sessions, one object at a time. */
final class AdminCalls extends SessionCalls {

    private static final TypeRef BOOLEAN = TypeRef.of("boolean");

    private final ObjectKind kind;
    private final CreateWays ways;

    AdminCalls(Served served, ObjectKind kind, CreateWays ways) {
        super(served);
        this.kind = kind;
        this.ways = ways;
    }

    @Override
    public Optional<Call> of(MethodSpec method) {
        return switch (method.role()) {
            case GET_CATALOG_ID -> catalogId(method);
            case GET_CATALOG -> catalog(method);
            case CAN_CREATE -> hint(method, "mayCreate");
            case CAN_CREATE_WITH_RECORD_TYPES -> mayCreateWith(method);
            case GET_FORM_FOR_CREATE -> formForCreate(method);
            case CREATE -> create(method);
            case CAN_UPDATE -> hint(method, "mayUpdate");
            case GET_FORM_FOR_UPDATE -> formForUpdate(method);
            case UPDATE -> update(method);
            case CAN_DELETE -> hint(method, "mayDelete");
            case DELETE -> delete(method);
            case CAN_ALIAS -> hint(method, "mayAlias");
            case ALIAS -> alias(method, "alias", ALREADY_EXISTS, NOT_FOUND, OPERATION_FAILED, PERMISSION_DENIED);
            case REMOVE_ALIAS ->
                kind.isPrimitive()
                        ? alias(method, "unalias", NOT_FOUND, OPERATION_FAILED, PERMISSION_DENIED)
                        : Optional.empty();
            case ISSUE ->
                issues(method, Arguments.ID)
                        .filter(Arguments::areTaken)
                        .map(a -> Call.of("issue()").raising(OPERATION_FAILED, PERMISSION_DENIED));
            case BATCH_ISSUE -> issueEach(method);
            default -> Optional.empty();
        };
    }

    private static Optional<Call> mayCreateWith(MethodSpec method) {
        Arguments arguments = new Arguments(method);
        return arguments
                .take(Arguments.TYPES)
                .filter(t -> arguments.areTaken() && method.returns().equals(BOOLEAN))
                .map(types -> Call.of("mayCreateWith($L)", types));
    }

    private Optional<Call> formForCreate(MethodSpec method) {
        Arguments arguments = new Arguments(method);
        Optional<Way> way = ways.ofSingle(method);
        Optional<List<Code>> ids = way.flatMap(w -> arguments.takeIds(w.parents()));
        Code recordTypes = arguments.take(Arguments.TYPES).orElse(NO_TYPES);
        Optional<ClassName> form = formOf(method.returns());
        if (ids.isEmpty() || form.isEmpty() || !arguments.areTaken()) {
            return Optional.empty();
        }
        Code.Builder code = new Code.Builder()
                .add("formForCreate($T::new,$W$L$L", form.get(), ways.argument(way.get()), recordTypes);
        ids.get().forEach(id -> code.add(",$W$L", id));
        Call call = Call.of("$L)", code.build());
        return Optional.of(
                way.get().parents().isEmpty()
                        ? call.raising(OPERATION_FAILED, PERMISSION_DENIED)
                        : call.raising(NOT_FOUND, OPERATION_FAILED, PERMISSION_DENIED));
    }

    private Optional<Call> create(MethodSpec method) {
        boolean gives = gives(method, kind.qualifiedName()) || method.returns().equals(TypeRef.VOID);
        return form(method)
                .filter(f -> gives)
                .map(form -> kind.isPrimitive()
                        ? Call.of("createdId($L)", form).raising(ALREADY_EXISTS, OPERATION_FAILED, PERMISSION_DENIED)
                        : Call.of("create($L)", form).raising(OPERATION_FAILED, PERMISSION_DENIED));
    }

    private Optional<Call> formForUpdate(MethodSpec method) {
        Arguments arguments = new Arguments(method);
        Optional<Code> id = arguments.take(Arguments.ID);
        return formOf(method.returns())
                .filter(f -> id.isPresent() && arguments.areTaken())
                .map(form -> Call.of("formForUpdate($T::new, $L)", form, id.get())
                        .raising(NOT_FOUND, OPERATION_FAILED, PERMISSION_DENIED));
    }

    private Optional<Call> update(MethodSpec method) {
        return form(method)
                .filter(f -> method.returns().equals(TypeRef.VOID))
                .map(form -> Call.of("update($L)", form).raising(OPERATION_FAILED, PERMISSION_DENIED));
    }

    private static Optional<Call> delete(MethodSpec method) {
        Arguments arguments = new Arguments(method);
        return arguments
                .take(Arguments.ID)
                .filter(i -> arguments.areTaken() && method.returns().equals(TypeRef.VOID))
                .map(id -> Call.of("delete($L)", id).raising(NOT_FOUND, OPERATION_FAILED, PERMISSION_DENIED));
    }

    private Optional<Arguments> issues(MethodSpec method, TypeRef given) {
        return Optional.of(new Arguments(method))
                .filter(a -> kind.isPrimitive() && method.returns().equals(given));
    }

    private Optional<Call> issueEach(MethodSpec method) {
        return issues(method, Arguments.ID_LIST)
                .flatMap(a -> a.take(TypeRef.of("cardinal")).filter(n -> a.areTaken()))
                .map(n -> Call.of("issueEach($L)", n).raising(OPERATION_FAILED, PERMISSION_DENIED));
    }

    private static Optional<Call> alias(MethodSpec method, String name, ErrorCode... errors) {
        Arguments arguments = new Arguments(method);
        Optional<Code> id = arguments.take(Arguments.ID);
        Optional<Code> aliasId = arguments.take(Arguments.ID);
        return aliasId.filter(a -> arguments.areTaken() && method.returns().equals(TypeRef.VOID))
                .map(alias -> Call.of("$L($L, $L)", name, id.get(), alias).raising(errors));
    }

    /** The one parameter, if it is a form. */
    private Optional<Code> form(MethodSpec method) {
        List<ParameterSpec> parameters = method.parameters();
        return Optional.of(parameters)
                .filter(p -> p.size() == 1 && served().is(p.get(0).type(), "osid.OsidForm"))
                .map(p -> Arguments.name(p.get(0)));
    }

    private Optional<ClassName> formOf(TypeRef returns) {
        return Optional.of(returns)
                .filter(r -> served().is(r, "osid.OsidForm"))
                .flatMap(r -> served().adapterOf(r.name()));
    }
}
