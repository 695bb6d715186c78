package org.osidforge.runtime.adapter;

import java.util.List;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidProfile;
import org.osid.calendaring.DateTime;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.installation.Version;
import org.osid.journaling.Branch;
import org.osid.locale.DisplayText;
import org.osid.locale.LocaleList;
import org.osid.proxy.Proxy;
import org.osid.repository.AssetList;
import org.osid.resource.Resource;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.engine.Caller;
import org.osidforge.runtime.engine.Session;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.list.IdListAdapter;
import org.osidforge.runtime.list.LocaleListAdapter;
import org.osidforge.runtime.list.TypeListAdapter;
import org.osidforge.runtime.value.BasicType;

/** What managers and proxy managers have in common: the profile, and the opening of sessions. Safe for many threads. */
public abstract class ProfileAdapter implements OsidProfile {

    private final ManagerScope scope;
    private final String osid;

    ProfileAdapter(ManagerScope scope, String osid) {
        this.scope = scope;
        this.osid = osid;
    }

    final ManagerScope scope() {
        return scope;
    }

    final void checkOpen() {
        scope.lifetime().checkOpen("the manager");
    }

    @Override
    public final Id getId() {
        checkOpen();
        return scope.engine().profile().id(osid);
    }

    @Override
    public final DisplayText getDisplayName() {
        checkOpen();
        return scope.engine().profile().displayName();
    }

    @Override
    public final DisplayText getDescription() {
        checkOpen();
        return scope.engine().profile().description(osid);
    }

    @Override
    public final Version getVersion() {
        checkOpen();
        return scope.engine().profile().version();
    }

    @Override
    public final DateTime getReleaseDate() {
        checkOpen();
        return scope.engine().profile().releaseDate();
    }

    /** Whether that version of the specification is served. */
    public final boolean supportsOSIDVersion(Version version) {
        checkOpen();
        return scope.engine().profile().servesVersion(Fault.checkNotNull(version, "version"));
    }

    /** As {@link #supportsOSIDVersion}, in the spelling of some editions. */
    public final boolean supportsOsidVersion(Version version) {
        return supportsOSIDVersion(version);
    }

    @Override
    public final LocaleList getLocales() {
        checkOpen();
        return new LocaleListAdapter(scope.engine().profile().locales());
    }

    @Override
    public final boolean supportsJournalRollback() {
        checkOpen();
        return false;
    }

    @Override
    public final boolean supportsJournalBranching() {
        checkOpen();
        return false;
    }

    @Override
    public final Id getBranchId() {
        throw unimplemented("getBranchId");
    }

    @Override
    public final Branch getBranch() {
        throw unimplemented("getBranch");
    }

    @Override
    public final TypeList getProxyRecordTypes() {
        checkOpen();
        return new TypeListAdapter(List.<Type>of());
    }

    @Override
    public final boolean supportsProxyRecordType(Type proxyRecordType) {
        checkOpen();
        Fault.checkNotNull(proxyRecordType, "proxyRecordType");
        return false;
    }

    @Override
    public final Id getProviderId() {
        checkOpen();
        return scope.engine().profile().providerId();
    }

    @Override
    public final Resource getProvider() throws OperationFailedException {
        checkOpen();
        throw Fault.REFERENCE_UNSERVED.operationFailed("osid.resource.Resource");
    }

    @Override
    public final IdList getBrandingIds() {
        checkOpen();
        return new IdListAdapter(List.<Id>of());
    }

    @Override
    public final AssetList getBranding() throws OperationFailedException {
        checkOpen();
        throw Fault.REFERENCE_UNSERVED.operationFailed("osid.repository.Asset");
    }

    @Override
    public final DisplayText getLicense() {
        checkOpen();
        return scope.engine().profile().license();
    }

    /** Closes the manager and its sessions; once more does nothing. */
    public final void close() {
        scope.lifetime().close();
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
        return scope.engine().profile().offers(osid, session);
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
    protected final <M> M subManager(String otherOsid, Class<M> type) throws OperationFailedException {
        if (!offersPackage(otherOsid)) {
            throw Fault.PACKAGE_UNSERVED.unimplemented(otherOsid);
        }
        return scope.manager(type);
    }

    /**
     * What an optional method that is not offered answers.
     *
     * @param method its name
     */
    protected final org.osid.UnimplementedException unimplemented(String method) {
        checkOpen();
        return Fault.METHOD_UNOFFERED.unimplemented(method);
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
