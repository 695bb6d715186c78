package org.osidforge.cli;

import java.util.Optional;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osid.OsidManager;
import org.osid.OsidProxyManager;
import org.osid.transaction.TransactionSession;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.boot.OsidRuntime;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.tck.provider.ProviderUnderTest;

/**
 * The in-memory provider as the TCK sees it.
 *
 * <p>It offers every hook, so that nothing is left untried: managers that were not initialized yet, a second provider for a caller who may do nothing, joint transactions.
 */
final class MemoryUnderTest implements ProviderUnderTest {

    private static final BasicId NOBODY = BasicId.of("authentication.Agent", "nobody", "osidforge.org");

    private final Provider provider;
    private final OsidRuntime runtime;

    private MemoryUnderTest(Provider provider, OsidRuntime runtime) {
        this.provider = provider;
        this.runtime = runtime;
    }

    /** A new provider, empty, of all packages whose adapters that loader finds. */
    static MemoryUnderTest open(OsidRuntime runtime, ClassLoader loader)
            throws ConfigurationErrorException, OperationFailedException {
        AccessPolicy allButNobody = (agent, operation, kind, catalog) -> !agent.equals(NOBODY);
        return new MemoryUnderTest(
                MemoryProvider.builder().policy(allButNobody).adaptersOf(loader).open(), runtime);
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Optional<OsidManager> manager(String osidPackage) {
        return Optional.ofNullable(provider.managerType(osidPackage)).map(type -> (OsidManager) provider.manager(type));
    }

    @Override
    public Optional<OsidProxyManager> proxyManager(String osidPackage) {
        return Optional.ofNullable(provider.proxyManagerType(osidPackage))
                .map(type -> (OsidProxyManager) provider.manager(type));
    }

    @Override
    public Optional<OsidManager> freshManager(String osidPackage) {
        return Optional.ofNullable(provider.managerType(osidPackage))
                .map(type -> (OsidManager) provider.newManager(type));
    }

    @Override
    public Optional<ProviderUnderTest> withoutPermission() {
        return Optional.of(new MemoryUnderTest(provider.as(NOBODY), runtime));
    }

    @Override
    public Optional<TransactionSession> transactionSession() {
        return Optional.of(runtime.getTransactionSession());
    }
}
