package org.osidforge.codegen.adapter;

import static org.osidforge.spec.model.ErrorCode.NOT_FOUND;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;
import static org.osidforge.spec.model.ErrorCode.PERMISSION_DENIED;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osidforge.codegen.java.Code;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.model.Way;

/** The calls of batch admin sessions, with those of plain ones for what a batch session declares itself. */
final class BatchCalls implements Calls {

    private static final String RESPONSES = "osid.transaction.batch.";
    private static final TypeRef CARDINAL = TypeRef.of("cardinal");

    private final Served served;
    private final CreateWays ways;
    private final AdminCalls single;
    private final Filters filters;

    BatchCalls(Served served, ObjectKind kind, Optional<BatchKind> batch, Elements elements) {
        this.served = served;
        this.ways = new CreateWays(kind, batch);
        this.single = new AdminCalls(served, kind, ways);
        this.filters = new Filters(elements);
    }

    @Override
    public Optional<Call> of(MethodSpec method) {
        return switch (method.role()) {
            case BATCH_GET_FORMS_FOR_CREATE -> formsForCreate(method);
            case BATCH_CREATE -> gives(method, "CreateResponseList") ? each(method, "createEach") : Optional.empty();
            case BATCH_GET_FORMS_FOR_UPDATE -> formsForUpdate(method);
            case BATCH_UPDATE -> gives(method, "UpdateResponseList") ? each(method, "updateEach") : Optional.empty();
            case BATCH_DELETE_ALL, BATCH_DELETE_MATCHING ->
                gives(method, "DeleteResponseList") ? deleteMatching(method) : Optional.empty();
            case BATCH_DELETE ->
                gives(method, "DeleteResponseList") ? one(method, "deleteEach", Arguments.ID_LIST) : Optional.empty();
            case BATCH_ALIAS ->
                gives(method, "AliasResponseList")
                        ? one(method, "aliasEach", TypeRef.of(RESPONSES + "AliasRequestList"))
                        : Optional.empty();
            default -> single.of(method);
        };
    }

    private Optional<Call> formsForCreate(MethodSpec method) {
        Optional<Code> makers = makers(method.returns());
        Arguments arguments = new Arguments(method);
        Optional<Way> way = ways.ofBatch(method);
        if (way.isEmpty()) {
            return Optional.empty();
        }
        List<Parent> parents = way.get().parents();
        Optional<Call> asked = switch (parents.size()) {
            case 0 -> arguments.take(CARDINAL).map(n -> Call.of("$L", n).raising(OPERATION_FAILED, PERMISSION_DENIED));
            case 1 -> arguments.take(Arguments.ID_LIST).map(BatchCalls::mayMiss);
            default -> takePeers(method, arguments, parents).map(BatchCalls::mayMiss);
        };
        Code recordTypes = arguments.take(Arguments.TYPES).orElse(SessionCalls.NO_TYPES);
        if (makers.isEmpty() || asked.isEmpty() || !arguments.areTaken()) {
            return Optional.empty();
        }
        return Optional.of(new Call(
                Code.of(
                        "formsForCreate($L,$W$L$L,$W$L)",
                        makers.get(),
                        ways.argument(way.get()),
                        asked.get().code(),
                        recordTypes),
                asked.get().errors()));
    }

    private static Call mayMiss(Code code) {
        return Call.of("$L", code).raising(NOT_FOUND, OPERATION_FAILED, PERMISSION_DENIED);
    }

    /** The list of peers, how the next is had from it, and the Ids of one in the order of these parents. */
    private Optional<Code> takePeers(MethodSpec method, Arguments arguments, List<Parent> parents) {
        for (ParameterSpec parameter : method.parameters()) {
            Optional<InterfaceSpec> list = listOf(parameter.type());
            Optional<MethodSpec> next = list.flatMap(BatchCalls::next);
            Optional<List<Code>> ids = next.flatMap(n -> idsOfPeer(n.returns(), method, parents));
            if (ids.isPresent()) {
                Code peers = arguments.take(parameter.type()).orElseThrow();
                return Optional.of(Code.of(
                        "$L,$W$T::$L,$W$L -> new $T[] {$L}",
                        peers,
                        served.types().of(parameter.type()),
                        next.get().name(),
                        AdapterClass.free("peer", method),
                        served.types().of(Arguments.ID),
                        Code.join(ids.get(), ", ")));
            }
        }
        return Optional.empty();
    }

