package org.osidforge.provider.infinispan;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.infinispan.AdvancedCache;
import org.infinispan.commons.CacheException;

/**
 * Lets a node go when nobody needs what it has.
 *
 * <p>Infinispan copies anew what a node had that went, but does not wait for this where the next one goes: two that went one right after the other would take along what only they had. So nodes that leave
 * take turns, and whoever has the turn waits until every entry is on as many nodes as there are owners. A node that is killed in its turn loses it.
 */
final class Departure {

    private static final System.Logger LOG = System.getLogger(Departure.class.getName());
    static final String LEAVING = "leaving";
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Cluster cluster;
    private final AdvancedCache<String, String> heads;

    Departure(Cluster cluster) {
        this.cluster = cluster;
        this.heads = cluster.heads();
    }

    /** Returns when the node may go, or when it has waited as long as it may; false then. */
    boolean await() {
        String name = cluster.newName();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(cluster.waiting());
        try {
            while (cluster.size() > 1 && !(isOurTurn(name) && cluster.isWhole())) {
                if (System.nanoTime() > end) {
                    LOG.log(System.Logger.Level.WARNING, ClusterFault.CLUSTER_LEFT.text(cluster.waiting()));
                    return false;
                }
                LockSupport.parkNanos(PAUSE);
            }
        } catch (CacheException e) {
            // cut off from the others, who go on with what they have
            LOG.log(System.Logger.Level.DEBUG, "left without a turn", e);
        }
        return true;
    }

    private boolean isOurTurn(String name) {
        String leaving = heads.putIfAbsent(LEAVING, name);
        return leaving == null
                || leaving.equals(name)
                || (!cluster.isHere(leaving) && heads.replace(LEAVING, leaving, name));
    }
}
