package org.osidforge.tck.clause;

import static org.osidforge.tck.report.Level.ADVICE;
import static org.osidforge.tck.report.Level.MUST;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.osid.id.Id;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.Facet;
import org.osidforge.tck.run.FormInHand;
import org.osidforge.tck.run.LookupView;
import org.osidforge.tck.run.Response;
import org.osidforge.tck.run.Responses;
import org.osidforge.tck.run.Spoiler;
import org.osidforge.tck.run.Together;
import org.osidforge.tck.run.Trial;

/** Creating in bulk. */
@ClauseGroup(
        value = "CREATE",
        look =
                "The loop over the forms of a batch: each form gets its own answer whatever became of it, and is marked as used in one step that no other thread can come between.",
        hints = Role.CAN_CREATE)
public final class CreateClauses {

    private static final int THREADS = 4;
    private static final int ROUNDS = 8;

    @Clause(
            id = "CREATE-01",
            level = MUST,
            source = "CB createCampuses",
            text = "Creating from null is NULL_ARGUMENT, and nothing is created.")
    public void nullList(Trial trial) {
        Optional<Set<String>> before = trial.snapshot();
        BatchSession session = trial.session();
        Expect.error(ErrorCode.NULL_ARGUMENT, "creating from null", () -> session.createList(null));
        trial.expectNothingNew(before, "creating from null");
    }

    @Clause(
            id = "CREATE-02",
            level = MUST,
            source = "CB D4",
            text = "There is exactly one response for each form, linked by the form's Id, in any order.")
    public void oneResponsePerForm(Trial trial) {
        List<FormInHand> forms = trial.session().filledForms(3);
        Responses responses = trial.session().create(forms);
        Expect.equal(3, responses.size(), "creating from 3 forms, and counting the responses");
        forms.forEach(responses::forForm);
    }

    @Clause(
            id = "CREATE-03",
            level = MUST,
            source = "TB CreateResponse",
            text =
                    "A successful response has a created Id that differs from those of all others, and its error message is ILLEGAL_STATE.")
    public void successfulResponse(Trial trial) {
        Responses responses =
                trial.session().create(trial.session().filledForms(3)).allSuccessful();
        Set<MadeId> ids = new HashSet<>();
        for (Response response : responses.all()) {
            MadeId id = response.objectId();
            Expect.that(ids.add(id), "reading the created Ids of 3 responses", "different Ids", id + " twice");
            Expect.error(
                    ErrorCode.ILLEGAL_STATE, "asking a successful response for its error message", response::errorText);
        }
    }

    @Clause(
            id = "CREATE-04",
            level = MUST,
            source = "CB createCampuses",
            text = "A created object exists and holds the values that its form held.")
    public void objectHoldsValues(Trial trial) {
        BatchSession session = trial.session();
        List<FormInHand> forms = session.filledForms(2);
        forms.forEach(session.filler()::fillAll);
        List<MadeId> ids = session.idsOf(forms);
        for (int i = 0; i < ids.size(); i++) {
            trial.expectThere(ids.get(i), "creating an object and looking for it");
            Expect.that(
                    !session.givesFormsForUpdate() || trial.newSession().findsForUpdate(ids.get(i)),
                    "asking for the form for update of a created object",
                    "a form",
                    "NOT_FOUND");
            MadeId id = ids.get(i);
            boolean inForm = session.givesFormsForUpdate() && session.may(Role.CAN_UPDATE);
            if (inForm || trial.lookup().isPresent()) {
                UpdateClauses.expectTold(trial.see(id), forms.get(i), "creating an object and reading it");
            }
            expectParents(trial, forms.get(i), id);
        }
    }

