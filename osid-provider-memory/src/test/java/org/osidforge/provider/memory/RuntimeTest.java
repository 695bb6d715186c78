package org.osidforge.provider.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osid.ConfigurationErrorException;
import org.osid.IllegalStateException;
import org.osid.NotFoundException;
import org.osid.NullArgumentException;
import org.osid.OSID;
import org.osid.OperationFailedException;
import org.osid.UnimplementedException;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.installation.Version;
import org.osid.room.Campus;
import org.osid.room.CampusForm;
import org.osid.room.CampusLookupSession;
import org.osid.room.RoomManager;
import org.osid.room.RoomProxyManager;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.RoomBatchManager;
import org.osidforge.runtime.boot.OsidRuntime;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.provider.ProviderFactory;
import org.osidforge.runtime.provider.Settings;
import org.osidforge.runtime.value.BasicVersion;
import org.osidforge.store.tests.Campuses;

/** Loading by name, initializing, settings, profiles and closing. */
class RuntimeTest {

    private static final String MEMORY = MemoryProvider.class.getName();
    private static final Version THREE = BasicVersion.of("3.0.0");

    private OsidRuntime runtime;

    @BeforeEach
    void open() throws Exception {
        runtime = OsidRuntime.open("test");
    }

    @AfterEach
    void close() {
        runtime.close();
    }

    @Test
    void aProviderIsLoadedByItsNameOncePerRuntime() throws Exception {
        RoomBatchManager batch = (RoomBatchManager) runtime.getManager(OSID.ROOM_BATCH, MEMORY, THREE);
        RoomManager rooms = (RoomManager) runtime.getManager(OSID.ROOM, MEMORY, THREE);
        RoomProxyManager proxied = (RoomProxyManager) runtime.getProxyManager(OSID.ROOM, MEMORY, THREE);
        CampusBatchAdminSession admin = batch.getCampusBatchAdminSession();
        CampusForm form = admin.getCampusFormForCreate(Campuses.NO_RECORDS);
        Id id = admin.createCampus(form).getId();
        assertThat(rooms.getCampusLookupSession().getCampus(id)).isNotNull();
        assertThat(proxied.supportsCampusLookup()).isTrue();
        try (OsidRuntime other = OsidRuntime.open("other")) {
            RoomManager empty = (RoomManager) other.getManager(OSID.ROOM, MEMORY, THREE);
            assertThat(empty.getCampusLookupSession().getCampuses().hasNext()).isFalse();
        }
    }

