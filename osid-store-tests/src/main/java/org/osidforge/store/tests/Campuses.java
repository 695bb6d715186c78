package org.osidforge.store.tests;

import java.util.List;
import org.osid.OperationFailedException;
import org.osid.OsidException;
import org.osid.id.Id;
import org.osid.room.Building;
import org.osid.room.BuildingLookupSession;
import org.osid.room.Campus;
import org.osid.room.CampusList;
import org.osid.room.CampusLookupSession;
import org.osid.room.RoomManager;
import org.osid.room.batch.BuildingBatchAdminSession;
import org.osid.room.batch.BuildingBatchForm;
import org.osid.room.batch.BuildingBatchFormList;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
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
import org.osid.type.Type;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicId;

/** A provider and the few calls that the tests make again and again, all through the public interfaces. */
public final class Campuses implements AutoCloseable {

    public static final Type[] NO_RECORDS = {};
    public static final Id ADDRESS = BasicId.parse("contact.Address:main-street-1@example.org");

    public final Provider provider;
    public final RoomManager rooms;
    public final RoomBatchManager batch;
    public final CampusBatchAdminSession admin;
    public final CampusLookupSession lookup;
    public final BuildingBatchAdminSession buildings;
    public final BuildingLookupSession buildingLookup;
    public final FloorBatchAdminSession floors;

    /** Serves rooms and awards alone, so that Ids of addresses and resources may be made up. */
    public static Provider open(Provider.Builder builder) {
        try {
            return builder.only("osid.room", "osid.room.batch", "osid.recognition", "osid.recognition.batch")
                    .open();
        } catch (OsidException e) {
            throw new AssertionError(e);
        }
    }

    public Campuses(Provider provider) {
        this.provider = provider;
        this.rooms = provider.manager(RoomManager.class);
        this.batch = provider.manager(RoomBatchManager.class);
        try {
            this.admin = batch.getCampusBatchAdminSession();
            this.lookup = rooms.getCampusLookupSession();
            this.buildings = batch.getBuildingBatchAdminSession();
            this.buildingLookup = rooms.getBuildingLookupSession();
            this.floors = batch.getFloorBatchAdminSession();
        } catch (OperationFailedException e) {
            throw new AssertionError(e);
        }
    }

    public List<CampusBatchForm> forms(int n) throws OsidException {
        return forms(admin, n);
    }

    public static List<CampusBatchForm> forms(CampusBatchAdminSession session, int n) throws OsidException {
        return Reading.all(session.getCampusFormsForCreate(n, NO_RECORDS), CampusBatchFormList::getNextCampusBatchForm);
    }

    public CampusBatchForm form(String name) throws OsidException {
        CampusBatchForm form = forms(1).get(0);
        form.setDisplayName(name);
        return form;
    }

    /** A form that is not valid: its parent is unknown. */
    public CampusBatchForm badForm() throws OsidException {
        CampusBatchForm form = form("bad");
        form.setParents(new Id[] {BasicId.parse("room.Campus:nowhere@example.org")});
        return form;
    }

    public List<CreateResponse> create(CampusBatchForm... forms) throws OsidException {
        return create(admin, List.of(forms));
    }

    public static List<CreateResponse> create(CampusBatchAdminSession session, List<CampusBatchForm> forms)
            throws OsidException {
        return Reading.all(
                session.createCampuses(Lists.of(CampusBatchFormList.class, forms)),
                CreateResponseList::getNextCreateResponse);
    }

    public Id campus(String name) throws OsidException {
        return create(form(name)).get(0).getCreatedId();
    }

    public List<CampusBatchForm> updates(Id... ids) throws OsidException {
        return Reading.all(admin.getCampusFormsForUpdate(Lists.ids(ids)), CampusBatchFormList::getNextCampusBatchForm);
    }

    public List<UpdateResponse> update(CampusBatchForm... forms) throws OsidException {
        return Reading.all(
                admin.updateCampuses(Lists.of(CampusBatchFormList.class, List.of(forms))),
                UpdateResponseList::getNextUpdateResponse);
    }

    public List<DeleteResponse> delete(Id... ids) throws OsidException {
        return Reading.all(admin.deleteCampuses(Lists.ids(ids)), DeleteResponseList::getNextDeleteResponse);
    }

    public AliasResponse alias(Id reference, Id alias) throws OsidException {
        return Reading.all(
                        admin.aliasCampuses(Lists.aliasRequests(Lists.aliasRequest(reference, alias))),
                        AliasResponseList::getNextAliasResponse)
                .get(0);
    }

    public List<Campus> all() throws OsidException {
        return Reading.all(lookup.getCampuses(), CampusList::getNextCampus);
    }

    public List<String> names() throws OsidException {
        return all().stream().map(c -> c.getDisplayName().getText()).toList();
    }

    public String nameOf(Id id) throws OsidException {
        return lookup.getCampus(id).getDisplayName().getText();
    }

    public BuildingBatchForm buildingForm(BuildingBatchAdminSession session) throws OsidException {
        BuildingBatchForm form = Reading.all(
                        session.getBuildingFormsForCreate(1, NO_RECORDS),
                        BuildingBatchFormList::getNextBuildingBatchForm)
                .get(0);
        form.setAddress(ADDRESS);
        return form;
    }

    public static List<CreateResponse> create(BuildingBatchAdminSession session, BuildingBatchForm... forms)
            throws OsidException {
        return Reading.all(
                session.createBuildings(Lists.of(BuildingBatchFormList.class, List.of(forms))),
                CreateResponseList::getNextCreateResponse);
    }

    public Id building(String name) throws OsidException {
        return building(buildings, name);
    }

    public Id building(BuildingBatchAdminSession session, String name) throws OsidException {
        BuildingBatchForm form = buildingForm(session);
        form.setDisplayName(name);
        return create(session, form).get(0).getCreatedId();
    }

    public List<FloorBatchForm> floorForms(Id... buildingIds) throws OsidException {
        return Reading.all(
                floors.getFloorFormsForCreate(Lists.ids(buildingIds), NO_RECORDS),
                FloorBatchFormList::getNextFloorBatchForm);
    }

    public List<CreateResponse> createFloors(List<FloorBatchForm> forms) throws OsidException {
        return Reading.all(
                floors.createFloors(Lists.of(FloorBatchFormList.class, forms)),
                CreateResponseList::getNextCreateResponse);
    }

    public static List<String> namesOf(List<? extends Building> some) {
        return some.stream().map(b -> b.getDisplayName().getText()).toList();
    }

    @Override
    public void close() {
        provider.close();
    }
}
