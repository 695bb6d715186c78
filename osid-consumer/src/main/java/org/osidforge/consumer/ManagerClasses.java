package org.osidforge.consumer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.osid.ConfigurationErrorException;
import org.osid.OsidManager;
import org.osid.OsidProxyManager;
import org.osid.OsidRuntimeManager;
import org.osid.UnimplementedException;
import org.osid.transaction.TransactionSession;
import org.osidforge.runtime.boot.OsidRuntime;
import org.osidforge.runtime.provider.Settings;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;

/**
 * A provider that is given by the names of its manager classes, as a runtime would load it.
 *
 * <p>Each class has a public constructor without parameters and is initialized once with the runtime. Which packages it manages is told by the manager interfaces that it implements; a
 * class may implement several, and a manager and a proxy manager at once. A sub package without a class of its own is asked of the manager of the package above it.
 */
public final class ManagerClasses implements ManagerSource {

    private final String name;
    private final Specification model;
    private final Supplier<OsidRuntimeManager> runtime;
    private final Map<String, Class<?>> managers = new TreeMap<>();
    private final Map<String, Class<?>> proxyManagers = new TreeMap<>();
    private final List<FactoryManagers> factories = new ArrayList<>();
    private final Map<Class<?>, Object> initialized = new HashMap<>();

    private ManagerClasses(String name, Specification model, Supplier<OsidRuntimeManager> runtime) {
        this.name = name;
        this.model = model;
        this.runtime = runtime;
    }

    /**
     * A provider of these classes, with the model on their class path and a runtime of this project.
     *
     * @param name the name that reports show
     * @param first a manager class
     * @param more further ones
     * @throws IllegalArgumentException if a class implements no manager interface of the model
     */
    public static ManagerClasses of(String name, Class<?> first, Class<?>... more) {
        ClassLoader loader = first.getClassLoader();
        OsidRuntimeManager runtime = runtime(loader);
        ManagerClasses provider = new ManagerClasses(name, ModelFiles.load(loader), () -> runtime);
        provider.add(first, loader);
        for (Class<?> type : more) {
            provider.add(type, loader);
        }
        return provider;
    }

    private static OsidRuntimeManager runtime(ClassLoader loader) {
        try {
            return OsidRuntime.open("osid-consumer", Settings.NONE, loader);
        } catch (ConfigurationErrorException neverWithoutSettings) {
            throw new java.lang.IllegalStateException(neverWithoutSettings);
        }
    }

    /**
     * A provider of these classes.
     *
     * @param name the name that reports show
     * @param classNames names of manager classes, or of provider factories
     * @param model tells the manager interface of each package
     * @param loader where the classes are
     * @param runtime gives the runtime that managers are initialized with
     * @throws ClassNotFoundException if there is no such class
     * @throws IllegalArgumentException if a class implements no manager interface of the model
     */
    public static ManagerClasses of(
            String name,
            Iterable<String> classNames,
            Specification model,
            ClassLoader loader,
            Supplier<OsidRuntimeManager> runtime)
            throws ClassNotFoundException {
        ManagerClasses provider = new ManagerClasses(name, model, runtime);
        for (String className : classNames) {
            provider.add(Class.forName(className, true, loader), loader);
        }
        return provider;
    }

    private void add(Class<?> type, ClassLoader loader) {
        if (FactoryManagers.opens(type)) {
            factories.add(FactoryManagers.of(type));
            return;
        }
        int before = managers.size() + proxyManagers.size();
        model.packages()
                .forEach(pkg -> pkg.interfaces().forEach(spec -> {
                    boolean manager = spec.kind() == InterfaceKind.MANAGER;
                    if ((manager || spec.kind() == InterfaceKind.PROXY_MANAGER) && isImplemented(type, spec, loader)) {
                        (manager ? managers : proxyManagers).put(pkg.name(), type);
                    }
                }));
        if (managers.size() + proxyManagers.size() == before) {
            throw new IllegalArgumentException(
                    type.getName() + " implements no manager interface of the packages on the class path");
        }
    }

    private boolean isImplemented(Class<?> type, InterfaceSpec spec, ClassLoader loader) {
        try {
            return Class.forName(model.javaNameOf(spec.qualifiedName()), false, loader)
                    .isAssignableFrom(type);
        } catch (ClassNotFoundException notOnThisClassPath) {
            return false;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<OsidManager> manager(String osidPackage) throws Exception {
        Class<?> type = managers.get(osidPackage);
        if (type != null) {
            return Optional.of((OsidManager) ready(type));
        }
        for (FactoryManagers factory : factories) {
            Optional<OsidManager> found = factory.manager(osidPackage);
            if (found.isPresent()) {
                return found;
            }
        }
        return subManager(osidPackage);
    }

    private Optional<OsidManager> subManager(String osidPackage) throws Exception {
        for (Map.Entry<String, Class<?>> above : managers.entrySet()) {
            Optional<Method> getter = osidPackage.startsWith(above.getKey() + ".")
                    ? model.packages().stream()
                            .filter(p -> p.name().equals(above.getKey()))
                            .flatMap(p -> p.interfaces().stream())
                            .filter(i -> i.kind() == InterfaceKind.MANAGER)
                            .flatMap(i -> i.methods().stream())
                            .filter(m -> m.role() == Role.GET_SUB_MANAGER
                                    && m.subject().equals(osidPackage))
                            .findFirst()
                            .map(m -> publicMethod(above.getValue(), m.name()))
                    : Optional.empty();
            if (getter.isPresent()) {
                return asked(ready(above.getValue()), getter.get());
            }
        }
        return Optional.empty();
    }

    private static Method publicMethod(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException(type.getName() + " has no method " + name, missing);
        }
    }

    private static Optional<OsidManager> asked(Object manager, Method getter) throws Exception {
        try {
            return Optional.ofNullable((OsidManager) getter.invoke(manager));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof UnimplementedException) {
                return Optional.empty();
            }
            throw thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
    }

    @Override
    public Optional<OsidProxyManager> proxyManager(String osidPackage) throws Exception {
        Class<?> type = proxyManagers.get(osidPackage);
        if (type != null) {
            return Optional.of((OsidProxyManager) ready(type));
        }
        for (FactoryManagers factory : factories) {
            Optional<OsidProxyManager> found = factory.proxyManager(osidPackage);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * A new manager that was not initialized yet.
     *
     * @param osidPackage name of the package
     * @return a new manager each time, or empty where the provider has none for that package
     * @throws Exception if one cannot be made
     */
    public Optional<OsidManager> freshManager(String osidPackage) throws Exception {
        Class<?> type = managers.get(osidPackage);
        return type == null ? Optional.empty() : Optional.of((OsidManager) made(type));
    }

    /** A session of the runtime, where it is one of this project: it commits transactions of any provider together. */
    @Override
    public Optional<TransactionSession> transactionSession() {
        return runtime.get() instanceof OsidRuntime ours ? Optional.of(ours.getTransactionSession()) : Optional.empty();
    }

    private synchronized Object ready(Class<?> type) throws Exception {
        Object manager = initialized.get(type);
        if (manager == null) {
            manager = made(type);
            if (manager instanceof OsidManager plain) {
                plain.initialize(runtime.get());
            } else {
                ((OsidProxyManager) manager).initialize(runtime.get());
            }
            initialized.put(type, manager);
        }
        return manager;
    }

    private static Object made(Class<?> type) throws Exception {
        try {
            return type.getConstructor().newInstance();
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw thrown;
        }
    }
}