    // the parents that a form was asked for are values of the object as well
    private static void expectParents(Trial trial, FormInHand form, MadeId id) {
        Optional<LookupView> view = trial.lookup();
        Facet object = trial.bench().binding().facet(trial.kind().qualifiedName());
        for (Parent parent : trial.way().parents()) {
            Optional<MethodSpec> getter = object.find(Role.GET_REFERENCE_ID, parent.name());
            if (view.isPresent() && getter.isPresent()) {
                Id seen = (Id) object.call(view.get().get(id).raw(), getter.get());
                Expect.equal(
                        trial.session().parentId(form, parent),
                        MadeId.copyOf(seen, getter.get().name()),
                        "creating an object and reading the Id of its " + parent.name());
            }
        }
    }

    @Clause(
            id = "CREATE-05",
            level = MUST,
            source = "TB CreateResponse",
            text = "In an unsuccessful response the created Id is ILLEGAL_STATE and the error message has a text.")
    public void unsuccessfulResponse(Trial trial) {
        Response refused = aRefusal(trial);
        Expect.error(ErrorCode.ILLEGAL_STATE, "asking an unsuccessful response for its created Id", refused::objectId);
        Expect.that(
                !refused.errorText().isBlank(),
                "asking an unsuccessful response for its error message",
                "a text",
                "an empty text");
    }

    private static Response aRefusal(Trial trial) {
        BatchSession session = trial.session();
        FormInHand used = trial.setUp("creating an object", () -> {
            List<FormInHand> one = session.filledForms(1);
            session.idsOf(one);
            return one.get(0);
        });
        List<Spoiled> ways = spoiled(session);
        ways.add(new Spoiled(used, "the form was used", null));
        for (Spoiled way : ways) {
            Response response = session.create(List.of(way.form())).forForm(way.form());
            if (!response.successful()) {
                return response;
            }
        }
        throw noRefusal(ways);
    }

    private record Spoiled(FormInHand form, String what, Spoiler way) {}

    private static List<Spoiled> spoiled(BatchSession session) {
        return spoiled(session, Spoiler.of(session, session.formsForCreate(1).get(0)));
    }

    private static List<Spoiled> spoiled(BatchSession session, List<Spoiler> ways) {
        List<Spoiled> found = new ArrayList<>();
        for (Spoiler way : ways) {
            FormInHand form = session.formsForCreate(1).get(0);
            if (way.spoil(form)) {
                found.add(new Spoiled(form, way.what(), way));
            }
        }
        return found;
    }

    private static Stop noRefusal(List<Spoiled> tried) {
        return Stop.notTestable("no form could be made that the provider refuses to create; tried: "
                + (tried.isEmpty()
                        ? "nothing, no element allows it"
                        : tried.stream().map(Spoiled::what).toList()));
    }

    @Clause(
            id = "CREATE-06",
            level = MUST,
            source = "CB D4",
            text =
                    "An error of one form is in its response alone: the call itself does not fail, and the other forms are created.")
    public void errorsStayApart(Trial trial) {
        BatchSession session = trial.session();
        FormInHand used = trial.setUp("creating an object", () -> {
            List<FormInHand> one = session.filledForms(1);
            session.idsOf(one);
            return one.get(0);
        });
        List<Spoiled> ways = spoiled(session);
        ways.add(new Spoiled(used, "the form was used", null));
        for (Spoiled way : ways) {
            List<FormInHand> good = session.filledForms(2);
            Responses responses = session.create(List.of(good.get(0), way.form(), good.get(1)));
            if (!responses.forForm(way.form()).successful()) {
                good.forEach(form -> expectCreated(trial, responses.forForm(form), way.what()));
                return;
            }
        }
        throw noRefusal(ways);
    }

    private static void expectCreated(Trial trial, Response response, String what) {
        String did = "creating from two valid forms and one that fails because " + what;
        Expect.that(response.successful(), did, "the valid forms are created", response.toString());
        trial.expectThere(response.objectId(), did);
    }

