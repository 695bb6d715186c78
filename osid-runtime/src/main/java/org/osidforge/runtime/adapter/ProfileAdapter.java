package org.osidforge.runtime.adapter;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.proxy.Proxy;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.engine.Caller;
import org.osidforge.runtime.engine.Session;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.list.TypeListAdapter;
import org.osidforge.runtime.value.BasicType;

/** What managers and proxy managers have in common: the profile, and the opening of sessions. Safe for many threads. */
public abstract class ProfileAdapter extends ServiceProfile {

    private final ManagerScope scope;

    ProfileAdapter(ManagerScope scope, String osid) {
        super(scope.engine().profile(), scope.lifetime(), osid);
        this.scope = scope;
    }

    final ManagerScope scope() {
        return scope;
    }

    /** Whether sessions for other catalogs than the provider's own can be had. */
    protected final boolean visibleFederation() {
        checkOpen();
        return scope.engine().profile().hasVisibleFederation();
    }

    /**
     * Whether a session is offered.
     *
     * @param session simple name of its interface
     */
    protected final boolean offers(String session) {
        checkOpen();
        return scope.engine().profile().offers(session);
    }

    /**
     * Whether the manager of another package is offered.
     *
     * @param otherOsid name of the package
     */
    protected final boolean offersPackage(String otherOsid) {
        checkOpen();
        return scope.adapters().serves(otherOsid);
    }

    /** The record types of a kind. */
    protected final TypeList recordTypes(Kind kind) {
        checkOpen();
        return new TypeListAdapter(kind.records().stream().map(RecordDef::type).toList());
    }

    /** Whether a record type of a kind is supported. */
    protected final boolean hasRecordType(Kind kind, Type recordType) {
        checkOpen();
        return kind.record(BasicType.of(Fault.checkNotNull(recordType, "recordType"))) != null;
    }

    /**
     * The manager of another package.
     *
     * @throws org.osid.UnimplementedException if that package is not offered
     */
    protected final <M> M subManager(String otherOsid, Class<M> type) {
        if (!offersPackage(otherOsid)) {
            throw Fault.PACKAGE_UNSERVED.unimplemented(otherOsid);
        }
        return scope.manager(type);
    }

    final Scope openFor(String session, Caller caller) {
        checkOffered(session);
        return new Scope(Session.inOwnCatalog(scope.engine(), caller, scope.lifetime()), scope.adapters());
    }

    final Scope openFor(String session, Kind catalog, Id catalogId, Caller caller)
            throws NotFoundException, OperationFailedException {
        checkOffered(session);
        if (!visibleFederation()) {
            throw Fault.SESSION_UNOFFERED.unimplemented(session + " for a catalog");
        }
        Fault.checkNotNull(catalogId, "catalogId");
        return new Scope(
                Session.inCatalog(scope.engine(), caller, scope.lifetime(), catalog, catalogId), scope.adapters());
    }

    final Caller callerOf(Proxy proxy) {
        return Caller.of(Fault.checkNotNull(proxy, "proxy"), scope.caller());
    }

    private void checkOffered(String session) {
        if (!offers(session)) {
            throw Fault.SESSION_UNOFFERED.unimplemented(session);
        }
    }
}
