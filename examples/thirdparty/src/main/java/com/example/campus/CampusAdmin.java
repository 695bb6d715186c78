package com.example.campus;

import java.util.ArrayList;
import java.util.List;
import org.osid.AlreadyExistsException;
import org.osid.InvalidArgumentException;
import org.osid.NotFoundException;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.OsidException;
import org.osid.OsidRuntimeException;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.Campus;
import org.osid.room.CampusForm;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponse;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;

/**
 * Creates, updates, deletes and aliases campuses, one or many.
 *
 * <p>The two ways differ in one thing only: alone, what goes wrong is thrown; in a batch it becomes the response of the one form, Id or request that it is about, and the others are done.
 */
class CampusAdmin extends Session implements CampusBatchAdminSession {

    final CampusStore store;

    CampusAdmin(Profile manager, CampusStore store) {
        super(manager);
        this.store = store;
    }

    // create

    @Override
    public boolean canCreateCampuses() {
        mustBeOpen();
        return true;
    }

    @Override
    public boolean canCreateCampusWithRecordTypes(Type[] campusRecordTypes) {
        mustBeOpen();
        return wanted(campusRecordTypes).isEmpty();
    }

    @Override
    public CampusForm getCampusFormForCreate(Type[] campusRecordTypes) {
        mustBeOpen();
        return newForm(campusRecordTypes);
    }

    @Override
    public CampusBatchFormList getCampusFormsForCreate(long number, Type[] campusRecordTypes) {
        mustBeOpen();
        if (number < 0) {
            throw new InvalidArgumentException("a negative number of forms: " + number);
        }
        List<CampusBatchForm> forms = new ArrayList<>();
        while (forms.size() < number) {
            forms.add(newForm(campusRecordTypes));
        }
        wanted(campusRecordTypes); // also when there is nothing to give
        return new Lists.CampusBatchForms(forms);
    }

    CampusDraft newForm(Type[] recordTypes) {
        if (!wanted(recordTypes).isEmpty()) {
            throw new UnsupportedException("a campus has no records");
        }
        return CampusDraft.forCreate(this);
    }

    static List<PlainType> wanted(Type[] recordTypes) {
        if (recordTypes == null) {
            throw new NullArgumentException("the record types are null");
        }
        List<PlainType> wanted = new ArrayList<>();
        for (Type type : recordTypes) {
            wanted.add(PlainType.of(type));
        }
        return wanted;
    }

    @Override
    public Campus createCampus(CampusForm campusForm) {
        mustBeOpen();
        return new FoundCampus(create(campusForm));
    }

    @Override
    public CreateResponseList createCampuses(CampusBatchFormList campusForms) throws OperationFailedException {
        mustBeOpen();
        List<CreateResponse> responses = new ArrayList<>();
        for (CampusBatchForm form : Consumed.forms(campusForms)) {
            responses.add(created(form));
        }
        return new Lists.CreateResponses(responses);
    }

    CreateResponse created(CampusBatchForm form) {
        try {
            return new Responses.Created(form.getId(), create(form).id(), null);
        } catch (OsidRuntimeException refused) {
            return new Responses.Created(form.getId(), null, refused.getMessage());
        }
    }

    private StoredCampus create(CampusForm form) {
        CampusDraft draft = accepted(form, false);
        return draft.submit(() -> {
            StoredCampus campus = draft.newCampus(PlainId.unique("room.Campus"));
            store.add(campus);
            return campus;
        });
    }

    /** A form that this session gave for that purpose; whether it was used, and is valid, it sees to itself. */
    private CampusDraft accepted(CampusForm form, boolean forUpdate) {
        if (form == null) {
            throw new NullArgumentException("the form is null");
        }
        if (!(form instanceof CampusDraft draft) || !draft.isGivenBy(this)) {
            throw new UnsupportedException("the form was given by another session");
        }
        if (draft.isForUpdate() != forUpdate) {
            throw new UnsupportedException("the form is for " + (forUpdate ? "create" : "update"));
        }
        return draft;
    }

    // update