    @Clause(
            id = "CREATE-07",
            level = MUST,
            source = "CB D1, D2",
            text =
                    "A form that was used in a successful create cannot be used again: the response is unsuccessful, and nothing is created"
                            + " twice.")
    public void usedForm(Trial trial) {
        BatchSession session = trial.session();
        List<FormInHand> forms = session.filledForms(1);
        trial.setUp("creating an object", () -> session.idsOf(forms));
        Optional<Set<String>> before = trial.snapshot();
        Response again = session.create(forms).forForm(forms.get(0));
        String did = "creating again from a form that was used";
        Expect.that(!again.successful(), did, "an unsuccessful response", again.toString());
        trial.expectNothingNew(before, did);
    }

    @Clause(
            id = "CREATE-08",
            level = MUST,
            source = "CB D2",
            text = "A form whose create was unsuccessful can be corrected and used again.")
    public void correctedForm(Trial trial) {
        BatchSession session = trial.session();
        session.filledForms(1);
        List<Spoiled> ways = spoiled(session);
        ways.addAll(spoiled(session, List.of(Spoiler.elsewhere(session))));
        for (Spoiled way : ways) {
            Response refused =
                    way.way().refusing(session).create(List.of(way.form())).forForm(way.form());
            if (!refused.successful()) {
                way.way().repair(way.form());
                Response again = session.create(List.of(way.form())).forForm(way.form());
                String did = "creating again from a form that was refused because " + way.what() + ", and corrected";
                Expect.that(again.successful(), did, "a successful response", again.toString());
                trial.expectThere(again.objectId(), did);
                return;
            }
        }
        throw noRefusal(ways);
    }

    @Clause(
            id = "CREATE-09",
            level = ADVICE,
            source = "ruling 2",
            text = "The same form twice in one batch is created once, and one of its responses is unsuccessful.")
    public void sameFormTwice(Trial trial) {
        BatchSession session = trial.session();
        FormInHand form = session.filledForms(1).get(0);
        Optional<Set<String>> before = trial.snapshot();
        Responses responses = session.create(List.of(form, form));
        String did = "creating from a list that holds the same form twice";
        Expect.equal(2, responses.size(), did + ", and counting the responses");
        Expect.equal(1L, responses.successes(), did + ", and counting the successful responses");
        trial.expectNew(before, 1, did);
    }

    @Clause(id = "CREATE-10", level = MUST, source = "CB D2", text = "A form for update is not accepted by create.")
    public void formForUpdate(Trial trial) {
        BatchSession session = trial.session();
        FormInHand form = trial.setUp(
                "getting a form for update",
                () -> session.formForUpdate(session.make(1).get(0)));
        Optional<Set<String>> before = trial.snapshot();
        String did = "creating from a form for update";
        expectRefused(() -> session.create(List.of(form)), did);
        trial.expectNothingNew(before, did);
    }

    /** Either the response says no or the call ends in an error of the specification: the source does not say which. */
    static void expectRefused(Callable<Responses> call, String did) {
        try {
            Responses responses = call.call();
            Expect.equal(0L, responses.successes(), did + ", and counting the successful responses");
        } catch (ProviderError error) {
            Expect.that(error.code().isPresent(), did, "an unsuccessful response", error.seen());
        } catch (Stop stop) {
            throw stop;
        } catch (Exception unexpected) {
            throw new java.lang.IllegalStateException(unexpected);
        }
    }

    @Clause(
            id = "CREATE-11",
            level = ADVICE,
            source = "ruling 4",
            text = "A form of another session or provider is not accepted, and that concerns this form alone.")
    public void foreignForm(Trial trial) {
        BatchSession session = trial.session();
        FormInHand own = session.filledForms(1).get(0);
        FormInHand foreign = trial.newSession().filledForms(1).get(0);
        Object strange = session.strangeForm();
        Object list = ConsumerList.of(session.formListType(), List.of(foreign.raw(), own.raw(), strange));
        String did = "creating from a form of another session, an own one, and one that no provider made";
        Optional<Set<String>> before = trial.snapshot();
        Responses responses = session.createList(list);
        Expect.equal(3, responses.size(), did + ", and counting the responses");
        Response ofOwn = responses.forForm(own);
        Expect.that(ofOwn.successful(), did, "the own one is created", ofOwn.toString());
        Response ofForeign = responses.forForm(foreign);
        Expect.that(!ofForeign.successful(), did, "the one of another session is refused", ofForeign.toString());
        Expect.equal(1L, responses.successes(), did + ", and counting the successful responses");
        trial.expectNew(before, 1, did);
    }

