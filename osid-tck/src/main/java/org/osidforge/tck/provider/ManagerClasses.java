package org.osidforge.tck.provider;

import java.util.Optional;
import java.util.function.Supplier;
import org.osid.OsidManager;
import org.osid.OsidProxyManager;
import org.osid.OsidRuntimeManager;
import org.osidforge.spec.model.Specification;

/**
 * A provider that is given by the names of its manager classes, as a runtime would load it.
 *
 * <p>Each class has a public constructor without parameters and is initialized once with the runtime. Which packages it manages is told by the manager interfaces that it implements; a
 * class may implement several, and a manager and a proxy manager at once. A sub package without a class of its own is asked of the manager of the package above it.
 */
public final class ManagerClasses implements ProviderUnderTest {

    private final org.osidforge.consumer.ManagerClasses classes;

    private ManagerClasses(org.osidforge.consumer.ManagerClasses classes) {
        this.classes = classes;
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
        return new ManagerClasses(org.osidforge.consumer.ManagerClasses.of(name, first, more));
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
        return new ManagerClasses(org.osidforge.consumer.ManagerClasses.of(name, classNames, model, loader, runtime));
    }

    @Override
    public String name() {
        return classes.name();
    }

    @Override
    public Optional<OsidManager> manager(String osidPackage) throws Exception {
        return classes.manager(osidPackage);
    }

    @Override
    public Optional<OsidProxyManager> proxyManager(String osidPackage) throws Exception {
        return classes.proxyManager(osidPackage);
    }

    @Override
    public Optional<OsidManager> freshManager(String osidPackage) throws Exception {
        return classes.freshManager(osidPackage);
    }
}
