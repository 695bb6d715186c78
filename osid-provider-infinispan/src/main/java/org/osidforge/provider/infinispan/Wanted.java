package org.osidforge.provider.infinispan;

import java.util.Map;
import org.infinispan.util.function.SerializablePredicate;

/**
 * Which entries a scan wants; asked by the nodes that keep them, so that only these travel.
 *
 * @param prefix what their keys begin with
 * @param fingerprint of the reference that they may hold, or null for all
 */
record Wanted(String prefix, Integer fingerprint) implements SerializablePredicate<Map.Entry<String, byte[]>> {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean test(Map.Entry<String, byte[]> entry) {
        return entry.getKey().startsWith(prefix) && wants(entry.getValue());
    }

    /** Whether what the key of that object leads to is wanted. */
    boolean wants(byte[] bytes) {
        return !Entry.isGone(bytes) && (fingerprint == null || Entry.mayRefer(bytes, fingerprint));
    }
}