    @Clause(id = "CREATE-12", level = MUST, source = "CB D4", text = "Creating from an empty list gives no response.")
    public void emptyList(Trial trial) {
        Optional<Set<String>> before = trial.snapshot();
        Responses responses = trial.session().create(List.of());
        Expect.equal(0, responses.size(), "creating from an empty list, and counting the responses");
        trial.expectNothingNew(before, "creating from an empty list");
    }

    @Clause(
            id = "CREATE-13",
            level = ADVICE,
            source = "ruling 2",
            text = "One form that several threads submit at once is created once.")
    public void sameFormFromThreads(Trial trial) {
        BatchSession session = trial.session();
        for (FormInHand form : session.filledForms(ROUNDS)) {
            Optional<Set<String>> before = trial.snapshot();
            Callable<Long> submit = () -> session.create(List.of(form)).successes();
            long successes = Together.run(Collections.nCopies(THREADS, submit)).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            String did = "creating from one form in " + THREADS + " threads at once";
            Expect.equal(1L, successes, did + ", and counting the successful responses");
            trial.expectNew(before, 1, did);
        }
    }

    @Clause(
            id = "CREATE-14",
            level = ADVICE,
            source = "ruling 5",
            text =
                    "Where the consumer's list fails while it is read, create is OPERATION_FAILED, and nothing is created.")
    public void failingList(Trial trial) {
        BatchSession session = trial.session();
        List<FormInHand> forms = session.filledForms(3);
        Object list = ConsumerList.failing(
                session.formListType(), forms.stream().map(FormInHand::raw).toList(), 2);
        Optional<Set<String>> before = trial.snapshot();
        String did = "creating from a list that fails after 2 of its 3 forms";
        Expect.error(ErrorCode.OPERATION_FAILED, did, () -> session.createList(list));
        trial.expectNothingNew(before, did);
    }

    @Clause(
            id = "CREATE-15",
            level = MUST,
            source = "CB D4, CORE OsidManager",
            text =
                    "Batches from two threads, each with a session of its own, are created whole, and no response is lost or mixed up.")
    public void twoThreads(Trial trial) {
        List<Callable<List<MadeId>>> work = new ArrayList<>();
        for (int thread = 0; thread < 2; thread++) {
            BatchSession own = trial.newSession();
            List<List<FormInHand>> batches = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                batches.add(own.filledForms(3));
            }
            work.add(() -> {
                List<MadeId> ids = new ArrayList<>();
                for (List<FormInHand> batch : batches) {
                    Responses responses = own.create(batch);
                    Expect.equal(3, responses.size(), "creating from 3 forms while another thread does the same");
                    batch.forEach(form -> ids.add(success(responses, form)));
                }
                return ids;
            });
        }
        Optional<Set<String>> before = trial.snapshot();
        List<MadeId> ids = Together.run(work).stream().flatMap(List::stream).toList();
        Expect.equal(2 * ROUNDS * 3, new HashSet<>(ids).size(), "counting the different Ids that two threads created");
        trial.expectNew(before, 2 * ROUNDS * 3, "creating in two threads");
        LookupView view = trial.lookup().orElse(null);
        if (view == null) {
            ids.forEach(id -> trial.expectThere(id, "creating in two threads"));
        }
    }

    private static MadeId success(Responses responses, FormInHand form) {
        Response response = responses.forForm(form);
        Expect.that(
                response.successful(),
                "creating from 3 forms while another thread does the same",
                "a successful response",
                response.toString());
        return response.objectId();
    }
}
