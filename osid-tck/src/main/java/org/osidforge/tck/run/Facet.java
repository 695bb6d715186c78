package org.osidforge.tck.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.Stop;

/** One interface of the model together with its Java interface: finds methods by role and calls them. */
public final class Facet {

    private final Binding binding;
    private final InterfaceSpec spec;
    private final Class<?> type;
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Map<Role, List<MethodSpec>> byRole = new EnumMap<>(Role.class);
    // by identity: the hash of a method is that of all its parts
    private final Map<MethodSpec, Method> javaMethods = Collections.synchronizedMap(new IdentityHashMap<>());

    Facet(Binding binding, InterfaceSpec spec, Class<?> type) {
        this.binding = binding;
        this.spec = spec;
        this.type = type;
        for (InterfaceSpec one : binding.specification().withParents(spec)) {
            boolean foreign = !one.equals(spec) && binding.specification().isForAnother(spec, one);
            one.methods().stream()
                    .filter(this::isNew)
                    .map(method -> foreign ? method.withoutRole() : method)
                    .forEach(methods::add);
        }
        methods.forEach(method ->
                byRole.computeIfAbsent(method.role(), role -> new ArrayList<>()).add(method));
    }

    private boolean isNew(MethodSpec method) {
        return methods.stream()
                .noneMatch(m -> m.name().equals(method.name())
                        && m.parameters().size() == method.parameters().size()
                        && sameTypes(m, method));
    }

    private static boolean sameTypes(MethodSpec one, MethodSpec other) {
        for (int i = 0; i < one.parameters().size(); i++) {
            if (!one.parameters().get(i).type().equals(other.parameters().get(i).type())) {
                return false;
            }
        }
        return true;
    }

    /** The interface in the model. */
    public InterfaceSpec spec() {
        return spec;
    }

    /** Its Java interface. */
    public Class<?> type() {
        return type;
    }

    /** All its methods, inherited ones included, own ones first. */
    public List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    /** The methods of that role. */
    public List<MethodSpec> all(Role role) {
        return List.copyOf(byRole.getOrDefault(role, List.of()));
    }

    /** The method of that role. */
    public Optional<MethodSpec> find(Role role) {
        return byRole.getOrDefault(role, List.of()).stream().findFirst();
    }

    /** The method of that role about that subject. */
    public Optional<MethodSpec> find(Role role, String subject) {
        return byRole.getOrDefault(role, List.of()).stream()
                .filter(m -> m.subject().equals(subject))
                .findFirst();
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
        return Stop.notTestable("the specification gives " + spec.qualifiedName() + " no method " + role + subject);
    }

    /** Whether the method lists that error; clauses ask for no error that is not listed. */
    public static boolean lists(MethodSpec method, ErrorCode code) {
        return method.errors().stream().anyMatch(e -> e.code() == code);
    }

    /** The Java method. @throws Stop failed if the Java interface has none */
    public Method javaMethod(MethodSpec method) {
        Method known = javaMethods.get(method);
        if (known == null) {
            known = findJavaMethod(method);
            javaMethods.put(method, known);
        }
        return known;
    }

    private Method findJavaMethod(MethodSpec method) {
        List<Method> named = Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(method.name())
                        && m.getParameterCount() == method.parameters().size())
                .toList();
        return named.stream()
                .filter(m -> takes(m, method))
                .findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty())
                .orElseThrow(() -> Stop.failed(
                        "looking for " + method.name() + " in " + type.getName(),
                        "the method of the specification",
                        named.isEmpty() ? "no such method" : "other parameters"));
    }

    private static boolean takes(Method java, MethodSpec method) {
        for (int i = 0; i < java.getParameterCount(); i++) {
            String wanted = method.parameters().get(i).type().name();
            Class<?> given = java.getParameterTypes()[i];
            Class<?> plain = given.isArray() ? given.getComponentType() : given;
            boolean same = !wanted.startsWith("osid.")
                    || plain.getSimpleName().equals(wanted.substring(wanted.lastIndexOf('.') + 1));
            if (!same || given.isArray() != method.parameters().get(i).type().array()) {
                return false;
            }
        }
        return true;
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
        if (!type.isInstance(target)) {
            String seen = target == null ? "null" : target.getClass().getName() + ", which does not implement it";
            throw Stop.failed("getting a " + spec.name(), "an object of " + type.getName(), seen);
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
