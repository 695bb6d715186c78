package org.osidforge.runtime.adapter;

import java.util.Date;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidManager;
import org.osid.OsidRuntimeManager;
import org.osid.id.Id;
import org.osid.journaling.JournalEntry;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;

/** Base of every manager. Safe for many threads. */
public abstract class ManagerAdapter extends ProfileAdapter implements OsidManager {

    /**
     * A manager.
     *
     * @param scope what it works with
     * @param osid name of its package, such as {@code osid.room.batch}
     */
    protected ManagerAdapter(ManagerScope scope, String osid) {
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
    public final JournalEntry rollbackService(Date rollbackTime) {
        throw unimplemented("rollbackService");
    }

    @Override
    public final void changeBranch(Id branchId) {
        throw unimplemented("changeBranch");
    }

    /**
     * A place for a new session in the provider's own catalog.
     *
     * @param session simple name of the session's interface
     * @throws org.osid.UnimplementedException if it is not offered
     */
    protected final Scope open(String session) {
        return openFor(session, scope().caller());
    }

    /**
     * A place for a new session in a catalog.
     *
     * @param session simple name of the session's interface
     * @param catalog kind of the catalog
     * @param catalogId its Id or an alias of it
     * @throws NotFoundException if there is no such catalog
     * @throws org.osid.UnimplementedException if the session or visible federation is not offered
     */
    protected final Scope open(String session, Kind catalog, Id catalogId)
            throws NotFoundException, OperationFailedException {
        return openFor(session, catalog, catalogId, scope().caller());
    }
}
