package com.example.campus;

import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.osid.IllegalStateException;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.OsidManager;
import org.osid.OsidRuntimeManager;
import org.osid.UnimplementedException;
import org.osid.calendaring.DateTime;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.installation.Version;
import org.osid.journaling.Branch;
import org.osid.journaling.JournalEntry;
import org.osid.locale.DisplayText;
import org.osid.locale.LocaleList;
import org.osid.repository.AssetList;
import org.osid.resource.Resource;
import org.osid.type.Type;
import org.osid.type.TypeList;

/** What every manager says of itself, and its life: initialized once, closed at the end. */
abstract class Profile implements OsidManager {

    private enum State {
        NEW,
        READY,
        CLOSED
    }

    private static final Release OSID = new Release("3.1.0");

    private final AtomicReference<State> state = new AtomicReference<>(State.NEW);

    @Override
    public void initialize(OsidRuntimeManager runtime) {
        if (runtime == null) {
            throw new NullArgumentException("the runtime is null");
        }
        if (!state.compareAndSet(State.NEW, State.READY)) {
            throw new IllegalStateException("the manager was initialized already");
        }
    }

    @Override
    public void close() {
        state.set(State.CLOSED);
    }

    void mustBeReady() {
        if (state.get() != State.READY) {
            throw new IllegalStateException("the manager is not initialized, or was closed");
        }
    }

    @Override
    public Id getId() {
        return PlainId.fixed("installation.Installation", "campus-provider");
    }

    @Override
    public DisplayText getDisplayName() {
        return new Text("Campuses by hand");
    }

    @Override
    public DisplayText getDescription() {
        return new Text("Campuses kept in memory, written by hand against the interfaces");
    }

    @Override
    public Version getVersion() {
        return new Release("1.0.0");
    }

    @Override
    public DateTime getReleaseDate() {
        throw new UnimplementedException("no release date is told");
    }

    @Override
    public boolean supportsOSIDVersion(Version version) {
        if (version == null) {
            throw new NullArgumentException("the version is null");
        }
        return OSID.compareTo(version) == 0;
    }

    @Override
    public LocaleList getLocales() {
        return new Lists.Locales(List.of(English.ONLY));
    }

    @Override
    public TypeList getProxyRecordTypes() {
        return new Lists.Types(List.of());
    }

    @Override
    public boolean supportsProxyRecordType(Type proxyRecordType) {
        PlainType.of(proxyRecordType);
        return false;
    }

    @Override
    public Id getProviderId() {
        return PlainId.fixed("resource.Resource", "campus-provider");
    }

    @Override
    public Resource getProvider() throws OperationFailedException {
        throw new OperationFailedException("there is no resource service to ask for the provider");
    }

    @Override
    public IdList getBrandingIds() {
        return new Lists.Ids(List.of());
    }

    @Override
    public AssetList getBranding() {
        return new Lists.Assets(List.of());
    }

    @Override
    public DisplayText getLicense() {
        return Text.EMPTY;
    }

    // there is no journal: nothing is rolled back, and there is no branch to change to

    @Override
    public boolean supportsJournalRollback() {
        return false;
    }

    @Override
    public boolean supportsJournalBranching() {
        return false;
    }

    @Override
    public Id getBranchId() {
        throw new UnimplementedException("there is no journal");
    }

    @Override
    public Branch getBranch() {
        throw new UnimplementedException("there is no journal");
    }

    @Override
    public void changeBranch(Id branchId) {
        throw new UnimplementedException("there is no journal");
    }

    @Override
    public JournalEntry rollbackService(Date rollbackTime) {
        throw new UnimplementedException("there is no journal");
    }
}
