package org.osidforge.runtime.provider;

import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;

/**
 * Opens a provider by its settings.
 *
 * <p>A class of this sort with a public constructor without arguments can be named to {@code OsidRuntimeManager.getManager}.
 */
public interface ProviderFactory {

    /**
     * Opens a provider.
     *
     * @throws ConfigurationErrorException if a setting is not understood
     * @throws OperationFailedException if its store failed
     */
    Provider open(Settings settings) throws ConfigurationErrorException, OperationFailedException;
}
