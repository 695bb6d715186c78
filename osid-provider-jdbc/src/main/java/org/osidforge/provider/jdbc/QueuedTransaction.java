package org.osidforge.provider.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osid.OperationFailedException;
import org.osid.TransactionFailureException;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/**
 * A transaction whose writes wait here, over what everybody sees, until it is prepared.
 *
 * <p>Until then it has no connection and no lock, however long it stays open. Preparing does all of it in a transaction of the database, which stays open and locks what it wrote; committing
 * commits that.
 */
final class QueuedTransaction implements StoreTransaction {

    /** Writes of one sort that follow one another, of one kind. */
    private static final class Queued<T, E> {
        private final Write<T, E> write;
        private final KindTable kind;
        private final List<E> encoded = new ArrayList<>();

        Queued(Write<T, E> write, KindTable kind) {
            this.write = write;
            this.kind = kind;
        }

        List<Outcome> on(Connection connection, Locking rows) throws SQLException, OperationFailedException {
            return write.on(connection, kind, encoded, rows);
        }
    }

    /** A write as the overlay does it. */
    @FunctionalInterface
    private interface Laid<T> {
        List<Outcome> over(Overlay overlay, List<T> elements) throws OperationFailedException;
    }

    private final JdbcStore store;
    private final Database database;
    private final Writes writes;
    private final List<Queued<?, ?>> queue = new ArrayList<>();
    private final Map<Kind, Overlay> overlays = new HashMap<>();
    /** Null unless prepared. */
    private Connection prepared;

    QueuedTransaction(JdbcStore store, Database database, Writes writes) {
        this.store = store;
        this.database = database;
        this.writes = writes;
    }

    @Override
    public synchronized List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases)
            throws OperationFailedException {
        if (ids.isEmpty()) {
            return List.of();
        }
        if (prepared == null) {
            return overlay(kind).read(ids, aliases);
        }
        String[] keys = ids.stream().map(Keys::of).toArray(String[]::new);
        return onPrepared(connection -> database.statements().read(connection, store.table(kind), keys, aliases));
    }

    @Override
    public synchronized List<BasicId> aliases(Kind kind, BasicId id) throws OperationFailedException {
        if (prepared == null) {
            return overlay(kind).aliases(id);
        }
        KindTable table = store.table(kind);
        return JdbcStore.ids(
                table, onPrepared(connection -> database.statements().aliases(connection, table, Keys.of(id))));
    }

    @Override
    public synchronized List<StoredObject> scan(Kind kind, Selection selection) throws OperationFailedException {
        return prepared == null
                ? overlay(kind).scan(selection)
                : onPrepared(connection -> database.statements().scan(connection, store.table(kind), selection));
    }

    private <R> R onPrepared(Database.Work<R> work) throws OperationFailedException {
        try {
            return work.on(prepared);
        } catch (SQLException e) {
            throw database.failed(e);
        }
    }

    @Override
    public synchronized List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
        return queue(kind, objects, writes.insert, Overlay::insert);
    }

    @Override
    public synchronized List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
        return queue(kind, changes, writes.update, Overlay::update);
    }

    @Override
    public synchronized List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException {
        return queue(kind, ids, writes.delete, Overlay::delete);
    }

    @Override
    public synchronized List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return queue(kind, changes, writes.alias, Overlay::alias);
    }

    @Override
    public synchronized List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return queue(kind, changes, writes.unalias, Overlay::unalias);
    }

    private <T, E> List<Outcome> queue(Kind kind, List<T> elements, Write<T, E> write, Laid<T> laid)
            throws OperationFailedException {
        KindTable table = store.table(kind);
        // what cannot be kept is refused now, and not when it is too late
        List<E> encoded = write.encode(table, elements);
        List<Outcome> outcomes = laid.over(overlay(kind), elements);
        Queued<T, E> queued = queued(write, table);
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) == Outcome.DONE) {
                queued.encoded.add(encoded.get(i));
            }
        }
        return outcomes;
    }

    /** The last in the queue where that is of the same sort and kind: its elements and these are written together, one after the other. */
    @SuppressWarnings("unchecked") // the same write takes the same elements
    private <T, E> Queued<T, E> queued(Write<T, E> write, KindTable kind) {
        Queued<?, ?> last = queue.isEmpty() ? null : queue.get(queue.size() - 1);
        if (last != null && last.write == write && last.kind == kind) {
            return (Queued<T, E>) last;
        }
        Queued<T, E> made = new Queued<>(write, kind);
        queue.add(made);
        return made;
    }

    private Overlay overlay(Kind kind) {
        return overlays.computeIfAbsent(kind, k -> new Overlay(store, k));
    }

    @Override
    public synchronized void prepare() throws TransactionFailureException, OperationFailedException {
        store.database();
        try {
            prepared = database.begin(this::writeAll);
        } catch (DoomedException e) {
            throw Fault.TRANSACTION_DOOMED.transactionFailure(e.outcome);
        } catch (Database.LockedException e) {
            throw new TransactionFailureException(Fault.TRANSACTION_DOOMED.text(Outcome.HELD), e);
        }
    }

    private Void writeAll(Connection connection) throws SQLException, OperationFailedException {
        Locking waiting = Locking.waiting(database.statements());
        for (Queued<?, ?> one : queue) {
            if (one.encoded.isEmpty()) {
                continue;
            }
            for (Outcome outcome : one.on(connection, waiting)) {
                if (outcome != Outcome.DONE) {
                    throw new DoomedException(outcome);
                }
            }
        }
        return null;
    }

    /** Something cannot be done any more. */
    private static final class DoomedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Outcome outcome;

        DoomedException(Outcome outcome) {
            super(outcome.name(), null, false, false);
            this.outcome = outcome;
        }
    }

    @Override
    public synchronized void commit() throws OperationFailedException {
        Connection mine = prepared;
        finish();
        database.commitAndEnd(mine);
    }

    @Override
    public synchronized void abort() {
        Connection mine = prepared;
        finish();
        database.end(mine);
    }

    private void finish() {
        prepared = null;
        queue.clear();
        overlays.clear();
    }
}
