package org.osidforge.tck.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osid.AlreadyExistsException;
import org.osid.InvalidArgumentException;
import org.osid.NotFoundException;
import org.osid.PermissionDeniedException;
import org.osid.UnimplementedException;
import org.osid.UnsupportedException;
import org.osid.proxy.Proxy;
import org.osid.room.batch.RoomBatchManager;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;

/** Mistakes in sessions, in access, and in managers. */
class SessionMutantsTest {

    private static final List<String> SHAPES = List.of("Campus", "Floor", "Conferral");

    private final Hunt campuses = Hunt.on("CampusBatchAdminSession");
    private final Hunt floors = Hunt.on("FloorBatchAdminSession");

    private static Hunt on(String kind) {
        return Hunt.on(kind + "BatchAdminSession");
    }

    @Test
    void session_01_stays_open() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("stays open").when(kind + "BatchAdminSession", "close", call -> null);
            on(kind).onlyCaughtBy(mutant, "SESSION-01");
        }
    }

    @Test
    void session_01_its_hints_say_no_when_it_was_closed() {
        for (Role hint : List.of(Role.CAN_CREATE, Role.CAN_ALIAS)) {
            Mutant mutant = Hunt.mutant("says no when it was closed").when(hint, call -> {
                try {
                    return call.proceed();
                } catch (org.osid.IllegalStateException closed) {
                    return false;
                }
            });
            campuses.onlyCaughtBy(mutant, "SESSION-01");
        }
    }

    @Test
    void session_02_offers_what_it_says_not_to() {
        Mutant mutant = Hunt.mutant("says no and gives it all the same").when(Role.SUPPORTS_SESSION, call -> false);
        campuses.onlyCaughtBy(mutant, "SESSION-02", "MANAGER-02");
    }

    @Test
    void session_02_does_not_offer_what_it_says() {
        for (String kind : SHAPES) {
            String name = kind + "BatchAdminSession";
            Mutant mutant = Hunt.mutant("says yes and does not give it")
                    .when(
                            kind.equals("Conferral") ? "RecognitionBatchManager" : "RoomBatchManager",
                            "get" + name,
                            call -> {
                                throw new UnimplementedException(name);
                            });
            on(kind).catches(mutant, "SESSION-02");
        }
    }

    @Test
    void session_03_another_error_for_a_used_form() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("does not tell a used form from a wrong one")
                    .when(Role.CREATE, kind + "BatchAdminSession", call -> {
                        try {
                            return call.proceed();
                        } catch (org.osid.IllegalStateException used) {
                            throw new InvalidArgumentException("a form");
                        }
                    });
            // closed, it is wrong as well
            on(kind).onlyCaughtBy(mutant, "SESSION-03", "SESSION-01");
        }
    }

    @Test
    void session_03_another_error_for_what_is_missing() {
        Mutant mutant = Hunt.mutant("does not support forms without a number").when(Role.CREATE, call -> {
            try {
                return call.proceed();
            } catch (InvalidArgumentException missing) {
                throw new UnsupportedException("a form");
            }
        });
        floors.onlyCaughtBy(mutant, "SESSION-03");
    }

    @Test
    void session_03_updates_null() {
        Mutant mutant = Hunt.mutant("takes null for a form without changes")
                .when(
                        Role.UPDATE,
                        "CampusBatchAdminSession",
                        call -> call.arguments()[0] == null ? null : call.proceed());
        campuses.onlyCaughtBy(mutant, "SESSION-03");
    }

    @Test
    void session_03_deletes_what_there_is_not() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("deletes what there is not")
                    .when(Role.DELETE, kind + "BatchAdminSession", call -> {
                        try {
                            return call.proceed();
                        } catch (NotFoundException gone) {
                            return null;
                        }
                    });
            on(kind).onlyCaughtBy(mutant, "SESSION-03");
        }
    }

    @Test
    void session_03_takes_any_alias() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("takes the Id of another object for an alias")
                    .when(Role.ALIAS, call -> {
                        try {
                            return call.proceed();
                        } catch (AlreadyExistsException other) {
                            return null;
                        }
                    });
            on(kind).onlyCaughtBy(mutant, "SESSION-03");
        }
    }

    @Test
    void session_04_keeps_apart_what_was_made_in_bulk() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("keeps apart what was made in bulk")
                    .when(Role.GET_FORM_FOR_UPDATE, kind + "AdminSession", call -> {
                        Object form = call.proceed();
                        if (isBulk(call)) {
                            return form;
                        }
                        throw new NotFoundException("made in bulk");
                    });
            on(kind).onlyCaughtBy(mutant, "SESSION-04");
        }
    }

    // the batch session inherits the methods of the plain one
    private static boolean isBulk(Call call) {
        return call.target().getClass().getInterfaces()[0].getSimpleName().endsWith("BatchAdminSession");
    }

    @Test
    void session_04_deletes_for_the_plain_session_only() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("deletes for the plain session only")
                    .when(Role.DELETE, kind + "AdminSession", call -> isBulk(call) ? call.proceed() : null);
            on(kind).onlyCaughtBy(mutant, "SESSION-04");
        }
    }

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

    @Test
    void access_01_promises_what_it_denies() {
        for (Role hint : List.of(Role.CAN_CREATE, Role.CAN_UPDATE, Role.CAN_DELETE, Role.CAN_ALIAS)) {
            Mutant mutant = Hunt.mutant("promises everything to everybody").when(hint, call -> {
                call.proceed();
                return true;
            });
            campuses.onlyCaughtBy(mutant, "ACCESS-01");
        }
    }

    @Test
    void access_01_gives_forms_to_everybody() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("gives nothing in place of denying it")
                    .when(Role.BATCH_GET_FORMS_FOR_CREATE, call -> {
                        try {
                            return call.proceed();
                        } catch (PermissionDeniedException denied) {
                            return ConsumerList.of(call.method().getReturnType(), List.of());
                        }
                    });
            on(kind).onlyCaughtBy(mutant, "ACCESS-01");
        }
    }

    @Test
    void access_01_denies_in_the_responses_only() {
        for (Role role : List.of(
                Role.BATCH_CREATE, Role.BATCH_UPDATE, Role.BATCH_DELETE_ALL, Role.BATCH_DELETE, Role.BATCH_ALIAS)) {
            Mutant mutant = Hunt.mutant("denies without an error").when(role, call -> {
                try {
                    return call.proceed();
                } catch (PermissionDeniedException denied) {
                    return ConsumerList.of(call.method().getReturnType(), List.of());
                }
            });
            campuses.onlyCaughtBy(mutant, "ACCESS-01");
        }
    }

    @Test
    void manager_01_an_unknown_catalog_is_the_default_one() {
        Mutant mutant = Hunt.mutant("takes unknown catalogs for the default one")
                .when("RoomBatchManager", "getFloorBatchAdminSessionForCampus", call -> {
                    try {
                        return call.proceed();
                    } catch (NotFoundException unknown) {
                        return ((RoomBatchManager) call.target()).getFloorBatchAdminSession();
                    }
                });
        floors.onlyCaughtBy(mutant, "MANAGER-01");
    }

    @Test
    void manager_01_no_catalog_is_the_default_one() {
        Mutant mutant = Hunt.mutant("takes null for the default catalog")
                .when(
                        "RoomBatchManager",
                        "getFloorBatchAdminSessionForCampus",
                        call -> call.arguments()[0] == null
                                ? ((RoomBatchManager) call.target()).getFloorBatchAdminSession()
                                : call.proceed());
        floors.onlyCaughtBy(mutant, "MANAGER-01");
    }

    @Test
    void manager_01_another_error_without_federation() {
        Mutant mutant = Hunt.mutant("looks for catalogs that it says not to have")
                .when(Role.SUPPORTS_VISIBLE_FEDERATION, "RoomBatchManager", call -> false);
        floors.onlyCaughtBy(mutant, "MANAGER-01");
    }

    @Test
    void manager_01_gives_the_session_of_another_catalog() {
        Mutant mutant = Hunt.mutant("gives the session of another catalog").when(Role.GET_CATALOG_ID, call -> {
            call.proceed();
            return new MadeId("room.Campus", "another", "mutant");
        });
        floors.onlyCaughtBy(mutant, "MANAGER-01");
    }

    @Test
    void manager_02_takes_null_for_anybody() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("takes null for anybody")
                    .when(
                            kind.equals("Conferral") ? "RecognitionBatchProxyManager" : "RoomBatchProxyManager",
                            "get" + kind + "BatchAdminSession",
                            call -> call.proceedWith(MadeValue.of(Proxy.class, Map.of())));
            on(kind).onlyCaughtBy(mutant, "MANAGER-02");
        }
    }

    @Test
    void manager_02_does_not_offer_what_it_says() {
        Mutant mutant = Hunt.mutant("offers nothing to callers")
                .when("RoomBatchProxyManager", "getFloorBatchAdminSession", call -> {
                    throw new UnimplementedException("for a caller");
                });
        floors.onlyCaughtBy(mutant, "MANAGER-02");
    }

    @Test
    void manager_03_initializes_twice() {
        for (String kind : SHAPES) {
            Mutant mutant =
                    Hunt.mutant("can be initialized over and over").when("OsidManager", "initialize", call -> null);
            on(kind).onlyCaughtBy(mutant, "MANAGER-03");
        }
    }
}
