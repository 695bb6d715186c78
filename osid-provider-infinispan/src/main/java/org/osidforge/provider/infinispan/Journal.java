package org.osidforge.provider.infinispan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.infinispan.commons.CacheException;
import org.osid.OperationFailedException;

/**
 * Writes many entries as one, whichever node dies meanwhile.
 *
 * <p>A writer reads the head, reads what it needs, notes its writes as redo, and sets the head to the next commit by compare-and-set: that is the moment of the commit. It fails where somebody
 * else was first, and the writer begins anew. Then the writes are done, the redo is dropped, and the head says that the commit is done. Nobody commits while another commit is open; one whose
 * node is gone, or takes too long, is carried out by whoever comes next. To do so twice, or late, does no harm: an entry is never written over by an older commit ({@link Overwrite}).
 *
 * <p>Readers lay the redo of an open commit over what they read, and read again where the head has moved meanwhile; so they see all of a commit from its moment on, and nothing before.
 */
final class Journal {

    /** What a writer does with what it reads. */
    interface Work<R> {
        /** Reads and decides; called again where somebody else committed meanwhile. */
        Written<R> on(Reader reader, Set<String> held) throws OperationFailedException;
    }

    /**
     * What a writer has decided.
     *
     * @param writes entries by their keys, null where they go
     * @param result what the call returns
     */
    record Written<R>(Map<String, Entry> writes, R result) {}

    /** What is checked before something is held. */
    interface Check {
        /** The keys that are to be held, or null where nothing is; called again where somebody else committed meanwhile. */
        Set<String> on(Reader reader, Set<String> held) throws OperationFailedException;
    }

    /** What a reader does. */
    interface Reading<R> {
        /** Reads; called again where somebody committed meanwhile. */
        R with(Reader reader) throws OperationFailedException;
    }

    /** One step of the head that is tried. */
    private interface Step<R> {
        /** The result, or null where somebody else was first. */
        Done<R> from(Head head) throws OperationFailedException;
    }

    private record Done<R>(R result) {}

    private static final System.Logger LOG = System.getLogger(Journal.class.getName());
    private static final int TRIES_OF_READER = 8;
    private static final long TURN_SECONDS = 30;
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(150);

    private final Cluster cluster;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Map<String, Set<String>> held = new ConcurrentHashMap<>();
    /** Transactions of this node that may be prepared and must not stay so: those that could not be released, and those of which it is not known whether they were prepared. */
    private final Set<String> abandoned = ConcurrentHashMap.newKeySet();

    private volatile Opened opened = new Opened("", Map.of());

    /** The redo of an open commit, as it was last read. */
    private record Opened(String transaction, Map<String, byte[]> writes) {}

    Journal(Cluster cluster) {
        this.cluster = cluster;
    }

    // reading

    /** Reads what is committed, all of it as of one moment unless others write without pause. */
    <R> R read(Reading<R> reading) throws OperationFailedException {
        for (int left = TRIES_OF_READER; ; left--) {
            Head before = local();
            Map<String, byte[]> over = overlay(before);
            R result = reading.with(keys -> read(keys, over));
            Head after = local();
            if (left == 0 || after.commit() == before.commit()) {
                return result;
            }
        }
    }

    private Map<String, Entry> read(Collection<String> keys, Map<String, byte[]> over) throws OperationFailedException {
        Set<String> asked = new HashSet<>(keys);
        Map<String, byte[]> found = new HashMap<>(asked.size());
        if (!over.isEmpty()) {
            asked.stream().filter(over::containsKey).forEach(key -> found.put(key, over.get(key)));
            asked.removeAll(found.keySet());
        }
        if (asked.size() == 1) {
            String only = asked.iterator().next();
            found.put(only, cluster.data().get(only));
        } else if (!asked.isEmpty()) {
            found.putAll(cluster.data().getAll(asked));
        }
        Map<String, Entry> entries = new HashMap<>(found.size());
        for (Map.Entry<String, byte[]> one : found.entrySet()) {
            Entry entry = Entry.of(one.getKey(), one.getValue());
            if (entry != null) {
                entries.put(one.getKey(), entry);
            }
        }
        return entries;
    }

    /** The wanted entries by their keys. */
    Map<String, Entry> scan(Wanted wanted) throws OperationFailedException {
        return read(ignored -> {
            Map<String, byte[]> over = overlay(local());
            Map<String, byte[]> found = new HashMap<>();
            try (var stream = cluster.data().entrySet().stream()) {
                stream.filter(wanted).iterator().forEachRemaining(one -> found.put(one.getKey(), one.getValue()));
            }
            over.forEach((key, bytes) -> {
                if (key.startsWith(wanted.prefix())) {
                    found.put(key, bytes);
                }
            });
            Map<String, Entry> entries = new HashMap<>(found.size());
            for (Map.Entry<String, byte[]> one : found.entrySet()) {
                if (wanted.wants(one.getValue())) {
                    entries.put(one.getKey(), Entry.of(one.getKey(), one.getValue()));
                }
            }
            return entries;
        });
    }

