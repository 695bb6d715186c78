package org.osidforge.runtime.adapter;

import java.util.ArrayList;
import java.util.List;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osid.OsidObject;
import org.osid.PermissionDeniedException;
import org.osid.calendaring.DateTime;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.type.Type;
import org.osidforge.runtime.engine.Filter;
import org.osidforge.runtime.engine.Lookup;
import org.osidforge.runtime.engine.View;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.StoredObject;

/**
 * Base of every lookup session.
 *
 * <p>A new session looks comparatively, federated, at any effective dates and any status.
 *
 * @param <O> interface of the objects
 * @param <L> interface of their list
 */
public abstract class LookupSessionAdapter<O extends OsidObject, L extends OsidList> extends SessionAdapter {

    private final Lookup lookup;

    /**
     * A session that looks up objects of a kind.
     *
     * @param scope where it was asked for
     * @param kind the kind
     */
    protected LookupSessionAdapter(Scope scope, Kind kind) {
        super(scope, kind);
        this.lookup = new Lookup(scope.session(), kind);
    }

    /** Permission hint. */
    protected final boolean mayLookup() {
        open();
        return lookup.isPermitted();
    }

    /** Chooses a view. */
    protected final void view(View view) {
        open();
        lookup.use(view);
    }

    /**
     * One object by its Id, in the comparative view also by an alias.
     *
     * @throws NotFoundException if there is none
     */
    protected final O one(Id id) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        open();
        return object(lookup.byId(id));
    }

    /**
     * Objects by their Ids: in the plenary view all of them, in order and with duplicates; in the comparative view those that there are.
     *
     * @throws NotFoundException if the view is plenary and one of them is not there
     */
    protected final L several(IdList ids)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        open();
        return list(lookup.byIds(ids));
    }

    /** The objects that match all filters; without a filter all objects. */
    protected final L matching(Filter... filters) throws OperationFailedException, PermissionDeniedException {
        open();
        return list(lookup.matching(filters));
    }

    /** Objects of that genus alone. */
    protected final Filter genus(Type genusType) {
        open();
        return Filter.genus(genusType);
    }

    /** Objects of that genus or one derived from it. */
    protected final Filter parentGenus(Type genusType) {
        open();
        return Filter.parentGenus(genusType);
    }

    /** Objects with that record. */
    protected final Filter record(Type recordType) {
        open();
        return Filter.record(recordType);
    }

    /** Objects of that provider. */
    protected final Filter provider(Id resourceId) {
        open();
        return Filter.provider(resourceId);
    }

    /** Objects whose element refers to that Id. */
    protected final Filter referring(ElementDef element, Id id) {
        open();
        return Filter.referring(element, id);
    }

    /** Objects that are effective at some time between these two, both included. */
    protected final Filter onDate(DateTime from, DateTime to) {
        open();
        return Filter.onDate(from, to);
    }

    /** Objects whose element holds that value. */
    protected final Filter holding(ElementDef element, Object value) {
        open();
        return Filter.holding(element, value);
    }

    /** Objects in which that element has a value. */
    protected final Filter having(ElementDef element) {
        open();
        return Filter.having(element);
    }

    @SuppressWarnings("unchecked") // the adapters of a kind make its interface: the generator writes both
    private O object(StoredObject found) {
        return (O) scope().adapters().objectOf(found, scope());
    }

    @SuppressWarnings("unchecked") // as above
    private L list(List<StoredObject> found) throws OperationFailedException {
        List<OsidObject> objects = new ArrayList<>(found.size());
        for (StoredObject one : found) {
            objects.add(object(one));
        }
        return (L) scope().adapters().listOf(kind().qualifiedName(), objects);
    }
}
