package org.osidforge.provider.infinispan;

import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.provider.ProviderFactory;
import org.osidforge.runtime.provider.Settings;

/**
 * Opens providers that keep their objects on several machines, for every package whose adapters are on the class path.
 *
 * <p>Its name can be given to {@code OsidRuntimeManager.getManager}. The settings are those of {@link ClusterSettings#of}.
 */
public final class InfinispanProvider implements ProviderFactory {

    private static final String NAME = "OSID Forge distributed provider";

    /** For the runtime, which makes it by its name. */
    public InfinispanProvider() {}

    /** A provider over a node with these settings while it is being put together; the node joins when it is opened. */
    public static Provider.Builder builder(ClusterSettings settings) {
        return Provider.over(new InfinispanStore(settings)).name(NAME);
    }

    /**
     * A provider whose node has joined the cluster of these settings.
     *
     * @throws ConfigurationErrorException if a setting is not understood
     * @throws OperationFailedException if the node cannot join
     */
    @Override
    public Provider open(Settings settings) throws ConfigurationErrorException, OperationFailedException {
        return builder(ClusterSettings.of(settings)).settings(settings).open();
    }
}
