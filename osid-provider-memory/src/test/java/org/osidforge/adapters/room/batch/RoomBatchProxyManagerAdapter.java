package org.osidforge.adapters.room.batch;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.proxy.Proxy;
import org.osid.room.batch.BuildingBatchAdminSession;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.FloorBatchAdminSession;
import org.osid.room.batch.RoomBatchAdminSession;
import org.osid.room.batch.RoomBatchProxyManager;
import org.osidforge.adapters.room.RoomKinds;
import org.osidforge.runtime.adapter.ManagerScope;
import org.osidforge.runtime.adapter.ProxyManagerAdapter;

/** The proxy manager of osid.room.batch. */
public class RoomBatchProxyManagerAdapter extends ProxyManagerAdapter implements RoomBatchProxyManager {

    /** A manager with that scope. */
    public RoomBatchProxyManagerAdapter(ManagerScope scope) {
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
    public RoomBatchAdminSession getRoomBatchAdminSession(Proxy proxy) throws OperationFailedException {
        throw unimplemented("getRoomBatchAdminSession");
    }

    @Override
    public RoomBatchAdminSession getRoomBatchAdminSessionForCampus(Id campusId, Proxy proxy) throws NotFoundException, OperationFailedException {
        throw unimplemented("getRoomBatchAdminSessionForCampus");
    }

    @Override
    public FloorBatchAdminSession getFloorBatchAdminSession(Proxy proxy) throws OperationFailedException {
        return new FloorBatchAdminSessionAdapter(open("FloorBatchAdminSession", proxy));
    }

    @Override
    public FloorBatchAdminSession getFloorBatchAdminSessionForCampus(Id campusId, Proxy proxy) throws NotFoundException, OperationFailedException {
        return new FloorBatchAdminSessionAdapter(open("FloorBatchAdminSession", RoomKinds.CAMPUS, campusId, proxy));
    }

    @Override
    public BuildingBatchAdminSession getBuildingBatchAdminSession(Proxy proxy) throws OperationFailedException {
        return new BuildingBatchAdminSessionAdapter(open("BuildingBatchAdminSession", proxy));
    }

    @Override
    public BuildingBatchAdminSession getBuildingBatchAdminSessionForCampus(Id campusId, Proxy proxy) throws NotFoundException, OperationFailedException {
        return new BuildingBatchAdminSessionAdapter(open("BuildingBatchAdminSession", RoomKinds.CAMPUS, campusId, proxy));
    }

    @Override
    public CampusBatchAdminSession getCampusBatchAdminSession(Proxy proxy) throws OperationFailedException {
        return new CampusBatchAdminSessionAdapter(open("CampusBatchAdminSession", proxy));
    }
}
