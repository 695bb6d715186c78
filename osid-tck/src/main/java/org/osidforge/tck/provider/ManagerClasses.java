package org.osidforge.tck.provider;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.osid.OsidManager;
import org.osid.OsidProxyManager;
import org.osid.OsidRuntimeManager;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.Specification;

/**
 * A provider that is given by the names of its manager classes, as a runtime would load it.
 *
 * <p>Each class has a public constructor without parameters and is initialized once with the runtime. Which packages it manages is told by the manager interfaces that it implements; a
 * class may implement several, and a manager and a proxy manager at once. A sub package without a class of its own is asked of the manager of the package above it.
 */
public final class ManagerClasses implements ProviderUnderTest {

    private final String name;
    private final Supplier<OsidRuntimeManager> runtime;
    private final Map<String, Class<?>> managers = new TreeMap<>();
    private final Map<String, Class<?>> proxyManagers = new TreeMap<>();
    private final Map<Class<?>, Object> initialized = new java.util.HashMap<>();

    private ManagerClasses(String name, Supplier<OsidRuntimeManager> runtime) {
        this.name = name;
        this.runtime = runtime;
    }

    /**
     * A provider of these classes.
     *
     * @param name the name that reports show
     * @param classNames names of manager classes
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
        ManagerClasses provider = new ManagerClasses(name, runtime);
        for (String className : classNames) {
            provider.add(Class.forName(className, true, loader), model, loader);
        }
        return provider;
    }

    private void add(Class<?> type, Specification model, ClassLoader loader) {
        int before = managers.size() + proxyManagers.size();
        model.packages().forEach(pkg -> pkg.interfaces().forEach(spec -> {
            boolean manager = spec.kind() == InterfaceKind.MANAGER;
            if ((manager || spec.kind() == InterfaceKind.PROXY_MANAGER) && isImplemented(type, spec, model, loader)) {
                (manager ? managers : proxyManagers).put(pkg.name(), type);
            }
        }));
        if (managers.size() + proxyManagers.size() == before) {
            throw new IllegalArgumentException(
                    type.getName() + " implements no manager interface of the packages on the class path");
        }
    }

    private static boolean isImplemented(Class<?> type, InterfaceSpec spec, Specification model, ClassLoader loader) {
        try {
            return Class.forName(model.javaNameOf(spec.qualifiedName()), false, loader).isAssignableFrom(type);
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
        return type == null ? Optional.empty() : Optional.of((OsidManager) ready(type));
    }

    @Override
    public Optional<OsidProxyManager> proxyManager(String osidPackage) throws Exception {
        Class<?> type = proxyManagers.get(osidPackage);
        return type == null ? Optional.empty() : Optional.of((OsidProxyManager) ready(type));
    }

    @Override
    public Optional<OsidManager> freshManager(String osidPackage) throws Exception {
        Class<?> type = managers.get(osidPackage);
        return type == null ? Optional.empty() : Optional.of((OsidManager) made(type));
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
