package org.osidforge.provider.infinispan;

import java.nio.file.Path;
import org.infinispan.AdvancedCache;
import org.infinispan.configuration.cache.Configuration;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;
import org.infinispan.manager.EmbeddedCacheManager;
import org.infinispan.persistence.spi.PersistenceException;
import org.osid.OperationFailedException;

/** What a node had kept in an earlier life, open to be read. */
final class Kept implements AutoCloseable {

    /** How often files are opened that cannot be read: the store tidies up beside its readers, and who meets that fails once. */
    static final int ATTEMPTS = 5;

    private static final System.Logger LOG = System.getLogger(Kept.class.getName());

    /** What is done with what was kept. */
    @FunctionalInterface
    interface Reading<R> {
        /** Its result; it may be read in part before, and again from its beginning. */
        R of(Kept kept);
    }

    private final EmbeddedCacheManager manager;
    private final AdvancedCache<String, String> heads;
    private final AdvancedCache<String, byte[]> data;
    private final AdvancedCache<String, byte[]> redo;

    private Kept(EmbeddedCacheManager manager, Path files) {
        this.manager = manager;
        this.heads = Cluster.cache(manager, Cluster.HEADS, reading(files.resolve(Cluster.HEADS)));
        this.data = Cluster.cache(manager, Cluster.DATA, reading(files.resolve(Cluster.DATA)));
        this.redo = Cluster.cache(manager, Cluster.REDO, reading(files.resolve(Cluster.REDO)));
    }

    /**
     * Reads what lies there; where that fails the files are opened and read once more, and again.
     *
     * @throws OperationFailedException if no attempt could read all of it
     */
    static <R> R read(Path files, Reading<R> reading) throws OperationFailedException {
        PersistenceException last = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try (Kept kept = open(files)) {
                return reading.of(kept);
            } catch (PersistenceException e) {
                LOG.log(System.Logger.Level.WARNING, "{0} could not be read: {1}", files, e.getMessage());
                last = e;
            }
        }
        throw ClusterFault.CLUSTER_FORM.operationFailed(last, files);
    }

    private static Kept open(Path files) {
        EmbeddedCacheManager manager = new DefaultCacheManager(
                Cluster.global(ClusterSettings.ALONE, NodeFolder.newName()).build());
        try {
            return new Kept(manager, files);
        } catch (RuntimeException e) {
            manager.stop();
            throw e;
        }
    }

    /** Files that hold little are not rewritten while they are read. */
    private static Configuration reading(Path folder) {
        ConfigurationBuilder cache = new ConfigurationBuilder();
        Cluster.store(cache, folder).compactionThreshold(1);
        return cache.build();
    }

    /** The head of that life. */
    AdvancedCache<String, String> heads() {
        return heads;
    }

    /** Objects and aliases. */
    AdvancedCache<String, byte[]> data() {
        return data;
    }

    /** What commits were writing, and what prepared transactions held. */
    AdvancedCache<String, byte[]> redo() {
        return redo;
    }

    @Override
    public void close() {
        manager.stop();
    }
}
