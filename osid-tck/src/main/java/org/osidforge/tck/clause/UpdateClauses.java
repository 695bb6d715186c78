package org.osidforge.tck.clause;

import static org.osidforge.tck.report.Level.ADVICE;
import static org.osidforge.tck.report.Level.MUST;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.FormElement;
import org.osidforge.tck.run.FormInHand;
import org.osidforge.tck.run.Response;
import org.osidforge.tck.run.Responses;
import org.osidforge.tck.run.Seen;
import org.osidforge.tck.run.Spoiler;
import org.osidforge.tck.run.Trial;

/** Updating in bulk. */
@ClauseGroup(
        value = "UPDATE",
        look =
                "The merge of a form into its object: only elements that were set or cleared on the form are written, and the form is marked as used.",
        hints = {Role.CAN_CREATE, Role.CAN_UPDATE})
public final class UpdateClauses {

    @Clause(
            id = "UPDATE-01",
            level = MUST,
            source = "CB getCampusFormsForUpdate, updateCampuses",
            text = "Asking for forms for update with null is NULL_ARGUMENT, and so is updating from null.")
    public void nulls(Trial trial) {
        BatchSession session = trial.session();
        Expect.error(
                ErrorCode.NULL_ARGUMENT,
                "asking for forms for update with null",
                () -> session.askFormsForUpdate(null));
        Expect.error(ErrorCode.NULL_ARGUMENT, "updating from null", () -> session.updateList(null));
    }

    @Clause(
            id = "UPDATE-02",
            level = MUST,
            source = "CB getCampusFormsForUpdate",
            text = "An Id that is not found is NOT_FOUND for the whole call for forms for update.")
    public void unknownId(Trial trial) {
        BatchSession session = trial.session();
        MadeId known = made(trial, 1).get(0);
        Expect.error(
                ErrorCode.NOT_FOUND,
                "asking for forms for update of a known and an unknown Id",
                () -> session.askFormsForUpdate(BatchSession.idList(List.of(known, trial.unknownId())))
                        .readAll());
    }

    static List<MadeId> made(Trial trial, int count) {
        return trial.setUp("creating objects", () -> trial.session().make(count));
    }

    @Clause(
            id = "UPDATE-03",
            level = MUST,
            source = "CB D5",
            text =
                    "There is one form for update for each Id; it says that it is for update, and its reference Id is the Id asked for.")
    public void oneFormPerId(Trial trial) {
        BatchSession session = trial.session();
        List<MadeId> ids = made(trial, 3);
        List<FormInHand> forms = session.inHand(session.askFormsForUpdate(BatchSession.idList(ids)));
        List<String> targets =
                forms.stream().map(f -> session.targetId(f).toString()).sorted().toList();
        Expect.equal(
                ids.stream().map(MadeId::toString).sorted().toList(),
                targets,
                "asking for forms for update of 3 objects, and reading the Ids of their objects");
        forms.forEach(form -> Expect.that(form.isForUpdate(), "isForUpdate of a form for update", "true", "false"));
    }

    @Clause(
            id = "UPDATE-04",
            level = MUST,
            source = "CB D6, TB UpdateResponse",
            text = "There is exactly one response for each form, with the form's Id and the updated Id.")
    public void oneResponsePerForm(Trial trial) {
        BatchSession session = trial.session();
        List<MadeId> ids = made(trial, 3);
        List<FormInHand> forms = session.formsForUpdate(ids);
        forms.forEach(form -> rename(trial, session, form));
        Responses responses = session.update(forms);
        Expect.equal(3, responses.size(), "updating from 3 forms, and counting the responses");
        for (int i = 0; i < ids.size(); i++) {
            Response response = responses.forForm(forms.get(i));
            Expect.that(
                    response.successful(), "updating from a valid form", "a successful response", response.toString());
            Expect.equal(ids.get(i), response.objectId(), "reading the updated Id of a response");
            Expect.error(
                    ErrorCode.ILLEGAL_STATE, "asking a successful response for its error message", response::errorText);
        }
    }

    /** Changes one element of a form for update, the name where it can be changed, and gives that element. */
    static Optional<FormElement> rename(Trial trial, BatchSession session, FormInHand form) {
        Optional<FormElement> chosen = changeable(form).stream().findFirst();
        chosen.ifPresent(e -> session.filler().validFor(form, e).ifPresent(v -> form.set(e, v)));
        return chosen;
    }

    // the name first: it tells objects apart
    private static List<FormElement> changeable(FormInHand form) {
        return form.elements().stream()
                .filter(e -> !e.isReference() && e.readable() && !form.isReadOnly(e))
                .filter(e -> e.valueType() == String.class
                        || e.valueType() == java.math.BigDecimal.class
                        || e.valueType() == long.class)
                .toList();
    }

