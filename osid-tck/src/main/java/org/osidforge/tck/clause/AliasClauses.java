package org.osidforge.tck.clause;

import static org.osidforge.tck.report.Level.ADVICE;
import static org.osidforge.tck.report.Level.MUST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.FormElement;
import org.osidforge.tck.run.FormInHand;
import org.osidforge.tck.run.Response;
import org.osidforge.tck.run.Responses;
import org.osidforge.tck.run.Trial;

/** Giving aliases in bulk. */
@ClauseGroup(
        value = "ALIAS",
        look =
                "The table of aliases: who an alias leads to is decided in one place, which reassigns it, and forgets it with its object.",
        hints = {Role.CAN_CREATE, Role.CAN_ALIAS})
public final class AliasClauses {

    @Clause(
            id = "ALIAS-01",
            level = MUST,
            source = "CB aliasCampuses",
            text = "Giving aliases from null is NULL_ARGUMENT.")
    public void nullRequests(Trial trial) {
        BatchSession session = trial.session();
        Expect.error(ErrorCode.NULL_ARGUMENT, "giving aliases from null", () -> session.aliasList(null));
    }

    @Clause(
            id = "ALIAS-02",
            level = MUST,
            source = "TB AliasResponse",
            text = "There is exactly one response for each request, with its reference Id and its alias Id.")
    public void oneResponsePerRequest(Trial trial) {
        List<MadeId> ids = UpdateClauses.made(trial, 2);
        MadeId one = trial.unknownId();
        MadeId other = trial.unknownId();
        Responses responses = trial.session()
                .alias(List.of(BatchSession.request(ids.get(0), one), BatchSession.request(ids.get(1), other)));
        Expect.equal(2, responses.size(), "giving 2 aliases, and counting the responses");
        expectGiven(responses.forAlias(ids.get(0), one), "giving 2 aliases");
        expectGiven(responses.forAlias(ids.get(1), other), "giving 2 aliases");
    }

    private static void expectGiven(Response response, String did) {
        Expect.that(response.successful(), did, "a successful response", response.toString());
        Expect.error(
                ErrorCode.ILLEGAL_STATE, "asking a successful response for its error message", response::errorText);
    }

    @Clause(
            id = "ALIAS-03",
            level = MUST,
            source = "CB aliasCampuses, CORE lookup",
            text =
                    "The object is found by its alias, in forms for update and in lookups in the comparative view, and still by its primary Id,"
                            + " which did not change.")
    public void foundByAlias(Trial trial) {
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        MadeId alias = trial.unknownId();
        trial.session().alias(id, alias).allSuccessful();
        trial.expectLeadsTo(alias, id, "giving an alias and asking for it");
        expectPrimary(trial, id, "giving an alias and asking for the primary Id");
    }

    private static void expectPrimary(Trial trial, MadeId id, String did) {
        trial.expectThere(id, did);
        BatchSession fresh = trial.newSession();
        Expect.that(
                !fresh.givesFormsForUpdate() || fresh.findsForUpdate(id),
                did,
                "forms for update are given for " + id,
                "NOT_FOUND");
        trial.lookup().ifPresent(view -> Expect.equal(id, view.get(id).id(), did + " and reading the object's Id"));
    }

    @Clause(
            id = "ALIAS-04",
            level = MUST,
            source = "CB aliasCampuses",
            text =
                    "An alias that points to another object is reassigned; that other object keeps its primary Id and its data.")
    public void reassigned(Trial trial) {
        BatchSession session = trial.session();
        List<FormInHand> forms = session.filledForms(2);
        List<MadeId> ids = trial.setUp("creating objects", () -> session.idsOf(forms));
        Map<FormElement, Object> data = forms.get(0).expected();
        MadeId alias = trial.unknownId();
        trial.setUp("giving an alias", () -> session.alias(ids.get(0), alias).allSuccessful());
        String did = "giving an alias of one object to another object";
        session.alias(ids.get(1), alias).allSuccessful();
        trial.expectLeadsTo(alias, ids.get(1), did);
        expectPrimary(trial, ids.get(0), did);
        trial.lookup().ifPresent(view -> view.get(ids.get(0)).expectValues(data, did));
    }

    @Clause(
            id = "ALIAS-05",
            level = MUST,
            source = "CB aliasCampuses",
            text = "Where one batch gives the same alias to two objects, the later request wins.")
    public void reassignedInBatch(Trial trial) {
        List<MadeId> ids = UpdateClauses.made(trial, 2);
        MadeId alias = trial.unknownId();
        trial.session()
                .alias(List.of(BatchSession.request(ids.get(0), alias), BatchSession.request(ids.get(1), alias)));
        String did = "giving the same alias to two objects in one batch";
        trial.expectLeadsTo(alias, ids.get(1), did);
        ids.forEach(id -> expectPrimary(trial, id, did));
    }

