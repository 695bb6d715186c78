package org.osidforge.crash.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osid.OsidException;
import org.osid.OsidSession;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.Floor;
import org.osid.room.FloorList;
import org.osid.room.FloorLookupSession;
import org.osid.room.RoomManager;
import org.osid.room.batch.FloorBatchAdminSession;
import org.osid.room.batch.FloorBatchForm;
import org.osid.room.batch.FloorBatchFormList;
import org.osid.room.batch.RoomBatchManager;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.crash.log.Action;
import org.osidforge.crash.model.Entry;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicId;

/** The desk of floors. */
final class FloorDesk extends Desk<FloorBatchForm> {

    private static final Type[] NO_RECORDS = {};

    private final FloorBatchAdminSession admin;
    private final FloorLookupSession lookup;

    FloorDesk(Provider provider) throws OsidException {
        super("floor");
        admin = provider.manager(RoomBatchManager.class).getFloorBatchAdminSession();
        lookup = provider.manager(RoomManager.class).getFloorLookupSession();
    }

    @Override
    public OsidSession session() {
        return admin;
    }

    @Override
    public List<Entry> all() throws OsidException {
        List<Entry> found = new ArrayList<>();
        for (Floor one : Reading.all(lookup.getFloors(), FloorList::getNextFloor)) {
            found.add(entry(one));
        }
        return found;
    }

    /** Those of a building, found by their reference to it. */
    List<Entry> of(String building) throws OsidException {
        List<Entry> found = new ArrayList<>();
        for (Floor one : Reading.all(lookup.getFloorsForBuilding(BasicId.parse(building)), FloorList::getNextFloor)) {
            found.add(entry(one));
        }
        return found;
    }

    @Override
    Entry get(Id id) throws OsidException {
        return entry(lookup.getFloor(id));
    }

    private static Entry entry(Floor one) {
        return new Entry(
                "floor",
                text(one.getId()),
                one.getDisplayName().getText(),
                one.getDescription().getText(),
                text(one.getBuildingId()));
    }

    @Override
    List<FloorBatchForm> formsForCreate(List<Action> actions) throws OsidException {
        return Reading.all(
                admin.getFloorFormsForCreate(
                        Lists.ids(actions.stream()
                                .map(one -> BasicId.parse(one.parent()))
                                .toList()),
                        NO_RECORDS),
                FloorBatchFormList::getNextFloorBatchForm);
    }

    @Override
    Id idOf(FloorBatchForm form) {
        return form.getId();
    }

    @Override
    void fill(FloorBatchForm form, Action action) {
        if (action.name() != null) {
            form.setDisplayName(action.name());
        }
        if (action.value() != null) {
            form.setDescription(action.value());
        }
    }

    @Override
    CreateResponseList create(Collection<FloorBatchForm> forms) throws OsidException {
        return admin.createFloors(Lists.of(FloorBatchFormList.class, forms));
    }

    @Override
    List<FloorBatchForm> formsForUpdate(IdList ids) throws OsidException {
        return Reading.all(admin.getFloorFormsForUpdate(ids), FloorBatchFormList::getNextFloorBatchForm);
    }

    @Override
    UpdateResponseList update(Collection<FloorBatchForm> forms) throws OsidException {
        return admin.updateFloors(Lists.of(FloorBatchFormList.class, forms));
    }

    @Override
    DeleteResponseList delete(IdList ids) throws OsidException {
        return admin.deleteFloors(ids);
    }

    @Override
    AliasResponseList alias(AliasRequestList requests) throws OsidException {
        return admin.aliasFloors(requests);
    }
}
