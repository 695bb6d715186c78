package org.osidforge.mutants.catalogue;

import static org.osidforge.mutants.Mistake.in;

import java.util.List;
import java.util.Map;
import org.osid.AlreadyExistsException;
import org.osid.InvalidArgumentException;
import org.osid.NotFoundException;
import org.osid.PermissionDeniedException;
import org.osid.UnimplementedException;
import org.osid.UnsupportedException;
import org.osid.proxy.Proxy;
import org.osid.room.batch.RoomBatchManager;
import org.osidforge.mutants.Mistake;
import org.osidforge.mutants.Place;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.mutant.Call;
import org.osidforge.tck.mutant.Mutant;

/** Mistakes in sessions, in access, and in managers. */
final class SessionMistakes {

    private SessionMistakes() {}

    static List<Mistake> all() {
        return List.of(
                in("SESSION-01", "stays-open", "Does nothing when a session is closed.")
                        .alone()
                        .byKind((sound, kind) -> sound.when(kind + "BatchAdminSession", "close", call -> null)),
                in(
                                "SESSION-01",
                                "its-create-hint-says-no-when-it-was-closed",
                                "Takes a closed session for one without permission when a hint is asked for.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> sayingNo(sound, Role.CAN_CREATE)),
                in(
                                "SESSION-01",
                                "its-alias-hint-says-no-when-it-was-closed",
                                "Takes a closed session for one without permission when a hint is asked for.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> sayingNo(sound, Role.CAN_ALIAS)),
                in("SESSION-02", "offers-what-it-says-not-to", "Forgot to say that the sessions are supported.")
                        .on(Place.CAMPUS)
                        .beside("MANAGER-02")
                        .by(sound -> sound.when(Role.SUPPORTS_SESSION, call -> false)),
                in("SESSION-02", "does-not-offer-what-it-says", "Says yes to a session, and does not give it.")
                        .byKind((sound, kind) -> {
                            String name = kind + "BatchAdminSession";
                            return sound.when(
                                    kind.equals("Conferral") ? "RecognitionBatchManager" : "RoomBatchManager",
                                    "get" + name,
                                    call -> {
                                        throw new UnimplementedException(name);
                                    });
                        }),
                in("SESSION-03", "another-error-for-a-used-form", "Reports a used form as an invalid argument.")
                        .beside("SESSION-01")
                        .byKind((sound, kind) -> sound.when(Role.CREATE, kind + "BatchAdminSession", call -> {
                            try {
                                return call.proceed();
                            } catch (org.osid.IllegalStateException used) {
                                throw new InvalidArgumentException("a form");
                            }
                        })),
                in(
                                "SESSION-03",
                                "another-error-for-what-is-missing",
                                "Reports a missing element as an unsupported form.")
                        .on(Place.FLOOR)
                        .alone()
                        .by(sound -> sound.when(Role.CREATE, call -> {
                            try {
                                return call.proceed();
                            } catch (InvalidArgumentException missing) {
                                throw new UnsupportedException("a form");
                            }
                        })),
                in("SESSION-03", "updates-null", "Takes null for a form without changes.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> sound.when(
                                Role.UPDATE,
                                "CampusBatchAdminSession",
                                call -> call.arguments()[0] == null ? null : call.proceed())),
                in("SESSION-03", "deletes-what-there-is-not", "Says nothing where the object to delete is unknown.")
                        .alone()
                        .byKind((sound, kind) -> sound.when(Role.DELETE, kind + "BatchAdminSession", call -> {
                            try {
                                return call.proceed();
                            } catch (NotFoundException gone) {
                                return null;
                            }
                        })),
                in("SESSION-03", "takes-any-alias", "Says nothing where the alias is the Id of another object.")
                        .alone()
                        .by(sound -> sound.when(Role.ALIAS, call -> {
                            try {
                                return call.proceed();
                            } catch (AlreadyExistsException other) {
                                return null;
                            }
                        })),
                in(
                                "SESSION-04",
                                "keeps-apart-what-was-made-in-bulk",
                                "Has a table of its own for what was made in bulk.")
                        .alone()
                        .byKind((sound, kind) -> sound.when(Role.GET_FORM_FOR_UPDATE, kind + "AdminSession", call -> {
                            Object form = call.proceed();
                            if (isBulk(call)) {
                                return form;
                            }
                            throw new NotFoundException("made in bulk");
                        })),
                in(
                                "SESSION-04",
                                "deletes-for-the-plain-session-only",
                                "Hides what the plain session deleted from that session only.")
                        .alone()
                        .byKind((sound, kind) -> sound.when(
                                Role.DELETE, kind + "AdminSession", call -> isBulk(call) ? call.proceed() : null)),
                in("ACCESS-01", "promises-create", "Promises everybody that they may create, and denies it afterwards.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> promising(sound, Role.CAN_CREATE)),
                in("ACCESS-01", "promises-update", "Promises everybody that they may update, and denies it afterwards.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> promising(sound, Role.CAN_UPDATE)),
                in("ACCESS-01", "promises-delete", "Promises everybody that they may delete, and denies it afterwards.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> promising(sound, Role.CAN_DELETE)),
                in(
                                "ACCESS-01",
                                "promises-alias",
                                "Promises everybody that they may give aliases, and denies it afterwards.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> promising(sound, Role.CAN_ALIAS)),
                in("ACCESS-01", "gives-forms-to-everybody", "Gives no forms in place of denying them.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_GET_FORMS_FOR_CREATE, call -> {
                            try {
                                return call.proceed();
                            } catch (PermissionDeniedException denied) {
                                return ConsumerList.of(call.method().getReturnType(), List.of());
                            }
                        })),
                in("ACCESS-01", "denies-creating-without-an-error", "Gives no responses in place of denying creating.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> denyingInSilence(sound, Role.BATCH_CREATE)),
                in("ACCESS-01", "denies-updating-without-an-error", "Gives no responses in place of denying updating.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> denyingInSilence(sound, Role.BATCH_UPDATE)),
                in(
                                "ACCESS-01",
                                "denies-deleting-all-without-an-error",
                                "Gives no responses in place of denying deleting all.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> denyingInSilence(sound, Role.BATCH_DELETE_ALL)),
                in("ACCESS-01", "denies-deleting-without-an-error", "Gives no responses in place of denying deleting.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> denyingInSilence(sound, Role.BATCH_DELETE)),
                in(
                                "ACCESS-01",
                                "denies-giving-aliases-without-an-error",
                                "Gives no responses in place of denying giving aliases.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> denyingInSilence(sound, Role.BATCH_ALIAS)),
                in("MANAGER-01", "an-unknown-catalog-is-the-default-one", "Takes unknown catalogs for the default one.")
                        .on(Place.FLOOR)
                        .alone()
                        .by(sound -> sound.when("RoomBatchManager", "getFloorBatchAdminSessionForCampus", call -> {
                            try {
                                return call.proceed();
                            } catch (NotFoundException unknown) {
                                return ((RoomBatchManager) call.target()).getFloorBatchAdminSession();
                            }
                        })),
                in("MANAGER-01", "no-catalog-is-the-default-one", "Takes null for the default catalog.")
                        .on(Place.FLOOR)
                        .alone()
                        .by(sound -> sound.when(
                                "RoomBatchManager",
                                "getFloorBatchAdminSessionForCampus",
                                call -> call.arguments()[0] == null
                                        ? ((RoomBatchManager) call.target()).getFloorBatchAdminSession()
                                        : call.proceed())),
                in("MANAGER-01", "another-error-without-federation", "Looks for catalogs that it says not to have.")
                        .on(Place.FLOOR)
                        .alone()
                        .by(sound -> sound.when(Role.SUPPORTS_VISIBLE_FEDERATION, "RoomBatchManager", call -> false)),
                in(
                                "MANAGER-01",
                                "gives-the-session-of-another-catalog",
                                "Tells another catalog's Id than the one that was asked for.")
                        .on(Place.FLOOR)
                        .alone()
                        .by(sound -> sound.when(Role.GET_CATALOG_ID, call -> {
                            call.proceed();
                            return new MadeId("room.Campus", "another", "mutant");
                        })),
                in("MANAGER-02", "takes-null-for-anybody", "Takes no proxy for anybody.")
                        .alone()
                        .byKind((sound, kind) -> sound.when(
                                kind.equals("Conferral") ? "RecognitionBatchProxyManager" : "RoomBatchProxyManager",
                                "get" + kind + "BatchAdminSession",
                                call -> call.proceedWith(MadeValue.of(Proxy.class, Map.of())))),
                in(
                                "MANAGER-02",
                                "does-not-offer-what-it-says",
                                "Copied the manager's answers to the proxy manager, and offers none of it.")
                        .on(Place.FLOOR)
                        .alone()
                        .by(sound -> sound.when("RoomBatchProxyManager", "getFloorBatchAdminSession", call -> {
                            throw new UnimplementedException("for a caller");
                        })),
                in("MANAGER-03", "initializes-twice", "Can be initialized over and over.")
                        .alone()
                        .by(sound -> sound.when("OsidManager", "initialize", call -> null)));
    }

    // the batch session inherits the methods of the plain one
    private static boolean isBulk(Call call) {
        return call.target().getClass().getInterfaces()[0].getSimpleName().endsWith("BatchAdminSession");
    }

    /** A hint that takes a closed session for one without permission. */
    private static Mutant sayingNo(Mutant sound, Role hint) {
        return sound.when(hint, call -> {
            try {
                return call.proceed();
            } catch (org.osid.IllegalStateException closed) {
                return false;
            }
        });
    }

    /** A hint that says yes to everybody. */
    private static Mutant promising(Mutant sound, Role hint) {
        return sound.when(hint, call -> {
            call.proceed();
            return true;
        });
    }

    /** A batch operation that gives nothing to whom it should deny it. */
    private static Mutant denyingInSilence(Mutant sound, Role role) {
        return sound.when(role, call -> {
            try {
                return call.proceed();
            } catch (PermissionDeniedException denied) {
                return ConsumerList.of(call.method().getReturnType(), List.of());
            }
        });
    }
}
