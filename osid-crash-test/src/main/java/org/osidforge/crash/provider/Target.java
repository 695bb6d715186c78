package org.osidforge.crash.provider;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.provider.ProviderFactory;
import org.osidforge.runtime.provider.Settings;

/**
 * A provider that is to keep what it acknowledged.
 *
 * @param name for reports
 * @param factory class name of its factory, on the class path of this process
 * @param settings its settings
 * @param server the server behind it that is killed as well, if there is one
 */
public record Target(String name, String factory, Map<String, String> settings, Optional<Server> server) {

    /** Keeps a copy. */
    public Target {
        settings = Map.copyOf(settings);
    }

    /**
     * Opens the provider in this process.
     *
     * @throws ConfigurationErrorException if a setting is not understood
     * @throws OperationFailedException if its store failed
     * @throws ReflectiveOperationException if the factory is none
     */
    public Provider open() throws ConfigurationErrorException, OperationFailedException, ReflectiveOperationException {
        return open(factory, settings);
    }

    /** Opens a provider by the class name of its factory. */
    public static Provider open(String factory, Map<String, String> settings)
            throws ConfigurationErrorException, OperationFailedException, ReflectiveOperationException {
        return Class.forName(factory)
                .asSubclass(ProviderFactory.class)
                .getConstructor()
                .newInstance()
                .open(Settings.of(new TreeMap<>(settings)));
    }
}
