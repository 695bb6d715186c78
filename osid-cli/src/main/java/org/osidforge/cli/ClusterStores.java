package org.osidforge.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.osid.ConfigurationErrorException;
import org.osidforge.provider.infinispan.ClusterSettings;
import org.osidforge.provider.infinispan.InfinispanStore;
import org.osidforge.runtime.provider.Settings;

/** Stores of several machines; apart from what is loaded where the provider is not at hand. */
final class ClusterStores {

    private ClusterStores() {}

    /**
     * A store of the cluster that the options name.
     *
     * @throws CannotRunException if they are not understood
     */
    static OwnStore of(ClusterOptions options) {
        Map<String, String> settings = new LinkedHashMap<>();
        put(settings, "cluster.name", options.name());
        put(settings, "cluster.members", options.members());
        put(settings, "cluster.bind", options.bind());
        put(settings, "cluster.owners", options.owners());
        put(settings, "cluster.folder", options.folder());
        try {
            return OwnStore.of(new InfinispanStore(ClusterSettings.of(Settings.of(settings))));
        } catch (ConfigurationErrorException e) {
            throw new CannotRunException("--cluster: " + e.getMessage(), e);
        }
    }

    private static void put(Map<String, String> settings, String setting, String text) {
        if (text != null) {
            settings.put(setting, text);
        }
    }
}
