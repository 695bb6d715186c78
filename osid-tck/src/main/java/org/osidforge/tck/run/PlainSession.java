package org.osidforge.tck.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osid.id.Id;
import org.osid.type.Type;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeValue;

/** The operations on single objects that an admin session has, whether it is a batch session besides or not. */
public final class PlainSession {

    private final Trial trial;
    private final BatchKind batch;
    private final Facet facet;
    private final Object session;

    PlainSession(Trial trial, BatchKind batch, Facet facet, Object session) {
        this.trial = trial;
        this.batch = batch;
        this.facet = facet;
        this.session = session;
    }

    /** A form for create, for parents of those Ids, with no record types. */
    public FormInHand formForCreate(List<MadeParent> parents) {
        MethodSpec method = facet.need(Role.GET_FORM_FOR_CREATE);
        List<Object> arguments = new ArrayList<>();
        method.parameters()
                .forEach(p -> arguments.add(
                        p.type().array()
                                ? new Type[0]
                                : arguments.size() < parents.size()
                                        ? parents.get(arguments.size()).id()
                                        : null));
        return inHand(method, facet.call(session, method, arguments.toArray()));
    }

    private FormInHand inHand(MethodSpec method, Object raw) {
        Facet form = trial.bench().binding().facet(method.returns().name());
        if (!form.type().isInstance(raw)) {
            throw Stop.failed(
                    method.name(),
                    "a " + form.type().getName(),
                    raw == null ? "null" : raw.getClass().getName());
        }
        return new FormInHand(raw, trial.elementsOf(trial.bench().kindOf(batch), form));
    }

    /** Creates one object and remembers it. */
    public ObjectInHand create(FormInHand form) {
        MethodSpec method = facet.need(Role.CREATE);
        ObjectInHand object = new ObjectInHand(method.name(), facet.call(session, method, form.raw()));
        trial.track(batch, object.id());
        return object;
    }

    /** Creates with whatever form, for its errors. */
    public void createRaw(Object form) {
        facet.call(session, facet.need(Role.CREATE), form);
    }

    /** A form for update. */
    public FormInHand formForUpdate(Id id) {
        MethodSpec method = facet.need(Role.GET_FORM_FOR_UPDATE);
        return inHand(method, facet.call(session, method, id));
    }

    /** Updates with whatever form. */
    public void update(Object form) {
        facet.call(session, facet.need(Role.UPDATE), form);
    }

    /** Deletes one object. */
    public void delete(Id id) {
        facet.call(session, facet.need(Role.DELETE), id);
    }

    /** Gives an alias. */
    public void alias(Id id, Id alias) {
        facet.call(session, facet.need(Role.ALIAS), id, alias);
    }

    /** A form that no provider made, of the interface that creating takes. */
    public Object strangeForm() {
        Class<?> type = facet.javaMethod(facet.need(Role.CREATE)).getParameterTypes()[0];
        return MadeValue.of(type, Map.of("getId", trial.data().newId("forms")));
    }

    /** Whether the specification gives it these operations. */
    public boolean has(Role role) {
        return facet.find(role).isPresent();
    }

    boolean deletes() {
        return has(Role.DELETE);
    }

    /** Whether the method of that role lists that error. */
    public boolean lists(Role role, ErrorCode code) {
        return facet.find(role).filter(m -> Facet.lists(m, code)).isPresent();
    }
}
