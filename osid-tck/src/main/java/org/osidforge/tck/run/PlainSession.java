package org.osidforge.tck.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osid.id.Id;
import org.osid.type.Type;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Way;
import org.osidforge.tck.check.Stop;

/** The operations on single objects that an admin session has, whether it is a batch session besides or not. */
public final class PlainSession {

    private final Trial trial;
    private final BatchKind batch;
    private final BatchWay way;
    private final Facet facet;
    private final Object session;

    PlainSession(Trial trial, BatchKind batch, BatchWay way, Facet facet, Object session) {
        this.trial = trial;
        this.batch = batch;
        this.way = way;
        this.facet = facet;
        this.session = session;
    }

    /** A form for create, for parents of those Ids, with no record types. */
    public FormInHand formForCreate(List<MadeParent> parents) {
        MethodSpec method = facet.need(Role.GET_FORM_FOR_CREATE, nameOfWay());
        List<Object> arguments = new ArrayList<>();
        for (ParameterSpec parameter : method.parameters()) {
            arguments.add(parameter.type().array() ? new Type[0] : idFor(parameter, arguments.size(), parents));
        }
        return inHand(method, facet.call(session, method, arguments.toArray()));
    }

    /** A session that works in bulk in one way does not name it; that for single objects does, where there are several. */
    private String nameOfWay() {
        return trial.bench().kindOf(batch).createWays().stream()
                .filter(one -> one.parents().equals(way.parents()))
                .map(Way::name)
                .findFirst()
                .orElse(way.name());
    }

    private static Object idFor(ParameterSpec parameter, int position, List<MadeParent> parents) {
        return parents.stream()
                .filter(p -> p.parent().parameter().equals(parameter.name()))
                .findFirst()
                .or(() -> position < parents.size() ? Optional.of(parents.get(position)) : Optional.empty())
                .map(MadeParent::id)
                .orElse(null);
    }

    /** Whether the specification lets it create objects in the way of this trial. */
    boolean creates() {
        return has(Role.CREATE)
                && facet.find(Role.GET_FORM_FOR_CREATE, nameOfWay()).isPresent();
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

    /** Whether the specification gives it these operations. */
    public boolean has(Role role) {
        return facet.find(role).isPresent();
    }

    /** Deletes one object if it can; false if it is still there. */
    boolean removes(Id id) {
        if (deletes()) {
            delete(id);
        }
        return deletes();
    }

    boolean deletes() {
        return has(Role.DELETE);
    }

    /** Whether the method of that role lists that error. */
    public boolean lists(Role role, ErrorCode code) {
        return facet.find(role).filter(m -> Facet.lists(m, code)).isPresent();
    }
}
