package org.osidforge.consumer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.Specification;

/** The interfaces of a model and the Java interfaces that they are on a class path. Safe for many threads. */
public final class Binding {

    private final Specification specification;
    private final ClassLoader loader;
    private final Map<String, List<InterfaceSpec>> interfaces = new HashMap<>();
    private final Map<String, BoundInterface> bound = new ConcurrentHashMap<>();

    /**
     * The binding of a model.
     *
     * @param specification the model
     * @param loader where the Java interfaces are
     */
    public Binding(Specification specification, ClassLoader loader) {
        this.specification = specification;
        this.loader = loader;
        specification
                .packages()
                .forEach(p -> interfaces
                        .computeIfAbsent(p.name(), n -> new ArrayList<>())
                        .addAll(p.interfaces()));
    }

    /** The model. */
    public Specification specification() {
        return specification;
    }

    /**
     * One interface.
     *
     * @param qualifiedName its OSID name
     * @throws BindingException if the model does not hold it, or there is no such Java interface
     */
    public BoundInterface bound(String qualifiedName) {
        BoundInterface known = bound.get(qualifiedName);
        return known != null ? known : bound.computeIfAbsent(qualifiedName, this::bind);
    }

    private BoundInterface bind(String qualifiedName) {
        InterfaceSpec spec = specification
                .interfaceNamed(qualifiedName)
                .orElseThrow(() -> new BindingException("the model on the class path does not hold " + qualifiedName));
        return new BoundInterface(specification, spec, classOf(qualifiedName));
    }

    /**
     * The Java interface of an OSID interface or enumeration.
     *
     * @throws BindingException if there is none on the class path
     */
    public Class<?> classOf(String qualifiedName) {
        String javaName = specification
                .ownerOf(qualifiedName)
                .map(owner -> specification.javaNameOf(qualifiedName))
                .orElse("org." + qualifiedName);
        try {
            return Class.forName(javaName, false, loader);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new BindingException(javaName + " is not on the class path", missing);
        }
    }

    /** The first interface of a package, its parts included, that is of that kind and serves that object; any object where it is the empty string. */
    public Optional<InterfaceSpec> find(String osidPackage, InterfaceKind kind, String object) {
        return interfaces.getOrDefault(osidPackage, List.of()).stream()
                .filter(i -> i.kind() == kind && (object.isEmpty() || i.object().equals(object)))
                .findFirst();
    }
}
