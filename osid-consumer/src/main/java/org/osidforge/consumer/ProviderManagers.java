package org.osidforge.consumer;

import java.util.Optional;
import org.osid.OsidManager;
import org.osid.OsidProxyManager;
import org.osid.transaction.TransactionSession;
import org.osidforge.runtime.provider.Provider;

/** The managers of a provider that is made of the runtime's engine and a store. */
public final class ProviderManagers implements ManagerSource {

    private final String name;
    private final Provider provider;

    private ProviderManagers(String name, Provider provider) {
        this.name = name;
        this.provider = provider;
    }

    /**
     * The managers of a provider.
     *
     * @param name the name that messages show
     * @param provider the provider, which stays the caller's to close
     */
    public static ProviderManagers of(String name, Provider provider) {
        return new ProviderManagers(name, provider);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<OsidManager> manager(String osidPackage) {
        return Optional.ofNullable(provider.managerType(osidPackage)).map(t -> (OsidManager) provider.manager(t));
    }

    @Override
    public Optional<OsidProxyManager> proxyManager(String osidPackage) {
        return Optional.ofNullable(provider.proxyManagerType(osidPackage))
                .map(t -> (OsidProxyManager) provider.manager(t));
    }

    @Override
    public Optional<TransactionSession> transactionSession() {
        return Optional.of(provider.transactionSession());
    }
}
