package org.osidforge.adapters.room.batch;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.IdList;
import org.osid.room.batch.FloorBatchAdminSession;
import org.osid.room.batch.FloorBatchFormList;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.adapters.room.FloorAdminSessionAdapter;
import org.osidforge.runtime.adapter.Scope;

/** Administers Floor objects in bulk. */
public class FloorBatchAdminSessionAdapter extends FloorAdminSessionAdapter implements FloorBatchAdminSession {

    /** A session in that scope. */
    public FloorBatchAdminSessionAdapter(Scope scope) {
        super(scope);
    }

    @Override
    public FloorBatchFormList getFloorFormsForCreate(IdList buildingIds, Type[] floorRecordTypes) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formsForCreate(FloorBatchFormAdapter::new, FloorBatchFormListAdapter::new, buildingIds, floorRecordTypes);
    }

    @Override
    public CreateResponseList createFloors(FloorBatchFormList floorForms) throws OperationFailedException, PermissionDeniedException {
        return createEach(floorForms, FloorBatchFormList::getNextFloorBatchForm);
    }

    @Override
    public FloorBatchFormList getFloorFormsForUpdate(IdList floorIds) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formsForUpdate(FloorBatchFormAdapter::new, FloorBatchFormListAdapter::new, floorIds);
    }

    @Override
    public UpdateResponseList updateFloors(FloorBatchFormList floorForms) throws OperationFailedException, PermissionDeniedException {
        return updateEach(floorForms, FloorBatchFormList::getNextFloorBatchForm);
    }

    @Override
    public DeleteResponseList deleteAllFloors() throws OperationFailedException, PermissionDeniedException {
        return deleteMatching();
    }

    @Override
    public DeleteResponseList deleteFloors(IdList floorIds) throws OperationFailedException, PermissionDeniedException {
        return deleteEach(floorIds);
    }

    @Override
    public AliasResponseList aliasFloors(AliasRequestList aliasRequests) throws OperationFailedException, PermissionDeniedException {
        return aliasEach(aliasRequests);
    }
}
