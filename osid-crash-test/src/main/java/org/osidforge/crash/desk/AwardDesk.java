package org.osidforge.crash.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osid.OsidException;
import org.osid.OsidSession;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.recognition.Award;
import org.osid.recognition.AwardList;
import org.osid.recognition.AwardLookupSession;
import org.osid.recognition.RecognitionManager;
import org.osid.recognition.batch.AwardBatchAdminSession;
import org.osid.recognition.batch.AwardBatchForm;
import org.osid.recognition.batch.AwardBatchFormList;
import org.osid.recognition.batch.RecognitionBatchManager;
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

/** The desk of awards. */
final class AwardDesk extends Desk<AwardBatchForm> {

    private static final Type[] NO_RECORDS = {};

    private final AwardBatchAdminSession admin;
    private final AwardLookupSession lookup;

    AwardDesk(Provider provider) throws OsidException {
        super("award");
        admin = provider.manager(RecognitionBatchManager.class).getAwardBatchAdminSession();
        lookup = provider.manager(RecognitionManager.class).getAwardLookupSession();
    }

    @Override
    public OsidSession session() {
        return admin;
    }

    @Override
    public List<Entry> all() throws OsidException {
        List<Entry> found = new ArrayList<>();
        for (Award one : Reading.all(lookup.getAwards(), AwardList::getNextAward)) {
            found.add(entry(one));
        }
        return found;
    }

    @Override
    Entry get(Id id) throws OsidException {
        return entry(lookup.getAward(id));
    }

    private static Entry entry(Award one) {
        return new Entry(
                "award",
                text(one.getId()),
                one.getDisplayName().getText(),
                one.getDescription().getText(),
                null);
    }

    @Override
    List<AwardBatchForm> formsForCreate(List<Action> actions) throws OsidException {
        return Reading.all(
                admin.getAwardFormsForCreate(actions.size(), NO_RECORDS), AwardBatchFormList::getNextAwardBatchForm);
    }

    @Override
    Id idOf(AwardBatchForm form) {
        return form.getId();
    }

    @Override
    void fill(AwardBatchForm form, Action action) {
        if (action.name() != null) {
            form.setDisplayName(action.name());
        }
        if (action.value() != null) {
            form.setDescription(action.value());
        }
    }

    @Override
    CreateResponseList create(Collection<AwardBatchForm> forms) throws OsidException {
        return admin.createAwards(Lists.of(AwardBatchFormList.class, forms));
    }

    @Override
    List<AwardBatchForm> formsForUpdate(IdList ids) throws OsidException {
        return Reading.all(admin.getAwardFormsForUpdate(ids), AwardBatchFormList::getNextAwardBatchForm);
    }

    @Override
    UpdateResponseList update(Collection<AwardBatchForm> forms) throws OsidException {
        return admin.updateAwards(Lists.of(AwardBatchFormList.class, forms));
    }

    @Override
    DeleteResponseList delete(IdList ids) throws OsidException {
        return admin.deleteAwards(ids);
    }

    @Override
    AliasResponseList alias(AliasRequestList requests) throws OsidException {
        return admin.aliasAwards(requests);
    }
}
