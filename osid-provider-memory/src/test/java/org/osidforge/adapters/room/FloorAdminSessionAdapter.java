package org.osidforge.adapters.room;

import org.osid.AlreadyExistsException;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.room.Campus;
import org.osid.room.Floor;
import org.osid.room.FloorAdminSession;
import org.osid.room.FloorForm;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.AdminSessionAdapter;
import org.osidforge.runtime.adapter.Scope;

/** Administers Floor objects. */
public class FloorAdminSessionAdapter extends AdminSessionAdapter<Floor> implements FloorAdminSession {

    /** A session in that scope. */
    public FloorAdminSessionAdapter(Scope scope) {
        super(scope, RoomKinds.FLOOR);
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
    public boolean canCreateFloors() {
        return mayCreate();
    }

    @Override
    public boolean canCreateFloorWithRecordTypes(Type[] floorRecordTypes) {
        return mayCreateWith(floorRecordTypes);
    }

    @Override
    public FloorForm getFloorFormForCreate(Id buildingId, Type[] floorRecordTypes) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formForCreate(FloorFormAdapter::new, floorRecordTypes, buildingId);
    }

    @Override
    public Floor createFloor(FloorForm floorForm) throws OperationFailedException, PermissionDeniedException {
        return create(floorForm);
    }

    @Override
    public boolean canUpdateFloors() {
        return mayUpdate();
    }

    @Override
    public FloorForm getFloorFormForUpdate(Id floorId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formForUpdate(FloorFormAdapter::new, floorId);
    }

    @Override
    public void updateFloor(FloorForm floorForm) throws OperationFailedException, PermissionDeniedException {
        update(floorForm);
    }

    @Override
    public boolean canDeleteFloors() {
        return mayDelete();
    }

    @Override
    public void deleteFloor(Id floorId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        delete(floorId);
    }

    @Override
    public boolean canManageFloorAliases() {
        return mayAlias();
    }

    @Override
    public void aliasFloor(Id floorId, Id aliasId) throws AlreadyExistsException, NotFoundException, OperationFailedException, PermissionDeniedException {
        alias(floorId, aliasId);
    }
}
