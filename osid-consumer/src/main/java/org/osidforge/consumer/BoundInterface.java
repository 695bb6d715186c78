package org.osidforge.consumer;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;

/**
 * One interface of the model together with its Java interface: finds methods by role, and what to call.
 *
 * <p>What a session inherits from the admin session of another kind keeps no role, since it is about objects that the session does not serve. Safe for many threads.
 */
public final class BoundInterface {

    private final InterfaceSpec spec;
    private final Class<?> type;
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Map<Role, List<MethodSpec>> byRole = new EnumMap<>(Role.class);
    // by identity: the hash of a method is that of all its parts
    private final Map<MethodSpec, Method> javaMethods = Collections.synchronizedMap(new IdentityHashMap<>());

    BoundInterface(Specification specification, InterfaceSpec spec, Class<?> type) {
        this.spec = spec;
        this.type = type;
        for (InterfaceSpec one : specification.withParents(spec)) {
            boolean foreign = !one.equals(spec) && specification.isForAnother(spec, one);
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

    /** The method of that role; the first where there are several. */
    public Optional<MethodSpec> find(Role role) {
        return byRole.getOrDefault(role, List.of()).stream().findFirst();
    }

    /** The method of that role about that subject. */
    public Optional<MethodSpec> find(Role role, String subject) {
        return byRole.getOrDefault(role, List.of()).stream()
                .filter(m -> m.subject().equals(subject))
                .findFirst();
    }

    /**
     * The Java method.
     *
     * @throws BindingException if the Java interface has none of that name and parameters
     */
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
                .orElseThrow(() -> new BindingException(type.getName() + " has "
                        + (named.isEmpty() ? "no method " : "other parameters at ") + method.name()));
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
     * What calls the method: a handle that takes the provider's object and the arguments, all as {@link Object}, and gives an {@link Object}, null for a method without result.
     *
     * @throws BindingException if the Java interface has no such method
     */
    public MethodHandle handle(MethodSpec method) {
        return handle(javaMethod(method));
    }

    /** As {@link #handle(MethodSpec)}, of a public method of a public interface. */
    public static MethodHandle handle(Method method) {
        try {
            MethodHandle found = MethodHandles.publicLookup().unreflect(method);
            return found.asType(found.type().generic());
        } catch (IllegalAccessException hidden) {
            throw new BindingException(method + " cannot be called", hidden);
        }
    }
}