    @Clause(
            id = "UPDATE-05",
            level = MUST,
            source = "CB D5",
            text =
                    "Elements that were set on the form are changed, elements that were cleared are cleared, and all others are as before.")
    public void onlyWhatWasSet(Trial trial) {
        BatchSession session = trial.session();
        MadeId id = trial.setUp("creating an object with all elements", () -> {
            List<FormInHand> form = session.filledForms(1);
            session.filler().fillAll(form.get(0));
            return session.idsOf(form).get(0);
        });
        FormInHand form = session.formForUpdate(id);
        Map<FormElement, Optional<Object>> before = valuesOf(trial.see(id), form);
        List<FormElement> changeable = new ArrayList<>(changeable(form));
        changeable.retainAll(before.keySet());
        if (changeable.isEmpty()) {
            throw Stop.notTestable("no element of a form for update can be set by the TCK");
        }
        FormElement set = changeable.remove(0);
        session.filler().validFor(form, set).ifPresent(value -> form.set(set, value));
        Optional<FormElement> cleared = changeable.stream()
                .filter(e -> e.clear() != null
                        && !form.isRequired(e)
                        && before.getOrDefault(e, Optional.empty()).isPresent())
                .findFirst();
        cleared.ifPresent(form::clear);
        session.update(List.of(form)).allSuccessful();

        Seen object = trial.see(id);
        object.expectValues(form.expected(), "updating an object on which only " + set.name() + " was set");
        cleared.ifPresent(e -> Expect.that(
                !object.value(e).equals(before.get(e)),
                "updating an object on which " + e.name() + " was cleared",
                e.name() + " without its old value",
                e.name() + " = " + before.get(e).orElse("")));
        before.forEach((element, value) -> {
            boolean touched = element == set || Optional.of(element).equals(cleared) || isLinked(form, element);
            Expect.that(
                    touched || object.value(element).equals(value),
                    "updating an object on which " + element.name() + " was neither set nor cleared",
                    element.name() + " as before, " + value,
                    object.value(element).toString());
        });
    }

    private static boolean isLinked(FormInHand form, FormElement element) {
        return Guard.call("isLinked of " + element.name(), form.metadata(element)::isLinked);
    }

    /** What can be seen of an object. @throws Stop not testable if that is nothing */
    private static Map<FormElement, Optional<Object>> valuesOf(Seen object, FormInHand form) {
        Map<FormElement, Optional<Object>> values = new LinkedHashMap<>();
        form.elements().stream()
                .filter(e -> e.readable() && object.tells(e))
                .forEach(e -> values.put(e, object.value(e)));
        if (values.isEmpty()) {
            throw Stop.notTestable("there is no lookup session, and no form for update tells the values of an object");
        }
        return values;
    }

    static void expectTold(Seen object, FormInHand form, String did) {
        Map<FormElement, Object> told = new LinkedHashMap<>(form.expected());
        told.keySet().removeIf(element -> !object.tells(element));
        object.expectValues(told, did);
    }

    @Clause(
            id = "UPDATE-06",
            level = MUST,
            source = "CB D1, D5",
            text = "A form that was used in a successful update cannot be used again.")
    public void usedForm(Trial trial) {
        BatchSession session = trial.session();
        FormInHand form = trial.setUp("updating an object", () -> {
            FormInHand first = session.formForUpdate(session.make(1).get(0));
            rename(trial, session, first);
            session.update(List.of(first)).allSuccessful();
            return first;
        });
        Response again = session.update(List.of(form)).forForm(form);
        Expect.that(
                !again.successful(),
                "updating again from a form that was used",
                "an unsuccessful response",
                again.toString());
    }

    @Clause(
            id = "UPDATE-07",
            level = MUST,
            source = "CB D5",
            text = "A form whose update was unsuccessful can be corrected and used again.")
    public void correctedForm(Trial trial) {
        BatchSession session = trial.session();
        MadeId id = made(trial, 1).get(0);
        List<String> tried = new ArrayList<>();
        List<Spoiler> ways = new ArrayList<>(Spoiler.of(session, session.formForUpdate(id)));
        ways.add(Spoiler.elsewhere(session));
        for (Spoiler way : ways) {
            FormInHand form = session.formForUpdate(id);
            if (!way.spoil(form)) {
                continue;
            }
            tried.add(way.what());
            if (!way.refusing(session).update(List.of(form)).forForm(form).successful()) {
                way.repair(form);
                Response again = session.update(List.of(form)).forForm(form);
                Expect.that(
                        again.successful(),
                        "updating again from a form that was refused because " + way.what() + ", and corrected",
                        "a successful response",
                        again.toString());
                return;
            }
        }
        throw Stop.notTestable("no form could be made that the provider refuses to update; tried: "
                + (tried.isEmpty() ? "nothing, no element allows it" : tried));
    }

