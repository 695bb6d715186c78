package org.osidforge.benchmarks.gateway;

import java.util.Optional;
import org.osid.OsidManager;
import org.osid.OsidProxyManager;
import org.osid.transaction.TransactionSession;
import org.osidforge.consumer.ManagerSource;
import org.osidforge.consumer.ProviderManagers;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.runtime.provider.Provider;

/** The managers of an in-memory provider, in place of which there can be a new one. */
final class RenewedManagers implements ManagerSource, AutoCloseable {

    private volatile Provider provider = MemoryProvider.open();

    /** Puts a new, empty provider in place of the one that there is; no call may be in work. */
    void renew() throws Exception {
        Provider old = provider;
        provider = MemoryProvider.open();
        old.close();
    }

    private ManagerSource now() {
        return ProviderManagers.of(name(), provider);
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Optional<OsidManager> manager(String osidPackage) throws Exception {
        return now().manager(osidPackage);
    }

    @Override
    public Optional<OsidProxyManager> proxyManager(String osidPackage) throws Exception {
        return now().proxyManager(osidPackage);
    }

    @Override
    public Optional<TransactionSession> transactionSession() throws Exception {
        return now().transactionSession();
    }

    @Override
    public void close() {
        provider.close();
    }
}
