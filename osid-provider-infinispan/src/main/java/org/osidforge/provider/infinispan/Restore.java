package org.osidforge.provider.infinispan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.infinispan.AdvancedCache;
import org.osid.OperationFailedException;
import org.osidforge.provider.infinispan.NodeFolder.Members;

/**
 * Gives a cluster its first head: an empty one, or that of its last life, once everything is back that its nodes had kept.
 *
 * <p>Each node tells who was in the cluster when it last knew. The latest of these tellings counts: the nodes that it names bring what they have kept, those that it does not name had left before
 * and have nothing that these have not. Since every entry tells its commit, the order in which they come does not matter. A node that finds a running cluster takes what it needs from the others and
 * forgets what it had.
 */
final class Restore {

    private static final System.Logger LOG = System.getLogger(Restore.class.getName());
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int TOGETHER = 200;
    private static final String LINEAGE = "lineage";
    private static final String CANDIDATE = "candidate";
    private static final String TOLD = "told:";
    private static final String BROUGHT = "brought:";
    private static final String CHECKED = "checked:";
    private static final String NOTHING = "-";

    private final Cluster cluster;
    private final NodeFolder folder;
    private final AdvancedCache<String, String> heads;

    /** @param folder null for a cluster that keeps nothing */
    Restore(Cluster cluster, NodeFolder folder) {
        this.cluster = cluster;
        this.folder = folder;
        this.heads = cluster.heads();
    }

    /**
     * Returns when there is a head.
     *
     * @throws OperationFailedException if the folder is of another cluster, or nodes that are needed do not come
     */
    void run() throws OperationFailedException {
        if (folder == null) {
            if (!heads.containsKey(Head.KEY)) {
                heads.putIfAbsent(Head.KEY, Head.first(cluster.newName()).text());
            }
            return;
        }
        try {
            if (heads.containsKey(Head.KEY)) {
                checkMayJoin();
            } else {
                gather();
            }
            folder.lineage(heads.get(LINEAGE));
            folder.deleteEarlier();
        } catch (IOException e) {
            throw ClusterFault.CLUSTER_START.operationFailed(e, e.toString());
        }
    }

    private void checkMayJoin() throws IOException, OperationFailedException {
        String lineage = folder.lineage();
        if (lineage != null && !lineage.equals(heads.get(LINEAGE))) {
            throw ClusterFault.CLUSTER_FOREIGN.operationFailed(folder.current().getParent());
        }
        Members members = folder.members();
        if (members != null && members.views() > Head.of(heads.get(Head.KEY)).views()) {
            throw ClusterFault.CLUSTER_LATER.operationFailed(folder.current().getParent());
        }
    }

