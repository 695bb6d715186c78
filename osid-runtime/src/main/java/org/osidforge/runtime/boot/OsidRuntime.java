package org.osidforge.runtime.boot;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.osid.ConfigurationErrorException;
import org.osid.NotFoundException;
import org.osid.OSID;
import org.osid.OperationFailedException;
import org.osid.OsidManager;
import org.osid.OsidProfile;
import org.osid.OsidProxyManager;
import org.osid.OsidRuntimeManager;
import org.osid.configuration.ValueLookupSession;
import org.osid.id.Id;
import org.osid.installation.Version;
import org.osid.journaling.JournalEntry;
import org.osid.transaction.TransactionSession;
import org.osidforge.runtime.adapter.JointTransactions;
import org.osidforge.runtime.adapter.ServiceProfile;
import org.osidforge.runtime.engine.Caller;
import org.osidforge.runtime.engine.Lifetime;
import org.osidforge.runtime.engine.Profile;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.provider.ProviderFactory;
import org.osidforge.runtime.provider.Settings;

/**
 * The runtime of one application: loads managers by the name of a class, initializes them, and closes them with itself.
 *
 * <p>The class may be a manager, or a {@link ProviderFactory}, which has managers of many packages; a factory is asked once per runtime, so that the managers of all its packages share
 * their data. Safe for many threads.
 */
public final class OsidRuntime extends ServiceProfile implements OsidRuntimeManager {

    private final Settings settings;
    private final Caller caller;
    private final ClassLoader loader;
    private final Map<Class<?>, Provider> providers = new HashMap<>();

    private OsidRuntime(Profile profile, Settings settings, ClassLoader loader) throws ConfigurationErrorException {
        super(profile, Lifetime.own(), "osid");
        this.settings = settings;
        this.loader = loader;
        this.caller = Caller.of(settings.id("provider.agent", Caller.ANYBODY), profile.defaultLocale());
    }

    /**
     * The runtime of an application without settings.
     *
     * @param application its name
     */
    public static OsidRuntime open(String application) throws ConfigurationErrorException {
        return open(application, Settings.NONE);
    }

    /**
     * The runtime of an application.
     *
     * @param application its name
     * @param settings what providers are opened with
     * @throws ConfigurationErrorException if a setting is not understood
     */
    public static OsidRuntime open(String application, Settings settings) throws ConfigurationErrorException {
        return open(application, settings, OsidRuntime.class.getClassLoader());
    }

    /**
     * The runtime of an application whose providers are loaded from elsewhere.
     *
     * @param application its name
     * @param settings what providers are opened with
     * @param loader loads the classes that are named
     * @throws ConfigurationErrorException if a setting is not understood
     */
    public static OsidRuntime open(String application, Settings settings, ClassLoader loader)
            throws ConfigurationErrorException {
        Fault.checkNotNull(application, "application");
        return new OsidRuntime(settings.profile(application), settings, Fault.checkNotNull(loader, "loader"));
    }

    /**
     * A manager, initialized.
     *
     * @param osid what it is to do
     * @param implClassName name of a manager's class or of a {@link ProviderFactory}
     * @param version least version of the specification
     * @throws NotFoundException if there is no such class
     * @throws org.osid.UnsupportedException if it does not do that, or not in that version
     * @throws ConfigurationErrorException if it cannot be made or its settings are not understood
     */
    @Override
    public OsidManager getManager(OSID osid, String implClassName, Version version)
            throws ConfigurationErrorException, NotFoundException, OperationFailedException {
        OsidManager manager = load(Loading.of(osid, implClassName, version), OsidManager.class);
        manager.initialize(this);
        lifetime().atEnd(() -> Loading.close(manager));
        return manager;
    }

    /**
     * A proxy manager, initialized.
     *
     * @param osid what it is to do
     * @param implementation name of a proxy manager's class or of a {@link ProviderFactory}
     * @param version least version of the specification
     * @throws NotFoundException if there is no such class
     * @throws org.osid.UnsupportedException if it does not do that, or not in that version
     * @throws ConfigurationErrorException if it cannot be made or its settings are not understood
     */
    @Override
    public OsidProxyManager getProxyManager(OSID osid, String implementation, Version version)
            throws ConfigurationErrorException, NotFoundException, OperationFailedException {
        OsidProxyManager manager = load(Loading.of(osid, implementation, version), OsidProxyManager.class);
        manager.initialize(this);
        lifetime().atEnd(() -> Loading.close(manager));
        return manager;
    }

    private <M extends OsidProfile> M load(Loading wanted, Class<M> sort)
            throws ConfigurationErrorException, NotFoundException, OperationFailedException {
        checkOpen();
        Class<?> named = wanted.find(loader);
        M manager = ProviderFactory.class.isAssignableFrom(named)
                ? wanted.managerOf(providerOf(wanted, named), sort)
                : wanted.managerItself(named, sort);
        wanted.checkVersion(manager);
        return manager;
    }

    private Provider providerOf(Loading wanted, Class<?> named)
            throws ConfigurationErrorException, OperationFailedException {
        synchronized (providers) {
            Provider known = providers.get(named);
            if (known == null) {
                known = wanted.make(named, ProviderFactory.class).open(settings);
                providers.put(named, known);
                lifetime().atEnd(known::close);
            }
            return known;
        }
    }

    /**
     * A session in which transactions of several sessions, of whatever provider, are committed together (ruling 7); those of one provider become one.
     *
     * @throws org.osid.IllegalStateException if the runtime is closed
     */
    public TransactionSession getTransactionSession() {
        checkOpen();
        return JointTransactions.open(caller, lifetime());
    }

    /** Not offered: settings are given when the runtime is opened. */
    @Override
    public ValueLookupSession getConfiguration() {
        throw unimplemented("getConfiguration");
    }

    @Override
    public boolean supportsConfiguration() {
        checkOpen();
        return false;
    }

    /** A runtime is initialized by being opened. */
    @Override
    public void initialize(OsidRuntimeManager runtime) {
        checkOpen();
        throw Fault.INITIALIZED.illegalState("the runtime");
    }

    @Override
    public JournalEntry rollbackService(Date rollbackTime) {
        throw unimplemented("rollbackService");
    }

    @Override
    public void changeBranch(Id branchId) {
        throw unimplemented("changeBranch");
    }
}