    /** The writes of an open commit; none where there is none, or where all were done already. */
    private Map<String, byte[]> overlay(Head head) {
        if (!head.isOpen()) {
            return Map.of();
        }
        Opened last = opened;
        if (!last.transaction().equals(head.open())) {
            Map<String, byte[]> writes = redo(head);
            last = new Opened(head.open(), writes == null ? Map.of() : writes);
            opened = last;
        }
        return last.writes();
    }

    /** The writes of an open commit, or null where they were dropped, having been done. */
    private Map<String, byte[]> redo(Head head) {
        Map<String, byte[]> found = cluster.redo().getAll(Redo.keys(head.open(), head.parts()));
        List<byte[]> parts = new ArrayList<>();
        for (String key : Redo.keys(head.open(), head.parts())) {
            byte[] part = found.get(key);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return Redo.writes(parts);
    }

    // writing

    /**
     * Does the work and commits what it writes.
     *
     * @throws OperationFailedException if there was no turn, or the cluster failed; nothing was written then, unless the code is {@link ClusterFault#CLUSTER_UNKNOWN}
     */
    <R> R write(Work<R> work) throws OperationFailedException {
        return step(head -> {
            Written<R> written = work.on(keys -> read(keys, Map.of()), held(head));
            if (written.writes().isEmpty()) {
                return head.equals(atDecider()) ? new Done<>(written.result()) : null;
            }
            boolean isDone = commit(head, cluster.newName(), written.writes());
            return isDone ? new Done<>(written.result()) : null;
        });
    }

    /**
     * Checks something against what is committed, and holds these keys from that moment on.
     *
     * @return the name of the prepared transaction, or null where nothing is held
     */
    String prepare(Check check) throws OperationFailedException {
        String transaction = cluster.newName();
        try {
            return step(head -> prepare(head, transaction, check));
        } catch (OperationFailedException | RuntimeException e) {
            // it may be prepared even so, and nobody will ever commit it
            abandoned.add(transaction);
            throw e;
        }
    }

    private Done<String> prepare(Head head, String transaction, Check check) throws OperationFailedException {
        Set<String> keys = check.on(wanted -> read(wanted, Map.of()), held(head));
        if (keys == null) {
            return head.equals(atDecider()) ? new Done<String>(null) : null;
        }
        cluster.redo().put(Redo.heldKey(transaction), Redo.held(keys));
        boolean isDone = swap(
                head,
                head.preparing(transaction, cluster.newName()),
                later -> later.prepared().contains(transaction));
        return isDone ? new Done<>(transaction) : null;
    }

    /**
     * Commits a prepared transaction and lets go of what it held.
     *
     * @throws OperationFailedException if this node was taken for dead meanwhile, so that the others have aborted it
     */
    void commitPrepared(String transaction, Map<String, Entry> writes) throws OperationFailedException {
        step(head -> {
            if (!head.prepared().contains(transaction)) {
                throw ClusterFault.CLUSTER_ABORTED.operationFailed();
            }
            return commit(head, transaction, writes) ? new Done<>(transaction) : null;
        });
        forget(Set.of(transaction));
    }

    /** Lets go of what a prepared transaction held. */
    void release(String transaction) throws OperationFailedException {
        abandoned.add(transaction);
        step(head -> !head.prepared().contains(transaction) || release(head, Set.of(transaction))
                ? new Done<>(transaction)
                : null);
    }

    private boolean release(Head head, Set<String> transactions) throws OperationFailedException {
        boolean isDone = swap(
                head,
                head.releasing(transactions, cluster.newName()),
                later -> later.prepared().stream().noneMatch(transactions::contains));
        if (isDone) {
            forget(transactions);
        }
        return isDone;
    }

    /** Carries out what nodes that are gone have left behind; the head afterwards. */
    Head recover() throws OperationFailedException {
        return step(head -> {
            Head seen = head.seen(cluster.newName());
            return swap(head, seen, later -> later.views() >= seen.views()) ? new Done<>(seen) : null;
        });
    }

    /** Takes turns with the other threads of this node and tries the step from one settled head after the other. */
    private <R> R step(Step<R> step) throws OperationFailedException {
        turn.lock();
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TURN_SECONDS);
            Head head = settled(local());
            for (int tries = 1; System.nanoTime() < end; tries++) {
                Done<R> done = step.from(head);
                if (done != null) {
                    return done.result();
                }
                LockSupport.parkNanos(tries * PAUSE);
                head = settled(atDecider());
            }
            throw ClusterFault.CLUSTER_BUSY.operationFailed(TURN_SECONDS);
        } finally {
            turn.unlock();
        }
    }

    /** The first head from there on that has no open commit and no prepared transaction of a node that is gone. */
    private Head settled(Head first) throws OperationFailedException {
        Head head = first;
        long since = System.nanoTime();
        while (true) {
            if (head.isOpen()) {
                if (!cluster.isHere(head.open()) || System.nanoTime() - since > PATIENCE) {
                    carryOut(atDecider());
                    head = atDecider();
                } else {
                    LockSupport.parkNanos(PAUSE);
                    head = local();
                }
                continue;
            }
            Set<String> left = new HashSet<>();
            head.prepared().stream()
                    .filter(one -> !cluster.isHere(one) || abandoned.contains(one))
                    .forEach(left::add);
            if (left.isEmpty()) {
                return head;
            }
            release(head, left);
            head = atDecider();
        }
    }

    /** One commit: false, and nothing done, where somebody else was first. */
    private boolean commit(Head head, String transaction, Map<String, Entry> writes) throws OperationFailedException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        writes.forEach((key, entry) -> bytes.put(key, Entry.bytes(entry, head.commit() + 1)));
        Map<String, byte[]> parts = Redo.parts(transaction, bytes);
        cluster.redo().putAll(parts);
        Head next = head.next(transaction, parts.size(), cluster.newName());
        // it is open still; or the head is past it, and its redo was dropped: it was carried out
        if (!swap(
                head,
                next,
                later -> later.open().equals(transaction)
                        || (later.commit() >= next.commit() && !isNoted(transaction)))) {
            dropRedo(next);
            return false;
        }
        try {
            finish(next, bytes);
        } catch (CacheException | CompletionException e) {
            // it is committed: the redo has it, and whoever comes next carries it out
            LOG.log(System.Logger.Level.DEBUG, "left to be carried out: " + transaction, e);
        }
        return true;
    }

    /** Carries out an open commit in the place of its node. */
    private void carryOut(Head head) {
        if (head.isOpen()) {
            Map<String, byte[]> writes = redo(head);
            finish(head, writes == null ? Map.of() : writes);
        }
    }

    /** The redo goes before the head is done: where a commit is open without redo, all of it was written. */
    private void finish(Head head, Map<String, byte[]> writes) {
        cluster.write(writes);
        dropRedo(head);
        cluster.heads()
                .replace(Head.KEY, head.text(), head.done(cluster.newName()).text());
    }

    private void dropRedo(Head head) {
        Redo.keys(head.open(), head.parts()).forEach(cluster.redo()::remove);
    }

    // the head

    /** This node's copy. */
    private Head local() {
        String text = cluster.heads().get(Head.KEY);
        return text == null ? null : Head.of(text);
    }

    /** The copy of the node that decides, which differs from this node's while a change travels, or when a node died amid a change. */
    private Head atDecider() {
        return Head.of(cluster.headMap().eval(Head.KEY, new Look()).join());
    }

    /** Compare-and-set of the head; where the answer is lost, finds out what became of it. */
    private boolean swap(Head from, Head to, Predicate<Head> cameBefore) throws OperationFailedException {
        try {
            // where nodes come or go Infinispan may try again what it had done, and tell that it was not
            return cluster.heads().replace(Head.KEY, from.text(), to.text()) || cameOf(to, cameBefore, atDecider());
        } catch (CacheException | CompletionException e) {
            return wasSwapped(from, to, cameBefore, e);
        }
    }

    /** Whether a head is the one that was to be set, or came by it. */
    private static boolean cameOf(Head to, Predicate<Head> cameBefore, Head now) {
        return now.stamp().equals(to.stamp()) || cameBefore.test(now);
    }

    /** @param cameBefore whether a head that is past both came by this step */
    private boolean wasSwapped(Head from, Head to, Predicate<Head> cameBefore, RuntimeException lost)
            throws OperationFailedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(cluster.patience());
        while (System.nanoTime() < end) {
            try {
                Head now = atDecider();
                if (!now.stamp().equals(from.stamp())) {
                    return cameOf(to, cameBefore, now);
                }
                // it may be under way still: a new stamp keeps it from being done later
                if (cluster.heads()
                        .replace(
                                Head.KEY,
                                from.text(),
                                from.again(cluster.newName()).text())) {
                    return false;
                }
            } catch (CacheException | CompletionException e) {
                lost.addSuppressed(e);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
        throw ClusterFault.CLUSTER_UNKNOWN.operationFailed(lost, lost.getMessage());
    }

    private boolean isNoted(String transaction) {
        return cluster.redo().containsKey(Redo.key(transaction, 0));
    }

    // prepared transactions

    /** All keys that prepared transactions hold now. */
    Set<String> held() {
        return held(local());
    }

    private Set<String> held(Head head) {
        if (head.prepared().isEmpty()) {
            return Set.of();
        }
        held.keySet().retainAll(head.prepared());
        Set<String> all = new HashSet<>();
        for (String transaction : head.prepared()) {
            all.addAll(held.computeIfAbsent(transaction, this::heldBy));
        }
        return all;
    }

    private Set<String> heldBy(String transaction) {
        byte[] bytes = cluster.redo().get(Redo.heldKey(transaction));
        // dropped meanwhile: then the head has moved on, and the step begins anew
        return bytes == null ? Set.of() : Redo.held(bytes);
    }

    private void forget(Set<String> transactions) {
        for (String one : transactions) {
            held.remove(one);
            abandoned.remove(one);
            cluster.redo().remove(Redo.heldKey(one));
        }
    }
}
