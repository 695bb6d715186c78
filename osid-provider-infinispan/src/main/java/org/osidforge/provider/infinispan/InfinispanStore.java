package org.osidforge.provider.infinispan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.infinispan.commons.CacheException;
import org.infinispan.commons.IllegalLifecycleStateException;
import org.infinispan.partitionhandling.AvailabilityException;
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
 * Keeps objects on several machines together.
 *
 * <p>A call that writes is one commit of the cluster: all of it is done or nothing, whichever node dies meanwhile, and every node sees it from the same moment on. Commits come one after another
 * over the whole cluster. What a call mentions is read at once and written at once, however many objects that are. Objects that refer to an Id are found where they are kept; everything else that
 * scans brings all objects of its kind to this node.
 */
public final class InfinispanStore implements Store {

    /** What is done while failures of the cluster are told as those of the store. */
    interface Action<R> {
        /** Does it. */
        R run() throws OperationFailedException;
    }

    private static final Comparator<Entry> BY_CREATION =
            Comparator.comparing((Entry entry) -> !entry.isMinted()).thenComparing(Entry::made);

    private final ClusterSettings settings;
    private final Map<Kind, Codec> codecs = new ConcurrentHashMap<>();
    private Cluster cluster;
    private Restore restore;
    private Journal journal;
    private volatile boolean closed;

    /** A store that joins the cluster of these settings when it is opened. */
    public InfinispanStore(ClusterSettings settings) {
        this.settings = settings;
    }

    /**
     * Joins the cluster the first time.
     *
     * @throws OperationFailedException if that fails
     */
    @Override
    public synchronized void open(List<Kind> kinds) throws OperationFailedException {
        if (cluster == null) {
            start();
        }
        kinds.forEach(this::codec);
    }

    private void start() throws OperationFailedException {
        NodeFolder folder = folder();
        Cluster started = Cluster.start(settings, folder);
        try {
            restore = new Restore(started, folder);
            journal = new Journal(started);
            guarded(() -> {
                restore.run();
                return null;
            });
        } catch (OperationFailedException | RuntimeException e) {
            started.close();
            throw e;
        }
        cluster = started;
        cluster.onChange(this::recover);
        recover();
    }

    private NodeFolder folder() throws OperationFailedException {
        try {
            return settings.folder() == null ? null : new NodeFolder(settings.folder());
        } catch (IOException e) {
            throw ClusterFault.CLUSTER_START.operationFailed(e, e.toString());
        }
    }

    private void recover() {
        try {
            restore.note(journal.recover());
        } catch (OperationFailedException | IOException | RuntimeException e) {
            // not now: whoever writes next does it
            System.getLogger(InfinispanStore.class.getName()).log(System.Logger.Level.DEBUG, "no recovery", e);
        }
    }

    // reading

