package org.osidforge.runtime.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** Looks up objects of one kind in one session, by the views that were chosen. */
public final class Lookup {

    private final Session session;
    private final Kind kind;
    private boolean plenary;
    private boolean isolated;
    private boolean effective;
    private boolean active;

    /** Looks up in that session: comparatively, federated, at any effective dates and any status. */
    public Lookup(Session session, Kind kind) {
        this.session = session;
        this.kind = kind;
    }

    /** Permission hint. */
    public boolean isPermitted() {
        return session.permits(Operation.LOOKUP, kind);
    }

    /** Chooses a view. */
    public void use(View view) {
        switch (view) {
            case COMPARATIVE, PLENARY -> plenary = view == View.PLENARY;
            case FEDERATED, ISOLATED -> isolated = view == View.ISOLATED;
            case EFFECTIVE, ANY_EFFECTIVE -> effective = view == View.EFFECTIVE;
            case ACTIVE, ANY_STATUS -> active = view == View.ACTIVE;
        }
    }

    /**
     * One object; in the comparative view an alias finds it too.
     *
     * @throws NotFoundException if the views show none
     */
    public StoredObject byId(Id id) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        BasicId asked = BasicId.of(Fault.checkNotNull(id, "id"));
        session.checkPermitted(Operation.LOOKUP, kind);
        StoredObject found = read(List.of(asked)).get(0);
        if (found == null) {
            throw Fault.OBJECT_UNKNOWN.notFound(kind.name(), asked);
        }
        return found;
    }

    /**
     * Objects by their Ids, in their order: plenary all of them, comparative those that the views show.
     *
     * @throws NotFoundException if the view is plenary and one of them is not shown
     */
    public List<StoredObject> byIds(IdList ids)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        List<BasicId> asked = Reading.ids(ids);
        session.checkPermitted(Operation.LOOKUP, kind);
        List<StoredObject> read = read(asked);
        List<StoredObject> found = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) != null) {
                found.add(read.get(i));
            } else if (plenary) {
                throw Fault.OBJECT_UNKNOWN.notFound(kind.name(), asked.get(i));
            }
        }
        return found;
    }

    /** The objects that the views show and that match all filters, in the order in which they were created. */
    public List<StoredObject> matching(Filter... filters) throws OperationFailedException, PermissionDeniedException {
        session.checkPermitted(Operation.LOOKUP, kind);
        List<StoredObject> found = Matching.objects(session, kind, filters);
        if (showsAll()) {
            return found;
        }
        return found.stream().filter(shown()).toList();
    }

    private List<StoredObject> read(List<BasicId> ids) throws OperationFailedException {
        List<StoredObject> read = session.reader().read(kind, ids, !plenary);
        Predicate<StoredObject> shown = shown();
        List<StoredObject> found = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            StoredObject one =
                    read.get(i) != null ? read.get(i) : session.engine().ownCatalog(kind, ids.get(i));
            found.add(one != null && shown.test(one) ? one : null);
        }
        return found;
    }

    private boolean showsAll() {
        return !effective && !active && (kind.catalog().isEmpty() || (!isolated && session.isInOwnCatalog()));
    }

    private Predicate<StoredObject> shown() throws OperationFailedException {
        Catalogs catalogs = session.catalogs(kind);
        Predicate<StoredObject> shown = isolated ? catalogs.isolated() : catalogs.federated();
        if (effective) {
            shown = shown.and(session.references()::isEffective);
        }
        return active ? shown.and(session.references()::isActive) : shown;
    }
}
