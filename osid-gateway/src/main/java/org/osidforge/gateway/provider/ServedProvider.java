package org.osidforge.gateway.provider;

import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osid.OsidProfile;
import org.osid.id.Id;
import org.osid.proxy.Proxy;
import org.osid.transaction.TransactionSession;
import org.osidforge.consumer.Binding;
import org.osidforge.consumer.BoundInterface;
import org.osidforge.consumer.ManagerSource;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.Role;

/** The provider behind the gateway, and the model by which it is called. Safe for many threads. */
public final class ServedProvider {

    private final ManagerSource source;
    private final Binding binding;
    private final Turns turns = new Turns();
    private final Map<String, Boolean> served = new ConcurrentHashMap<>();
    private final Map<String, Optional<MethodHandle>> getters = new ConcurrentHashMap<>();
    private volatile boolean commitsTogether;

    /**
     * A provider.
     *
     * @param source where its managers are had
     * @param binding the model, bound to the interfaces that the provider implements
     */
    public ServedProvider(ManagerSource source, Binding binding) {
        this.source = source;
        this.binding = binding;
    }

    /** The name that messages show. */
    public String name() {
        return source.name();
    }

    /** The model. */
    public Binding binding() {
        return binding;
    }

    /** Who may write when. */
    public Turns turns() {
        return turns;
    }

    /** Whether it has a manager of that package. */
    public boolean serves(String osidPackage) {
        return served.computeIfAbsent(osidPackage, this::hasManager);
    }

    private boolean hasManager(String osidPackage) {
        try {
            return source.manager(osidPackage).isPresent()
                    || source.proxyManager(osidPackage).isPresent();
        } catch (Exception cannotBeHad) {
            return false;
        }
    }

    /** A session that commits transactions together, where it offers one. */
    public Optional<TransactionSession> transactionSession() {
        Optional<TransactionSession> session = ProviderCall.call(source::transactionSession);
        commitsTogether = session.isPresent();
        return session;
    }

    /** Whether {@link #transactionSession} gave one when it was last asked; false before that. */
    public boolean commitsTogether() {
        return commitsTogether;
    }

    /**
     * A new session.
     *
     * @param osidPackage package of the manager
     * @param session simple name of the session
     * @param proxy stands for the caller; empty for whoever the provider itself acts as
     * @param catalog Id of the catalog that it works in; empty for the provider's own
     * @return the session, or empty where the provider has no manager (no proxy manager where there is a proxy), or the manager no such session
     */
    Optional<Object> session(String osidPackage, String session, Optional<Proxy> proxy, Optional<Id> catalog) {
        InterfaceKind sort = proxy.isPresent() ? InterfaceKind.PROXY_MANAGER : InterfaceKind.MANAGER;
        Optional<? extends OsidProfile> manager = ProviderCall.call(
                () -> proxy.isPresent() ? source.proxyManager(osidPackage) : source.manager(osidPackage));
        if (manager.isEmpty()) {
            return Optional.empty();
        }
        Optional<MethodHandle> inCatalog = catalog.isPresent()
                ? getter(osidPackage, sort, Role.GET_SESSION_FOR_CATALOG, session)
                : Optional.empty();
        if (inCatalog.isPresent()) {
            return Optional.of(
                    proxy.isPresent()
                            ? ProviderCall.call(inCatalog.get(), manager.get(), catalog.get(), proxy.get())
                            : ProviderCall.call(inCatalog.get(), manager.get(), catalog.get()));
        }
        return getter(osidPackage, sort, Role.GET_SESSION, session)
                .map(get -> proxy.isPresent()
                        ? ProviderCall.call(get, manager.get(), proxy.get())
                        : ProviderCall.call(get, manager.get()));
    }

    private Optional<MethodHandle> getter(String osidPackage, InterfaceKind sort, Role role, String session) {
        return getters.computeIfAbsent(
                osidPackage + ' ' + sort + ' ' + role + ' ' + session,
                key -> binding.find(osidPackage, sort, "").flatMap(manager -> {
                    BoundInterface bound = binding.bound(manager.qualifiedName());
                    return bound.find(role, session).map(bound::handle);
                }));
    }
}
