package org.osidforge.tck.mutant;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osid.OsidList;
import org.osid.OsidManager;
import org.osid.OsidPrimitive;
import org.osid.OsidProxyManager;
import org.osid.transaction.TransactionSession;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.provider.ProviderUnderTest;

/**
 * A provider that is broken on purpose: another one, some of whose calls are changed.
 *
 * <p>Calls are chosen by their role or by interface and method name, and changed by a few lines. Everything that the provider returns (sessions, lists, forms, responses, objects,
 * metadata, transactions) is wrapped, so that calls of these can be changed as well; what comes back as an argument is unwrapped.
 */
public final class Mutant implements ProviderUnderTest {

    /** What a changed call does. */
    @FunctionalInterface
    public interface Change {
        /** Does something else than the provider, or does it with {@link Call#proceed()} and changes arguments or result. */
        Object apply(Call call) throws Throwable;
    }

    private record Rule(Role role, String type, String method, Change change) {

        boolean fits(Class<?> declared, Method java, Optional<MethodSpec> spec) {
            boolean byRole = role == null || spec.filter(m -> m.role() == role).isPresent();
            boolean byName = method == null || java.getName().equals(method);
            boolean byType = type == null
                    || declared.getSimpleName().equals(type)
                    || java.getDeclaringClass().getSimpleName().equals(type);
            return byRole && byName && byType;
        }
    }

    private final String name;
    private final ProviderUnderTest base;
    private final Map<String, InterfaceSpec> specs;
    private final Specification model;
    private final List<Rule> rules;

    private Mutant(
            String name,
            ProviderUnderTest base,
            Specification model,
            Map<String, InterfaceSpec> specs,
            List<Rule> rules) {
        this.name = name;
        this.base = base;
        this.model = model;
        this.specs = specs;
        this.rules = rules;
    }

    /**
     * A mutant that differs in nothing yet.
     *
     * @param name what is wrong with it
     * @param base the provider that it changes
     * @param model tells the roles of methods
     */
    public static Mutant of(String name, ProviderUnderTest base, Specification model) {
        Map<String, InterfaceSpec> specs = new HashMap<>();
        model.packages().forEach(p -> p.interfaces().forEach(i -> specs.put(model.javaNameOf(i.qualifiedName()), i)));
        return new Mutant(name, base, model, specs, List.of());
    }

    /** The same, but calls of that role are changed, in every interface. */
    public Mutant when(Role role, Change change) {
        return with(new Rule(role, null, null, change));
    }

    /** The same, but calls of that role are changed in one interface, by its simple name. */
    public Mutant when(Role role, String type, Change change) {
        return with(new Rule(role, type, null, change));
    }

    /** The same, but calls of a method of one interface are changed, both by simple name, such as {@code OsidList} and {@code hasNext}. */
    public Mutant when(String type, String method, Change change) {
        return with(new Rule(null, type, method, change));
    }

    private Mutant with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Mutant(name, base, model, specs, List.copyOf(more));
    }

    /** The provider that it changes, as it is. */
    public ProviderUnderTest base() {
        return base;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<OsidManager> manager(String osidPackage) throws Exception {
        return base.manager(osidPackage).map(this::wrapManager);
    }

    @Override
    public Optional<OsidProxyManager> proxyManager(String osidPackage) throws Exception {
        return base.proxyManager(osidPackage).map(this::wrapManager);
    }

    @Override
    public Optional<OsidManager> freshManager(String osidPackage) throws Exception {
        return base.freshManager(osidPackage).map(this::wrapManager);
    }

    @Override
    public Optional<ProviderUnderTest> withoutPermission() {
        return base.withoutPermission().map(denied -> new Mutant(name, denied, model, specs, rules));
    }

    @Override
    public Optional<TransactionSession> transactionSession() throws Exception {
        return base.transactionSession().map(s -> (TransactionSession) wrap(s, TransactionSession.class));
    }

    // a manager is wrapped by all interfaces of the standard that it implements itself
    @SuppressWarnings("unchecked")
    private <T> T wrapManager(T manager) {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> one = manager.getClass(); one != null; one = one.getSuperclass()) {
            for (Class<?> type : one.getInterfaces()) {
                if (specs.containsKey(type.getName()) && !types.contains(type)) {
                    types.add(type);
                }
            }
        }
        return (T) proxy(manager, types);
    }

    private Object proxy(Object target, List<Class<?>> types) {
        ClassLoader loader = types.get(0).getClassLoader();
        return Proxy.newProxyInstance(loader, types.toArray(new Class<?>[0]), new Wrapped(target, types.get(0)));
    }

    private Object wrap(Object value, Class<?> declared) {
        if (value instanceof Object[] several && declared.getComponentType().isInterface()) {
            Object wrapped = Array.newInstance(declared.getComponentType(), several.length);
            for (int i = 0; i < several.length; i++) {
                Array.set(wrapped, i, wrap(several[i], declared.getComponentType()));
            }
            return wrapped;
        }
        boolean plain = value == null
                || !declared.isInterface()
                || !declared.isInstance(value)
                || OsidPrimitive.class.isAssignableFrom(declared)
                || !declared.getName().startsWith("org.osid.") && !specs.containsKey(declared.getName());
        return plain ? value : proxy(value, List.of(declared));
    }

    private static Object unwrap(Object value) {
        if (value != null
                && Proxy.isProxyClass(value.getClass())
                && Proxy.getInvocationHandler(value) instanceof Wrapped wrapped) {
            return wrapped.target;
        }
        return value;
    }

    // a list of the consumer holds wrapped forms, which the provider must see as its own
    private static Object unwrapArgument(Object value, Class<?> declared) {
        if (!(value instanceof OsidList) || !declared.isInterface()) {
            return unwrap(value);
        }
        return Proxy.newProxyInstance(declared.getClassLoader(), new Class<?>[] {declared}, (self, method, a) -> {
            Object result = invoke(value, method, a);
            if (result instanceof Object[] several) {
                for (int i = 0; i < several.length; i++) {
                    Array.set(several, i, unwrap(several[i]));
                }
            }
            return unwrap(result);
        });
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** One object of the provider as the TCK sees it. */
    private final class Wrapped implements InvocationHandler {
        private final Object target;
        private final Class<?> declared;

        Wrapped(Object target, Class<?> declared) {
            this.target = target;
            this.declared = declared;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] given) throws Throwable {
            if (method.getName().equals("equals")) {
                return target.equals(unwrap(given[0]));
            }
            Object[] arguments = new Object[given == null ? 0 : given.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = unwrapArgument(given[i], method.getParameterTypes()[i]);
            }
            Call call = new Call(target, method, arguments);
            Optional<MethodSpec> spec = specOf(method);
            for (Rule rule : rules) {
                if (rule.fits(declared, method, spec)) {
                    return wrap(rule.change().apply(call), method.getReturnType());
                }
            }
            return wrap(call.proceed(), method.getReturnType());
        }

        private Optional<MethodSpec> specOf(Method method) {
            InterfaceSpec spec = specs.get(declared.getName());
            if (spec == null) {
                return Optional.empty();
            }
            return model.withParents(spec).stream()
                    .flatMap(i -> i.methods().stream())
                    .filter(m ->
                            m.name().equals(method.getName()) && m.parameters().size() == method.getParameterCount())
                    .findFirst();
        }
    }
}
