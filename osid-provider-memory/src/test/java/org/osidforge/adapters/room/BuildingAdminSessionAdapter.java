package org.osidforge.adapters.room;

import org.osid.AlreadyExistsException;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.room.Building;
import org.osid.room.BuildingAdminSession;
import org.osid.room.BuildingForm;
import org.osid.room.Campus;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.AdminSessionAdapter;
import org.osidforge.runtime.adapter.Scope;

/** Administers Building objects. */
public class BuildingAdminSessionAdapter extends AdminSessionAdapter<Building> implements BuildingAdminSession {

    /** A session in that scope. */
    public BuildingAdminSessionAdapter(Scope scope) {
        super(scope, RoomKinds.BUILDING);
    }

    @Override
    public Id getCampusId() {
        return catalogId();
    }

    @Override
    public Campus getCampus() throws OperationFailedException, PermissionDeniedException {
        return catalog(Campus.class);
    }

    @Override
    public boolean canCreateBuildings() {
        return mayCreate();
    }

    @Override
    public boolean canCreateBuildingWithRecordTypes(Type[] buildingRecordTypes) {
        return mayCreateWith(buildingRecordTypes);
    }

    @Override
    public BuildingForm getBuildingFormForCreate(Type[] buildingRecordTypes) throws OperationFailedException, PermissionDeniedException {
        return formForCreate(BuildingFormAdapter::new, buildingRecordTypes);
    }

    @Override
    public Building createBuilding(BuildingForm buildingForm) throws OperationFailedException, PermissionDeniedException {
        return create(buildingForm);
    }

    @Override
    public boolean canUpdateBuildings() {
        return mayUpdate();
    }

    @Override
    public BuildingForm getBuildingFormForUpdate(Id buildingId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formForUpdate(BuildingFormAdapter::new, buildingId);
    }

    @Override
    public void updateBuilding(BuildingForm buildingForm) throws OperationFailedException, PermissionDeniedException {
        update(buildingForm);
    }

    @Override
    public boolean canDeleteBuildings() {
        return mayDelete();
    }

    @Override
    public void deleteBuilding(Id buildingId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        delete(buildingId);
    }

    @Override
    public boolean canManageBuildingAliases() {
        return mayAlias();
    }

    @Override
    public void aliasBuilding(Id buildingId, Id aliasId) throws AlreadyExistsException, NotFoundException, OperationFailedException, PermissionDeniedException {
        alias(buildingId, aliasId);
    }
}
