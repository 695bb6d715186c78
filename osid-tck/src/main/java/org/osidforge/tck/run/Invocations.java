package org.osidforge.tck.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.type.Type;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.model.Way;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeValue;

/** Calls of every method of a batch session with arguments that it should take, prepared before: forms cannot be had any more when they are needed. */
public final class Invocations {

    private final Trial trial;
    private final BatchSession session;
    private final MadeId known;
    private final FormInHand forCreate;
    private final FormInHand forUpdate;
    private final Map<String, Object> asked = new HashMap<>();
    private final Map<String, List<MadeParent>> parents = new HashMap<>();

    private Invocations(Trial trial, BatchSession session, BatchSession formsFrom, MadeId known) {
        this.trial = trial;
        this.session = session;
        this.known = known;
        this.forCreate = gives(Role.BATCH_GET_FORMS_FOR_CREATE) && formsFrom.may(Role.CAN_CREATE)
                ? trial.setUp("getting a form for create", () -> formsFrom.filledForms(1))
                        .get(0)
                : null;
        boolean updates = formsFrom.may(Role.CAN_CREATE) && formsFrom.may(Role.CAN_UPDATE);
        this.forUpdate = gives(Role.BATCH_GET_FORMS_FOR_UPDATE) && updates
                ? trial.setUp("getting a form for update", () -> formsFrom.formForUpdate(known))
                : null;
        for (BatchWay way :
                gives(Role.BATCH_GET_FORMS_FOR_CREATE) ? trial.batch().createWays() : List.<BatchWay>of()) {
            asked.put(way.name(), formsFrom.parents().inWay(way).askFor(1));
        }
        for (Way way : trial.kind().createWays()) {
            if (session.facet().find(Role.GET_FORM_FOR_CREATE, way.name()).isPresent()) {
                parents.put(way.name(), formsFrom.parents().forWay(way));
            }
        }
    }

    private boolean gives(Role role) {
        return session.facet().find(role).isPresent();
    }

    /** Calls of a session with its own forms. */
    public static Invocations of(Trial trial, BatchSession session, MadeId known) {
        return new Invocations(trial, session, session, known);
    }

    /** Calls of a session with the forms of another one, because it gives none itself. */
    public static Invocations withFormsOf(Trial trial, BatchSession session, BatchSession formsFrom, MadeId known) {
        return new Invocations(trial, session, formsFrom, known);
    }

    /** The methods of the session that may be called: without those that could delete what others made, unless that is allowed. */
    public List<MethodSpec> methods() {
        boolean all = trial.mayDeleteAll();
        return session.facet().methods().stream()
                .filter(m -> all || m.role() != Role.BATCH_DELETE_ALL && m.role() != Role.BATCH_DELETE_MATCHING)
                .toList();
    }

    /** Whether a method takes no form, or there is one for it: who may not update has no form for update. */
    public boolean hasFormFor(MethodSpec method) {
        return switch (method.role()) {
            case CREATE, BATCH_CREATE -> forCreate != null;
            case UPDATE, BATCH_UPDATE -> forUpdate != null;
            default -> true;
        };
    }

    /** Calls a method; a list that it returns is read. */
    public void call(MethodSpec method) {
        Object result = session.facet().call(session.raw(), method, arguments(method));
        if (result instanceof org.osid.OsidList) {
            Values.comparable(result, method.name());
        }
    }

    private Object[] arguments(MethodSpec method) {
        List<Object> arguments = new ArrayList<>();
        for (ParameterSpec parameter : method.parameters()) {
            arguments.add(argument(method, parameter.type(), arguments.size()));
        }
        return arguments.toArray();
    }

    private Object argument(MethodSpec method, TypeRef type, int position) {
        if (method.role() == Role.BATCH_GET_FORMS_FOR_CREATE && position == 0) {
            return asked.get(method.subject());
        }
        if (type.array()) {
            return type.name().equals("osid.type.Type") ? new Type[0] : null;
        }
        return switch (type.name()) {
            case "cardinal", "integer" -> 1L;
            case "boolean" -> false;
            case "string" -> "";
            case "osid.id.Id" -> idFor(method, position);
            case "osid.id.IdList" -> BatchSession.idList(List.of(known));
            case "osid.transaction.batch.AliasRequestList" ->
                ConsumerList.of(AliasRequestList.class, List.of(BatchSession.request(known, trial.unknownId())));
            default -> ofInterface(method, type);
        };
    }

    private MadeId idFor(MethodSpec method, int position) {
        boolean alias = method.role() == Role.ALIAS && position == 1;
        boolean parent = method.role() == Role.GET_FORM_FOR_CREATE;
        if (alias) {
            return trial.unknownId();
        }
        return parent ? parents.get(method.subject()).get(position).id() : known;
    }

    private Object ofInterface(MethodSpec method, TypeRef type) {
        return switch (method.role()) {
            case CREATE -> orStrange(forCreate, type);
            case UPDATE -> orStrange(forUpdate, type);
            case BATCH_CREATE -> listOf(forCreate);
            case BATCH_UPDATE -> listOf(forUpdate);
            default -> MadeValue.of(trial.bench().binding().classOf(type.name()), Map.of());
        };
    }

    private Object listOf(FormInHand form) {
        Object only = form == null ? session.strangeForm() : form.raw();
        return ConsumerList.of(session.formListType(), List.of(only));
    }

    /** The form, unless there is none or batches have forms of another sort: a few of the specification do. */
    private Object orStrange(FormInHand form, TypeRef type) {
        Class<?> taken = trial.bench().binding().classOf(type.name());
        return form != null && taken.isInstance(form.raw()) ? form.raw() : MadeValue.of(taken, Map.of());
    }
}
