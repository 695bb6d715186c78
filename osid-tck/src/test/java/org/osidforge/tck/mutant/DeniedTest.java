package org.osidforge.tck.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osid.PermissionDeniedException;
import org.osid.UnimplementedException;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;

/** What a provider says not to offer, or not to allow, it does not do either. */
class DeniedTest {

    private final Hunt floors = Hunt.on("FloorBatchAdminSession");

    @Test
    void session_02_offers_lookup_and_admin_sessions_that_it_says_not_to() {
        for (String session : List.of("FloorLookup", "FloorAdmin")) {
            Mutant mutant = Hunt.mutant("has forgotten a session")
                    .when(
                            Role.SUPPORTS_SESSION,
                            "RoomManager",
                            call -> call.method().getName().equals("supports" + session) ? false : call.proceed());
            floors.onlyCaughtBy(mutant, "SESSION-02");
        }
    }

    @Test
    void session_02_does_not_offer_an_admin_session_that_it_says_to() {
        Mutant mutant = Hunt.mutant("has lost a session").when("RoomManager", "getFloorAdminSession", call -> {
            throw new UnimplementedException("lost");
        });
        floors.catches(mutant, "SESSION-02");
    }

    private static Mutant denying(String name, Role hint, Set<Role> denied) {
        // of other sessions there must be parents
        Mutant mutant = Hunt.withoutVariants(name).when(hint, "FloorBatchAdminSession", call -> false);
        for (Role role : denied) {
            mutant = mutant.when(role, "FloorBatchAdminSession", call -> {
                throw new PermissionDeniedException("not allowed");
            });
        }
        return mutant;
    }

    private static final Map<Role, Set<Role>> DENIED = Map.of(
            Role.CAN_CREATE,
            Set.of(Role.GET_FORM_FOR_CREATE, Role.CREATE, Role.BATCH_GET_FORMS_FOR_CREATE, Role.BATCH_CREATE),
            Role.CAN_UPDATE,
            Set.of(Role.GET_FORM_FOR_UPDATE, Role.UPDATE, Role.BATCH_GET_FORMS_FOR_UPDATE, Role.BATCH_UPDATE),
            Role.CAN_DELETE,
            Set.of(Role.DELETE, Role.BATCH_DELETE, Role.BATCH_DELETE_ALL, Role.BATCH_DELETE_MATCHING),
            Role.CAN_ALIAS,
            Set.of(Role.ALIAS, Role.BATCH_ALIAS));

    @Test
    void access_01_does_what_its_hint_denies() {
        DENIED.forEach((hint, roles) -> {
            ClauseResult honest = floors.report(denying("honest about " + hint, hint, roles), "ACCESS-01")
                    .of("ACCESS-01")
                    .get(0);
            assertThat(honest.outcome()).as(hint + ": " + honest.message()).isEqualTo(Outcome.PASSED);
            for (Role role : roles) {
                boolean seen = switch (role) {
                    // who may not create or update has no form to submit
                    case CREATE, BATCH_CREATE, UPDATE, BATCH_UPDATE, BATCH_DELETE_MATCHING -> false;
                    default -> true;
                };
                Set<Role> but = new HashSet<>(roles);
                but.remove(role);
                if (seen) {
                    floors.catches(denying("denies " + hint + " but does " + role, hint, but), "ACCESS-01");
                }
            }
        });
    }
}
