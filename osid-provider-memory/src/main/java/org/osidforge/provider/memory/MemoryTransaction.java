package org.osidforge.provider.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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
 * A transaction in memory: writes go to overlays, and are noted.
 *
 * <p>Preparing does the noted writes once more over what everybody sees now; where each of them still can be done, all that they touch is held until the end, so that the commit cannot
 * fail.
 */
final class MemoryTransaction implements StoreTransaction {

    /** A write that was done, to be done again. */
    private record Noted(Kind kind, BiFunction<Kind, Overlays, Outcome> write) {}

    /** The overlays of all kinds that were written. */
    private static final class Overlays {
        private final MemoryStore store;
        private final Map<Kind, Overlay> byKind = new HashMap<>();

        Overlays(MemoryStore store) {
            this.store = store;
        }

        Overlay of(Kind kind) {
            return byKind.computeIfAbsent(kind, k -> new Overlay(store.table(k)));
        }
    }

    private final MemoryStore store;
    private final List<Noted> noted = new ArrayList<>();
    private Overlays overlays;
    private boolean prepared;

    MemoryTransaction(MemoryStore store) {
        this.store = store;
        this.overlays = new Overlays(store);
    }

    @Override
    public synchronized List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases) {
        return store.reading(() -> MemoryStore.readFrom(overlays.of(kind), ids, aliases));
    }

    @Override
    public synchronized List<BasicId> aliases(Kind kind, BasicId id) {
        return store.reading(() -> List.copyOf(overlays.of(kind).aliasesOf(id)));
    }

    @Override
    public synchronized List<StoredObject> scan(Kind kind, Selection selection) {
        return store.reading(() -> overlays.of(kind).scan(selection));
    }

    @Override
    public synchronized List<Outcome> insert(Kind kind, List<StoredObject> objects) {
        return writing(kind, objects, Writes::insert);
    }

    @Override
    public synchronized List<Outcome> update(Kind kind, List<ObjectChange> changes) {
        return writing(kind, changes, Writes::update);
    }

    @Override
    public synchronized List<Outcome> delete(Kind kind, List<BasicId> ids) {
        return writing(kind, ids, Writes::delete);
    }

    @Override
    public synchronized List<Outcome> alias(Kind kind, List<AliasChange> changes) {
        return writing(kind, changes, Writes::alias);
    }

    @Override
    public synchronized List<Outcome> unalias(Kind kind, List<AliasChange> changes) {
        return writing(kind, changes, Writes::unalias);
    }

    private <T> List<Outcome> writing(Kind kind, List<T> elements, BiFunction<Table, T, Outcome> write) {
        return store.reading(() -> MemoryStore.outcomes(elements, one -> {
            Outcome outcome = write.apply(overlays.of(kind), one);
            if (outcome == Outcome.DONE) {
                noted.add(new Noted(kind, (k, fresh) -> write.apply(fresh.of(k), one)));
            }
            return outcome;
        }));
    }

    @Override
    public synchronized void prepare() throws TransactionFailureException {
        Outcome first = store.writing(this::doAgainAndHold);
        if (first != Outcome.DONE) {
            throw Fault.TRANSACTION_DOOMED.transactionFailure(first);
        }
    }

    /** DONE, or the outcome of the first write that cannot be done any more. */
    private Outcome doAgainAndHold() {
        Overlays fresh = new Overlays(store);
        for (Noted one : noted) {
            Outcome outcome = one.write().apply(one.kind(), fresh);
            if (outcome != Outcome.DONE) {
                return outcome;
            }
        }
        overlays = fresh;
        overlays.byKind.values().forEach(Overlay::hold);
        prepared = true;
        return Outcome.DONE;
    }

    @Override
    public synchronized void commit() {
        store.writing(() -> {
            overlays.byKind.values().forEach(overlay -> {
                overlay.apply();
                overlay.release();
            });
            return finish();
        });
    }

    @Override
    public synchronized void abort() {
        if (prepared) {
            store.releasing(() -> overlays.byKind.values().forEach(Overlay::release));
        }
        finish();
    }

    private Void finish() {
        prepared = false;
        noted.clear();
        overlays = new Overlays(store);
        return null;
    }
}
