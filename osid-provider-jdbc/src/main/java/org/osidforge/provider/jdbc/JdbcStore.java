package org.osidforge.provider.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osid.OperationFailedException;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/**
 * Keeps objects in a database: H2 or PostgreSQL.
 *
 * <p>Each call is one transaction of the database and, however many objects it is about, a few statements. Any number of stores, in any number of processes, may work on one database.
 */
public final class JdbcStore implements Store {

    private final JdbcSettings settings;
    private final Map<Kind, KindTable> kinds = new ConcurrentHashMap<>();
    private final Object opening = new Object();
    private volatile Database database;
    private volatile Writes writes;
    private volatile boolean closed;

    /** A store over that database, which is reached when the store is opened. */
    public JdbcStore(JdbcSettings settings) {
        this.settings = Fault.checkNotNull(settings, "settings");
    }

    /** A store over connections of any origin, whose tables are there; for tests of what happens when they break. */
    JdbcStore(JdbcSettings settings, Database database) {
        this(settings);
        connect(database);
    }

    /**
     * {@inheritDoc}
     *
     * @throws OperationFailedException if the database cannot be reached, refuses the user, or has tables of another version (codes UNREACHABLE, LOGIN, SCHEMA, SCHEMA_NEWER)
     */
    @Override
    public void open(List<Kind> more) throws OperationFailedException {
        synchronized (opening) {
            if (database == null) {
                connect(Database.open(settings));
            }
        }
        for (Kind kind : more) {
            int number = numberOf(kind);
            kinds.put(kind, new KindTable(number, kind));
        }
    }

    private int numberOf(Kind kind) throws OperationFailedException {
        try {
            return database().write(connection -> database.statements().kind(connection, kind.qualifiedName()));
        } catch (Database.LockedException e) {
            throw database.locked(e);
        }
    }

    private void connect(Database made) {
        writes = new Writes(made.statements());
        database = made;
    }

    @Override
    public List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases) throws OperationFailedException {
        if (ids.isEmpty()) {
            return List.of();
        }
        String[] keys = ids.stream().map(Keys::of).toArray(String[]::new);
        return database().read(connection -> database.statements().read(connection, table(kind), keys, aliases));
    }

    @Override
    public List<BasicId> aliases(Kind kind, BasicId id) throws OperationFailedException {
        KindTable table = table(kind);
        return ids(table, database().read(connection -> database.statements().aliases(connection, table, Keys.of(id))));
    }

    static List<BasicId> ids(KindTable table, List<String> texts) throws OperationFailedException {
        List<BasicId> ids = new ArrayList<>(texts.size());
        for (String text : texts) {
            ids.add(table.json().id(text));
        }
        return ids;
    }

    @Override
    public List<StoredObject> scan(Kind kind, Selection selection) throws OperationFailedException {
        return database().read(connection -> database.statements().scan(connection, table(kind), selection));
    }

    @Override
    public List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
        return write(database(), writes.insert, table(kind), objects);
    }

    @Override
    public List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
        return write(database(), writes.update, table(kind), changes);
    }

    @Override
    public List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException {
        return write(database(), writes.delete, table(kind), ids);
    }

    @Override
    public List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return write(database(), writes.alias, table(kind), changes);
    }

    @Override
    public List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return write(database(), writes.unalias, table(kind), changes);
    }

    private static <T, E> List<Outcome> write(Database database, Write<T, E> write, KindTable kind, List<T> elements)
            throws OperationFailedException {
        if (elements.isEmpty()) {
            return List.of();
        }
        List<E> encoded = write.encode(kind, elements);
        Locking waiting = Locking.waiting(database.statements());
        try {
            return database.write(connection -> write.on(connection, kind, encoded, waiting));
        } catch (Database.LockedException e) {
            return writeWhatIsFree(database, write, kind, encoded);
        }
    }

    private static <E> List<Outcome> writeWhatIsFree(
            Database database, Write<?, E> write, KindTable kind, List<E> encoded) throws OperationFailedException {
        try {
            return database.write(connection -> new HeldRows<>(database, write, kind).write(connection, encoded));
        } catch (Database.LockedException e) {
            throw database.locked(e);
        }
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public StoreTransaction begin() throws OperationFailedException {
        return new QueuedTransaction(this, database(), writes);
    }

    @Override
    public void close() {
        synchronized (opening) {
            closed = true;
            if (database != null) {
                database.close();
            }
        }
    }

    KindTable table(Kind kind) {
        return kinds.get(kind);
    }

    Database database() {
        if (closed) {
            throw Fault.CLOSED.illegalState("the store");
        }
        return database;
    }
}
