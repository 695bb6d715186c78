package org.osidforge.provider.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
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
 * Keeps objects in memory.
 *
 * <p>One lock for all kinds, taken once per call and not per object, so that a commit over several kinds becomes visible at once. Reading and writing one object by its Id or alias takes
 * constant time; finding those that refer to an Id takes constant time per object found, from the second time on; everything else reads all objects of its kind.
 */
public final class MemoryStore implements Store {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<Kind, BaseTable> tables = new ConcurrentHashMap<>();
    private boolean closed;

    /** An empty store. */
    public MemoryStore() {}

    @Override
    public void open(List<Kind> kinds) {
        kinds.forEach(kind -> tables.put(kind, new BaseTable()));
    }

    @Override
    public List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases) {
        return reading(() -> readFrom(tables.get(kind), ids, aliases));
    }

    @Override
    public List<BasicId> aliases(Kind kind, BasicId id) {
        return reading(() -> List.copyOf(tables.get(kind).aliasesOf(id)));
    }

    @Override
    public List<StoredObject> scan(Kind kind, Selection selection) {
        return reading(() -> tables.get(kind).scan(selection));
    }

    @Override
    public List<Outcome> insert(Kind kind, List<StoredObject> objects) {
        return writing(kind, objects, Writes::insert);
    }

    @Override
    public List<Outcome> update(Kind kind, List<ObjectChange> changes) {
        return writing(kind, changes, Writes::update);
    }

    @Override
    public List<Outcome> delete(Kind kind, List<BasicId> ids) {
        return writing(kind, ids, Writes::delete);
    }

    @Override
    public List<Outcome> alias(Kind kind, List<AliasChange> changes) {
        return writing(kind, changes, Writes::alias);
    }

    @Override
    public List<Outcome> unalias(Kind kind, List<AliasChange> changes) {
        return writing(kind, changes, Writes::unalias);
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public StoreTransaction begin() {
        return reading(() -> new MemoryTransaction(this));
    }

    /** Forgets everything. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            closed = true;
            tables.clear();
        } finally {
            lock.writeLock().unlock();
        }
    }

    BaseTable table(Kind kind) {
        return tables.get(kind);
    }

    /** Reads while nobody writes. */
    <R> R reading(Supplier<R> action) {
        lock.readLock().lock();
        try {
            checkOpen();
            return action.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Writes alone. */
    <R> R writing(Supplier<R> action) {
        lock.writeLock().lock();
        try {
            checkOpen();
            return action.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Lets go of what was held, also in a store that is closed meanwhile. */
    void releasing(Runnable action) {
        lock.writeLock().lock();
        try {
            action.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private <T> List<Outcome> writing(Kind kind, List<T> elements, BiFunction<Table, T, Outcome> write) {
        return writing(() -> {
            Table table = tables.get(kind);
            return outcomes(elements, one -> write.apply(table, one));
        });
    }

    static <T> List<Outcome> outcomes(List<T> elements, Function<T, Outcome> write) {
        List<Outcome> outcomes = new ArrayList<>(elements.size());
        for (T one : elements) {
            outcomes.add(write.apply(one));
        }
        return outcomes;
    }

    static List<StoredObject> readFrom(Table table, List<BasicId> ids, boolean aliases) {
        List<StoredObject> found = new ArrayList<>(ids.size());
        for (BasicId id : ids) {
            found.add(aliases ? Writes.find(table, id) : table.get(id));
        }
        return found;
    }

    private void checkOpen() {
        if (closed) {
            throw Fault.CLOSED.illegalState("the store");
        }
    }
}
