package org.osidforge.tck.clause;

import static org.osidforge.tck.report.Level.MUST;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.Facet;
import org.osidforge.tck.run.Invocations;
import org.osidforge.tck.run.ManagerInHand;
import org.osidforge.tck.run.Trial;

/** Callers without permission. */
@ClauseGroup(
        value = "ACCESS",
        look =
                "The check of permission: it stands first in every method, before arguments are looked at, and the hints ask the same check.")
public final class AccessClauses {

    private static final Map<Role, List<Role>> HINTS = new EnumMap<>(Map.of(
            Role.CAN_CREATE,
            List.of(Role.GET_FORM_FOR_CREATE, Role.CREATE, Role.BATCH_GET_FORMS_FOR_CREATE, Role.BATCH_CREATE),
            Role.CAN_UPDATE,
            List.of(Role.GET_FORM_FOR_UPDATE, Role.UPDATE, Role.BATCH_GET_FORMS_FOR_UPDATE, Role.BATCH_UPDATE),
            Role.CAN_DELETE,
            List.of(Role.DELETE, Role.BATCH_DELETE, Role.BATCH_DELETE_ALL, Role.BATCH_DELETE_MATCHING),
            Role.CAN_ALIAS,
            List.of(Role.ALIAS, Role.BATCH_ALIAS)));

    @Clause(
            id = "ACCESS-01",
            level = MUST,
            source = "CB error tables",
            text =
                    "A caller without permission gets PERMISSION_DENIED from each method that lists it, nothing changes, and the permission"
                            + " hint said no.")
    public void withoutPermission(Trial trial) {
        List<Role> denied = deniedByHints(trial.session());
        Optional<ProviderUnderTest> nobody = trial.bench().provider().withoutPermission();
        if (denied.isEmpty() && nobody.isEmpty()) {
            throw Stop.notTestable(
                    "the caller may do everything: the provider under test must give a variant for a caller without"
                            + " permission (ProviderUnderTest.withoutPermission)");
        }
        if (!denied.isEmpty()) {
            hintsThatSayNo(trial, denied);
        }
        if (nobody.isPresent() && trial.session().may(Role.CAN_CREATE)) {
            everythingDenied(trial, nobody.get());
        }
    }

    private static List<Role> deniedByHints(BatchSession session) {
        List<Role> denied = new ArrayList<>();
        HINTS.forEach((hint, methods) -> {
            if (!session.may(hint)) {
                denied.addAll(methods);
            }
        });
        return denied;
    }

    private static void everythingDenied(Trial trial, ProviderUnderTest denied) {
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        ManagerInHand manager = trial.bench()
                .over(denied)
                .manager(trial.batch().pkg())
                .orElseThrow(() -> Stop.notTestable("the variant without permission has no manager of "
                        + trial.batch().pkg()));
        BatchSession session =
                trial.adopt(trial.batch(), manager.session(trial.batch().session()));
        Invocations invocations = Invocations.withFormsOf(trial, session, trial.session(), id);
        Optional<Set<String>> before = trial.snapshot();
        for (Role hint : HINTS.keySet()) {
            session.facet()
                    .find(hint)
                    .ifPresent(method -> Expect.that(
                            !session.facet().test(session.raw(), method),
                            method.name() + " for a caller without permission",
                            "false",
                            "true"));
        }
        for (MethodSpec method : invocations.methods()) {
            // what a method means that no pattern describes is not known, nor what it takes
            if (method.role() != Role.NONE && Facet.lists(method, ErrorCode.PERMISSION_DENIED)) {
                expectDenied(invocations, method);
            }
        }
        trial.expectThere(id, "calling every method without permission");
        trial.expectNothingNew(before, "calling every method without permission");
    }

    private static void expectDenied(Invocations invocations, MethodSpec method) {
        Expect.error(
                ErrorCode.PERMISSION_DENIED,
                "calling " + method.name() + " without permission",
                () -> invocations.call(method));
    }

    // what this caller may not do; without an object, only what needs none can be tried
    private static void hintsThatSayNo(Trial trial, List<Role> denied) {
        BatchSession session = trial.session();
        boolean objects = session.may(Role.CAN_CREATE);
        MadeId known = objects ? UpdateClauses.made(trial, 1).get(0) : trial.unknownId();
        Invocations invocations = Invocations.of(trial, session, known);
        for (MethodSpec method : invocations.methods()) {
            boolean tried = objects
                    ? invocations.hasFormFor(method)
                    : method.role() == Role.GET_FORM_FOR_CREATE || method.role() == Role.BATCH_GET_FORMS_FOR_CREATE;
            if (tried && denied.contains(method.role()) && Facet.lists(method, ErrorCode.PERMISSION_DENIED)) {
                expectDenied(invocations, method);
            }
        }
    }
}
