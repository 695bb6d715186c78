package org.osidforge.crash.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osid.OsidException;
import org.osid.OsidSession;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.Campus;
import org.osid.room.CampusList;
import org.osid.room.CampusLookupSession;
import org.osid.room.RoomManager;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
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

/** The desk of campuses. */
final class CampusDesk extends Desk<CampusBatchForm> {

    private static final Type[] NO_RECORDS = {};

    private final CampusBatchAdminSession admin;
    private final CampusLookupSession lookup;

    CampusDesk(Provider provider) throws OsidException {
        super("campus");
        admin = provider.manager(RoomBatchManager.class).getCampusBatchAdminSession();
        lookup = provider.manager(RoomManager.class).getCampusLookupSession();
    }

    @Override
    public OsidSession session() {
        return admin;
    }

    @Override
    public List<Entry> all() throws OsidException {
        List<Entry> found = new ArrayList<>();
        for (Campus one : Reading.all(lookup.getCampuses(), CampusList::getNextCampus)) {
            found.add(entry(one));
        }
        return found;
    }

    @Override
    Entry get(Id id) throws OsidException {
        return entry(lookup.getCampus(id));
    }

    private static Entry entry(Campus one) {
        return new Entry(
                "campus",
                text(one.getId()),
                one.getDisplayName().getText(),
                one.getDescription().getText(),
                null);
    }

    @Override
    List<CampusBatchForm> formsForCreate(List<Action> actions) throws OsidException {
        return Reading.all(
                admin.getCampusFormsForCreate(actions.size(), NO_RECORDS), CampusBatchFormList::getNextCampusBatchForm);
    }

    @Override
    Id idOf(CampusBatchForm form) {
        return form.getId();
    }

    @Override
    void fill(CampusBatchForm form, Action action) {
        if (action.name() != null) {
            form.setDisplayName(action.name());
        }
        if (action.value() != null) {
            form.setDescription(action.value());
        }
        if (action.act() == Act.CREATE_BADLY) {
            form.setParents(new Id[] {BasicId.parse("room.Campus:nowhere@example.org")});
        }
    }

    @Override
    CreateResponseList create(Collection<CampusBatchForm> forms) throws OsidException {
        return admin.createCampuses(Lists.of(CampusBatchFormList.class, forms));
    }

    @Override
    List<CampusBatchForm> formsForUpdate(IdList ids) throws OsidException {
        return Reading.all(admin.getCampusFormsForUpdate(ids), CampusBatchFormList::getNextCampusBatchForm);
    }

    @Override
    UpdateResponseList update(Collection<CampusBatchForm> forms) throws OsidException {
        return admin.updateCampuses(Lists.of(CampusBatchFormList.class, forms));
    }

    @Override
    DeleteResponseList delete(IdList ids) throws OsidException {
        return admin.deleteCampuses(ids);
    }

    @Override
    AliasResponseList alias(AliasRequestList requests) throws OsidException {
        return admin.aliasCampuses(requests);
    }
}
