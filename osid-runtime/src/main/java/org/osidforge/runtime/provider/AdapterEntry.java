package org.osidforge.runtime.provider;

import java.lang.reflect.InvocationTargetException;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * One package that can be served, loaded or not.
 *
 * @param osid its name, such as {@code osid.room.batch}
 * @param manager name of the interface of its manager, or the empty string
 * @param proxyManager name of the interface of its proxy manager, or the empty string
 * @param adapters gives its adapters, loading them when asked
 */
record AdapterEntry(String osid, String manager, String proxyManager, Supplier<PackageAdapters> adapters) {

    /** A package whose adapters are loaded when they are asked for. */
    static AdapterEntry of(String osid, String manager, String proxyManager, String className, ClassLoader loader) {
        return new AdapterEntry(osid, manager, proxyManager, () -> load(className, loader));
    }

    /** A package whose adapters are at hand. */
    static AdapterEntry of(PackageAdapters loaded) {
        return new AdapterEntry(loaded.osid(), nameOf(loaded.manager()), nameOf(loaded.proxyManager()), () -> loaded);
    }

    private static String nameOf(PackageAdapters.ManagerAdapters<?> manager) {
        return manager == null ? "" : manager.type().getName();
    }

    /** Whether its manager or proxy manager has that interface. */
    boolean manages(String interfaceName) {
        return manager.equals(interfaceName) || proxyManager.equals(interfaceName);
    }

    /**
     * Loads adapters.
     *
     * @throws ServiceConfigurationError if they cannot be loaded
     */
    static PackageAdapters load(String className, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(className, true, loader);
            return type.getModule().isNamed()
                    ? ofModule(type, loader)
                    : (PackageAdapters) type.getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw new ServiceConfigurationError("the adapters " + className + " cannot be loaded", e.getCause());
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new ServiceConfigurationError("the adapters " + className + " cannot be loaded", e);
        }
    }

    /** A module need not open its packages to us: it says that it provides the class. */
    private static PackageAdapters ofModule(Class<?> type, ClassLoader loader) {
        return ServiceLoader.load(PackageAdapters.class, loader).stream()
                .filter(provider -> provider.type() == type)
                .findFirst()
                .orElseThrow(() -> new ServiceConfigurationError(
                        type.getModule() + " does not provide the adapters " + type.getName()))
                .get();
    }
}
