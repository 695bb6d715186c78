package org.osidforge.consumer;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osid.OSID;
import org.osid.OsidManager;
import org.osid.OsidProxyManager;
import org.osid.OsidRuntimeManager;
import org.osid.UnsupportedException;
import org.osidforge.runtime.boot.OsidRuntime;
import org.osidforge.runtime.value.BasicVersion;

/**
 * The managers of a class that opens providers: one of {@code org.osidforge.runtime.provider.ProviderFactory}.
 *
 * <p>Such a class may bring a runtime of its own, of another version than this one. Its managers are asked of that runtime, by the interfaces of the standard.
 */
final class FactoryManagers {

    private static final String FACTORY = "org.osidforge.runtime.provider.ProviderFactory";
    private static final String APPLICATION = "osid";
    /** Of the specification. */
    private static final BasicVersion VERSION = BasicVersion.of("3");

    private final Class<?> factory;
    private final OsidRuntimeManager runtime;
    private final Map<String, Optional<OsidManager>> managers = new HashMap<>();
    private final Map<String, Optional<OsidProxyManager>> proxyManagers = new HashMap<>();

    private FactoryManagers(Class<?> factory, OsidRuntimeManager runtime) {
        this.factory = factory;
        this.runtime = runtime;
    }

    /** Whether a class opens providers. */
    static boolean opens(Class<?> type) {
        try {
            return Class.forName(FACTORY, false, type.getClassLoader()).isAssignableFrom(type);
        } catch (ClassNotFoundException noRuntimeOfThisProject) {
            return false;
        }
    }

    /**
     * The managers of that class.
     *
     * @throws IllegalArgumentException if its runtime cannot be opened
     */
    static FactoryManagers of(Class<?> factory) {
        try {
            Object runtime = Class.forName(OsidRuntime.class.getName(), true, factory.getClassLoader())
                    .getMethod("open", String.class)
                    .invoke(null, APPLICATION);
            return new FactoryManagers(factory, (OsidRuntimeManager) runtime);
        } catch (InvocationTargetException failed) {
            throw new IllegalArgumentException(
                    "the runtime of " + factory.getName() + " failed: "
                            + failed.getCause().getMessage(),
                    failed);
        } catch (ReflectiveOperationException otherVersion) {
            throw new IllegalArgumentException(
                    "the runtime of " + factory.getName() + " cannot be opened: " + otherVersion, otherVersion);
        }
    }

    /** The manager of a package, initialized, or empty where the provider has none. */
    synchronized Optional<OsidManager> manager(String osidPackage) throws Exception {
        Optional<OsidManager> known = managers.get(osidPackage);
        if (known == null) {
            known = asked(osidPackage, osid -> runtime.getManager(osid, factory.getName(), VERSION));
            managers.put(osidPackage, known);
        }
        return known;
    }

    /** The proxy manager of a package, initialized, or empty where the provider has none. */
    synchronized Optional<OsidProxyManager> proxyManager(String osidPackage) throws Exception {
        Optional<OsidProxyManager> known = proxyManagers.get(osidPackage);
        if (known == null) {
            known = asked(osidPackage, osid -> runtime.getProxyManager(osid, factory.getName(), VERSION));
            proxyManagers.put(osidPackage, known);
        }
        return known;
    }

    private interface Asking<M> {
        M of(OSID osid) throws Exception;
    }

    private static <M> Optional<M> asked(String osidPackage, Asking<M> asking) throws Exception {
        String name = osidPackage.replaceFirst("^osid\\.", "").replace('.', '_').toUpperCase(Locale.ROOT);
        Optional<OSID> osid = Arrays.stream(OSID.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
        try {
            // a runtime is asked by the standard's own names, so a package of one's own cannot be had of it
            return osid.isEmpty() ? Optional.empty() : Optional.of(asking.of(osid.get()));
        } catch (UnsupportedException notServed) {
            return Optional.empty();
        }
    }
}
