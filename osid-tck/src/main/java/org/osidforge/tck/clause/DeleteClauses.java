package org.osidforge.tck.clause;

import static org.osidforge.tck.report.Level.ADVICE;
import static org.osidforge.tck.report.Level.MUST;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.Bystanders;
import org.osidforge.tck.run.Matching;
import org.osidforge.tck.run.Response;
import org.osidforge.tck.run.Responses;
import org.osidforge.tck.run.Trial;

/** Deleting in bulk. */
@ClauseGroup(
        value = "DELETE",
        look =
                "The loop over the Ids of a batch: an unknown Id is an answer and no exception, and nothing is deleted besides.",
        hints = {Role.CAN_CREATE, Role.CAN_DELETE})
public final class DeleteClauses {

    @Clause(
            id = "DELETE-01",
            level = MUST,
            source = "CB deleteCampuses",
            text = "Deleting null is NULL_ARGUMENT, and nothing is deleted.")
    public void nullIds(Trial trial) {
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        BatchSession session = trial.session();
        Expect.error(ErrorCode.NULL_ARGUMENT, "deleting null", () -> session.deleteList(null));
        trial.expectThere(id, "deleting null");
    }

    @Clause(
            id = "DELETE-02",
            level = MUST,
            source = "CB D7, TB DeleteResponse",
            text = "There is exactly one response for each Id, and its deleted Id is the Id asked for.")
    public void oneResponsePerId(Trial trial) {
        List<MadeId> ids = UpdateClauses.made(trial, 3);
        Responses responses = trial.session().delete(ids);
        Expect.equal(3, responses.size(), "deleting 3 objects, and counting the responses");
        for (MadeId id : ids) {
            Response response = responses.forObject(id);
            Expect.that(response.successful(), "deleting " + id, "a successful response", response.toString());
            Expect.error(
                    ErrorCode.ILLEGAL_STATE, "asking a successful response for its error message", response::errorText);
        }
    }

    @Clause(
            id = "DELETE-03",
            level = MUST,
            source = "CB deleteCampuses",
            text = "A deleted object is gone: asking for its Id is NOT_FOUND.")
    public void deletedIsGone(Trial trial) {
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        BatchSession session = trial.session();
        // seen before, so that a provider that remembers what it showed is found out
        trial.exists(id);
        trial.snapshot();
        session.delete(List.of(id)).allSuccessful();
        Expect.error(
                ErrorCode.NOT_FOUND,
                "asking for the form for update of a deleted object",
                () -> session.askFormsForUpdate(BatchSession.idList(List.of(id)))
                        .readAll());
        trial.lookup().ifPresent(view -> {
            Expect.error(ErrorCode.NOT_FOUND, "looking up a deleted object", () -> view.get(id));
            Expect.that(!view.allIds().contains(id.toString()), "looking up all objects", "no " + id, "it is there");
        });
    }

    @Clause(
            id = "DELETE-04",
            level = MUST,
            source = "CB D7",
            text = "An unknown Id is unsuccessful in its own response, and the other objects are deleted.")
    public void unknownId(Trial trial) {
        List<MadeId> known = UpdateClauses.made(trial, 2);
        MadeId unknown = trial.unknownId();
        String did = "deleting two objects, and an unknown Id between them";
        Responses responses = trial.session().delete(List.of(known.get(0), unknown, known.get(1)));
        Response refused = responses.forObject(unknown);
        Expect.that(!refused.successful(), did, "an unsuccessful response for the unknown Id", refused.toString());
        Expect.that(!refused.errorText().isBlank(), did, "a text in its error message", "an empty text");
        for (MadeId id : known) {
            Response response = responses.forObject(id);
            Expect.that(response.successful(), did, "the others are deleted", response.toString());
            trial.expectGone(id, did);
        }
    }

    @Clause(
            id = "DELETE-05",
            level = MUST,
            source = "CB deleteAllCampuses",
            text =
                    "Deleting all gives one response for each object that there was; afterwards there is none, and doing it again gives no"
                            + " response.")
    public void deleteAll(Trial trial) {
        needAll(trial);
        BatchSession session = trial.session();
        List<MadeId> ids = UpdateClauses.made(trial, 3);
        Set<String> there = new HashSet<>(trial.snapshot().orElseGet(Set::of));
        ids.forEach(id -> there.add(id.toString()));
        Responses responses = session.deleteAll().allSuccessful();
        List<String> deleted = responses.all().stream()
                .map(r -> r.objectId().toString())
                .sorted()
                .toList();
        Expect.equal(there.stream().sorted().toList(), deleted, "deleting all objects, and reading the deleted Ids");
        ids.forEach(id -> trial.expectGone(id, "deleting all objects"));
        trial.snapshot()
                .ifPresent(left -> Expect.equal(Set.of(), left, "deleting all objects, and looking up all objects"));
        Expect.equal(0, session.deleteAll().size(), "deleting all objects again, and counting the responses");
    }

