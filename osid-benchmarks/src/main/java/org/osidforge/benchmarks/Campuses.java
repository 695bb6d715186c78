package org.osidforge.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osid.OsidException;
import org.osid.id.Id;
import org.osid.room.CampusList;
import org.osid.room.CampusLookupSession;
import org.osid.room.RoomManager;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
import org.osid.room.batch.RoomBatchManager;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.adapters.room.batch.CampusBatchFormListAdapter;
import org.osidforge.runtime.list.IdListAdapter;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicId;

/** The whole public way of working with campuses, as a consumer goes it; one instance for each thread. */
public final class Campuses implements AutoCloseable {

    private static final Type[] NO_RECORDS = new Type[0];

    final CampusBatchAdminSession admin;
    final CampusLookupSession lookup;

    /** Those of a provider. */
    public Campuses(Provider provider) throws OsidException {
        admin = provider.manager(RoomBatchManager.class).getCampusBatchAdminSession();
        lookup = provider.manager(RoomManager.class).getCampusLookupSession();
        lookup.useComparativeCampusView();
    }

    /** Gets forms, sets name and description, submits, reads the responses; the Ids of what was created. */
    public List<Id> create(int count) throws OsidException {
        CampusBatchFormList wanted = admin.getCampusFormsForCreate(count, NO_RECORDS);
        CampusBatchForm[] forms = wanted.getNextCampusBatchForms(count);
        for (CampusBatchForm form : forms) {
            form.setDisplayName("Campus");
            form.setDescription("a description");
        }
        List<Id> created = new ArrayList<>(count);
        CreateResponseList responses = admin.createCampuses(new CampusBatchFormListAdapter(Arrays.asList(forms)));
        while (responses.hasNext()) {
            CreateResponse response = responses.getNextCreateResponse();
            created.add(response.getCreatedId());
        }
        return created;
    }

    /** Gets forms for update, sets the name, submits, reads the responses; how many succeeded. */
    public int update(List<Id> ids) throws OsidException {
        CampusBatchForm[] forms =
                admin.getCampusFormsForUpdate(new IdListAdapter(ids)).getNextCampusBatchForms(ids.size());
        for (CampusBatchForm form : forms) {
            form.setDisplayName("Renamed");
        }
        int updated = 0;
        UpdateResponseList responses = admin.updateCampuses(new CampusBatchFormListAdapter(Arrays.asList(forms)));
        while (responses.hasNext()) {
            updated += responses.getNextUpdateResponse().isSuccessful() ? 1 : 0;
        }
        return updated;
    }

    /** Deletes, reads the responses; how many succeeded. */
    public int delete(List<Id> ids) throws OsidException {
        int deleted = 0;
        DeleteResponseList responses = admin.deleteCampuses(new IdListAdapter(ids));
        while (responses.hasNext()) {
            deleted += responses.getNextDeleteResponse().isSuccessful() ? 1 : 0;
        }
        return deleted;
    }

    /** Gives each an alias, reads the responses; how many succeeded. */
    public int alias(List<Id> ids) throws OsidException {
        List<AliasRequest> requests = new ArrayList<>(ids.size());
        for (Id id : ids) {
            requests.add(Lists.aliasRequest(id, BasicId.of("aliases", id.getIdentifier(), "example.com")));
        }
        int given = 0;
        AliasResponseList responses = admin.aliasCampuses(Lists.aliasRequests(requests.toArray(new AliasRequest[0])));
        while (responses.hasNext()) {
            given += responses.getNextAliasResponse().isSuccessful() ? 1 : 0;
        }
        return given;
    }

    /** Looks up by Ids, reads the names; their lengths added up. */
    public int lookup(List<Id> ids) throws OsidException {
        int letters = 0;
        CampusList found = lookup.getCampusesByIds(new IdListAdapter(ids));
        while (found.hasNext()) {
            letters += found.getNextCampus().getDisplayName().getText().length();
        }
        return letters;
    }

    @Override
    public void close() throws java.io.IOException {
        admin.close();
        lookup.close();
    }
}
