package org.osidforge.runtime.boot;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import org.osid.ConfigurationErrorException;
import org.osid.NotFoundException;
import org.osid.OSID;
import org.osid.OsidProfile;
import org.osid.OsidProxyManager;
import org.osid.installation.Version;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.provider.Provider;

/**
 * What a runtime is asked to load.
 *
 * @param osid name of the OSID package, such as {@code osid.room.batch}
 * @param className name of the class
 * @param version least version
 */
record Loading(String osid, String className, Version version) {

    static Loading of(OSID osid, String className, Version version) {
        Fault.checkNotNull(osid, "osid");
        Fault.checkNotNull(className, "implClassName");
        Fault.checkNotNull(version, "version");
        return new Loading("osid." + osid.name().toLowerCase(Locale.ROOT).replace('_', '.'), className, version);
    }

    /** The class. */
    Class<?> find(ClassLoader loader) throws NotFoundException {
        try {
            return Class.forName(className, true, loader);
        } catch (ClassNotFoundException e) {
            throw new NotFoundException(Fault.CLASS_UNKNOWN.text(className), e);
        }
    }

    /** A new instance of a class. */
    <T> T make(Class<?> named, Class<T> sort) throws ConfigurationErrorException {
        try {
            return sort.cast(named.getConstructor().newInstance());
        } catch (InvocationTargetException e) {
            throw new ConfigurationErrorException(Fault.CLASS_BROKEN.text(className, e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new ConfigurationErrorException(Fault.CLASS_BROKEN.text(className, e), e);
        }
    }

    /** The manager that a provider has for the package. */
    <M extends OsidProfile> M managerOf(Provider provider, Class<M> sort) {
        Class<?> type = sort == OsidProxyManager.class ? provider.proxyManagerType(osid) : provider.managerType(osid);
        if (type == null) {
            throw Fault.CLASS_UNFIT.unsupported(className, osid);
        }
        return sort.cast(provider.newManager(type));
    }

    /** The class itself as manager, if it is one for the package. */
    <M extends OsidProfile> M managerItself(Class<?> named, Class<M> sort) throws ConfigurationErrorException {
        if (!sort.isAssignableFrom(named) || !isForPackage(named, sort)) {
            throw Fault.CLASS_UNFIT.unsupported(className, osid);
        }
        return make(named, sort);
    }

    private boolean isForPackage(Class<?> named, Class<?> sort) {
        Deque<Class<?>> open = new ArrayDeque<>();
        for (Class<?> c = named; c != null; c = c.getSuperclass()) {
            open.addAll(Arrays.asList(c.getInterfaces()));
        }
        while (!open.isEmpty()) {
            Class<?> one = open.pop();
            if (sort.isAssignableFrom(one) && one.getPackageName().equals("org." + osid)) {
                return true;
            }
            open.addAll(Arrays.asList(one.getInterfaces()));
        }
        return false;
    }

    /** UNSUPPORTED if the manager does not serve the version. */
    void checkVersion(OsidProfile manager) {
        if (!manager.supportsOSIDVersion(version)) {
            throw Fault.VERSION_UNSERVED.unsupported(className, String.join(".", version.getComponents()));
        }
    }

    /** Closes a manager; what it throws helps nobody any more. */
    static void close(AutoCloseable manager) {
        try {
            manager.close();
        } catch (Exception e) {
            System.getLogger(Loading.class.getName())
                    .log(System.Logger.Level.WARNING, "a manager could not be closed", e);
        }
    }
}
