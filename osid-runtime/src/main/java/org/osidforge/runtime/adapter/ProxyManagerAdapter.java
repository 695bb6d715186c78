package org.osidforge.runtime.adapter;

import java.util.Date;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidProxyManager;
import org.osid.OsidRuntimeManager;
import org.osid.id.Id;
import org.osid.journaling.JournalEntry;
import org.osid.proxy.Proxy;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;

/** Base of every proxy manager, whose sessions are for the user that the proxy carries. Safe for many threads. */
public abstract class ProxyManagerAdapter extends ProfileAdapter implements OsidProxyManager {

    /**
     * A proxy manager.
     *
     * @param scope what it works with
     * @param osid name of its package, such as {@code osid.room.batch}
     */
    protected ProxyManagerAdapter(ManagerScope scope, String osid) {
        super(scope, osid);
    }

    /**
     * Takes note of the runtime, once.
     *
     * @throws org.osid.IllegalStateException if the manager is initialized already
     */
    @Override
    public final void initialize(OsidRuntimeManager runtime) {
        checkOpen();
        scope().initialize(Fault.checkNotNull(runtime, "runtime"));
    }

    @Override
    public final JournalEntry rollbackService(Date rollbackTime, Proxy proxy) {
        throw unimplemented("rollbackService");
    }

    @Override
    public final void changeBranch(Id branchId, Proxy proxy) {
        throw unimplemented("changeBranch");
    }

    /**
     * A place for a new session in the provider's own catalog.
     *
     * @param session simple name of the session's interface
     * @param proxy who calls
     * @throws org.osid.NullArgumentException if the proxy is null
     * @throws org.osid.UnimplementedException if the session is not offered
     */
    protected final Scope open(String session, Proxy proxy) {
        return openFor(session, callerOf(proxy));
    }

    /**
     * A place for a new session in a catalog.
     *
     * @param session simple name of the session's interface
     * @param catalog kind of the catalog
     * @param catalogId its Id or an alias of it
     * @param proxy who calls
     * @throws org.osid.NullArgumentException if an argument is null
     * @throws NotFoundException if there is no such catalog
     * @throws org.osid.UnimplementedException if the session or visible federation is not offered
     */
    protected final Scope open(String session, Kind catalog, Id catalogId, Proxy proxy)
            throws NotFoundException, OperationFailedException {
        return openFor(session, catalog, catalogId, callerOf(proxy));
    }
}
