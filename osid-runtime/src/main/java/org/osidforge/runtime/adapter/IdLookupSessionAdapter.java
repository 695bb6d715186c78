package org.osidforge.runtime.adapter;

import java.util.ArrayList;
import java.util.List;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidObject;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osidforge.runtime.engine.Filter;
import org.osidforge.runtime.engine.Identities;
import org.osidforge.runtime.engine.Lookup;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.list.IdListAdapter;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** Base of the sessions that look up Ids; an Id is found by its aliases, too. */
public abstract class IdLookupSessionAdapter extends LookupSessionAdapter<OsidObject, IdList> {

    private final Lookup lookup;
    private final Identities ids;

    /**
     * A session that looks up Ids.
     *
     * @param scope where it was asked for
     * @param kind their kind
     */
    protected IdLookupSessionAdapter(Scope scope, Kind kind) {
        super(scope, kind);
        this.lookup = new Lookup(scope.session(), kind);
        this.ids = new Identities(scope.session(), kind);
    }

    /**
     * The primary Id of an Id or alias.
     *
     * @throws NotFoundException if it is not known
     */
    protected final Id oneId(Id id) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        open();
        return lookup.byId(id).id();
    }

    /**
     * The primary Ids of these Ids and aliases.
     *
     * @throws NotFoundException if one of them is not known
     */
    protected final IdList severalIds(IdList asked)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        open();
        List<StoredObject> found = new ArrayList<>();
        for (BasicId id : Reading.ids(asked)) {
            found.add(lookup.byId(id));
        }
        return list(found);
    }

    /** The Ids that match all filters; without a filter all Ids. */
    protected final IdList matchingIds(Filter... filters) throws OperationFailedException, PermissionDeniedException {
        open();
        return list(lookup.matching(filters));
    }

    /** The aliases of an Id that match all filters. */
    protected final IdList aliases(Id id, Filter... filters)
            throws OperationFailedException, PermissionDeniedException {
        open();
        return new IdListAdapter(List.<Id>copyOf(ids.aliases(id, filters)));
    }

    /** Whether both stand for the same. */
    protected final boolean areEquivalent(Id one, Id other) throws OperationFailedException, PermissionDeniedException {
        open();
        return ids.areEquivalent(one, other);
    }

    private static IdList list(List<StoredObject> found) {
        return new IdListAdapter(found.stream().<Id>map(StoredObject::id).toList());
    }
}
