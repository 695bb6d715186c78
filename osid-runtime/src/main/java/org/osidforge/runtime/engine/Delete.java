package org.osidforge.runtime.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.transaction.batch.DeleteResponse;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** Deletes objects of one kind in one session. */
public final class Delete {

    private final Session session;
    private final Kind kind;

    /** Deletes in that session. */
    public Delete(Session session, Kind kind) {
        this.session = session;
        this.kind = kind;
    }

    /**
     * Deletes one object.
     *
     * @throws NotFoundException if it is not there
     * @throws PermissionDeniedException if it is the provider's own catalog, or the caller may not delete
     */
    public void one(Id id) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        BasicId asked = BasicId.of(Fault.checkNotNull(id, "id"));
        SessionTransaction transaction = begin();
        if (session.engine().ownCatalog(kind, asked) != null) {
            throw Fault.CATALOG_OWN.permissionDenied(asked);
        }
        Outcome outcome = write(transaction, List.of(asked)).get(0);
        if (outcome != Outcome.DONE) {
            String reason = Batch.reasonOf(outcome, kind, asked);
            note(transaction, reason);
            if (outcome == Outcome.NOT_FOUND) {
                throw new NotFoundException(reason);
            }
            throw new OperationFailedException(reason);
        }
    }

    /**
     * Deletes the objects of these Ids: one response per Id, in their order (ruling 8).
     *
     * @throws org.osid.NullArgumentException if the list is null or holds a null
     */
    public List<DeleteResponse> each(IdList ids) throws OperationFailedException, PermissionDeniedException {
        List<BasicId> asked = Reading.ids(ids);
        SessionTransaction transaction = begin();
        List<Outcome> outcomes = write(transaction, asked);
        List<DeleteResponse> responses = new ArrayList<>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            responses.add(response(transaction, asked.get(i), outcomes.get(i)));
        }
        return responses;
    }

    /** Deletes the objects that are defined in the session's catalog and match all filters: one response per object that there was. */
    public List<DeleteResponse> matching(Filter... filters) throws OperationFailedException, PermissionDeniedException {
        SessionTransaction transaction = begin();
        List<BasicId> ids = new ArrayList<>();
        Predicate<StoredObject> inCatalog = session.catalogs(kind).isolated();
        for (StoredObject one : Matching.objects(session, kind, filters)) {
            if (inCatalog.test(one)) {
                ids.add(one.id());
            }
        }
        List<Outcome> outcomes = session.writer(transaction).delete(kind, ids);
        List<DeleteResponse> responses = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            // what somebody else deleted meanwhile did not exist any more
            if (outcomes.get(i) != Outcome.NOT_FOUND) {
                responses.add(response(transaction, ids.get(i), outcomes.get(i)));
            }
        }
        return responses;
    }

    private SessionTransaction begin() throws PermissionDeniedException {
        session.checkPermitted(Operation.DELETE, kind);
        return session.accepting();
    }

    /** Deletes what the session's catalog shows; what it does not show is not found. */
    private List<Outcome> write(SessionTransaction transaction, List<BasicId> ids) throws OperationFailedException {
        if (kind.catalog().isEmpty() || session.isInOwnCatalog()) {
            return session.writer(transaction).delete(kind, ids);
        }
        return new InCatalog(session, kind)
                .write(ids, shown -> session.writer(transaction).delete(kind, shown));
    }

    private DeleteResponse response(SessionTransaction transaction, BasicId id, Outcome outcome) {
        if (outcome == Outcome.DONE) {
            return Responses.deleted(id);
        }
        boolean isOwn = session.engine().ownCatalog(kind, id) != null;
        String reason = isOwn ? Fault.CATALOG_OWN.text(id) : Batch.reasonOf(outcome, kind, id);
        note(transaction, reason);
        return Responses.notDeleted(id, reason);
    }

    private static void note(SessionTransaction transaction, String reason) {
        if (transaction != null) {
            transaction.fail(new Object(), reason);
        }
    }
}
