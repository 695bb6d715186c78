package org.osidforge.provider.infinispan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.infinispan.AdvancedCache;
import org.infinispan.Cache;
import org.infinispan.commons.marshall.JavaSerializationMarshaller;
import org.infinispan.configuration.cache.CacheMode;
import org.infinispan.configuration.cache.Configuration;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.configuration.global.GlobalConfigurationBuilder;
import org.infinispan.distribution.ch.ConsistentHash;
import org.infinispan.functional.FunctionalMap.ReadWriteMap;
import org.infinispan.functional.impl.FunctionalMapImpl;
import org.infinispan.functional.impl.ReadWriteMapImpl;
import org.infinispan.manager.DefaultCacheManager;
import org.infinispan.manager.EmbeddedCacheManager;
import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachemanagerlistener.annotation.Merged;
import org.infinispan.notifications.cachemanagerlistener.annotation.ViewChanged;
import org.infinispan.notifications.cachemanagerlistener.event.Event;
import org.infinispan.partitionhandling.PartitionHandling;
import org.infinispan.persistence.sifs.configuration.SoftIndexFileStoreConfigurationBuilder;
import org.infinispan.remoting.transport.Address;
import org.infinispan.remoting.transport.jgroups.JGroupsTransport;
import org.infinispan.topology.CacheTopology;
import org.osid.OperationFailedException;

/**
 * This machine's part in a cluster: the caches that all nodes keep together, and who the nodes are.
 *
 * <p>The data and the redo are spread, each entry on as many nodes as there are owners; the head has a copy on every node. A part of the nodes that is not most of them, or has not all data,
 * neither reads nor writes.
 */
final class Cluster implements AutoCloseable {

    static final String HEADS = "osid-heads";
    static final String DATA = "osid-data";
    static final String REDO = "osid-redo";
    private static final String DOT = ".";
    private static final int SEGMENTS = 128;
    private static final int AT_ONCE = 500;

    private final EmbeddedCacheManager manager;
    private final String node;
    private final Overwrite overwrite;
    private final int patience;
    private final int owners;
    private final int waiting;
    private final AtomicLong counter = new AtomicLong();
    private final AdvancedCache<String, String> heads;
    private final AdvancedCache<String, byte[]> data;
    private final AdvancedCache<String, byte[]> redo;
    private final ReadWriteMap<String, byte[]> dataMap;
    private final ReadWriteMap<String, String> headMap;

    private Cluster(EmbeddedCacheManager manager, String node, ClusterSettings settings, NodeFolder folder) {
        this.manager = manager;
        this.node = node;
        this.overwrite = new Overwrite(!settings.isAlone());
        this.patience = 3 * settings.patience();
        this.owners = settings.owners();
        this.waiting = settings.waiting();
        Path files = folder == null ? null : folder.current();
        this.heads = cache(manager, HEADS, configuration(HEADS, settings, CacheMode.REPL_SYNC, files));
        this.data = cache(manager, DATA, configuration(DATA, settings, CacheMode.DIST_SYNC, files));
        this.redo = cache(manager, REDO, configuration(REDO, settings, CacheMode.DIST_SYNC, files));
        this.dataMap = ReadWriteMapImpl.create(FunctionalMapImpl.create(data));
        this.headMap = ReadWriteMapImpl.create(FunctionalMapImpl.create(heads));
    }

    /**
     * Starts a node, which joins the others if there are any.
     *
     * @throws OperationFailedException if it cannot be started
     */
    static Cluster start(ClusterSettings settings, NodeFolder folder) throws OperationFailedException {
        String node = (folder == null ? "" : folder.name()) + DOT + NodeFolder.newName();
        EmbeddedCacheManager manager = null;
        try {
            manager = new DefaultCacheManager(global(settings, node).build());
            return new Cluster(manager, node, settings, folder);
        } catch (RuntimeException e) {
            if (manager != null) {
                manager.stop();
            }
            throw ClusterFault.CLUSTER_START.operationFailed(e, e.getMessage());
        }
    }

    static GlobalConfigurationBuilder global(ClusterSettings settings, String node) {
        GlobalConfigurationBuilder global = new GlobalConfigurationBuilder();
        global.cacheManagerName(node);
        global.jmx().disable();
        global.serialization()
                .marshaller(new JavaSerializationMarshaller())
                .allowList()
                .addRegexps("org\\.osidforge\\.provider\\.infinispan\\..*", "java\\.lang\\..*", "java\\.util\\..*");
        if (!settings.isAlone()) {
            global.transport()
                    .defaultTransport()
                    .addProperty(JGroupsTransport.CHANNEL_CONFIGURATOR, new ClusterChannel(settings))
                    .clusterName(settings.name())
                    .initialClusterSize(settings.quorum())
                    .initialClusterTimeout(settings.waiting(), TimeUnit.SECONDS)
                    .nodeName(node);
        }
        return global;
    }

    static <V> AdvancedCache<String, V> cache(EmbeddedCacheManager manager, String name, Configuration configuration) {
        Cache<String, V> cache = manager.createCache(name, configuration);
        return cache.getAdvancedCache();
    }

