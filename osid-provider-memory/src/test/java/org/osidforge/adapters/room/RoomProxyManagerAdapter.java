package org.osidforge.adapters.room;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.proxy.Proxy;
import org.osid.room.BuildingAdminSession;
import org.osid.room.BuildingLookupSession;
import org.osid.room.CampusAdminSession;
import org.osid.room.CampusLookupSession;
import org.osid.room.FloorAdminSession;
import org.osid.room.FloorLookupSession;
import org.osid.room.RoomAdminSession;
import org.osid.room.RoomLookupSession;
import org.osid.room.RoomProxyManager;
import org.osid.room.batch.RoomBatchProxyManager;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.adapter.ManagerScope;
import org.osidforge.runtime.adapter.ProxyManagerAdapter;

/** The proxy manager of osid.room. */
public class RoomProxyManagerAdapter extends ProxyManagerAdapter implements RoomProxyManager {

    /** A manager with that scope. */
    public RoomProxyManagerAdapter(ManagerScope scope) {
        super(scope, "osid.room");
    }

    @Override
    public boolean supportsVisibleFederation() {
        return visibleFederation();
    }

    @Override
    public boolean supportsRoomLookup() {
        return false;
    }

    @Override
    public boolean supportsRoomAdmin() {
        return false;
    }

    @Override
    public boolean supportsFloorLookup() {
        return offers("FloorLookupSession");
    }

    @Override
    public boolean supportsFloorAdmin() {
        return offers("FloorAdminSession");
    }

    @Override
    public boolean supportsBuildingLookup() {
        return offers("BuildingLookupSession");
    }

    @Override
    public boolean supportsBuildingAdmin() {
        return offers("BuildingAdminSession");
    }

    @Override
    public boolean supportsCampusLookup() {
        return offers("CampusLookupSession");
    }

    @Override
    public boolean supportsCampusAdmin() {
        return offers("CampusAdminSession");
    }

    @Override
    public boolean supportsRoomBatch() {
        return offersPackage("osid.room.batch");
    }

    @Override
    public TypeList getRoomRecordTypes() {
        throw unimplemented("getRoomRecordTypes");
    }

    @Override
    public boolean supportsRoomRecordType(Type roomRecordType) {
        return false;
    }

    @Override
    public TypeList getFloorRecordTypes() {
        return recordTypes(RoomKinds.FLOOR);
    }

    @Override
    public boolean supportsFloorRecordType(Type floorRecordType) {
        return hasRecordType(RoomKinds.FLOOR, floorRecordType);
    }

    @Override
    public TypeList getBuildingRecordTypes() {
        return recordTypes(RoomKinds.BUILDING);
    }

    @Override
    public boolean supportsBuildingRecordType(Type buildingRecordType) {
        return hasRecordType(RoomKinds.BUILDING, buildingRecordType);
    }

    @Override
    public TypeList getCampusRecordTypes() {
        return recordTypes(RoomKinds.CAMPUS);
    }

    @Override
    public boolean supportsCampusRecordType(Type campusRecordType) {
        return hasRecordType(RoomKinds.CAMPUS, campusRecordType);
    }

    @Override
    public RoomLookupSession getRoomLookupSession(Proxy proxy) throws OperationFailedException {
        throw unimplemented("getRoomLookupSession");
    }

    @Override
    public RoomLookupSession getRoomLookupSessionForCampus(Id campusId, Proxy proxy) throws NotFoundException, OperationFailedException {
        throw unimplemented("getRoomLookupSessionForCampus");
    }

    @Override
    public RoomAdminSession getRoomAdminSession(Proxy proxy) throws OperationFailedException {
        throw unimplemented("getRoomAdminSession");
    }

    @Override
    public RoomAdminSession getRoomAdminSessionForCampus(Id campusId, Proxy proxy) throws NotFoundException, OperationFailedException {
        throw unimplemented("getRoomAdminSessionForCampus");
    }

    @Override
    public FloorLookupSession getFloorLookupSession(Proxy proxy) throws OperationFailedException {
        return new FloorLookupSessionAdapter(open("FloorLookupSession", proxy));
    }

    @Override
    public FloorLookupSession getFloorLookupSessionForCampus(Id campusId, Proxy proxy) throws NotFoundException, OperationFailedException {
        return new FloorLookupSessionAdapter(open("FloorLookupSession", RoomKinds.CAMPUS, campusId, proxy));
    }

    @Override
    public FloorAdminSession getFloorAdminSession(Proxy proxy) throws OperationFailedException {
        return new FloorAdminSessionAdapter(open("FloorAdminSession", proxy));
    }

    @Override
    public FloorAdminSession getFloorAdminSessionForCampus(Id campusId, Proxy proxy) throws NotFoundException, OperationFailedException {
        return new FloorAdminSessionAdapter(open("FloorAdminSession", RoomKinds.CAMPUS, campusId, proxy));
    }

    @Override
    public BuildingLookupSession getBuildingLookupSession(Proxy proxy) throws OperationFailedException {
        return new BuildingLookupSessionAdapter(open("BuildingLookupSession", proxy));
    }

    @Override
    public BuildingLookupSession getBuildingLookupSessionForCampus(Id campusId, Proxy proxy) throws NotFoundException, OperationFailedException {
        return new BuildingLookupSessionAdapter(open("BuildingLookupSession", RoomKinds.CAMPUS, campusId, proxy));
    }

    @Override
    public BuildingAdminSession getBuildingAdminSession(Proxy proxy) throws OperationFailedException {
        return new BuildingAdminSessionAdapter(open("BuildingAdminSession", proxy));
    }

    @Override
    public BuildingAdminSession getBuildingAdminSessionForCampus(Id campusId, Proxy proxy) throws NotFoundException, OperationFailedException {
        return new BuildingAdminSessionAdapter(open("BuildingAdminSession", RoomKinds.CAMPUS, campusId, proxy));
    }

    @Override
    public CampusLookupSession getCampusLookupSession(Proxy proxy) throws OperationFailedException {
        return new CampusLookupSessionAdapter(open("CampusLookupSession", proxy));
    }

    @Override
    public CampusAdminSession getCampusAdminSession(Proxy proxy) throws OperationFailedException {
        return new CampusAdminSessionAdapter(open("CampusAdminSession", proxy));
    }

    @Override
    public RoomBatchProxyManager getRoomBatchProxyManager() throws OperationFailedException {
        return subManager("osid.room.batch", RoomBatchProxyManager.class);
    }
}
