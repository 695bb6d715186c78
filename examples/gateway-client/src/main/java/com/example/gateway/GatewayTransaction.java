package com.example.gateway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osid.OperationFailedException;
import org.osid.TransactionFailureException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/**
 * A transaction behind a gateway: writes are queued on this side and sent as one group, which the gateway does as a whole or not at all.
 *
 * <p>Preparing does the writes once more over what is there by now, and holds their objects against others of this store. Who writes through another door in between can still make the
 * group fail, and then nothing of it is done.
 */
final class GatewayTransaction implements StoreTransaction {

    /**
     * A write that was accepted.
     *
     * @param ids all that has to be looked up for it
     * @param again does it once more
     * @param item how it is sent
     * @param after what is noted when it was done
     */
    private record Noted(
            Kind kind, List<BasicId> ids, Function<Overlay, Outcome> again, Item item, After after) {}

    /** What is noted when a write was done. */
    private interface After {
        void done(Answer answer);
    }

    private final GatewayStore store;
    private final List<Noted> noted = new ArrayList<>();
    private Map<Kind, Overlay> overlays = new LinkedHashMap<>();
    private Set<Holds.Held> held = Set.of();

    GatewayTransaction(GatewayStore store) {
        this.store = store;
    }

    private Overlay over(Map<Kind, Overlay> all, Kind kind) {
        return all.computeIfAbsent(kind, k -> new Overlay(store, k));
    }

    // reading

    @Override
    public synchronized List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases)
            throws OperationFailedException {
        Overlay overlay = over(overlays, kind);
        overlay.look(aliases ? overlay.behind(ids) : ids);
        List<StoredObject> found = new ArrayList<>(ids.size());
        ids.forEach(id -> found.add(overlay.find(id, aliases)));
        return found;
    }

    @Override
    public List<BasicId> aliases(Kind kind, BasicId id) {
        return store.aliases(kind, id);
    }

    @Override
    public synchronized List<StoredObject> scan(Kind kind, Selection selection) throws OperationFailedException {
        return over(overlays, kind).scan(selection);
    }

    // writing

    @Override
    public synchronized List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
        Objects there = store.of(kind);
        return write(objects.stream().map(object -> new Noted(
                kind,
                List.of(object.id()),
                overlay -> overlay.insert(object),
                there.insertion(object),
                answer -> there.inserted(object, answer))));
    }

    @Override
    public synchronized List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
        return write(changes.stream().map(change -> new Noted(
                kind,
                List.of(change.id()),
                overlay -> overlay.update(change),
                store.of(kind).update(change),
                answer -> {})));
    }

    @Override
    public synchronized List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException {
        Objects there = store.of(kind);
        return write(ids.stream().map(id -> new Noted(
                kind, List.of(id), overlay -> overlay.delete(id), there.deletion(id), answer -> there.deleted(id))));
    }

    @Override
    public synchronized List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return write(changes.stream().map(change -> new Noted(
                kind,
                List.of(change.reference(), change.alias()),
                overlay -> overlay.alias(change),
                store.of(kind).alias(change),
                answer -> {})));
    }

    @Override
    public List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return store.unalias(kind, changes);
    }

    private List<Outcome> write(Stream<Noted> writes) throws OperationFailedException {
        List<Noted> wanted = writes.toList();
        look(overlays, wanted);
        List<Outcome> outcomes = new ArrayList<>(wanted.size());
        for (Noted one : wanted) {
            Outcome outcome = one.again().apply(over(overlays, one.kind()));
            if (outcome == Outcome.DONE) {
                noted.add(one);
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private void look(Map<Kind, Overlay> all, List<Noted> writes) throws OperationFailedException {
        Map<Kind, Set<BasicId>> ids = new LinkedHashMap<>();
        for (Noted one : writes) {
            Set<BasicId> ofKind = ids.computeIfAbsent(one.kind(), k -> new HashSet<>());
            ofKind.addAll(one.ids());
            ofKind.addAll(over(all, one.kind()).behind(one.ids()));
        }
        for (Map.Entry<Kind, Set<BasicId>> each : ids.entrySet()) {
            over(all, each.getKey()).look(each.getValue());
        }
    }

    // end

    @Override
    public synchronized void prepare() throws TransactionFailureException, OperationFailedException {
        if (noted.size() > store.calls().mostItems()) {
            throw new TransactionFailureException("the gateway takes no more than "
                    + store.calls().mostItems() + " writes in one transaction, and these are " + noted.size());
        }
        Map<Kind, Overlay> fresh = new LinkedHashMap<>();
        look(fresh, noted);
        for (Noted one : noted) {
            Outcome outcome = one.again().apply(over(fresh, one.kind()));
            if (outcome != Outcome.DONE) {
                throw new TransactionFailureException("what was queued cannot be done any more: " + outcome);
            }
        }
        Set<Holds.Held> wanted = new HashSet<>();
        fresh.forEach((kind, overlay) -> overlay.touched().forEach(id -> wanted.add(new Holds.Held(kind, id))));
        if (!store.holds().take(wanted)) {
            throw new TransactionFailureException("what was queued cannot be done now: " + Outcome.HELD);
        }
        overlays = fresh;
        held = wanted;
    }

    @Override
    public synchronized void commit() throws OperationFailedException {
        try {
            List<Answer> answers =
                    store.calls().all(noted.stream().map(Noted::item).toList());
            for (Answer answer : answers) {
                if (!answer.isDone() && answer.status() != 424) {
                    throw answer.failure();
                }
            }
            for (int i = 0; i < answers.size(); i++) {
                noted.get(i).after().done(answers.get(i));
            }
        } finally {
            finish();
        }
    }

    @Override
    public synchronized void abort() {
        finish();
    }

    private void finish() {
        store.holds().release(held);
        held = Set.of();
        noted.clear();
        overlays = new LinkedHashMap<>();
    }
}
