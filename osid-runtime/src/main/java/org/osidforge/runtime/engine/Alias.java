package org.osidforge.runtime.engine;

import java.util.ArrayList;
import java.util.List;
import org.osid.AlreadyExistsException;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasResponse;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.value.BasicId;

/** Gives aliases to objects of one kind in one session (ruling 10). */
public final class Alias {

    private final Session session;
    private final Kind kind;

    /** Gives aliases in that session. */
    public Alias(Session session, Kind kind) {
        this.session = session;
        this.kind = kind;
    }

    /**
     * Gives one alias.
     *
     * @throws AlreadyExistsException if the alias is another object's primary Id
     * @throws NotFoundException if there is no such object
     */
    public void one(Id id, Id aliasId)
            throws AlreadyExistsException, NotFoundException, OperationFailedException, PermissionDeniedException {
        AliasChange change = new AliasChange(
                BasicId.of(Fault.checkNotNull(id, "id")), BasicId.of(Fault.checkNotNull(aliasId, "aliasId")));
        SessionTransaction transaction = begin();
        Outcome outcome = write(transaction, List.of(change)).get(0);
        if (outcome == Outcome.DONE) {
            return;
        }
        String reason = reasonOf(outcome, change);
        note(transaction, reason);
        switch (outcome) {
            case NOT_FOUND -> throw new NotFoundException(reason);
            case HIDES -> throw new AlreadyExistsException(reason);
            default -> throw new OperationFailedException(reason);
        }
    }

    /**
     * Gives aliases: one response per request, in their order; a later request wins over an earlier one.
     *
     * @throws org.osid.NullArgumentException if there is a null among the requests or in one of them
     */
    public List<AliasResponse> each(List<AliasRequest> requests)
            throws OperationFailedException, PermissionDeniedException {
        Batch.checkNoNull(requests);
        List<AliasChange> changes = new ArrayList<>(requests.size());
        for (AliasRequest one : requests) {
            changes.add(new AliasChange(
                    BasicId.of(Fault.checkNotNull(one.getReferenceId(), "referenceId")),
                    BasicId.of(Fault.checkNotNull(one.getAliasId(), "aliasId"))));
        }
        SessionTransaction transaction = begin();
        List<Outcome> outcomes = write(transaction, changes);
        List<AliasResponse> responses = new ArrayList<>(changes.size());
        for (int i = 0; i < changes.size(); i++) {
            responses.add(response(transaction, changes.get(i), outcomes.get(i)));
        }
        return responses;
    }

    private SessionTransaction begin() throws PermissionDeniedException {
        session.checkPermitted(Operation.ALIAS, kind);
        return session.accepting();
    }

    /** Gives the aliases that neither hide nor rename the provider's own catalog; requests are carried out in their order. */
    private List<Outcome> write(SessionTransaction transaction, List<AliasChange> changes)
            throws OperationFailedException {
        List<AliasChange> allowed = new ArrayList<>(changes.size());
        for (AliasChange one : changes) {
            if (!hidesOwn(one)) {
                allowed.add(one);
            }
        }
        List<Outcome> written = writeAllowed(transaction, allowed);
        if (allowed.size() == changes.size()) {
            return written;
        }
        List<Outcome> outcomes = new ArrayList<>(changes.size());
        int next = 0;
        for (AliasChange one : changes) {
            outcomes.add(hidesOwn(one) ? Outcome.HIDES : written.get(next++));
        }
        return outcomes;
    }

    private boolean hidesOwn(AliasChange change) {
        return session.engine().ownCatalog(kind, change.alias()) != null;
    }

    private List<Outcome> writeAllowed(SessionTransaction transaction, List<AliasChange> changes)
            throws OperationFailedException {
        if (kind.catalog().isEmpty() || session.isInOwnCatalog()) {
            return session.writer(transaction).alias(kind, changes);
        }
        List<Outcome> outcomes = new ArrayList<>(changes.size());
        // one by one, since an alias that one request gives may be the reference of the next
        for (AliasChange one : changes) {
            outcomes.addAll(new InCatalog(session, kind)
                    .write(
                            List.of(one),
                            List.of(one.reference()),
                            some -> session.writer(transaction).alias(kind, some)));
        }
        return outcomes;
    }

    private AliasResponse response(SessionTransaction transaction, AliasChange change, Outcome outcome) {
        if (outcome == Outcome.DONE) {
            return Responses.aliased(change.reference(), change.alias());
        }
        String reason = reasonOf(outcome, change);
        note(transaction, reason);
        return Responses.notAliased(change.reference(), change.alias(), reason);
    }

    private String reasonOf(Outcome outcome, AliasChange change) {
        if (session.engine().ownCatalog(kind, change.reference()) != null) {
            return Fault.CATALOG_OWN.text(change.reference());
        }
        return Batch.reasonOf(outcome, kind, outcome == Outcome.HIDES ? change.alias() : change.reference());
    }

    private static void note(SessionTransaction transaction, String reason) {
        if (transaction != null) {
            transaction.fail(new Object(), reason);
        }
    }
}
