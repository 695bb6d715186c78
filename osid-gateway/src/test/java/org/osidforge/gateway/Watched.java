package org.osidforge.gateway;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.osid.OsidManager;
import org.osid.OsidSession;
import org.osid.transaction.TransactionSession;
import org.osidforge.consumer.ManagerSource;

/** A provider of whose sessions each call is seen before it is made. */
public final class Watched implements ManagerSource {

    /** Sees calls. */
    @FunctionalInterface
    public interface Eye {
        /**
         * A call that is about to be made.
         *
         * @return what it gives instead, or null where the provider is to be asked
         * @throws Exception what it throws instead
         */
        Object sees(Method method) throws Exception;
    }

    private final ManagerSource provider;
    private final Eye eye;

    /** That provider, seen by that eye. */
    public Watched(ManagerSource provider, Eye eye) {
        this.provider = provider;
        this.eye = eye;
    }

    @Override
    public String name() {
        return provider.name();
    }

    @Override
    public Optional<OsidManager> manager(String osidPackage) throws Exception {
        return provider.manager(osidPackage).map(manager -> (OsidManager) watched(manager, method -> null));
    }

    @Override
    public Optional<TransactionSession> transactionSession() throws Exception {
        return provider.transactionSession();
    }

    private Object watched(Object real, Eye own) {
        return Proxy.newProxyInstance(
                Watched.class.getClassLoader(), interfaces(real.getClass()), (self, method, arguments) -> {
                    Object instead = own.sees(method);
                    if (instead != null) {
                        return instead;
                    }
                    try {
                        Object given = method.invoke(real, arguments);
                        return given instanceof OsidSession ? watched(given, eye) : given;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static Class<?>[] interfaces(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            for (Class<?> each : one.getInterfaces()) {
                if (java.lang.reflect.Modifier.isPublic(each.getModifiers())) {
                    found.add(each);
                }
            }
        }
        return found.toArray(new Class<?>[0]);
    }
}