    private Optional<List<Code>> idsOfPeer(TypeRef peer, MethodSpec method, List<Parent> parents) {
        List<MethodSpec> getters = served.specification().interfaceNamed(peer.name()).stream()
                .flatMap(p -> served.specification().withParents(p).stream())
                .flatMap(p -> p.methods().stream())
                .filter(m -> m.role() == Role.GET_PEER_ID)
                .toList();
        List<Code> ids = new ArrayList<>();
        for (Parent parent : parents) {
            getters.stream()
                    .filter(g -> g.subject().equals(parent.name()))
                    .findFirst()
                    .ifPresent(g -> ids.add(Code.of("$L.$L()", AdapterClass.free("peer", method), g.name())));
        }
        return ids.size() == parents.size() ? Optional.of(ids) : Optional.empty();
    }

    private Optional<Call> each(MethodSpec method, String name) {
        if (method.parameters().size() != 1) {
            return Optional.empty();
        }
        ParameterSpec forms = method.parameters().get(0);
        return listOf(forms.type())
                .flatMap(BatchCalls::next)
                .filter(n -> served.is(n.returns(), "osid.OsidForm"))
                .map(next -> Call.of(
                                "$L($L,$W$T::$L)",
                                name,
                                Arguments.name(forms),
                                served.types().of(forms.type()),
                                next.name())
                        .raising(OPERATION_FAILED, PERMISSION_DENIED));
    }

    private Optional<Call> formsForUpdate(MethodSpec method) {
        Arguments arguments = new Arguments(method);
        Optional<Code> ids = arguments.take(Arguments.ID_LIST);
        return makers(method.returns())
                .filter(m -> ids.isPresent() && arguments.areTaken())
                .map(makers -> Call.of("formsForUpdate($L,$W$L)", makers, ids.get())
                        .raising(NOT_FOUND, OPERATION_FAILED, PERMISSION_DENIED));
    }

    private Optional<Call> deleteMatching(MethodSpec method) {
        return filters.of(method)
                .map(found -> Call.of("deleteMatching($L)", found).raising(OPERATION_FAILED, PERMISSION_DENIED));
    }

    private static Optional<Call> one(MethodSpec method, String name, TypeRef type) {
        Arguments arguments = new Arguments(method);
        return arguments
                .take(type)
                .filter(a -> arguments.areTaken())
                .map(a -> Call.of("$L($L)", name, a).raising(OPERATION_FAILED, PERMISSION_DENIED));
    }

    /** What makes a form and what makes the list of them, for the list that a method gives. */
    private Optional<Code> makers(TypeRef list) {
        Optional<ClassName> lists = listOf(list).flatMap(l -> served.adapterOf(l.qualifiedName()));
        Optional<ClassName> forms = listOf(list)
                .flatMap(served::elementOf)
                .filter(f -> served.is(TypeRef.of(f), "osid.OsidForm"))
                .flatMap(served::adapterOf);
        return lists.isPresent() && forms.isPresent()
                ? Optional.of(Code.of("$T::new,$W$T::new", forms.get(), lists.get()))
                : Optional.empty();
    }

    private Optional<InterfaceSpec> listOf(TypeRef type) {
        return Optional.of(type)
                .filter(t -> served.is(t, "osid.OsidList"))
                .flatMap(t -> served.specification().interfaceNamed(t.name()));
    }

    private static Optional<MethodSpec> next(InterfaceSpec list) {
        return list.methods().stream().filter(m -> m.role() == Role.NEXT).findFirst();
    }

    private static boolean gives(MethodSpec method, String responses) {
        return method.returns().equals(TypeRef.of(RESPONSES + responses));
    }
}