    private static Configuration configuration(String name, ClusterSettings settings, CacheMode mode, Path files) {
        ConfigurationBuilder cache = new ConfigurationBuilder();
        if (!settings.isAlone()) {
            cache.clustering().cacheMode(mode).remoteTimeout(2L * settings.patience() + 4, TimeUnit.SECONDS);
            cache.clustering().hash().numOwners(settings.owners()).numSegments(SEGMENTS);
            cache.clustering().partitionHandling().whenSplit(PartitionHandling.DENY_READ_WRITES);
            cache.clustering().stateTransfer().awaitInitialTransfer(true);
        }
        if (files != null) {
            store(cache, files.resolve(name));
        }
        return cache.build();
    }

    /** Entries are kept in files of that folder, each before it is acknowledged. */
    static SoftIndexFileStoreConfigurationBuilder store(ConfigurationBuilder cache, Path folder) {
        return cache.persistence()
                .addSoftIndexFileStore()
                .dataLocation(folder.resolve("data").toString())
                .indexLocation(folder.resolve("index").toString())
                .syncWrites(true)
                .purgeOnStartup(false);
    }

    /** Names of the folders of the nodes that are here. */
    List<String> folders() {
        List<Address> members = manager.getMembers();
        Stream<String> names =
                members == null ? Stream.of(node) : members.stream().map(Address::toString);
        return names.map(one -> one.substring(0, one.indexOf(DOT))).sorted().toList();
    }

    /** Whether entries are on their way to nodes that came, or away from nodes that went. */
    boolean isMoving() {
        return data.getDistributionManager() != null
                && data.getDistributionManager().isRehashInProgress();
    }

    /** Whether every entry is on as many nodes as there are owners, or on all where there are fewer nodes. */
    boolean isWhole() {
        return Stream.of(heads, data, redo).allMatch(this::isWhole);
    }

    private boolean isWhole(AdvancedCache<String, ?> cache) {
        if (cache.getDistributionManager() == null) {
            return true;
        }
        CacheTopology topology = cache.getDistributionManager().getCacheTopology();
        int nodes = size();
        int owners = cache == heads ? nodes : Math.min(this.owners, nodes);
        ConsistentHash hash = topology.getCurrentCH();
        return topology.getPendingCH() == null
                && topology.getMembers().size() == nodes
                && IntStream.range(0, hash.getNumSegments())
                        .allMatch(
                                segment -> hash.locateOwnersForSegment(segment).size() >= owners);
    }

    /** What nobody else is named, ever: the node and a running number. */
    String newName() {
        return node + "-" + counter.incrementAndGet();
    }

    /** Whether the node that made that name is in the cluster, as far as can be seen from here. */
    boolean isHere(String name) {
        String maker = name.substring(0, name.lastIndexOf('-'));
        List<Address> members = manager.getMembers();
        return maker.equals(node)
                || (members != null
                        && members.stream().anyMatch(one -> one.toString().equals(maker)));
    }

    /** How many nodes there are, as far as can be seen from here. */
    int size() {
        List<Address> members = manager.getMembers();
        return members == null ? 1 : members.size();
    }

    /**
     * Writes entries where they are kept, none over what a later commit wrote.
     *
     * <p>Many at once, but each by itself: the command of Infinispan for many keys waits for itself where several nodes write the same keys, as they do when they carry out one commit.
     */
    void write(Map<String, byte[]> entries) {
        List<CompletableFuture<Void>> under = new ArrayList<>();
        for (Map.Entry<String, byte[]> one : entries.entrySet()) {
            under.add(dataMap.eval(one.getKey(), one.getValue(), overwrite));
            if (under.size() == AT_ONCE) {
                under.forEach(CompletableFuture::join);
                under.clear();
            }
        }
        under.forEach(CompletableFuture::join);
    }

    /** Seconds within which nodes that are gone have been noticed, and those that are there have found each other. */
    int patience() {
        return patience;
    }

    /** Seconds for which a node waits for others, when it starts and when it leaves. */
    int waiting() {
        return waiting;
    }

    /** The head, with a copy on every node. */
    AdvancedCache<String, String> heads() {
        return heads;
    }

    /** The same, to be worked on by the node that decides about it. */
    ReadWriteMap<String, String> headMap() {
        return headMap;
    }

    /** Objects and aliases. */
    AdvancedCache<String, byte[]> data() {
        return data;
    }

    /** What commits write and prepared transactions hold. */
    AdvancedCache<String, byte[]> redo() {
        return redo;
    }

    /** Calls back whenever nodes came or went. */
    void onChange(Runnable action) {
        manager.addListener(new Watcher(action));
    }

    /** For tests that cut the lines of this node. */
    EmbeddedCacheManager manager() {
        return manager;
    }

    /** Leaves the cluster when nobody needs what this node has. */
    @Override
    public void close() {
        new Departure(this).await();
        manager.stop();
    }

    /** Looks out for nodes that come and go. */
    @Listener(sync = false)
    public static final class Watcher {

        private final Runnable action;

        Watcher(Runnable action) {
            this.action = action;
        }

        /** Nodes came or went. */
        @ViewChanged
        @Merged
        public void changed(Event event) {
            action.run();
        }
    }
}
