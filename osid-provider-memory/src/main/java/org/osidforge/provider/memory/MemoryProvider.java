package org.osidforge.provider.memory;

import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.provider.ProviderFactory;
import org.osidforge.runtime.provider.Settings;

/**
 * Opens providers that keep their objects in memory, for every package whose adapters are on the class path.
 *
 * <p>Its name can be given to {@code OsidRuntimeManager.getManager}. What a provider holds is gone when it is closed.
 */
public final class MemoryProvider implements ProviderFactory {

    private static final String NAME = "OSID Forge in-memory provider";

    /** For the runtime, which makes it by its name. */
    public MemoryProvider() {}

    /** A new provider without settings, empty. */
    public static Provider open() {
        try {
            return builder().open();
        } catch (ConfigurationErrorException | OperationFailedException e) {
            throw new AssertionError("a memory without settings opens always", e);
        }
    }

    /** A new provider while it is being put together. */
    public static Provider.Builder builder() {
        return Provider.over(new MemoryStore()).name(NAME);
    }

    /**
     * A new provider with these settings, empty.
     *
     * @throws ConfigurationErrorException if a setting is not understood
     */
    @Override
    public Provider open(Settings settings) throws ConfigurationErrorException, OperationFailedException {
        return builder().settings(settings).open();
    }
}
