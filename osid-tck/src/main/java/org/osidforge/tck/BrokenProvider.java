package org.osidforge.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osid.OsidManager;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.run.Binding;
import org.osidforge.tck.run.Facet;
import org.osidforge.tck.run.ListInHand;

/** The provider under test, broken on purpose in one way on one session: the kit must catch it. */
final class BrokenProvider implements ProviderUnderTest {

    /** What is wrong with it. */
    enum Fault {
        /** Of several responses to creates the last is left out. */
        LOST_RESPONSE("CREATE-02", "a response to a create was left out"),
        /** The manager says the opposite of what it offers. */
        FALSE_PROMISE("SESSION-02", "the manager said the opposite of what it offers");

        private final String clause;
        private final String words;

        Fault(String clause, String words) {
            this.clause = clause;
            this.words = words;
        }

        /** The clause that must catch it. */
        String clause() {
            return clause;
        }

        /** What was done to the provider, as part of a sentence. */
        String words() {
            return words;
        }
    }

    private final ProviderUnderTest base;
    private final Binding binding;
    private final BatchKind batch;
    private final Fault fault;
    private final List<MadeId> hidden = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean shown;

    /**
     * A broken provider.
     *
     * @param base the provider that it changes
     * @param binding the model
     * @param batch the session on which it is broken
     * @param fault in which way
     */
    BrokenProvider(ProviderUnderTest base, Binding binding, BatchKind batch, Fault fault) {
        this.base = base;
        this.binding = binding;
        this.batch = batch;
        this.fault = fault;
    }

    /** Whether the fault could be seen by its caller. */
    boolean showed() {
        return shown;
    }

    /** The Ids of objects that were made and that its caller was not told of. */
    List<MadeId> hidden() {
        synchronized (hidden) {
            return List.copyOf(hidden);
        }
    }

    @Override
    public String name() {
        return base.name();
    }

    @Override
    public Optional<OsidManager> manager(String osidPackage) throws Exception {
        Optional<OsidManager> manager = base.manager(osidPackage);
        return osidPackage.equals(batch.pkg())
                ? manager.map(m -> binding.find(osidPackage, InterfaceKind.MANAGER, "")
                        .map(spec -> brokenManager(binding.facet(spec.qualifiedName()), m))
                        .orElse(m))
                : manager;
    }

    private OsidManager brokenManager(Facet facet, OsidManager manager) {
        return (OsidManager) changed(facet, manager, (method, result) -> {
            boolean ofSession = method.subject().equals(batch.session());
            if (fault == Fault.FALSE_PROMISE && ofSession && method.role() == Role.SUPPORTS_SESSION) {
                shown = true;
                return !Boolean.TRUE.equals(result);
            }
            return fault == Fault.LOST_RESPONSE && ofSession && method.role() == Role.GET_SESSION
                    ? brokenSession(result)
                    : result;
        });
    }

    private Object brokenSession(Object session) {
        Facet facet = binding.facet(batch.pkg() + "." + batch.session());
        return changed(
                facet,
                session,
                (method, result) -> method.role() == Role.BATCH_CREATE ? withoutLast(method, result) : result);
    }

    private Object withoutLast(MethodSpec method, Object list) {
        List<Object> responses = new ListInHand(method.name(), CreateResponseList.class, list).readAll();
        if (responses.size() < 2) {
            return ConsumerList.of(CreateResponseList.class, responses);
        }
        if (responses.get(responses.size() - 1) instanceof CreateResponse last && last.isSuccessful()) {
            hidden.add(MadeId.copyOf(last.getCreatedId(), "getCreatedId"));
        }
        shown = true;
        return ConsumerList.of(CreateResponseList.class, responses.subList(0, responses.size() - 1));
    }

    /** Changes what a method returned. */
    private interface Change {
        Object apply(MethodSpec method, Object result);
    }

    // what is not of the interface is caught by the clause itself
    private static Object changed(Facet facet, Object target, Change change) {
        if (!facet.type().isInstance(target)) {
            return target;
        }
        return Proxy.newProxyInstance(
                facet.type().getClassLoader(), new Class<?>[] {facet.type()}, (self, method, arguments) -> {
                    Object result = invoked(target, method, arguments);
                    Optional<MethodSpec> spec = facet.methods().stream()
                            .filter(m -> m.name().equals(method.getName())
                                    && m.parameters().size() == method.getParameterCount())
                            .findFirst();
                    return spec.isPresent() ? change.apply(spec.get(), result) : result;
                });
    }

    private static Object invoked(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