    @Clause(
            id = "ALIAS-06",
            level = MUST,
            source = "TB AliasResponse",
            text =
                    "A request with an unknown reference is unsuccessful with a text, its alias is not assigned, and the other requests are"
                            + " carried out.")
    public void unknownReference(Trial trial) {
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        MadeId unknown = trial.unknownId();
        MadeId lost = trial.unknownId();
        MadeId given = trial.unknownId();
        String did = "giving an alias to an unknown Id, and one to an object";
        Responses responses =
                trial.session().alias(List.of(BatchSession.request(unknown, lost), BatchSession.request(id, given)));
        Response refused = responses.forAlias(unknown, lost);
        Expect.that(!refused.successful(), did, "an unsuccessful response for the unknown Id", refused.toString());
        Expect.that(!refused.errorText().isBlank(), did, "a text in its error message", "an empty text");
        trial.expectLeadsNowhere(lost, did);
        expectGiven(responses.forAlias(id, given), did);
        trial.expectLeadsTo(given, id, did);
    }

    @Clause(
            id = "ALIAS-07",
            level = ADVICE,
            source = "ruling 10",
            text = "An alias that is another object's primary Id is unsuccessful, and both objects are still found.")
    public void aliasIsPrimaryId(Trial trial) {
        List<MadeId> ids = UpdateClauses.made(trial, 2);
        String did = "giving another object's primary Id as an alias";
        Responses responses = trial.session().alias(ids.get(0), ids.get(1));
        Response refused = responses.forAlias(ids.get(0), ids.get(1));
        Expect.that(!refused.successful(), did, "an unsuccessful response", refused.toString());
        ids.forEach(id -> expectPrimary(trial, id, did));
    }

    @Clause(
            id = "ALIAS-08",
            level = ADVICE,
            source = "ruling 10",
            text = "A reference that is itself an alias stands for its object.")
    public void referenceIsAlias(Trial trial) {
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        MadeId first = trial.unknownId();
        MadeId second = trial.unknownId();
        trial.setUp("giving an alias", () -> trial.session().alias(id, first).allSuccessful());
        trial.session().alias(first, second).allSuccessful();
        trial.expectLeadsTo(second, id, "giving an alias to an alias");
    }

    @Clause(id = "ALIAS-09", level = MUST, source = "CB aliasCampuses", text = "One object may have several aliases.")
    public void severalAliases(Trial trial) {
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        MadeId first = trial.unknownId();
        MadeId second = trial.unknownId();
        trial.session().alias(id, first).allSuccessful();
        trial.session().alias(id, second).allSuccessful();
        trial.expectLeadsTo(first, id, "giving an object a second alias, and asking for the first");
        trial.expectLeadsTo(second, id, "giving an object a second alias, and asking for the second");
    }

    @Clause(
            id = "ALIAS-10",
            level = ADVICE,
            source = "ruling 10",
            text = "Deleting an object frees its aliases, and a freed alias can be given to another object.")
    public void deletedFreesAlias(Trial trial) {
        BatchSession session = trial.session();
        List<MadeId> ids = UpdateClauses.made(trial, 2);
        MadeId alias = trial.unknownId();
        trial.setUp("giving an alias", () -> session.alias(ids.get(0), alias).allSuccessful());
        trial.setUp(
                "deleting an object", () -> session.delete(List.of(ids.get(0))).allSuccessful());
        trial.expectLeadsNowhere(alias, "deleting an object that had an alias");
        session.alias(ids.get(1), alias).allSuccessful();
        trial.expectLeadsTo(alias, ids.get(1), "giving a freed alias to another object");
    }

    @Clause(
            id = "ALIAS-11",
            level = ADVICE,
            source = "ruling 10",
            text = "Updating and deleting by an alias act on the object.")
    public void updateAndDeleteByAlias(Trial trial) {
        BatchSession session = trial.session();
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        MadeId alias = trial.unknownId();
        trial.setUp("giving an alias", () -> session.alias(id, alias).allSuccessful());
        FormInHand form = session.formForUpdate(alias);
        Optional<FormElement> changed = UpdateClauses.rename(trial, session, form);
        session.update(List.of(form)).allSuccessful();
        if (changed.isPresent()) {
            trial.lookup().ifPresent(v -> v.get(id).expectValues(form.expected(), "updating an object by its alias"));
        }
        session.delete(List.of(alias)).allSuccessful();
        trial.expectGone(id, "deleting an object by its alias");
    }
}
