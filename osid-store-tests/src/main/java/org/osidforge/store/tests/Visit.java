package org.osidforge.store.tests;

import java.util.List;
import org.osid.OsidException;
import org.osid.id.Id;
import org.osid.room.Building;
import org.osid.room.BuildingList;
import org.osid.room.BuildingLookupSession;
import org.osid.room.Floor;
import org.osid.room.FloorList;
import org.osid.room.FloorLookupSession;
import org.osid.room.RoomManager;
import org.osid.room.batch.BuildingBatchAdminSession;
import org.osid.room.batch.BuildingBatchForm;
import org.osid.room.batch.BuildingBatchFormList;
import org.osid.room.batch.FloorBatchAdminSession;
import org.osid.room.batch.FloorBatchForm;
import org.osid.room.batch.FloorBatchFormList;
import org.osid.room.batch.RoomBatchManager;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponse;
import org.osid.transaction.batch.UpdateResponseList;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.provider.Provider;

/** Managers and sessions of one caller's own, for buildings and floors, and the calls that the tests of joint transactions make. */
public final class Visit {

    public final RoomBatchManager batch;
    public final BuildingBatchAdminSession buildings;
    public final FloorBatchAdminSession floors;
    public final BuildingLookupSession buildingLookup;
    public final FloorLookupSession floorLookup;

    public Visit(Provider provider) throws OsidException {
        batch = provider.manager(RoomBatchManager.class);
        RoomManager rooms = provider.manager(RoomManager.class);
        buildings = batch.getBuildingBatchAdminSession();
        floors = batch.getFloorBatchAdminSession();
        buildingLookup = rooms.getBuildingLookupSession();
        floorLookup = rooms.getFloorLookupSession();
    }

    public BuildingBatchForm buildingForm(String name, Id address) throws OsidException {
        BuildingBatchForm form = formWithoutAddress(name);
        form.setAddress(address);
        return form;
    }

    /** A form that lacks what is required. */
    public BuildingBatchForm formWithoutAddress(String name) throws OsidException {
        BuildingBatchForm form = Reading.all(
                        buildings.getBuildingFormsForCreate(1, Campuses.NO_RECORDS),
                        BuildingBatchFormList::getNextBuildingBatchForm)
                .get(0);
        form.setDisplayName(name);
        return form;
    }

    public CreateResponse create(BuildingBatchForm form) throws OsidException {
        return Campuses.create(buildings, form).get(0);
    }

    public Id building(String name) throws OsidException {
        return create(buildingForm(name, Campuses.ADDRESS)).getCreatedId();
    }

    public UpdateResponse rename(Id building, String name) throws OsidException {
        BuildingBatchForm form = Reading.all(
                        buildings.getBuildingFormsForUpdate(Lists.ids(building)),
                        BuildingBatchFormList::getNextBuildingBatchForm)
                .get(0);
        form.setDisplayName(name);
        return Reading.all(
                        buildings.updateBuildings(Lists.of(BuildingBatchFormList.class, List.of(form))),
                        UpdateResponseList::getNextUpdateResponse)
                .get(0);
    }

    public DeleteResponse deleteBuilding(Id id) throws OsidException {
        return Reading.all(buildings.deleteBuildings(Lists.ids(id)), DeleteResponseList::getNextDeleteResponse)
                .get(0);
    }

    public AliasResponse aliasBuilding(Id reference, Id alias) throws OsidException {
        return Reading.all(
                        buildings.aliasBuildings(Lists.aliasRequests(Lists.aliasRequest(reference, alias))),
                        AliasResponseList::getNextAliasResponse)
                .get(0);
    }

    public FloorBatchForm floorForm(Id building) throws OsidException {
        return Reading.all(
                        floors.getFloorFormsForCreate(Lists.ids(building), Campuses.NO_RECORDS),
                        FloorBatchFormList::getNextFloorBatchForm)
                .get(0);
    }

    public CreateResponse create(FloorBatchForm form) throws OsidException {
        return Reading.all(
                        floors.createFloors(Lists.of(FloorBatchFormList.class, List.of(form))),
                        CreateResponseList::getNextCreateResponse)
                .get(0);
    }

    public Id floor(Id building) throws OsidException {
        return create(floorForm(building)).getCreatedId();
    }

    public DeleteResponse deleteFloor(Id id) throws OsidException {
        return Reading.all(floors.deleteFloors(Lists.ids(id)), DeleteResponseList::getNextDeleteResponse)
                .get(0);
    }

    public List<Building> allBuildings() throws OsidException {
        return Reading.all(buildingLookup.getBuildings(), BuildingList::getNextBuilding);
    }

    public List<String> names() throws OsidException {
        return Campuses.namesOf(allBuildings());
    }

    public List<Floor> allFloors() throws OsidException {
        return Reading.all(floorLookup.getFloors(), FloorList::getNextFloor);
    }

    public List<Floor> floorsOf(Id building) throws OsidException {
        return Reading.all(floorLookup.getFloorsForBuilding(building), FloorList::getNextFloor);
    }
}
