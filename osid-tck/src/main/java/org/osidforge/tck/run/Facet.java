package org.osidforge.tck.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.osidforge.consumer.BindingException;
import org.osidforge.consumer.BoundInterface;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.Stop;

/** One interface of the model together with its Java interface: finds methods by role and calls them. */
public final class Facet {

    private final Binding binding;
    private final BoundInterface bound;

    Facet(Binding binding, BoundInterface bound) {
        this.binding = binding;
        this.bound = bound;
    }

    BoundInterface bound() {
        return bound;
    }

    /** The interface in the model. */
    public InterfaceSpec spec() {
        return bound.spec();
    }

    /** Its Java interface. */
    public Class<?> type() {
        return bound.type();
    }

    /** All its methods, inherited ones included, own ones first. */
    public List<MethodSpec> methods() {
        return bound.methods();
    }

    /** The methods of that role. */
    public List<MethodSpec> all(Role role) {
        return bound.all(role);
    }

    /** The method of that role. */
    public Optional<MethodSpec> find(Role role) {
        return bound.find(role);
    }

    /** The method of that role about that subject. */
    public Optional<MethodSpec> find(Role role, String subject) {
        return bound.find(role, subject);
    }

    /** The method of that role. @throws Stop not testable if the interface has none */
    public MethodSpec need(Role role) {
        return find(role).orElseThrow(() -> lacks(role, ""));
    }

    /** The method of that role about that subject. @throws Stop not testable if the interface has none */
    public MethodSpec need(Role role, String subject) {
        return find(role, subject).orElseThrow(() -> lacks(role, " " + subject));
    }

    private Stop lacks(Role role, String subject) {
        return Stop.notTestable("the specification gives " + spec().qualifiedName() + " no method " + role + subject);
    }

    /** Whether the method lists that error; clauses ask for no error that is not listed. */
    public static boolean lists(MethodSpec method, ErrorCode code) {
        return method.errors().stream().anyMatch(e -> e.code() == code);
    }

    /** The Java method. @throws Stop failed if the Java interface has none */
    public Method javaMethod(MethodSpec method) {
        try {
            return bound.javaMethod(method);
        } catch (BindingException missing) {
            throw Stop.failed(
                    "looking for " + method.name() + " in " + type().getName(),
                    "the method of the specification",
                    missing.getMessage());
        }
    }

    /**
     * Calls a method of a provider's object.
     *
     * @param target the provider's object
     * @param method the method
     * @param arguments its arguments
     * @return what the provider returned, which may be null
     * @throws org.osidforge.tck.check.ProviderError if the provider threw anything
     * @throws Stop failed, if the object is not of this interface
     */
    public Object call(Object target, MethodSpec method, Object... arguments) {
        Method java = javaMethod(method);
        if (!type().isInstance(target)) {
            String seen = target == null ? "null" : target.getClass().getName() + ", which does not implement it";
            throw Stop.failed("getting a " + spec().name(), "an object of " + type().getName(), seen);
        }
        return Guard.call(method.name(), () -> {
            try {
                return java.invoke(target, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    /** As {@link #call}, for a result that may not be null: null is a failure. */
    public Object value(Object target, MethodSpec method, Object... arguments) {
        Object result = call(target, method, arguments);
        if (result == null) {
            throw Stop.failed(method.name(), "a result that is not null", "null");
        }
        return result;
    }

    /** Another interface of the same binding. */
    Facet other(String qualifiedName) {
        return binding.facet(qualifiedName);
    }

    /** Calls a method that answers yes or no. */
    public boolean test(Object target, MethodSpec method, Object... arguments) {
        Object result = value(target, method, arguments);
        if (result instanceof Boolean answer) {
            return answer;
        }
        throw Stop.failed(method.name(), "true or false", String.valueOf(result));
    }
}
