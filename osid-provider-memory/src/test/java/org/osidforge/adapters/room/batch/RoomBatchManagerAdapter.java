package org.osidforge.adapters.room.batch;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.room.batch.BuildingBatchAdminSession;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.FloorBatchAdminSession;
import org.osid.room.batch.RoomBatchAdminSession;
import org.osid.room.batch.RoomBatchManager;
import org.osidforge.adapters.room.RoomKinds;
import org.osidforge.runtime.adapter.ManagerAdapter;
import org.osidforge.runtime.adapter.ManagerScope;

/** The manager of osid.room.batch. */
public class RoomBatchManagerAdapter extends ManagerAdapter implements RoomBatchManager {

    /** A manager with that scope. */
    public RoomBatchManagerAdapter(ManagerScope scope) {
        super(scope, "osid.room.batch");
    }

    @Override
    public boolean supportsVisibleFederation() {
        return visibleFederation();
    }

    @Override
    public boolean supportsRoomBatchAdmin() {
        return false;
    }

    @Override
    public boolean supportsFloorBatchAdmin() {
        return offers("FloorBatchAdminSession");
    }

    @Override
    public boolean supportsBuildingBatchAdmin() {
        return offers("BuildingBatchAdminSession");
    }

    @Override
    public boolean supportsCampusBatchAdmin() {
        return offers("CampusBatchAdminSession");
    }

    @Override
    public RoomBatchAdminSession getRoomBatchAdminSession() throws OperationFailedException {
        throw unimplemented("getRoomBatchAdminSession");
    }

    @Override
    public RoomBatchAdminSession getRoomBatchAdminSessionForCampus(Id campusId) throws NotFoundException, OperationFailedException {
        throw unimplemented("getRoomBatchAdminSessionForCampus");
    }

    @Override
    public FloorBatchAdminSession getFloorBatchAdminSession() throws OperationFailedException {
        return new FloorBatchAdminSessionAdapter(open("FloorBatchAdminSession"));
    }

    @Override
    public FloorBatchAdminSession getFloorBatchAdminSessionForCampus(Id campusId) throws NotFoundException, OperationFailedException {
        return new FloorBatchAdminSessionAdapter(open("FloorBatchAdminSession", RoomKinds.CAMPUS, campusId));
    }

    @Override
    public BuildingBatchAdminSession getBuildingBatchAdminSession() throws OperationFailedException {
        return new BuildingBatchAdminSessionAdapter(open("BuildingBatchAdminSession"));
    }

    @Override
    public BuildingBatchAdminSession getBuildingBatchAdminSessionForCampus(Id campusId) throws NotFoundException, OperationFailedException {
        return new BuildingBatchAdminSessionAdapter(open("BuildingBatchAdminSession", RoomKinds.CAMPUS, campusId));
    }

    @Override
    public CampusBatchAdminSession getCampusBatchAdminSession() throws OperationFailedException {
        return new CampusBatchAdminSessionAdapter(open("CampusBatchAdminSession"));
    }
}