    @Clause(
            id = "UPDATE-08",
            level = MUST,
            source = "CB D6",
            text =
                    "Where the object was deleted in between, the response is unsuccessful, and the object does not come back.")
    public void deletedInBetween(Trial trial) {
        BatchSession session = trial.session();
        MadeId id = made(trial, 1).get(0);
        FormInHand form = session.formForUpdate(id);
        rename(trial, session, form);
        trial.setUp(
                "deleting the object",
                () -> trial.newSession().delete(List.of(id)).allSuccessful());
        Response response = session.update(List.of(form)).forForm(form);
        String did = "updating an object that was deleted in between";
        Expect.that(!response.successful(), did, "an unsuccessful response", response.toString());
        trial.expectGone(id, did);
    }

    @Clause(id = "UPDATE-09", level = MUST, source = "CB D5", text = "A form for create is not accepted by update.")
    public void formForCreate(Trial trial) {
        BatchSession session = trial.session();
        FormInHand form = session.filledForms(1).get(0);
        Optional<Set<String>> before = trial.snapshot();
        String did = "updating from a form for create";
        CreateClauses.expectRefused(() -> session.update(List.of(form)), did);
        trial.expectNothingNew(before, did);
    }

    @Clause(
            id = "UPDATE-10",
            level = MUST,
            source = "CB D6",
            text =
                    "An error of one form is in its response alone: the call itself does not fail, and the other objects are updated.")
    public void errorsStayApart(Trial trial) {
        BatchSession session = trial.session();
        List<MadeId> ids = made(trial, 3);
        List<FormInHand> forms = session.formsForUpdate(ids);
        List<Optional<FormElement>> changed =
                forms.stream().map(f -> rename(trial, session, f)).toList();
        trial.setUp(
                "deleting an object",
                () -> trial.newSession().delete(List.of(ids.get(1))).allSuccessful());
        Responses responses = session.update(forms);
        String did = "updating three objects, one of which was deleted in between";
        if (responses.forForm(forms.get(1)).successful()) {
            throw Stop.notTestable("the provider says that it updated an object that was deleted, see UPDATE-08");
        }
        for (int i : List.of(0, 2)) {
            Response response = responses.forForm(forms.get(i));
            Expect.that(response.successful(), did, "the others are updated", response.toString());
            if (changed.get(i).isPresent()) {
                FormInHand form = forms.get(i);
                MadeId id = ids.get(i);
                expectTold(trial.see(id), form, did);
            }
        }
    }

    @Clause(
            id = "UPDATE-11",
            level = ADVICE,
            source = "ruling 11",
            text = "Two forms of one object are both applied, and for each element the later one wins.")
    public void twoForms(Trial trial) {
        BatchSession session = trial.session();
        MadeId id = made(trial, 1).get(0);
        FormInHand first = session.formForUpdate(id);
        FormInHand second = session.formForUpdate(id);
        List<FormElement> elements = changeable(first);
        if (elements.isEmpty()) {
            throw Stop.notTestable("no element of a form for update can be set by the TCK");
        }
        elements.stream()
                .limit(2)
                .forEach(e -> session.filler().validFor(first, e).ifPresent(v -> first.set(e, v)));
        session.filler().validFor(second, elements.get(0)).ifPresent(v -> second.set(elements.get(0), v));
        session.update(List.of(first)).allSuccessful();
        session.update(List.of(second)).allSuccessful();
        Map<FormElement, Object> expected = new LinkedHashMap<>(first.expected());
        expected.putAll(second.expected());
        trial.see(id).expectValues(expected, "updating an object from two forms, one after the other");
    }

    @Clause(
            id = "UPDATE-12",
            level = MUST,
            source = "CB D5",
            text = "Forms for update that were got and never submitted change nothing.")
    public void unsubmittedFormsChangeNothing(Trial trial) {
        BatchSession session = trial.session();
        MadeId id = made(trial, 1).get(0);
        FormInHand form = session.formForUpdate(id);
        Map<FormElement, Optional<Object>> before = valuesOf(trial.see(id), form);
        changeable(form).forEach(e -> session.filler().validFor(form, e).ifPresent(v -> form.set(e, v)));
        Seen object = trial.see(id);
        before.forEach((element, value) -> Expect.equal(
                value,
                object.value(element),
                "setting " + element.name() + " on a form for update without submitting it"));
    }
}
