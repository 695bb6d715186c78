package org.osidforge.tck.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.check.Stop;

/** The model's interfaces and the Java interfaces that they are on this class path. */
public final class Binding {

    private final Specification specification;
    private final ClassLoader loader;
    private final Map<String, List<InterfaceSpec>> interfaces = new HashMap<>();
    private final Map<String, Facet> facets = new ConcurrentHashMap<>();
    private final Map<String, List<FormElement>> elements = new ConcurrentHashMap<>();

    /**
     * A binding.
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
     * @throws Stop not testable if the model does not hold it; failed if there is no such Java interface
     */
    public Facet facet(String qualifiedName) {
        return facets.computeIfAbsent(qualifiedName, this::resolve);
    }

    private Facet resolve(String qualifiedName) {
        InterfaceSpec spec = specification
                .interfaceNamed(qualifiedName)
                .orElseThrow(() -> Stop.notTestable("the model on the class path does not hold " + qualifiedName));
        return new Facet(this, spec, classOf(qualifiedName));
    }

    /** The elements of the forms of a kind that have that interface. */
    List<FormElement> elementsOf(ObjectKind kind, Facet form) {
        String key = kind.qualifiedName() + " " + form.spec().qualifiedName();
        List<FormElement> known = elements.get(key);
        if (known == null) {
            known = FormShape.elements(kind, form, facet(kind.qualifiedName()));
            elements.put(key, known);
        }
        return known;
    }

    /** The Java interface of an OSID interface or enumeration. */
    Class<?> classOf(String qualifiedName) {
        String javaName = specification
                .ownerOf(qualifiedName)
                .map(owner -> specification.javaNameOf(qualifiedName))
                .orElse("org." + qualifiedName);
        try {
            return Class.forName(javaName, false, loader);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw Stop.failed(
                    "loading the Java interface of " + qualifiedName,
                    javaName,
                    missing.getClass().getName() + ": " + missing.getMessage());
        }
    }

    /** The first interface of a package, its parts included, that is of that kind and serves that object. */
    public Optional<InterfaceSpec> find(String osidPackage, InterfaceKind kind, String object) {
        return interfaces.getOrDefault(osidPackage, List.of()).stream()
                .filter(i -> i.kind() == kind && (object.isEmpty() || i.object().equals(object)))
                .findFirst();
    }
}
