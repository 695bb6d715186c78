package org.osidforge.provider.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.room.RoomProxyManager;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
import org.osid.room.batch.RoomBatchProxyManager;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.access.UserProxy;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.store.tests.Campuses;

/** A policy decides by agent, operation, kind and catalog. */
class AccessTest {

    private static final BasicId READER = BasicId.parse("authentication.Agent:reader@example.org");
    private static final BasicId NOBODY = BasicId.parse("authentication.Agent:nobody@example.org");
    private static final BasicId NORTH_ONLY = BasicId.parse("authentication.Agent:north@example.org");

    private BasicId north;
    private Campuses campuses;

    @BeforeEach
    void open() throws Exception {
        AccessPolicy policy = (agent, operation, kind, catalog) -> {
            if (agent.equals(READER)) {
                return operation == Operation.LOOKUP;
            }
            if (agent.equals(NORTH_ONLY)) {
                return !kind.equals("osid.room.Building") || north.equals(catalog);
            }
            return !agent.equals(NOBODY);
        };
        campuses = new Campuses(Campuses.open(MemoryProvider.builder().policy(policy)));
        north = BasicId.of(campuses.campus("north"));
    }

    @AfterEach
    void close() {
        campuses.close();
    }

    @Test
    void whoMayDoNothingIsDeniedEverythingAndToldSoBefore() throws Exception {
        CampusBatchForm form = campuses.form("south");
        try (Campuses nobody = new Campuses(campuses.provider.as(NOBODY))) {
            assertThat(List.of(
                            nobody.admin.canCreateCampuses(),
                            nobody.admin.canCreateCampusWithRecordTypes(Campuses.NO_RECORDS),
                            nobody.admin.canUpdateCampuses(),
                            nobody.admin.canDeleteCampuses(),
                            nobody.admin.canManageCampusAliases(),
                            nobody.lookup.canLookupCampuses()))
                    .containsOnly(false);
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> nobody.forms(1),
                    () -> nobody.create(form),
                    () -> nobody.create(),
                    () -> nobody.updates(north),
                    () -> nobody.update(form),
                    () -> nobody.delete(north),
                    () -> nobody.admin.deleteAllCampuses(),
                    () -> nobody.alias(north, NOBODY),
                    () -> nobody.admin.getCampusFormForCreate(Campuses.NO_RECORDS),
                    () -> nobody.admin.createCampus(form),
                    () -> nobody.admin.getCampusFormForUpdate(north),
                    () -> nobody.admin.updateCampus(form),
                    () -> nobody.admin.deleteCampus(north),
                    () -> nobody.admin.aliasCampus(north, NOBODY),
                    () -> nobody.lookup.getCampus(north),
                    () -> nobody.lookup.getCampusesByIds(Lists.ids(north)),
                    nobody::all,
                    () -> nobody.buildings.getCampus(),
                    () -> nobody.floorForms(north))) {
                assertThatThrownBy(call)
                        .isInstanceOf(PermissionDeniedException.class)
                        .hasMessageContaining("[DENIED]");
            }
        }
        assertThat(campuses.names()).containsExactly("north");
        assertThat(campuses.create(form).get(0).isSuccessful()).isTrue();
    }

    @Test
    void permissionsDifferByOperation() throws Exception {
        try (Campuses reader = new Campuses(campuses.provider.as(READER))) {
            assertThat(reader.names()).containsExactly("north");
            assertThat(reader.lookup.canLookupCampuses()).isTrue();
            assertThatThrownBy(() -> reader.delete(north)).isInstanceOf(PermissionDeniedException.class);
        }
    }

    @Test
    void permissionsDifferByCatalog() throws Exception {
        RoomBatchProxyManager manager = campuses.provider.manager(RoomBatchProxyManager.class);
        UserProxy proxy = UserProxy.of(NORTH_ONLY);
        assertThat(manager.getBuildingBatchAdminSessionForCampus(north, proxy).canCreateBuildings())
                .isTrue();
        assertThat(manager.getBuildingBatchAdminSession(proxy).canCreateBuildings())
                .isFalse();
        assertThatThrownBy(() ->
                        manager.getBuildingBatchAdminSession(proxy).getBuildingFormsForCreate(1, Campuses.NO_RECORDS))
                .isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void theProxyCarriesTheAgent() throws Exception {
        RoomBatchProxyManager manager = campuses.provider.manager(RoomBatchProxyManager.class);
        CampusBatchAdminSession session = manager.getCampusBatchAdminSession(UserProxy.of(NOBODY));
        assertThat(session.getEffectiveAgentId()).isEqualTo(NOBODY);
        assertThat(session.isAuthenticated()).isFalse();
        assertThatThrownBy(session::getAuthenticatedAgentId).isInstanceOf(org.osid.IllegalStateException.class);
        assertThatThrownBy(session::getEffectiveAgent).isInstanceOf(org.osid.OperationFailedException.class);
        assertThatThrownBy(() -> session.createCampuses(Lists.of(CampusBatchFormList.class, List.of())))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> manager.getCampusBatchAdminSession(null))
                .isInstanceOf(org.osid.NullArgumentException.class);
        RoomProxyManager rooms = campuses.provider.manager(RoomProxyManager.class);
        assertThatThrownBy(() -> rooms.getBuildingLookupSessionForCampus(north, null))
                .isInstanceOf(org.osid.NullArgumentException.class);
        Set<Id> agents =
                Set.of(rooms.getCampusLookupSession(UserProxy.of(READER)).getEffectiveAgentId());
        assertThat(agents).containsExactly(READER);
    }
}
