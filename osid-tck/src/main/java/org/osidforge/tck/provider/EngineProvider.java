package org.osidforge.tck.provider;

import java.util.Optional;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osid.OsidManager;
import org.osid.OsidProxyManager;
import org.osid.transaction.TransactionSession;
import org.osidforge.consumer.ProviderManagers;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.value.BasicId;

/** A provider made of the runtime's engine and a store: ours, and those of others who bring a store of their own. */
public final class EngineProvider implements ProviderUnderTest, AutoCloseable {

    private static final BasicId NOBODY = BasicId.of("authentication.Agent", "nobody", "osidforge.org");

    private final String name;
    private final Provider provider;
    private final boolean refusesNobody;
    private final ProviderManagers managers;

    private EngineProvider(String name, Provider provider, boolean refusesNobody) {
        this.name = name;
        this.provider = provider;
        this.refusesNobody = refusesNobody;
        this.managers = ProviderManagers.of(name, provider);
    }

    /**
     * The engine over a store, with a policy under which one caller may do nothing, so that ACCESS-01 can be tried.
     *
     * @param name the name that reports show
     * @param store the store, not yet opened; it is closed with the provider
     * @throws ConfigurationErrorException if the store's settings are not understood
     * @throws OperationFailedException if the store failed
     */
    public static EngineProvider over(String name, Store store)
            throws ConfigurationErrorException, OperationFailedException {
        return over(name, store, EngineProvider.class.getClassLoader());
    }

    /**
     * As {@link #over(String, Store)}, with the packages that another class loader finds.
     *
     * @param name the name that reports show
     * @param store the store, not yet opened; it is closed with the provider
     * @param loader where the adapters of packages are looked for
     * @throws ConfigurationErrorException if the store's settings are not understood
     * @throws OperationFailedException if the store failed
     */
    public static EngineProvider over(String name, Store store, ClassLoader loader)
            throws ConfigurationErrorException, OperationFailedException {
        Provider provider = Provider.over(store)
                .name(name)
                .adaptersOf(loader)
                .policy((agent, operation, kind, catalog) -> !agent.equals(NOBODY))
                .open();
        return new EngineProvider(name, provider, true);
    }

    /**
     * A provider that is open already; ACCESS-01 is tried only where a permission hint says no.
     *
     * @param name the name that reports show
     * @param provider the provider; it is closed with this object
     */
    public static EngineProvider of(String name, Provider provider) {
        return new EngineProvider(name, provider, false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean threadSafe() {
        return true;
    }

    @Override
    public Optional<OsidManager> manager(String osidPackage) {
        return managers.manager(osidPackage);
    }

    @Override
    public Optional<OsidProxyManager> proxyManager(String osidPackage) {
        return managers.proxyManager(osidPackage);
    }

    @Override
    public Optional<OsidManager> freshManager(String osidPackage) {
        return Optional.ofNullable(provider.managerType(osidPackage)).map(t -> (OsidManager) provider.newManager(t));
    }

    @Override
    public Optional<ProviderUnderTest> withoutPermission() {
        return refusesNobody ? Optional.of(new EngineProvider(name, provider.as(NOBODY), false)) : Optional.empty();
    }

    @Override
    public Optional<TransactionSession> transactionSession() {
        return managers.transactionSession();
    }

    /** Closes the provider and its store. */
    @Override
    public void close() {
        provider.close();
    }
}
