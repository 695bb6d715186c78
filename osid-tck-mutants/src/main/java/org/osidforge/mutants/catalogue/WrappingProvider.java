package org.osidforge.mutants.catalogue;

import java.util.Optional;
import org.osid.OsidManager;
import org.osid.OsidProxyManager;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.provider.ProviderUnderTest;

/** Asks one provider for a package and its subpackages, and another one for everything else; offers no transactions over both. */
final class WrappingProvider implements ProviderUnderTest, AutoCloseable {

    private final String osidPackage;
    private final ProviderUnderTest forPackage;
    private final ProviderUnderTest otherwise;

    WrappingProvider(String osidPackage, ProviderUnderTest forPackage, ProviderUnderTest otherwise) {
        this.osidPackage = osidPackage;
        this.forPackage = forPackage;
        this.otherwise = otherwise;
    }

    private ProviderUnderTest of(String asked) {
        return asked.equals(osidPackage) || asked.startsWith(osidPackage + ".") ? forPackage : otherwise;
    }

    @Override
    public String name() {
        return forPackage.name() + " and " + otherwise.name();
    }

    @Override
    public Optional<OsidManager> manager(String asked) throws Exception {
        return of(asked).manager(asked);
    }

    @Override
    public Optional<OsidProxyManager> proxyManager(String asked) throws Exception {
        return of(asked).proxyManager(asked);
    }

    @Override
    public Optional<OsidManager> freshManager(String asked) throws Exception {
        return of(asked).freshManager(asked);
    }

    @Override
    public Optional<ProviderUnderTest> withoutPermission() {
        Optional<ProviderUnderTest> other = otherwise.withoutPermission();
        return forPackage
                .withoutPermission()
                .filter(denied -> other.isPresent())
                .map(denied -> new WrappingProvider(osidPackage, denied, other.get()));
    }

    @Override
    public void close() {
        if (otherwise instanceof EngineProvider engine) {
            engine.close();
        }
    }
}