    @Test
    void whatCannotBeLoadedIsTold() {
        assertThatThrownBy(() -> runtime.getManager(OSID.ROOM, "org.example.Nothing", THREE))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("[CLASS_UNKNOWN]");
        assertThatThrownBy(() -> runtime.getManager(OSID.ROOM, "java.lang.String", THREE))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("[CLASS_UNFIT]");
        assertThatThrownBy(() -> runtime.getManager(OSID.RULES, MEMORY, THREE))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("[CLASS_UNFIT]");
        assertThatThrownBy(() -> runtime.getProxyManager(OSID.RULES, MEMORY, THREE))
                .isInstanceOf(UnsupportedException.class);
        assertThatThrownBy(() -> runtime.getManager(OSID.ROOM, MEMORY, BasicVersion.of("4.0")))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("[VERSION_UNSERVED]");
        assertThatThrownBy(() -> runtime.getManager(OSID.ROOM, Broken.class.getName(), THREE))
                .isInstanceOf(ConfigurationErrorException.class)
                .hasMessageContaining("[CLASS_BROKEN]");
        assertThatThrownBy(() -> runtime.getManager(OSID.ROOM, Hidden.class.getName(), THREE))
                .isInstanceOf(ConfigurationErrorException.class)
                .hasMessageContaining("[CLASS_BROKEN]");
        assertThatThrownBy(() -> runtime.getManager(null, MEMORY, THREE)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> runtime.getManager(OSID.ROOM, null, THREE)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> runtime.getManager(OSID.ROOM, MEMORY, null)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void managersAreInitializedOnce() throws Exception {
        RoomManager loaded = (RoomManager) runtime.getManager(OSID.ROOM, MEMORY, THREE);
        assertThatThrownBy(() -> loaded.initialize(runtime))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[INITIALIZED]");
        try (Provider provider = MemoryProvider.open()) {
            RoomManager fresh = provider.newManager(RoomManager.class);
            assertThatThrownBy(() -> fresh.initialize(null)).isInstanceOf(NullArgumentException.class);
            fresh.initialize(runtime);
            assertThatThrownBy(() -> fresh.initialize(runtime)).isInstanceOf(IllegalStateException.class);
            RoomProxyManager proxied = provider.newManager(RoomProxyManager.class);
            proxied.initialize(runtime);
            assertThatThrownBy(() -> proxied.initialize(runtime)).isInstanceOf(IllegalStateException.class);
            RoomManager ready = provider.manager(RoomManager.class);
            assertThatThrownBy(() -> ready.initialize(runtime)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> runtime.initialize(runtime)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closingGoesDownFromTheRuntimeToTheSessions() throws Exception {
        RoomManager rooms = (RoomManager) runtime.getManager(OSID.ROOM, MEMORY, THREE);
        RoomBatchManager batch = rooms.getRoomBatchManager();
        CampusBatchAdminSession session = batch.getCampusBatchAdminSession();
        CampusLookupSession lookup = rooms.getCampusLookupSession();
        lookup.close();
        lookup.close();
        assertThatThrownBy(lookup::getCampuses).isInstanceOf(IllegalStateException.class);
        rooms.close();
        assertThatThrownBy(rooms::getCampusLookupSession)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[CLOSED]");
        assertThatThrownBy(rooms::supportsCampusLookup).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(rooms::getDisplayName).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(batch::supportsCampusBatchAdmin).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(session::canCreateCampuses).isInstanceOf(IllegalStateException.class);
        RoomManager second = (RoomManager) runtime.getManager(OSID.ROOM, MEMORY, THREE);
        runtime.close();
        assertThatThrownBy(second::getCampusLookupSession).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> runtime.getManager(OSID.ROOM, MEMORY, THREE))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(runtime::getTransactionSession).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void settingsReachTheProvider() throws Exception {
        Settings settings = Settings.of(Map.of(
                        "provider.name", "Facilities",
                        "provider.authority", "example.edu",
                        "provider.license", "CC0",
                        "provider.unoffered", "CampusLookupSession, FloorBatchAdminSession"))
                .with("provider.federation", "false")
                .with("provider.agent", "authentication.Agent:batch@example.edu");
        try (OsidRuntime configured = OsidRuntime.open("test", settings)) {
            RoomManager rooms = (RoomManager) configured.getManager(OSID.ROOM, MEMORY, THREE);
            assertThat(rooms.getDisplayName().getText()).isEqualTo("Facilities");
            assertThat(rooms.getLicense().getText()).isEqualTo("CC0");
            assertThat(rooms.getId().getAuthority()).isEqualTo("example.edu");
            assertThat(rooms.supportsVisibleFederation()).isFalse();
            assertThat(rooms.supportsCampusLookup()).isFalse();
            assertThat(rooms.supportsBuildingLookup()).isTrue();
            assertThatThrownBy(rooms::getCampusLookupSession)
                    .isInstanceOf(UnimplementedException.class)
                    .hasMessageContaining("[SESSION_UNOFFERED]");
            Id own = rooms.getBuildingLookupSession().getCampusId();
            assertThat(own.getAuthority()).isEqualTo("example.edu");
            assertThatThrownBy(() -> rooms.getBuildingLookupSessionForCampus(own))
                    .isInstanceOf(UnimplementedException.class);
            assertThat(rooms.getBuildingLookupSession().getEffectiveAgentId().getIdentifier())
                    .isEqualTo("batch");
            Campus campus = rooms.getBuildingLookupSession().getCampus();
            assertThat(campus.getDisplayName().getText()).isEqualTo("Facilities");
        }
    }

    @Test
    void settingsThatAreNotUnderstoodAreConfigurationErrors() {
        for (Settings bad : new Settings[] {
            Settings.NONE.with("provider.federation", "maybe"), Settings.NONE.with("provider.agent", "nobody")
        }) {
            assertThatThrownBy(() -> new MemoryProvider().open(bad))
                    .isInstanceOf(ConfigurationErrorException.class)
                    .hasMessageContaining("[SETTING]");
        }
    }

    @Test
    void profilesTellWhatIsServed() throws Exception {
        RoomManager rooms = (RoomManager) runtime.getManager(OSID.ROOM, MEMORY, THREE);
        assertThat(rooms.supportsRoomBatch()).isTrue();
        assertThat(rooms.getVersion().getComponents()).isNotEmpty();
        assertThat(rooms.getReleaseDate().getYear()).isPositive();
        assertThat(rooms.getDescription().getText()).contains("osid.room");
        assertThat(rooms.supportsOSIDVersion(BasicVersion.of("3.1.0"))).isTrue();
        assertThat(rooms.supportsOSIDVersion(BasicVersion.of("2"))).isFalse();
        assertThat(rooms.getLocales().hasNext()).isTrue();
        assertThat(rooms.supportsJournalRollback()).isFalse();
        assertThat(rooms.supportsJournalBranching()).isFalse();
        assertThat(rooms.getProxyRecordTypes().hasNext()).isFalse();
        assertThat(rooms.getBrandingIds().hasNext()).isFalse();
        assertThatThrownBy(rooms::getBranchId)
                .isInstanceOf(UnimplementedException.class)
                .hasMessageContaining("[METHOD_UNOFFERED]");
        assertThatThrownBy(rooms::getProvider).isInstanceOf(OperationFailedException.class);
        assertThatThrownBy(rooms::getBranding).isInstanceOf(OperationFailedException.class);
        assertThatThrownBy(() -> rooms.changeBranch(null)).isInstanceOf(UnimplementedException.class);
        assertThatThrownBy(() -> rooms.rollbackService(null)).isInstanceOf(UnimplementedException.class);
        assertThat(runtime.supportsConfiguration()).isFalse();
        assertThatThrownBy(runtime::getConfiguration).isInstanceOf(UnimplementedException.class);
    }

    @Test
    void aProviderMayServeSomePackagesOnly() throws Exception {
        try (Provider provider = MemoryProvider.builder().only("osid.room").open()) {
            assertThat(provider.packages()).containsExactly("osid.room");
            RoomManager rooms = provider.manager(RoomManager.class);
            assertThat(rooms.supportsRoomBatch()).isFalse();
            assertThatThrownBy(rooms::getRoomBatchManager)
                    .isInstanceOf(UnimplementedException.class)
                    .hasMessageContaining("[PACKAGE_UNSERVED]");
            assertThatThrownBy(() -> provider.manager(RoomBatchManager.class))
                    .isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining("[PACKAGE_UNSERVED]");
            assertThat(provider.managerType("osid.room")).isEqualTo(RoomManager.class);
            assertThat(provider.managerType("osid.room.batch")).isNull();
            assertThat(provider.proxyManagerType("osid.room")).isEqualTo(RoomProxyManager.class);
        }
    }

    @Test
    void aClosedProviderGivesNothing() {
        Provider provider = MemoryProvider.open();
        provider.close();
        provider.close();
        assertThatThrownBy(() -> provider.manager(RoomManager.class)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> provider.as(org.osidforge.runtime.engine.Caller.ANYBODY))
                .isInstanceOf(IllegalStateException.class);
    }

    /** A factory that cannot be made. */
    public static final class Broken implements ProviderFactory {
        /** Fails. */
        public Broken() {
            throw new AssertionError("no luck");
        }

        @Override
        public Provider open(Settings settings) {
            throw new AssertionError("never made");
        }
    }

    /** A factory whose constructor nobody may call. */
    public static final class Hidden implements ProviderFactory {
        private Hidden() {}

        @Override
        public Provider open(Settings settings) {
            throw new AssertionError("never made");
        }
    }
}