    @Override
    public List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases) throws OperationFailedException {
        return guarded(() -> journal.read(reader -> {
            Sheet sheet = new Sheet();
            sheet.load(reader, java.util.Set.of(), mentions(kind, ids));
            return readFrom(sheet, codec(kind), ids, aliases);
        }));
    }

    @Override
    public List<BasicId> aliases(Kind kind, BasicId id) throws OperationFailedException {
        return guarded(() -> journal.read(reader -> {
            Entry entry = reader.read(List.of(Keys.object(kind, id))).get(Keys.object(kind, id));
            return entry == null ? List.of() : entry.aliases();
        }));
    }

    @Override
    public List<StoredObject> scan(Kind kind, Selection selection) throws OperationFailedException {
        return guarded(() -> scan(kind, selection, Map.of()));
    }

    /** What is selected where these entries were written, null where they go. */
    List<StoredObject> scan(Kind kind, Selection selection, Map<String, Entry> written)
            throws OperationFailedException {
        Codec codec = codec(kind);
        Wanted wanted = new Wanted(Keys.objects(kind), Codec.fingerprint(selection));
        Map<String, Entry> entries = journal.scan(wanted);
        written.forEach((key, entry) -> {
            if (key.startsWith(wanted.prefix())) {
                entries.put(key, entry);
            }
        });
        List<StoredObject> found = new ArrayList<>(entries.size());
        for (Entry entry : entries.values().stream()
                .filter(java.util.Objects::nonNull)
                .sorted(BY_CREATION)
                .toList()) {
            StoredObject object = codec.object(entry);
            if (selection.matches(object)) {
                found.add(object);
            }
        }
        return found;
    }

    static List<StoredObject> readFrom(Sheet sheet, Codec codec, List<BasicId> ids, boolean aliases)
            throws OperationFailedException {
        List<StoredObject> found = new ArrayList<>(ids.size());
        for (BasicId id : ids) {
            BasicId primary = aliases ? Writes.primary(sheet, codec.kind(), id) : id;
            found.add(primary == null ? null : codec.object(sheet.get(codec.kind(), primary)));
        }
        return found;
    }

    // writing

    @Override
    public List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
        return write(kind, objects, object -> Stream.of(object.id()), Writes::insert);
    }

    @Override
    public List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
        return write(kind, changes, change -> Stream.of(change.id()), Writes::update);
    }

    @Override
    public List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException {
        return write(kind, ids, Stream::of, Writes::delete);
    }

    @Override
    public List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return write(kind, changes, InfinispanStore::idsOf, Writes::alias);
    }

    @Override
    public List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return write(kind, changes, InfinispanStore::idsOf, Writes::unalias);
    }

    private <T> List<Outcome> write(
            Kind kind, List<T> elements, Function<T, Stream<BasicId>> ids, Writes.Write<T> write)
            throws OperationFailedException {
        List<Sheet.Mention> mentions =
                mentions(kind, elements.stream().flatMap(ids).toList());
        return guarded(() -> journal.write((reader, held) -> {
            Sheet sheet = new Sheet();
            sheet.load(reader, held, mentions);
            List<Outcome> outcomes = outcomes(sheet, codec(kind), elements, write);
            return new Journal.Written<>(sheet.written(), outcomes);
        }));
    }

    static <T> List<Outcome> outcomes(Sheet sheet, Codec codec, List<T> elements, Writes.Write<T> write)
            throws OperationFailedException {
        List<Outcome> outcomes = new ArrayList<>(elements.size());
        for (T one : elements) {
            outcomes.add(write.to(sheet, codec, one));
        }
        return outcomes;
    }

    static Stream<BasicId> idsOf(AliasChange change) {
        return Stream.of(change.reference(), change.alias());
    }

    static List<Sheet.Mention> mentions(Kind kind, List<BasicId> ids) {
        return ids.stream().map(id -> new Sheet.Mention(kind, id)).toList();
    }

    // transactions

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public StoreTransaction begin() {
        checkOpen();
        return new InfinispanTransaction(this);
    }

    /** Lets go of what a prepared transaction holds; where that fails the others do it once this node is gone. */
    void release(String transaction) {
        if (closed) {
            return;
        }
        try {
            guarded(() -> {
                journal.release(transaction);
                return null;
            });
        } catch (OperationFailedException e) {
            System.getLogger(InfinispanStore.class.getName())
                    .log(System.Logger.Level.WARNING, "not released: " + transaction, e);
        }
    }

    Journal journal() {
        return journal;
    }

    Codec codec(Kind kind) {
        return codecs.computeIfAbsent(kind, Codec::new);
    }

    // the cluster

    /** For tests that look behind the door. */
    Cluster cluster() {
        return cluster;
    }

    /** Leaves the cluster; what others keep stays. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            if (cluster != null) {
                cluster.close();
            }
        }
    }

    /** Does something, and tells failures of the cluster as those of the store. */
    <R> R guarded(Action<R> action) throws OperationFailedException {
        checkOpen();
        try {
            return action.run();
        } catch (AvailabilityException e) {
            throw ClusterFault.CLUSTER_CUT_OFF.operationFailed(e, e.getMessage());
        } catch (IllegalLifecycleStateException e) {
            checkOpen();
            throw ClusterFault.CLUSTER_FAILED.operationFailed(e, e.getMessage());
        } catch (CacheException | CompletionException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof AvailabilityException) {
                    throw ClusterFault.CLUSTER_CUT_OFF.operationFailed(e, cause.getMessage());
                }
            }
            throw ClusterFault.CLUSTER_FAILED.operationFailed(e, e.getMessage());
        }
    }

    private void checkOpen() {
        if (closed) {
            throw Fault.CLOSED.illegalState("the store");
        }
    }
}
