package org.osidforge.runtime.adapter;

import java.util.List;
import org.osid.OperationFailedException;
import org.osid.OsidProfile;
import org.osid.calendaring.DateTime;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.installation.Version;
import org.osid.journaling.Branch;
import org.osid.locale.DisplayText;
import org.osid.locale.LocaleList;
import org.osid.repository.AssetList;
import org.osid.resource.Resource;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.engine.Lifetime;
import org.osidforge.runtime.engine.Profile;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.list.IdListAdapter;
import org.osidforge.runtime.list.LocaleListAdapter;
import org.osidforge.runtime.list.TypeListAdapter;

/** What every service tells of itself. Any use after close is ILLEGAL_STATE. Safe for many threads. */
public abstract class ServiceProfile implements OsidProfile {

    private final Profile profile;
    private final Lifetime lifetime;
    private final String osid;

    /**
     * The profile of a service.
     *
     * @param profile what the provider says of itself
     * @param lifetime how long the service can be used
     * @param osid the OSID package that it is for
     */
    protected ServiceProfile(Profile profile, Lifetime lifetime, String osid) {
        this.profile = profile;
        this.lifetime = lifetime;
        this.osid = osid;
    }

    /** ILLEGAL_STATE if the service is closed. */
    protected final void checkOpen() {
        lifetime.checkOpen("the manager");
    }

    /** How long the service can be used. */
    protected final Lifetime lifetime() {
        return lifetime;
    }

    @Override
    public final Id getId() {
        checkOpen();
        return profile.id(osid);
    }

    @Override
    public final DisplayText getDisplayName() {
        checkOpen();
        return profile.displayName();
    }

    @Override
    public final DisplayText getDescription() {
        checkOpen();
        return profile.description(osid);
    }

    @Override
    public final Version getVersion() {
        checkOpen();
        return profile.version();
    }

    @Override
    public final DateTime getReleaseDate() {
        checkOpen();
        return profile.releaseDate();
    }

    /** Whether that version of the specification is served. */
    @Override
    public final boolean supportsOSIDVersion(Version version) {
        checkOpen();
        return profile.servesVersion(Fault.checkNotNull(version, "version"));
    }

    @Override
    public final LocaleList getLocales() {
        checkOpen();
        return new LocaleListAdapter(profile.locales());
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
        return profile.providerId();
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
        return profile.license();
    }

    /** Closes the service and what it gave; once more does nothing. */
    public final void close() {
        lifetime.close();
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
}
