package org.osidforge.crash.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osid.OsidException;
import org.osid.OsidSession;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.id.IdLookupSession;
import org.osid.id.IdManager;
import org.osid.id.batch.IdBatchAdminSession;
import org.osid.id.batch.IdBatchForm;
import org.osid.id.batch.IdBatchFormList;
import org.osid.id.batch.IdBatchManager;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osidforge.crash.log.Action;
import org.osidforge.crash.model.Entry;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.provider.Provider;

/**
 * The desk of Ids that are objects of their own: they are made and never deleted, and their aliases can be taken back.
 *
 * <p>The name of such an object is its identifier.
 */
final class IdDesk extends Desk<IdBatchForm> {

    private static final String AUTHORITY = "example.org";
    private static final String NAMESPACE = "crash";

    private final IdBatchAdminSession admin;
    private final IdLookupSession lookup;

    IdDesk(Provider provider) throws OsidException {
        super("id");
        admin = provider.manager(IdBatchManager.class).getIdBatchAdminSession();
        lookup = provider.manager(IdManager.class).getIdLookupSession();
    }

    @Override
    public OsidSession session() {
        return admin;
    }

    @Override
    public List<Entry> all() throws OsidException {
        List<Entry> found = new ArrayList<>();
        for (Id one : Reading.all(lookup.getIdsByAuthorityAndNamespace(AUTHORITY, NAMESPACE), IdList::getNextId)) {
            found.add(entry(one));
        }
        return found;
    }

    @Override
    Entry get(Id id) throws OsidException {
        return entry(lookup.getId(id));
    }

    private static Entry entry(Id one) {
        return new Entry("id", text(one), one.getIdentifier(), null, null);
    }

    /** The aliases of an Id, found from it. */
    List<String> aliasesOf(Id id) throws OsidException {
        return Reading.all(lookup.getIdAliases(id), IdList::getNextId).stream()
                .map(Desk::text)
                .toList();
    }

    @Override
    List<IdBatchForm> formsForCreate(List<Action> actions) throws OsidException {
        return Reading.all(admin.getIdFormsForCreate(actions.size()), IdBatchFormList::getNextIdBatchForm);
    }

    @Override
    Id idOf(IdBatchForm form) {
        return form.getId();
    }

    @Override
    void fill(IdBatchForm form, Action action) {
        form.setAuthority(AUTHORITY);
        form.setIdentifierNamespace(NAMESPACE);
        form.setIdentifier(action.name());
    }

    @Override
    CreateResponseList create(Collection<IdBatchForm> forms) throws OsidException {
        return admin.createIds(Lists.of(IdBatchFormList.class, forms));
    }

    @Override
    AliasResponseList alias(AliasRequestList requests) throws OsidException {
        return admin.aliasIds(requests);
    }

    @Override
    void removeAlias(Id id, Id alias) throws OsidException {
        admin.removeAlias(id, alias);
    }

    @Override
    List<IdBatchForm> formsForUpdate(IdList ids) {
        throw new UnsupportedOperationException("an Id does not change");
    }

    @Override
    UpdateResponseList update(Collection<IdBatchForm> forms) {
        throw new UnsupportedOperationException("an Id does not change");
    }

    @Override
    DeleteResponseList delete(IdList ids) {
        throw new UnsupportedOperationException("an Id is never deleted");
    }
}
