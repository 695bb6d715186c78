package org.osidforge.crash.journal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osid.OperationFailedException;
import org.osid.TransactionFailureException;
import org.osidforge.crash.journal.Effects.Effect;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoreReader;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.store.StoreWriter;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.store.json.KindJson;

/**
 * The smallest durable store there can be: a memory, and a journal that is written before a call returns and read when a kind is opened.
 *
 * <p>It needs no database, so that the crash test can be tried on a sound store, and on ones that are broken on purpose, wherever the build runs.
 */
public final class JournalStore implements Store {

    /** What a call or a transaction wrote. */
    private static final class Written {
        private final Set<Place> objects = new LinkedHashSet<>();
        private final Set<Place> aliases = new LinkedHashSet<>();
    }

    private record Place(Kind kind, BasicId id) {}

    @FunctionalInterface
    private interface Write {
        List<Outcome> on(StoreWriter writer) throws OperationFailedException;
    }

    private final MemoryStore memory = new MemoryStore();
    private final Journal journal;
    private final List<Effects> kept;
    private final Object turn = new Object();

    /** A store over that journal. */
    public JournalStore(Journal journal) {
        this.journal = journal;
        this.kept = journal.readAll();
    }

    @Override
    public void open(List<Kind> kinds) throws OperationFailedException {
        memory.open(kinds);
        for (Kind kind : kinds) {
            KindJson json = KindJson.of(kind);
            Map<String, StoredObject> objects = new LinkedHashMap<>();
            Map<String, String> aliases = new LinkedHashMap<>();
            for (Effects one : kept) {
                for (Effect effect : one.all()) {
                    if (effect.kind().equals(kind.qualifiedName())) {
                        replay(effect, json, objects, aliases);
                    }
                }
            }
            memory.insert(kind, List.copyOf(objects.values()));
            for (Map.Entry<String, String> alias : aliases.entrySet()) {
                memory.alias(
                        kind, List.of(new AliasChange(BasicId.parse(alias.getValue()), BasicId.parse(alias.getKey()))));
            }
        }
    }

    private static void replay(
            Effect effect, KindJson json, Map<String, StoredObject> objects, Map<String, String> aliases)
            throws OperationFailedException {
        if (effect.alias() != null) {
            if (effect.id() == null) {
                aliases.remove(effect.alias());
            } else {
                aliases.put(effect.alias(), effect.id());
            }
        } else if (effect.json() == null) {
            objects.remove(effect.id());
        } else {
            objects.put(effect.id(), json.object(effect.json()));
        }
    }

    // writes

    @Override
    public List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
        Written written = new Written();
        noteInsert(written, kind, objects);
        return write(written, writer -> writer.insert(kind, objects));
    }

    @Override
    public List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
        synchronized (turn) {
            Written written = new Written();
            noteUpdate(written, memory, kind, changes);
            return write(written, writer -> writer.update(kind, changes));
        }
    }

    @Override
    public List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException {
        synchronized (turn) {
            Written written = new Written();
            noteDelete(written, memory, kind, ids);
            return write(written, writer -> writer.delete(kind, ids));
        }
    }

    @Override
    public List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        Written written = new Written();
        noteAlias(written, kind, changes);
        return write(written, writer -> writer.alias(kind, changes));
    }

    @Override
    public List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        Written written = new Written();
        noteAlias(written, kind, changes);
        return write(written, writer -> writer.unalias(kind, changes));
    }

    private List<Outcome> write(Written written, Write write) throws OperationFailedException {
        synchronized (turn) {
            List<Outcome> outcomes = write.on(memory);
            keep(written);
            return outcomes;
        }
    }

    /** Keeps what is there now of all that was written. */
    private void keep(Written written) throws OperationFailedException {
        List<Effect> effects = new java.util.ArrayList<>();
        for (Place one : written.objects) {
            StoredObject now = memory.read(one.kind(), List.of(one.id()), false).get(0);
            String json = now == null ? null : KindJson.of(one.kind()).object(now);
            effects.add(new Effect(one.kind().qualifiedName(), one.id().toString(), json, null));
        }
        for (Place one : written.aliases) {
            StoredObject primary =
                    memory.read(one.kind(), List.of(one.id()), false).get(0);
            StoredObject now = memory.find(one.kind(), one.id());
            String id = now == null || primary != null ? null : now.id().toString();
            effects.add(
                    new Effect(one.kind().qualifiedName(), id, null, one.id().toString()));
        }
        journal.append(new Effects(effects));
    }

    private static void noteInsert(Written written, Kind kind, List<StoredObject> objects) {
        objects.forEach(one -> written.objects.add(new Place(kind, one.id())));
    }

    private static void noteUpdate(Written written, StoreReader reader, Kind kind, List<ObjectChange> changes)
            throws OperationFailedException {
        for (ObjectChange one : changes) {
            StoredObject found = reader.find(kind, one.id());
            if (found != null) {
                written.objects.add(new Place(kind, found.id()));
            }
        }
    }

    private static void noteDelete(Written written, StoreReader reader, Kind kind, List<BasicId> ids)
            throws OperationFailedException {
        for (BasicId one : ids) {
            StoredObject found = reader.find(kind, one);
            if (found != null) {
                written.objects.add(new Place(kind, found.id()));
                for (BasicId alias : reader.aliases(kind, found.id())) {
                    written.aliases.add(new Place(kind, alias));
                }
            }
        }
    }

    private static void noteAlias(Written written, Kind kind, List<AliasChange> changes) {
        changes.forEach(one -> written.aliases.add(new Place(kind, one.alias())));
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public StoreTransaction begin() {
        return new JournalTransaction(memory.begin());
    }

    private final class JournalTransaction implements StoreTransaction {

        private final StoreTransaction inner;
        private final Written written = new Written();

        JournalTransaction(StoreTransaction inner) {
            this.inner = inner;
        }

        @Override
        public List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
            noteInsert(written, kind, objects);
            return inner.insert(kind, objects);
        }

        @Override
        public List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
            noteUpdate(written, inner, kind, changes);
            return inner.update(kind, changes);
        }

        @Override
        public List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException {
            noteDelete(written, inner, kind, ids);
            return inner.delete(kind, ids);
        }

        @Override
        public List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
            noteAlias(written, kind, changes);
            return inner.alias(kind, changes);
        }

        @Override
        public List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
            noteAlias(written, kind, changes);
            return inner.unalias(kind, changes);
        }

        @Override
        public void prepare() throws TransactionFailureException, OperationFailedException {
            inner.prepare();
        }

        @Override
        public void commit() throws OperationFailedException {
            synchronized (turn) {
                inner.commit();
                keep(written);
            }
        }

        @Override
        public void abort() {
            inner.abort();
        }

        @Override
        public List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases) throws OperationFailedException {
            return inner.read(kind, ids, aliases);
        }

        @Override
        public List<BasicId> aliases(Kind kind, BasicId id) throws OperationFailedException {
            return inner.aliases(kind, id);
        }

        @Override
        public List<StoredObject> scan(Kind kind, Selection selection) throws OperationFailedException {
            return inner.scan(kind, selection);
        }
    }

    // reads

    @Override
    public List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases) {
        return memory.read(kind, ids, aliases);
    }

    @Override
    public List<BasicId> aliases(Kind kind, BasicId id) {
        return memory.aliases(kind, id);
    }

    @Override
    public List<StoredObject> scan(Kind kind, Selection selection) {
        return memory.scan(kind, selection);
    }

    @Override
    public void close() {
        memory.close();
    }
}
