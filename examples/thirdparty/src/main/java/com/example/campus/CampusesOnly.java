package com.example.campus;

import java.util.List;
import org.osid.UnimplementedException;
import org.osid.id.Id;
import org.osid.room.BuildingAdminSession;
import org.osid.room.BuildingLookupSession;
import org.osid.room.FloorAdminSession;
import org.osid.room.FloorLookupSession;
import org.osid.room.RoomAdminSession;
import org.osid.room.RoomLookupSession;
import org.osid.room.RoomManager;
import org.osid.room.batch.BuildingBatchAdminSession;
import org.osid.room.batch.FloorBatchAdminSession;
import org.osid.room.batch.RoomBatchAdminSession;
import org.osid.room.batch.RoomBatchManager;
import org.osid.type.Type;
import org.osid.type.TypeList;

/** What a manager of rooms says of all that this provider does not offer: buildings, floors, rooms and records. */
abstract class CampusesOnly extends Profile implements RoomManager, RoomBatchManager {

    private static UnimplementedException notOffered() {
        return new UnimplementedException("this provider has campuses only");
    }

    @Override
    public BuildingAdminSession getBuildingAdminSessionForCampus(Id campusId) {
        throw notOffered();
    }

    @Override
    public BuildingAdminSession getBuildingAdminSession() {
        throw notOffered();
    }

    @Override
    public boolean supportsBuildingAdmin() {
        return false;
    }

    @Override
    public BuildingBatchAdminSession getBuildingBatchAdminSessionForCampus(Id campusId) {
        throw notOffered();
    }

    @Override
    public BuildingBatchAdminSession getBuildingBatchAdminSession() {
        throw notOffered();
    }

    @Override
    public boolean supportsBuildingBatchAdmin() {
        return false;
    }

    @Override
    public BuildingLookupSession getBuildingLookupSessionForCampus(Id campusId) {
        throw notOffered();
    }

    @Override
    public BuildingLookupSession getBuildingLookupSession() {
        throw notOffered();
    }

    @Override
    public boolean supportsBuildingLookup() {
        return false;
    }

    @Override
    public TypeList getBuildingRecordTypes() {
        return new Lists.Types(List.of());
    }

    @Override
    public boolean supportsBuildingRecordType(Type type) {
        PlainType.of(type);
        return false;
    }

    @Override
    public TypeList getCampusRecordTypes() {
        return new Lists.Types(List.of());
    }

    @Override
    public boolean supportsCampusRecordType(Type type) {
        PlainType.of(type);
        return false;
    }

    @Override
    public FloorAdminSession getFloorAdminSessionForCampus(Id campusId) {
        throw notOffered();
    }

    @Override
    public FloorAdminSession getFloorAdminSession() {
        throw notOffered();
    }

    @Override
    public boolean supportsFloorAdmin() {
        return false;
    }

    @Override
    public FloorBatchAdminSession getFloorBatchAdminSessionForCampus(Id campusId) {
        throw notOffered();
    }

    @Override
    public FloorBatchAdminSession getFloorBatchAdminSession() {
        throw notOffered();
    }

    @Override
    public boolean supportsFloorBatchAdmin() {
        return false;
    }

    @Override
    public FloorLookupSession getFloorLookupSessionForCampus(Id campusId) {
        throw notOffered();
    }

    @Override
    public FloorLookupSession getFloorLookupSession() {
        throw notOffered();
    }

    @Override
    public boolean supportsFloorLookup() {
        return false;
    }

    @Override
    public TypeList getFloorRecordTypes() {
        return new Lists.Types(List.of());
    }

    @Override
    public boolean supportsFloorRecordType(Type type) {
        PlainType.of(type);
        return false;
    }

    @Override
    public RoomAdminSession getRoomAdminSessionForCampus(Id campusId) {
        throw notOffered();
    }

    @Override
    public RoomAdminSession getRoomAdminSession() {
        throw notOffered();
    }

    @Override
    public boolean supportsRoomAdmin() {
        return false;
    }

    @Override
    public RoomBatchAdminSession getRoomBatchAdminSessionForCampus(Id campusId) {
        throw notOffered();
    }

    @Override
    public RoomBatchAdminSession getRoomBatchAdminSession() {
        throw notOffered();
    }

    @Override
    public boolean supportsRoomBatchAdmin() {
        return false;
    }

    @Override
    public RoomLookupSession getRoomLookupSessionForCampus(Id campusId) {
        throw notOffered();
    }

    @Override
    public RoomLookupSession getRoomLookupSession() {
        throw notOffered();
    }

    @Override
    public boolean supportsRoomLookup() {
        return false;
    }

    @Override
    public TypeList getRoomRecordTypes() {
        return new Lists.Types(List.of());
    }

    @Override
    public boolean supportsRoomRecordType(Type type) {
        PlainType.of(type);
        return false;
    }

    @Override
    public boolean supportsVisibleFederation() {
        return false;
    }
}