    private void gather() throws IOException, OperationFailedException {
        Members mine = folder.members();
        String telling = mine == null ? NOTHING : folder.lineage() + "/" + mine.text();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(cluster.waiting());
        Set<String> missingBefore = Set.of();
        while (!heads.containsKey(Head.KEY)) {
            heads.putIfAbsent(TOLD + folder.name(), telling);
            Members latest = latest();
            if (latest == null) {
                begin();
                continue;
            }
            Set<String> missing = new TreeSet<>(latest.members());
            // who has told something has all its caches, so that nothing is brought while the others still join
            missing.removeIf(one -> here().contains(one));
            if (missing.isEmpty()) {
                bring(latest);
            } else if (!missing.equals(missingBefore)) {
                LOG.log(System.Logger.Level.WARNING, "waiting for the nodes whose folders are named {0}", missing);
                missingBefore = missing;
            }
            if (System.nanoTime() > end) {
                throw ClusterFault.CLUSTER_INCOMPLETE.operationFailed(missing, cluster.waiting());
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Names of the folders of the nodes that have told what they know. */
    private List<String> here() {
        return cluster.folders().stream()
                .filter(one -> heads.containsKey(TOLD + one))
                .toList();
    }

    /** The latest telling of those who are here, or null where none has anything. */
    private Members latest() throws OperationFailedException {
        Members latest = null;
        Set<String> lineages = new HashSet<>();
        for (String one : here()) {
            String told = heads.get(TOLD + one);
            if (!told.equals(NOTHING)) {
                int slash = told.indexOf('/');
                lineages.add(told.substring(0, slash));
                Members members = Members.of(told.substring(slash + 1));
                if (latest == null || members.views() > latest.views()) {
                    latest = members;
                }
            }
        }
        if (lineages.size() > 1) {
            throw ClusterFault.CLUSTER_FOREIGN.operationFailed(folder.current().getParent());
        }
        lineages.forEach(one -> heads.putIfAbsent(LINEAGE, one));
        return latest;
    }

    /** A cluster that never was before. */
    private void begin() {
        heads.putIfAbsent(LINEAGE, NodeFolder.newName());
        heads.putIfAbsent(Head.KEY, Head.first(cluster.newName()).text());
    }

    /** Brings what this node has kept, if it is asked for, looks once more when all have brought theirs, and sets the head when all have looked. */
    private void bring(Members latest) throws IOException, OperationFailedException {
        if (cluster.isMoving() || !here().equals(cluster.folders())) {
            // somebody is joining still
            return;
        }
        boolean isWanted = latest.members().contains(folder.name());
        if (isWanted && !heads.containsKey(BROUGHT + folder.name())) {
            bringAll();
            heads.put(BROUGHT + folder.name(), "");
        }
        if (isWanted && haveAll(BROUGHT, latest) && !heads.containsKey(CHECKED + folder.name())) {
            int again = bringAll();
            if (again > 0) {
                LOG.log(System.Logger.Level.WARNING, "{0} entries had to be brought again", again);
            }
            heads.put(CHECKED + folder.name(), "");
        }
        if (haveAll(CHECKED, latest)) {
            String candidate = heads.get(CANDIDATE);
            Head head = candidate == null ? Head.first(cluster.newName()) : Head.of(candidate);
            heads.putIfAbsent(Head.KEY, head.seen(cluster.newName()).text());
        }
    }

    private boolean haveAll(String step, Members latest) {
        return latest.members().stream().allMatch(one -> heads.containsKey(step + one));
    }

    /** Brings what the cluster lacks of what this node has kept; how many entries that were. */
    private int bringAll() throws IOException, OperationFailedException {
        int brought = 0;
        for (Path one : folder.earlier()) {
            brought += Kept.read(one, this::bringAll);
        }
        return brought;
    }

    private int bringAll(Kept kept) {
        int brought = 0;
        Map<String, byte[]> some = new HashMap<>();
        for (Map.Entry<String, byte[]> entry : kept.data().entrySet()) {
            some.put(entry.getKey(), entry.getValue());
            if (some.size() == TOGETHER) {
                brought += bring(some);
                some.clear();
            }
        }
        brought += bring(some);
        kept.redo().forEach(cluster.redo()::putIfAbsent);
        candidate(kept.heads().get(Head.KEY));
        return brought;
    }

    private int bring(Map<String, byte[]> some) {
        Map<String, byte[]> there = cluster.data().getAll(some.keySet());
        Map<String, byte[]> lacking = new HashMap<>(some);
        lacking.entrySet().removeIf(one -> {
            byte[] found = there.get(one.getKey());
            return found != null && Entry.commit(found) >= Entry.commit(one.getValue());
        });
        cluster.write(lacking);
        return lacking.size();
    }

    /** The head of the latest commit is that of the cluster; of two of the same commit, the later one. */
    private void candidate(String text) {
        if (text == null) {
            return;
        }
        while (true) {
            String before = heads.putIfAbsent(CANDIDATE, text);
            if (before == null || !isLater(Head.of(text), Head.of(before)) || heads.replace(CANDIDATE, before, text)) {
                return;
            }
        }
    }

    private static boolean isLater(Head one, Head other) {
        Comparator<Head> order = Comparator.comparingLong(Head::commit)
                // done is later than open
                .thenComparing(head -> !head.isOpen())
                .thenComparingLong(Head::views);
        return Objects.compare(one, other, order) > 0;
    }

    /** Takes note of who is in the cluster now. */
    void note(Head head) throws IOException {
        if (folder != null) {
            folder.members(new Members(head.views(), List.copyOf(cluster.folders())));
        }
    }
}
