package org.osidforge.tck.clause;

import static org.osidforge.tck.report.Level.MUST;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.FormElement;
import org.osidforge.tck.run.FormInHand;
import org.osidforge.tck.run.Invocations;
import org.osidforge.tck.run.MadeParent;
import org.osidforge.tck.run.ManagerInHand;
import org.osidforge.tck.run.ObjectInHand;
import org.osidforge.tck.run.Parents;
import org.osidforge.tck.run.PlainSession;
import org.osidforge.tck.run.Trial;

/** The session as such, and the plain admin session that it is besides. */
@ClauseGroup(
        value = "SESSION",
        look =
                "What all methods of a session share: the check that it is open, and the methods on single objects, which throw where batches answer.")
public final class SessionClauses {

    @Clause(
            id = "SESSION-01",
            level = MUST,
            source = "CORE OsidSession, ruling 13",
            text = "After the session was closed every method is ILLEGAL_STATE, and nothing changes.")
    public void closed(Trial trial) {
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        BatchSession session = trial.newSession();
        Invocations invocations = Invocations.of(trial, session, id);
        Optional<Set<String>> before = trial.snapshot();
        session.close();
        for (MethodSpec method : invocations.methods()) {
            Expect.error(
                    ErrorCode.ILLEGAL_STATE,
                    "calling " + method.name() + " of a closed session",
                    () -> invocations.call(method));
        }
        trial.expectThere(id, "calling every method of a closed session");
        trial.expectNothingNew(before, "calling every method of a closed session");
    }

    @Clause(
            id = "SESSION-02",
            level = MUST,
            source = "CORE OsidProfile",
            text =
                    "The session, and the admin and lookup sessions of its kind, are there where their managers say so; where one says no,"
                            + " the getter is UNIMPLEMENTED.")
    public void asDeclared(Trial trial) {
        ManagerInHand manager = trial.manager();
        String name = trial.batch().session();
        if (manager.supports(name)) {
            trial.session().formsForCreateAreOffered();
        } else {
            expectUnimplemented(manager, name);
        }
        for (InterfaceSpec other : trial.plainSessions()) {
            trial.bench()
                    .manager(other.pkg())
                    .filter(m -> m.gives(other.name()))
                    .ifPresent(m -> {
                        if (m.supports(other.name())) {
                            trial.open(m, other);
                        } else {
                            expectUnimplemented(m, other.name());
                        }
                    });
        }
    }

    private static void expectUnimplemented(ManagerInHand manager, String name) {
        Expect.error(
                ErrorCode.UNIMPLEMENTED,
                "asking the manager for " + name + ", which it says not to offer",
                () -> manager.session(name));
    }

    @Clause(
            id = "SESSION-03",
            level = MUST,
            source = "CB Implements, CORE admin sessions",
            text =
                    "The batch session is the package's plain admin session besides: its methods on single objects keep their own errors.")
    public void plainErrors(Trial trial) {
        PlainSession plain = trial.session().plain();
        boolean any = false;
        if (plain.has(Role.CREATE) && plain.has(Role.GET_FORM_FOR_CREATE)) {
            createErrors(trial, plain);
            any = true;
        }
        if (plain.has(Role.UPDATE) && plain.has(Role.GET_FORM_FOR_UPDATE)) {
            updateErrors(trial, plain);
            any = true;
        }
        if (plain.has(Role.DELETE)) {
            deleteErrors(trial, plain);
            any = true;
        }
        if (plain.has(Role.ALIAS)) {
            aliasErrors(trial, plain);
            any = true;
        }
        if (!any) {
            throw Stop.notTestable("the specification gives this session no methods on single objects");
        }
    }

    private static void createErrors(Trial trial, PlainSession plain) {
        FormInHand used = filledForm(trial);
        ObjectInHand created = plain.create(used);
        trial.expectThere(created.id(), "creating one object");
        if (plain.lists(Role.CREATE, ErrorCode.ILLEGAL_STATE)) {
            Expect.error(
                    ErrorCode.ILLEGAL_STATE, "creating one object from a used form", () -> plain.createRaw(used.raw()));
        }
        if (plain.lists(Role.CREATE, ErrorCode.NULL_ARGUMENT)) {
            Expect.error(ErrorCode.NULL_ARGUMENT, "creating one object from null", () -> plain.createRaw(null));
        }
        if (plain.lists(Role.CREATE, ErrorCode.UNSUPPORTED)) {
            Object strange = plain.strangeForm();
            Expect.error(
                    ErrorCode.UNSUPPORTED,
                    "creating one object from a form that no session gave",
                    () -> plain.createRaw(strange));
        }
        if (plain.lists(Role.CREATE, ErrorCode.INVALID_ARGUMENT)) {
            missingElement(trial, plain);
        }
    }

    private static FormInHand filledForm(Trial trial) {
        BatchSession session = trial.session();
        session.parents().expectMadeUpIdsAreTaken();
        FormInHand form = emptyForm(trial);
        session.filler().fill(form);
        return form;
    }

    private static FormInHand emptyForm(Trial trial) {
        Parents parents = trial.session().parents();
        List<MadeParent> next = parents.next();
        return parents.asking(() -> trial.session().plain().formForCreate(next));
    }

