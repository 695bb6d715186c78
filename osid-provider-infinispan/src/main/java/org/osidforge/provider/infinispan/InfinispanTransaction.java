package org.osidforge.provider.infinispan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * A transaction of a cluster: writes go to a sheet of this node, and are noted.
 *
 * <p>Preparing does the noted writes once more over what everybody sees now; where each of them still can be done, the head of the cluster tells every node what it touches, until the end. The
 * commit is one commit of the cluster, over however many kinds. Where this node dies before, or is taken for dead, the others abort the transaction.
 */
final class InfinispanTransaction implements StoreTransaction {

    /** A write that was done, to be done again. */
    private interface Again {
        Outcome on(Sheet sheet) throws OperationFailedException;
    }

    /** A write that was done, and the Ids that it mentions. */
    private record Noted(List<Sheet.Mention> mentions, Again write) {}

    private final InfinispanStore store;
    private final List<Noted> noted = new ArrayList<>();
    private Sheet sheet = new Sheet();
    /** Null unless it is prepared. */
    private String prepared;

    InfinispanTransaction(InfinispanStore store) {
        this.store = store;
    }

    @Override
    public synchronized List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases)
            throws OperationFailedException {
        return store.guarded(() -> store.journal().read(reader -> {
            sheet.load(reader, Set.of(), InfinispanStore.mentions(kind, ids));
            return InfinispanStore.readFrom(sheet, store.codec(kind), ids, aliases);
        }));
    }

    @Override
    public synchronized List<BasicId> aliases(Kind kind, BasicId id) throws OperationFailedException {
        return store.guarded(() -> store.journal().read(reader -> {
            sheet.load(reader, Set.of(), InfinispanStore.mentions(kind, List.of(id)));
            Entry entry = sheet.get(kind, id);
            return entry == null ? List.of() : entry.aliases();
        }));
    }

    @Override
    public synchronized List<StoredObject> scan(Kind kind, Selection selection) throws OperationFailedException {
        return store.guarded(() -> store.scan(kind, selection, sheet.written()));
    }

    @Override
    public synchronized List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
        return write(kind, objects, object -> Stream.of(object.id()), Writes::insert);
    }

    @Override
    public synchronized List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
        return write(kind, changes, change -> Stream.of(change.id()), Writes::update);
    }

    @Override
    public synchronized List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException {
        return write(kind, ids, Stream::of, Writes::delete);
    }

    @Override
    public synchronized List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return write(kind, changes, InfinispanStore::idsOf, Writes::alias);
    }

    @Override
    public synchronized List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return write(kind, changes, InfinispanStore::idsOf, Writes::unalias);
    }

    private <T> List<Outcome> write(
            Kind kind, List<T> elements, Function<T, Stream<BasicId>> ids, Writes.Write<T> write)
            throws OperationFailedException {
        List<Sheet.Mention> mentions =
                InfinispanStore.mentions(kind, elements.stream().flatMap(ids).toList());
        Codec codec = store.codec(kind);
        return store.guarded(() -> {
            Set<String> held = store.journal().held();
            store.journal().read(reader -> {
                sheet.load(reader, held, mentions);
                return null;
            });
            List<Outcome> outcomes = InfinispanStore.outcomes(sheet, codec, elements, write);
            for (int i = 0; i < elements.size(); i++) {
                if (outcomes.get(i) == Outcome.DONE) {
                    T one = elements.get(i);
                    noted.add(new Noted(
                            InfinispanStore.mentions(kind, ids.apply(one).toList()),
                            again -> write.to(again, codec, one)));
                }
            }
            return outcomes;
        });
    }

    @Override
    public synchronized void prepare() throws TransactionFailureException, OperationFailedException {
        if (noted.isEmpty()) {
            return;
        }
        List<Sheet.Mention> mentions =
                noted.stream().flatMap(one -> one.mentions().stream()).toList();
        Outcome[] first = new Outcome[1];
        prepared = store.guarded(() -> store.journal().prepare((reader, held) -> {
            sheet = new Sheet();
            sheet.load(reader, held, mentions);
            first[0] = doAgain();
            return first[0] == Outcome.DONE ? sheet.touched() : null;
        }));
        if (prepared == null) {
            throw Fault.TRANSACTION_DOOMED.transactionFailure(first[0]);
        }
    }

    /** DONE, or the outcome of the first write that cannot be done any more. */
    private Outcome doAgain() throws OperationFailedException {
        for (Noted one : noted) {
            Outcome outcome = one.write().on(sheet);
            if (outcome != Outcome.DONE) {
                return outcome;
            }
        }
        return Outcome.DONE;
    }

    @Override
    public synchronized void commit() throws OperationFailedException {
        if (prepared != null) {
            String transaction = prepared;
            Map<String, Entry> writes = sheet.written();
            store.guarded(() -> {
                store.journal().commitPrepared(transaction, writes);
                return null;
            });
        }
        finish();
    }

    @Override
    public synchronized void abort() {
        String transaction = prepared;
        finish();
        if (transaction != null) {
            store.release(transaction);
        }
    }

    private void finish() {
        prepared = null;
        noted.clear();
        sheet = new Sheet();
    }
}
