package org.osidforge.adapters.room.batch;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.IdList;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.CampusBatchFormList;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.adapters.room.CampusAdminSessionAdapter;
import org.osidforge.runtime.adapter.Scope;

/** Administers Campus objects in bulk. */
public class CampusBatchAdminSessionAdapter extends CampusAdminSessionAdapter implements CampusBatchAdminSession {

    /** A session in that scope. */
    public CampusBatchAdminSessionAdapter(Scope scope) {
        super(scope);
    }

    @Override
    public CampusBatchFormList getCampusFormsForCreate(long number, Type[] campusRecordTypes) throws OperationFailedException, PermissionDeniedException {
        return formsForCreate(CampusBatchFormAdapter::new, CampusBatchFormListAdapter::new, number, campusRecordTypes);
    }

    @Override
    public CreateResponseList createCampuses(CampusBatchFormList campusForms) throws OperationFailedException, PermissionDeniedException {
        return createEach(campusForms, CampusBatchFormList::getNextCampusBatchForm);
    }

    @Override
    public CampusBatchFormList getCampusFormsForUpdate(IdList campusIds) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formsForUpdate(CampusBatchFormAdapter::new, CampusBatchFormListAdapter::new, campusIds);
    }

    @Override
    public UpdateResponseList updateCampuses(CampusBatchFormList campusForms) throws OperationFailedException, PermissionDeniedException {
        return updateEach(campusForms, CampusBatchFormList::getNextCampusBatchForm);
    }

    @Override
    public DeleteResponseList deleteAllCampuses() throws OperationFailedException, PermissionDeniedException {
        return deleteMatching();
    }

    @Override
    public DeleteResponseList deleteCampuses(IdList campusIds) throws OperationFailedException, PermissionDeniedException {
        return deleteEach(campusIds);
    }

    @Override
    public AliasResponseList aliasCampuses(AliasRequestList aliasRequests) throws OperationFailedException, PermissionDeniedException {
        return aliasEach(aliasRequests);
    }
}