    private static void missingElement(Trial trial, PlainSession plain) {
        for (FormElement missing : trial.session().filler().mustBeSet(emptyForm(trial))) {
            FormInHand form = emptyForm(trial);
            trial.session().filler().fillWithout(form, missing);
            Expect.error(
                    ErrorCode.INVALID_ARGUMENT,
                    "creating one object without the required element " + missing.name(),
                    () -> plain.createRaw(form.raw()));
        }
    }

    private static void updateErrors(Trial trial, PlainSession plain) {
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        FormInHand form = plain.formForUpdate(id);
        UpdateClauses.rename(trial, trial.session(), form);
        plain.update(form.raw());
        trial.lookup().ifPresent(v -> v.get(id).expectValues(form.expected(), "updating one object"));
        if (plain.lists(Role.UPDATE, ErrorCode.ILLEGAL_STATE)) {
            Expect.error(
                    ErrorCode.ILLEGAL_STATE, "updating one object from a used form", () -> plain.update(form.raw()));
        }
        if (plain.lists(Role.UPDATE, ErrorCode.NULL_ARGUMENT)) {
            Expect.error(ErrorCode.NULL_ARGUMENT, "updating one object from null", () -> plain.update(null));
        }
        if (plain.lists(Role.UPDATE, ErrorCode.UNSUPPORTED)) {
            Object strange = plain.strangeForm();
            Expect.error(
                    ErrorCode.UNSUPPORTED,
                    "updating one object from a form that no session gave",
                    () -> plain.update(strange));
        }
        Expect.error(
                ErrorCode.NOT_FOUND,
                "asking for the form for update of an unknown Id",
                () -> plain.formForUpdate(trial.unknownId()));
        if (plain.lists(Role.GET_FORM_FOR_UPDATE, ErrorCode.NULL_ARGUMENT)) {
            Expect.error(
                    ErrorCode.NULL_ARGUMENT, "asking for the form for update of null", () -> plain.formForUpdate(null));
        }
    }

    private static void deleteErrors(Trial trial, PlainSession plain) {
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        plain.delete(id);
        trial.expectGone(id, "deleting one object");
        Expect.error(
                ErrorCode.NOT_FOUND, "deleting one object with an unknown Id", () -> plain.delete(trial.unknownId()));
        if (plain.lists(Role.DELETE, ErrorCode.NULL_ARGUMENT)) {
            Expect.error(ErrorCode.NULL_ARGUMENT, "deleting null", () -> plain.delete(null));
        }
    }

    private static void aliasErrors(Trial trial, PlainSession plain) {
        List<MadeId> ids = UpdateClauses.made(trial, 2);
        MadeId alias = trial.unknownId();
        plain.alias(ids.get(0), alias);
        trial.expectLeadsTo(alias, ids.get(0), "giving one alias");
        Expect.error(
                ErrorCode.NOT_FOUND,
                "giving an alias to an unknown Id",
                () -> plain.alias(trial.unknownId(), trial.unknownId()));
        if (plain.lists(Role.ALIAS, ErrorCode.ALREADY_EXISTS)) {
            Expect.error(
                    ErrorCode.ALREADY_EXISTS,
                    "giving another object's primary Id as an alias",
                    () -> plain.alias(ids.get(0), ids.get(1)));
        }
        if (plain.lists(Role.ALIAS, ErrorCode.NULL_ARGUMENT)) {
            Expect.error(ErrorCode.NULL_ARGUMENT, "giving null as an alias", () -> plain.alias(ids.get(0), null));
            Expect.error(ErrorCode.NULL_ARGUMENT, "giving an alias to null", () -> plain.alias(null, alias));
        }
    }

    @Clause(
            id = "SESSION-04",
            level = MUST,
            source = "CB Implements",
            text = "Objects made in bulk are seen by the plain session, and the other way round.")
    public void bulkAndPlain(Trial trial) {
        BatchSession bulk = trial.session();
        PlainSession plain = trial.plainAdmin().orElse(bulk.plain());
        if (!plain.has(Role.CREATE) || !plain.has(Role.GET_FORM_FOR_UPDATE)) {
            throw Stop.notTestable("the specification gives this session no methods on single objects");
        }
        MadeId id = bulk.make(1).get(0);
        plain.formForUpdate(id);
        List<MadeParent> parents = bulk.parents().next();
        FormInHand form = plain.formForCreate(parents);
        bulk.filler().fill(form);
        MadeId other = plain.create(form).id();
        String did = "creating one object with the plain session, and asking the batch session for its form for update";
        Expect.that(bulk.findsForUpdate(other), did, "a form", "NOT_FOUND");
        if (plain.has(Role.DELETE)) {
            plain.delete(id);
            String gone =
                    "deleting one object with the plain session, and asking the batch session for its form for update";
            Expect.that(!bulk.findsForUpdate(id), gone, "NOT_FOUND", "a form");
            bulk.delete(List.of(other)).allSuccessful();
            Expect.error(
                    ErrorCode.NOT_FOUND,
                    "deleting in bulk, and asking the plain session for the form for update",
                    () -> plain.formForUpdate(other));
        }
    }
}