    @Override
    public boolean canUpdateCampuses() {
        mustBeOpen();
        return true;
    }

    @Override
    public CampusForm getCampusFormForUpdate(Id campusId) throws NotFoundException {
        mustBeOpen();
        return CampusDraft.forUpdate(this, store.find(campusId));
    }

    @Override
    public CampusBatchFormList getCampusFormsForUpdate(IdList campusIds)
            throws NotFoundException, OperationFailedException {
        mustBeOpen();
        List<CampusBatchForm> forms = new ArrayList<>();
        for (Id id : Consumed.ids(campusIds)) {
            forms.add(CampusDraft.forUpdate(this, store.find(id)));
        }
        return new Lists.CampusBatchForms(forms);
    }

    @Override
    public void updateCampus(CampusForm campusForm) throws OperationFailedException {
        mustBeOpen();
        try {
            update(campusForm);
        } catch (NotFoundException deleted) {
            // the interface has no NOT_FOUND here: the campus was there when the form was asked for
            throw new OperationFailedException("the campus was deleted meanwhile", deleted);
        }
    }

    @Override
    public UpdateResponseList updateCampuses(CampusBatchFormList campusForms) throws OperationFailedException {
        mustBeOpen();
        List<UpdateResponse> responses = new ArrayList<>();
        for (CampusBatchForm form : Consumed.forms(campusForms)) {
            responses.add(updated(form));
        }
        return new Lists.UpdateResponses(responses);
    }

    UpdateResponse updated(CampusBatchForm form) {
        try {
            return new Responses.Updated(form.getId(), update(form), null);
        } catch (OsidException | OsidRuntimeException refused) {
            Id about = form.isForUpdate() ? form.getCampusId() : null;
            return new Responses.Updated(form.getId(), about, refused.getMessage());
        }
    }

    private PlainId update(CampusForm form) throws NotFoundException {
        CampusDraft draft = accepted(form, true);
        return draft.submit(() -> {
            store.update(draft.getCampusId(), draft::changed);
            return draft.getCampusId();
        });
    }

    // delete

    @Override
    public boolean canDeleteCampuses() {
        mustBeOpen();
        return true;
    }

    @Override
    public void deleteCampus(Id campusId) throws NotFoundException {
        mustBeOpen();
        store.delete(campusId);
    }

    @Override
    public DeleteResponseList deleteCampuses(IdList campusIds) throws OperationFailedException {
        mustBeOpen();
        List<DeleteResponse> responses = new ArrayList<>();
        for (Id id : Consumed.ids(campusIds)) {
            responses.add(deleted(id));
        }
        return new Lists.DeleteResponses(responses);
    }

    @Override
    public DeleteResponseList deleteAllCampuses() {
        mustBeOpen();
        return new Lists.DeleteResponses(
                store.all().stream().map(campus -> deleted(campus.id())).toList());
    }

    DeleteResponse deleted(Id id) {
        try {
            store.delete(id);
            return new Responses.Deleted(id, null);
        } catch (NotFoundException unknown) {
            return new Responses.Deleted(id, unknown.getMessage());
        }
    }

    // alias

    @Override
    public boolean canManageCampusAliases() {
        mustBeOpen();
        return true;
    }

    @Override
    public void aliasCampus(Id campusId, Id aliasId) throws NotFoundException, AlreadyExistsException {
        mustBeOpen();
        store.alias(campusId, aliasId);
    }

    @Override
    public AliasResponseList aliasCampuses(AliasRequestList aliasRequests) throws OperationFailedException {
        mustBeOpen();
        List<AliasResponse> responses = new ArrayList<>();
        for (AliasRequest request : Consumed.requests(aliasRequests)) {
            responses.add(aliased(request.getReferenceId(), request.getAliasId()));
        }
        return new Lists.AliasResponses(responses);
    }

    AliasResponse aliased(Id reference, Id alias) {
        try {
            store.alias(reference, alias);
            return new Responses.Aliased(reference, alias, null);
        } catch (OsidException | OsidRuntimeException refused) {
            return new Responses.Aliased(reference, alias, refused.getMessage());
        }
    }
}
