package com.example.campus;

import java.util.ArrayList;
import java.util.List;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.type.Type;

/** Mistakes 3 to 5, and forms with mistake 2. */
class BrokenCampusAdmin extends CampusAdmin {

    BrokenCampusAdmin(Profile manager, CampusStore store) {
        super(manager, store);
    }

    /** Mistake 3: nobody thought of null. */
    @Override
    CampusDraft newForm(Type[] recordTypes) {
        if (recordTypes.length > 0) {
            throw new UnsupportedException("a campus has no records");
        }
        return new BrokenCampusDraft(this);
    }

    /** Mistake 4: a form that was refused gets no response. */
    @Override
    public CreateResponseList createCampuses(CampusBatchFormList campusForms) throws OperationFailedException {
        mustBeOpen();
        List<CreateResponse> responses = new ArrayList<>();
        for (CampusBatchForm form : Consumed.forms(campusForms)) {
            CreateResponse response = created(form);
            if (response.isSuccessful()) {
                responses.add(response);
            }
        }
        return new Lists.CreateResponses(responses);
    }

    /** Mistake 5: one Id that there is not fails the whole batch. */
    @Override
    public DeleteResponseList deleteCampuses(IdList campusIds) throws OperationFailedException {
        mustBeOpen();
        List<DeleteResponse> responses = new ArrayList<>();
        for (Id id : Consumed.ids(campusIds)) {
            try {
                store.delete(id);
            } catch (NotFoundException unknown) {
                throw new OperationFailedException("there is no campus " + id, unknown);
            }
            responses.add(new Responses.Deleted(id, null));
        }
        return new Lists.DeleteResponses(responses);
    }
}
