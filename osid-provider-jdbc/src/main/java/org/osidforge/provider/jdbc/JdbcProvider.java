package org.osidforge.provider.jdbc;

import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.provider.ProviderFactory;
import org.osidforge.runtime.provider.Settings;

/**
 * Opens providers that keep their objects in a database, for every package whose adapters are on the class path.
 *
 * <p>Its name can be given to {@code OsidRuntimeManager.getManager}. Without settings the database is an H2 file in the working directory; {@link JdbcSettings#of(Settings)} tells which
 * settings there are. What a provider holds is there again when one is opened over the same database.
 */
public final class JdbcProvider implements ProviderFactory {

    private static final String NAME = "OSID Forge database provider";

    /** For the runtime, which makes it by its name. */
    public JdbcProvider() {}

    /**
     * A provider over that database, while it is being put together.
     *
     * @param settings how the database is reached
     */
    public static Provider.Builder builder(JdbcSettings settings) {
        return Provider.over(new JdbcStore(settings)).name(NAME);
    }

    /**
     * A provider with these settings.
     *
     * @throws ConfigurationErrorException if a setting is not understood
     * @throws OperationFailedException if the database cannot be reached or its tables cannot be made ready
     */
    @Override
    public Provider open(Settings settings) throws ConfigurationErrorException, OperationFailedException {
        return builder(JdbcSettings.of(settings)).settings(settings).open();
    }
}
