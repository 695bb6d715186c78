package org.osidforge.runtime.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidForm;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.transaction.batch.UpdateResponse;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.form.FormTerms;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.IdMint;

/** Updates objects of one kind in one session: gives the forms, and takes them back. */
public final class Update {

    private final Session session;
    private final Kind kind;

    /** Updates in that session. */
    public Update(Session session, Kind kind) {
        this.session = session;
        this.kind = kind;
    }

    // forms

    /** The form of one object. */
    public FormState form(Id id) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formsFor(List.of(BasicId.of(Fault.checkNotNull(id, "id")))).get(0);
    }

    /** One form for each Id, in their order. */
    public List<FormState> forms(IdList ids)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formsFor(Reading.ids(ids));
    }

    private List<FormState> formsFor(List<BasicId> ids)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        session.checkPermitted(Operation.UPDATE, kind);
        session.accepting();
        Predicate<StoredObject> visible = session.catalogs(kind).federated();
        FormTerms terms = session.terms(List.of());
        IdMint formIds = session.engine().formIds(kind);
        List<StoredObject> found = session.reader().read(kind, ids, true);
        List<FormState> forms = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            StoredObject object = found.get(i);
            if (object == null || !visible.test(object)) {
                throw Fault.OBJECT_UNKNOWN.notFound(kind.name(), ids.get(i));
            }
            forms.add(FormState.forUpdate(session.ledger(), formIds.next(), terms, object));
        }
        return forms;
    }

    // objects

    /** Updates the object of one form, null being a form of somebody else; errors are those of the single operation. */
    public void one(FormState form) throws OperationFailedException, PermissionDeniedException {
        Batch batch = new Batch(session, kind, Operation.UPDATE, true);
        Object[] values = batch.admit(form);
        if (values == null) {
            throw batch.singleError();
        }
        List<ObjectChange> change = List.of(form.change(values));
        Outcome outcome = batch.write(writer -> writer.update(kind, change)).get(0);
        if (!batch.settle(form, outcome, form.target())) {
            throw new OperationFailedException(batch.reason());
        }
    }

    /**
     * Updates the objects of all forms: one response per form, in their order.
     *
     * @param forms what the consumer's list held
     * @param stateOf what the engine knows of a form, or null where it is none of ours
     * @throws org.osid.NullArgumentException if there is a null among the forms
     */
    public <F extends OsidForm> List<UpdateResponse> each(List<F> forms, Function<F, FormState> stateOf)
            throws OperationFailedException, PermissionDeniedException {
        Batch.checkNoNull(forms);
        Batch batch = new Batch(session, kind, Operation.UPDATE, true);
        UpdateResponse[] responses = new UpdateResponse[forms.size()];
        List<ObjectChange> changes = new ArrayList<>(forms.size());
        int[] places = new int[forms.size()];
        for (int i = 0; i < responses.length; i++) {
            FormState form = stateOf.apply(forms.get(i));
            Object[] values = batch.admit(form);
            if (values == null) {
                responses[i] = refused(forms.get(i), form, batch.reason());
            } else {
                places[changes.size()] = i;
                changes.add(form.change(values));
            }
        }
        List<Outcome> outcomes = batch.write(writer -> writer.update(kind, changes));
        for (int i = 0; i < changes.size(); i++) {
            FormState form = batch.claimed(i);
            responses[places[i]] = batch.settle(form, outcomes.get(i), form.target())
                    ? Responses.updated(form.id(), form.target())
                    : Responses.notUpdated(form.id(), form.target(), batch.reason());
        }
        return List.of(responses);
    }

    /** What names no object that could have been updated is answered with the Id of the form itself. */
    private static UpdateResponse refused(OsidForm given, FormState form, String reason) {
        Id target = form != null && form.isForUpdate() ? form.target() : given.getId();
        return Responses.notUpdated(given.getId(), target, reason);
    }
}
