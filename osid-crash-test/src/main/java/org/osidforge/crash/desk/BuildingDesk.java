package org.osidforge.crash.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osid.OsidException;
import org.osid.OsidSession;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.Building;
import org.osid.room.BuildingList;
import org.osid.room.BuildingLookupSession;
import org.osid.room.RoomManager;
import org.osid.room.batch.BuildingBatchAdminSession;
import org.osid.room.batch.BuildingBatchForm;
import org.osid.room.batch.BuildingBatchFormList;
import org.osid.room.batch.RoomBatchManager;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.crash.log.Act;
import org.osidforge.crash.log.Action;
import org.osidforge.crash.model.Entry;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicId;

/** The desk of buildings. */
final class BuildingDesk extends Desk<BuildingBatchForm> {

    private static final Type[] NO_RECORDS = {};

    private final BuildingBatchAdminSession admin;
    private final BuildingLookupSession lookup;

    private final Id address;

    /**
     * The desk.
     *
     * @param address an address for all buildings
     */
    BuildingDesk(Provider provider, Id address) throws OsidException {
        super("building");
        this.address = address;
        admin = provider.manager(RoomBatchManager.class).getBuildingBatchAdminSession();
        lookup = provider.manager(RoomManager.class).getBuildingLookupSession();
    }

    @Override
    public OsidSession session() {
        return admin;
    }

    @Override
    public List<Entry> all() throws OsidException {
        List<Entry> found = new ArrayList<>();
        for (Building one : Reading.all(lookup.getBuildings(), BuildingList::getNextBuilding)) {
            found.add(entry(one));
        }
        return found;
    }

    @Override
    Entry get(Id id) throws OsidException {
        return entry(lookup.getBuilding(id));
    }

    private static Entry entry(Building one) {
        return new Entry(
                "building",
                text(one.getId()),
                one.getDisplayName().getText(),
                one.getDescription().getText(),
                null);
    }

    @Override
    List<BuildingBatchForm> formsForCreate(List<Action> actions) throws OsidException {
        return Reading.all(
                admin.getBuildingFormsForCreate(actions.size(), NO_RECORDS),
                BuildingBatchFormList::getNextBuildingBatchForm);
    }

    @Override
    Id idOf(BuildingBatchForm form) {
        return form.getId();
    }

    @Override
    void fill(BuildingBatchForm form, Action action) {
        if (action.name() != null) {
            form.setDisplayName(action.name());
        }
        if (action.value() != null) {
            form.setDescription(action.value());
        }
        if (action.act() == Act.CREATE) {
            form.setAddress(address);
        } else if (action.act() == Act.CREATE_BADLY) {
            form.setAddress(BasicId.parse("contact.Address:nowhere@example.org"));
        }
    }

    @Override
    CreateResponseList create(Collection<BuildingBatchForm> forms) throws OsidException {
        return admin.createBuildings(Lists.of(BuildingBatchFormList.class, forms));
    }

    @Override
    List<BuildingBatchForm> formsForUpdate(IdList ids) throws OsidException {
        return Reading.all(admin.getBuildingFormsForUpdate(ids), BuildingBatchFormList::getNextBuildingBatchForm);
    }

    @Override
    UpdateResponseList update(Collection<BuildingBatchForm> forms) throws OsidException {
        return admin.updateBuildings(Lists.of(BuildingBatchFormList.class, forms));
    }

    @Override
    DeleteResponseList delete(IdList ids) throws OsidException {
        return admin.deleteBuildings(ids);
    }

    @Override
    AliasResponseList alias(AliasRequestList requests) throws OsidException {
        return admin.aliasBuildings(requests);
    }
}