    private static void needAll(Trial trial) {
        trial.session().facet().need(Role.BATCH_DELETE_ALL);
        if (!trial.mayDeleteAll()) {
            throw Stop.notTestable("there may be objects that the TCK did not make: allow it to delete all of "
                    + trial.kind().qualifiedName() + " with the option exclusive");
        }
    }

    @Clause(
            id = "DELETE-06",
            level = ADVICE,
            source = "ruling 8",
            text = "Where an Id comes twice, the first is successful and the second is not.")
    public void sameIdTwice(Trial trial) {
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        Responses responses = trial.session().delete(List.of(id, id));
        Expect.equal(2, responses.size(), "deleting the same Id twice, and counting the responses");
        Expect.equal(1L, responses.successes(), "deleting the same Id twice, and counting the successful responses");
        trial.expectGone(id, "deleting the same Id twice");
    }

    @Clause(
            id = "DELETE-07",
            level = MUST,
            source = "CB deleteCampuses, deleteAllCampuses",
            bystanders = true,
            text = "Objects that were not asked for, and objects of other kinds and packages, are untouched.")
    public void othersUntouched(Trial trial) {
        List<Other> others = trial.setUp("creating objects of other kinds", () -> others(trial));
        MadeId kept = trial.setUp("creating an object", () -> trial.newSession().make(1))
                .get(0);
        List<MadeId> ids = UpdateClauses.made(trial, 2);
        String did = "deleting two objects";
        trial.session().delete(ids).allSuccessful();
        trial.expectThere(kept, did + " and looking for a third");
        others.forEach(other -> expectUntouched(trial, other, did));
        if (trial.session().facet().find(Role.BATCH_DELETE_ALL).isPresent() && trial.mayDeleteAll()) {
            trial.session().deleteAll();
            others.forEach(other -> expectUntouched(
                    trial, other, "deleting all objects of " + trial.kind().name()));
        }
    }

    private record Other(BatchKind batch, MadeId id) {}

    private static List<Other> others(Trial trial) {
        List<Other> others = new ArrayList<>();
        for (BatchKind batch : Bystanders.of(trial.bench(), trial.batch())) {
            if (trial.offers(batch)) {
                others.add(new Other(batch, trial.sessionOf(batch).make(1).get(0)));
            }
        }
        return others;
    }

    // a catalog holds objects of other kinds: what becomes of them when it goes is not said
    private static void expectUntouched(Trial trial, Other other, String did) {
        Expect.that(
                trial.exists(other.batch(), other.id()),
                did + " and looking for one of " + other.batch().kind(),
                "the object " + other.id() + " is there",
                "it is not found");
    }

    @Clause(
            id = "DELETE-08",
            level = MUST,
            source = "PEER",
            text =
                    "Further delete methods of the package, for a parent or by date, delete the matching objects and no other.")
    public void furtherMethods(Trial trial) {
        List<MethodSpec> methods = trial.session().facet().all(Role.BATCH_DELETE_MATCHING);
        if (methods.isEmpty()) {
            throw Stop.notTestable("the specification gives this session no further delete method");
        }
        List<String> reasons = new ArrayList<>();
        for (MethodSpec method : methods) {
            Optional<Matching> matching = Matching.of(trial, method, reasons);
            if (matching.isPresent() && !matching.get().own() && !trial.mayDeleteAll()) {
                reasons.add(method.name() + ": it could delete objects that the TCK did not make: allow that with the"
                        + " option exclusive");
            } else {
                matching.ifPresent(m -> expectMatchingDeleted(trial, method, m));
            }
        }
        if (reasons.size() == methods.size()) {
            throw Stop.notTestable(String.join("; ", reasons));
        }
    }

    private static void expectMatchingDeleted(Trial trial, MethodSpec method, Matching matching) {
        String did = "deleting with " + method.name();
        Responses responses = trial.session()
                .deleteMatching(method, matching.arguments().toArray())
                .allSuccessful();
        responses.forObject(matching.inside());
        trial.expectGone(matching.inside(), did + " an object that matches");
        trial.expectThere(matching.outside(), did + " and looking for an object that does not match");
    }
}
