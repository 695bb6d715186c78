package org.osidforge.runtime.provider;

import java.util.List;
import java.util.function.Predicate;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.transaction.TransactionSession;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.adapter.JointTransactions;
import org.osidforge.runtime.engine.Caller;
import org.osidforge.runtime.engine.Engine;
import org.osidforge.runtime.engine.Lifetime;
import org.osidforge.runtime.engine.Profile;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.provider.PackageAdapters.ManagerAdapters;
import org.osidforge.runtime.store.Store;

/**
 * A provider: the adapters of all packages that are at hand, over one store.
 *
 * <p>It gives managers for every package that it has adapters of, a package that it has never heard of among them; what belongs to a package is loaded when it is first used. Closing it closes its managers, their sessions and the store. Safe for
 * many threads.
 */
public final class Provider implements AutoCloseable {

    private final AdapterSet adapters;
    private final Engine engine;
    private final Caller caller;
    private final Lifetime lifetime;

    private Provider(AdapterSet adapters, Engine engine, Caller caller, Lifetime lifetime) {
        this.adapters = adapters;
        this.engine = engine;
        this.caller = caller;
        this.lifetime = lifetime;
    }

    /** Begins a provider over a store, which is opened with the provider and closed with it. */
    public static Builder over(Store store) {
        return new Builder(Fault.checkNotNull(store, "store"));
    }

    /**
     * A manager or proxy manager, ready for use.
     *
     * @param type its interface, such as {@code RoomBatchManager.class}
     * @throws org.osid.UnsupportedException if no package at hand has it
     * @throws org.osid.IllegalStateException if the provider is closed
     */
    public <M> M manager(Class<M> type) {
        return managerWithin(lifetime, type, true);
    }

    /**
     * A manager that waits for its {@code initialize}.
     *
     * @param type its interface
     * @throws org.osid.UnsupportedException if no package at hand has it
     */
    public <M> M newManager(Class<M> type) {
        return managerWithin(lifetime, type, false);
    }

    /**
     * The same provider for a caller that acts as that agent; closing it closes its own managers alone.
     *
     * @throws org.osid.IllegalStateException if the provider is closed
     */
    public Provider as(Id agent) {
        lifetime.checkOpen("the provider");
        return new Provider(adapters, engine, Caller.of(agent, caller.locale()), lifetime.within());
    }

    /**
     * A session in which transactions of several sessions become one, of whatever packages and agents of this provider; those of other providers are committed together with it (ruling 7).
     *
     * @return closed with the provider, which aborts what was not committed
     * @throws org.osid.IllegalStateException if the provider is closed
     */
    public TransactionSession transactionSession() {
        lifetime.checkOpen("the provider");
        return JointTransactions.open(caller, lifetime);
    }

    /** Interface of the manager of an OSID package, or null where it is not served. */
    public Class<?> managerType(String osid) {
        PackageAdapters found = adapters.find(osid);
        return found == null || found.manager() == null ? null : found.manager().type();
    }

    /** Interface of the proxy manager of an OSID package, or null where it is not served. */
    public Class<?> proxyManagerType(String osid) {
        PackageAdapters found = adapters.find(osid);
        return found == null || found.proxyManager() == null
                ? null
                : found.proxyManager().type();
    }

    /** The OSID packages that it serves, sorted. */
    public List<String> packages() {
        return adapters.packages();
    }

    /** Closes it; once more does nothing. */
    @Override
    public void close() {
        lifetime.close();
    }

    <M> M managerWithin(Lifetime owner, Class<M> type, boolean isReady) {
        owner.checkOpen("the provider");
        PackageAdapters found = adapters.managing(type);
        for (ManagerAdapters<?> one : found == null ? List.<ManagerAdapters<?>>of() : found.managers()) {
            if (one.type() == type) {
                Object made =
                        one.maker().apply(new ManagerPlace(this, engine, adapters, caller, owner.within(), isReady));
                return type.cast(made);
            }
        }
        throw Fault.PACKAGE_UNSERVED.unsupported(type.getName());
    }

    /** A provider while it is being put together. */
    public static final class Builder {

        private final Store store;
        private Settings settings = Settings.NONE;
        private String name = "OSID Forge provider";
        private AccessPolicy policy = AccessPolicy.ALLOW_ALL;
        private Predicate<String> wanted = all -> true;
        private ClassLoader loader = Provider.class.getClassLoader();

        private Builder(Store store) {
            this.store = store;
        }

        /** Its settings. */
        public Builder settings(Settings all) {
            settings = Fault.checkNotNull(all, "settings");
            return this;
        }

        /** Its name where the settings tell none. */
        public Builder name(String words) {
            name = Fault.checkNotNull(words, "name");
            return this;
        }

        /** Who may do what; everybody everything unless told otherwise. */
        public Builder policy(AccessPolicy access) {
            policy = Fault.checkNotNull(access, "policy");
            return this;
        }

        /** Serves only these of the packages at hand. */
        public Builder only(String... packages) {
            List<String> names = List.of(packages);
            wanted = names::contains;
            return this;
        }

        /** Where adapters are looked for; the loader of this class unless told otherwise. */
        public Builder adaptersOf(ClassLoader classes) {
            loader = Fault.checkNotNull(classes, "classes");
            return this;
        }

        /**
         * Opens the store and the provider; no package is loaded yet.
         *
         * @throws ConfigurationErrorException if a setting is not understood
         * @throws OperationFailedException if the store failed
         */
        public Provider open() throws ConfigurationErrorException, OperationFailedException {
            Profile profile = settings.profile(name);
            Caller caller = Caller.of(settings.id("provider.agent", Caller.ANYBODY), profile.defaultLocale());
            store.open(List.of());
            AdapterSet adapters = new AdapterSet(found(), store);
            Engine engine = new Engine(adapters::kind, store, policy, profile);
            Lifetime lifetime = Lifetime.own();
            lifetime.atEnd(store::close);
            return new Provider(adapters, engine, caller, lifetime);
        }

        private List<AdapterEntry> found() {
            return AdapterFiles.in(loader).stream()
                    .filter(entry -> wanted.test(entry.osid()))
                    .toList();
        }
    }
}
