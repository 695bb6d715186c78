package org.osidforge.adapters.room.batch;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.IdList;
import org.osid.room.batch.BuildingBatchAdminSession;
import org.osid.room.batch.BuildingBatchFormList;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.adapters.room.BuildingAdminSessionAdapter;
import org.osidforge.runtime.adapter.Scope;

/** Administers Building objects in bulk. */
public class BuildingBatchAdminSessionAdapter extends BuildingAdminSessionAdapter implements BuildingBatchAdminSession {

    /** A session in that scope. */
    public BuildingBatchAdminSessionAdapter(Scope scope) {
        super(scope);
    }

    @Override
    public BuildingBatchFormList getBuildingFormsForCreate(long number, Type[] buildingRecordTypes) throws OperationFailedException, PermissionDeniedException {
        return formsForCreate(BuildingBatchFormAdapter::new, BuildingBatchFormListAdapter::new, number, buildingRecordTypes);
    }

    @Override
    public CreateResponseList createBuildings(BuildingBatchFormList buildingForms) throws OperationFailedException, PermissionDeniedException {
        return createEach(buildingForms, BuildingBatchFormList::getNextBuildingBatchForm);
    }

    @Override
    public BuildingBatchFormList getBuildingFormsForUpdate(IdList buildingIds) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formsForUpdate(BuildingBatchFormAdapter::new, BuildingBatchFormListAdapter::new, buildingIds);
    }

    @Override
    public UpdateResponseList updateBuildings(BuildingBatchFormList buildingForms) throws OperationFailedException, PermissionDeniedException {
        return updateEach(buildingForms, BuildingBatchFormList::getNextBuildingBatchForm);
    }

    @Override
    public DeleteResponseList deleteAllBuildings() throws OperationFailedException, PermissionDeniedException {
        return deleteMatching();
    }

    @Override
    public DeleteResponseList deleteBuildings(IdList buildingIds) throws OperationFailedException, PermissionDeniedException {
        return deleteEach(buildingIds);
    }

    @Override
    public AliasResponseList aliasBuildings(AliasRequestList aliasRequests) throws OperationFailedException, PermissionDeniedException {
        return aliasEach(aliasRequests);
    }
}
