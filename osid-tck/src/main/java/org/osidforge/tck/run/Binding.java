package org.osidforge.tck.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osidforge.consumer.BindingException;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.check.Stop;

/** The model's interfaces and the Java interfaces that they are on this class path; what is missing ends a clause. */
public final class Binding {

    private final org.osidforge.consumer.Binding bound;
    private final Map<String, Facet> facets = new ConcurrentHashMap<>();
    private final Map<String, List<FormElement>> elements = new ConcurrentHashMap<>();

    /**
     * A binding.
     *
     * @param specification the model
     * @param loader where the Java interfaces are
     */
    public Binding(Specification specification, ClassLoader loader) {
        this.bound = new org.osidforge.consumer.Binding(specification, loader);
    }

    /** The model. */
    public Specification specification() {
        return bound.specification();
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
        if (specification().interfaceNamed(qualifiedName).isEmpty()) {
            throw Stop.notTestable("the model on the class path does not hold " + qualifiedName);
        }
        try {
            return new Facet(this, bound.bound(qualifiedName));
        } catch (BindingException missing) {
            throw notThere(qualifiedName, missing);
        }
    }

    private static Stop notThere(String qualifiedName, BindingException missing) {
        return Stop.failed("loading the Java interface of " + qualifiedName, "that it is there", missing.getMessage());
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
        try {
            return bound.classOf(qualifiedName);
        } catch (BindingException missing) {
            throw notThere(qualifiedName, missing);
        }
    }

    /** The first interface of a package, its parts included, that is of that kind and serves that object. */
    public Optional<InterfaceSpec> find(String osidPackage, InterfaceKind kind, String object) {
        return bound.find(osidPackage, kind, object);
    }
}
