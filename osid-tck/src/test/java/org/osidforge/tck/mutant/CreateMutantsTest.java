package org.osidforge.tck.mutant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.osid.InvalidArgumentException;
import org.osid.OsidForm;
import org.osid.OsidObjectForm;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.transaction.batch.CreateResponse;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.OrchardModel;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.pocket.PocketForms;

/** Mistakes in creating. */
class CreateMutantsTest {

    private static final List<String> SHAPES = List.of("Campus", "Floor", "Conferral");

    private final Hunt campuses = Hunt.on("CampusBatchAdminSession");
    private final Hunt floors = Hunt.on("FloorBatchAdminSession");
    private final Hunt conferrals = Hunt.on("ConferralBatchAdminSession");
    private final Hunt trees = Hunt.onOrchard(OrchardModel.TREES);

    private static Hunt on(String kind) {
        return Hunt.on(kind + "BatchAdminSession");
    }

    private static Mutant creating(String name, String kind, Batch.Change change) {
        return Hunt.mutant(name).when(Role.BATCH_CREATE, kind + "BatchAdminSession", Batch.changing(change));
    }

    @Test
    void create_01_null_is_nothing() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("takes null for nothing")
                    .when(
                            Role.BATCH_CREATE,
                            call -> call.proceedWith(
                                    call.arguments()[0] == null ? Batch.list(call, List.of()) : call.arguments()[0]));
            // closed and without permission it is the provider that answers
            on(kind).onlyCaughtBy(mutant, "CREATE-01");
        }
    }

    @Test
    void create_02_one_response_for_all() {
        for (String kind : SHAPES) {
            Mutant mutant = creating(
                    "answers once for the whole batch",
                    kind,
                    (call, forms) -> Batch.answered(call, forms).subList(0, 1));
            on(kind).catches(mutant, "CREATE-02");
        }
    }

    @Test
    void create_02_links_responses_to_objects() {
        Mutant mutant = Hunt.mutant("links its responses to the objects").when("CreateResponse", "getFormId", call -> {
            CreateResponse response = (CreateResponse) call.target();
            return response.isSuccessful() ? response.getCreatedId() : response.getFormId();
        });
        campuses.catches(mutant, "CREATE-02");
    }

    @Test
    void create_02_links_all_to_the_first_form() {
        for (String kind : SHAPES) {
            List<Id> batch = new CopyOnWriteArrayList<>();
            Mutant mutant = creating("links all responses to the first form", kind, (call, forms) -> {
                        batch.clear();
                        forms.forEach(form -> batch.add(((OsidForm) form).getId()));
                        return Batch.answered(call, forms);
                    })
                    .when("CreateResponse", "getFormId", call -> {
                        Object own = call.proceed();
                        return batch.contains(own) ? batch.get(0) : own;
                    });
            on(kind).catches(mutant, "CREATE-02");
        }
    }

    @Test
    void create_03_an_empty_error_of_what_went_well() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("has an empty message for what went well")
                    .when(
                            "CreateResponse",
                            "getErrorMessage",
                            call -> ((CreateResponse) call.target()).isSuccessful()
                                    ? new MadeText("")
                                    : call.proceed());
            on(kind).onlyCaughtBy(mutant, "CREATE-03");
        }
    }

    @Test
    void create_03_the_same_id_for_all() {
        Mutant mutant = creating("tells one Id for the whole batch", "Campus", (call, forms) -> {
            List<Object> told = new ArrayList<>();
            Id one = null;
            for (Object response : Batch.answered(call, forms)) {
                CreateResponse created = (CreateResponse) response;
                one = one == null && created.isSuccessful() ? created.getCreatedId() : one;
                told.add(created.isSuccessful() ? Batch.success(created.getFormId(), one) : created);
            }
            return told;
        });
        campuses.catches(mutant, "CREATE-03");
    }

    @Test
    void create_03_no_id() {
        Mutant mutant = Hunt.mutant("does not tell the new Id").when("CreateResponse", "getCreatedId", call -> {
            call.proceed();
            return null;
        });
        campuses.catches(mutant, "CREATE-03");
    }

    @Test
    void create_04_forgets_an_element() {
        for (String kind : SHAPES) {
            Mutant mutant = creating("forgets the description", kind, (call, forms) -> {
                for (Object form : forms) {
                    if (form instanceof OsidObjectForm named
                            && !named.getDescriptionMetadata().isRequired()) {
                        named.clearDescription();
                    }
                }
                return Batch.answered(call, forms);
            });
            on(kind).onlyCaughtBy(mutant, "CREATE-04", "FORM-12");
        }
    }

    @Test
    void create_04_tells_ids_of_what_it_did_not_create() {
        for (String kind : SHAPES) {
            Mutant mutant = creating("only says that it created", kind, (call, forms) -> {
                List<Object> told = new ArrayList<>();
                for (Object form : forms) {
                    told.add(Batch.success(
                            form,
                            new MadeId(
                                    "never", "made" + ((OsidForm) form).getId().getIdentifier(), "mutant")));
                }
                return told;
            });
            on(kind).catches(mutant, "CREATE-04");
        }
    }

    @Test
    void create_04_under_another_parent() {
        Mutant mutant = Hunt.mutant("puts all floors into one building")
                .when("Floor", "getBuildingId", call -> new MadeId("room.Building", "one", "mutant"));
        floors.onlyCaughtBy(mutant, "CREATE-04");
    }

    @Test
    void create_04_for_another_peer() {
        Mutant mutant = Hunt.mutant("confers everything on one recipient")
                .when("Conferral", "getRecipientId", call -> new MadeId("resource.Resource", "one", "mutant"));
        conferrals.onlyCaughtBy(mutant, "CREATE-04");
    }

    @Test
    void create_05_no_text() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("refuses without a word").when("CreateResponse", "getErrorMessage", call -> {
                call.proceed();
                return new MadeText("");
            });
            on(kind).onlyCaughtBy(mutant, "CREATE-05");
        }
    }

    @Test
    void create_05_an_id_of_what_was_refused() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("tells an Id for what it refused")
                    .when(
                            "CreateResponse",
                            "getCreatedId",
                            call -> ((CreateResponse) call.target()).isSuccessful()
                                    ? call.proceed()
                                    : new MadeId("a", "b", "c"));
            on(kind).onlyCaughtBy(mutant, "CREATE-05");
        }
    }

    @Test
    void create_06_one_error_fails_the_call() {
        for (String kind : SHAPES) {
            Mutant mutant = creating("fails as a whole", kind, (call, forms) -> {
                List<Object> responses = Batch.answered(call, forms);
                for (Object response : responses) {
                    if (!((CreateResponse) response).isSuccessful()) {
                        throw new InvalidArgumentException("one of the forms");
                    }
                }
                return responses;
            });
            on(kind).catches(mutant, "CREATE-06");
        }
    }

    @Test
    void create_06_stops_at_the_first_error() {
        for (String kind : SHAPES) {
            Mutant mutant = creating("stops at the first error", kind, (call, forms) -> {
                List<Object> responses = new ArrayList<>();
                for (Object form : forms) {
                    CreateResponse response = Batch.created(call, form);
                    responses.add(response);
                    if (!response.isSuccessful()) {
                        break;
                    }
                }
                return responses;
            });
            // a batch with a form of another session ends in the middle, and so does a list of responses
            on(kind).onlyCaughtBy(mutant, "CREATE-06", "CREATE-11", "LIST-01", "LIST-02", "LIST-03", "LIST-04");
        }
    }

    @Test
    void create_07_uses_a_form_twice() {
        for (String kind : SHAPES) {
            Mutant mutant = creating("takes forms over and over", kind, (call, forms) -> {
                List<Object> responses = Batch.answered(call, forms);
                forms.forEach(PocketForms::giveBack);
                return responses;
            });
            on(kind).catches(mutant, "CREATE-07");
        }
    }

    @Test
    void create_08_throws_refused_forms_away() {
        for (String kind : SHAPES) {
            Mutant mutant = creating("uses up the forms that it refuses", kind, (call, forms) -> {
                List<Object> responses = Batch.answered(call, forms);
                forms.forEach(PocketForms::use);
                return responses;
            });
            on(kind).onlyCaughtBy(mutant, "CREATE-08");
        }
    }

    @Test
    void create_08_throws_refused_forms_away_on_a_package_of_ones_own() {
        Set<Object> refused = Collections.newSetFromMap(new IdentityHashMap<>());
        Mutant mutant = Hunt.orchardMutant("uses up the forms that it refuses")
                .when(Role.BATCH_CREATE, OrchardModel.TREES, Batch.changing((call, forms) -> {
                    List<Object> responses = new ArrayList<>();
                    for (Object form : forms) {
                        if (refused.contains(form)) {
                            responses.add(Batch.refusal(form, "used up"));
                            continue;
                        }
                        CreateResponse response = Batch.created(call, form);
                        responses.add(response);
                        if (!response.isSuccessful()) {
                            refused.add(form);
                        }
                    }
                    return responses;
                }));
        trees.onlyCaughtBy(mutant, "CREATE-08");
    }

    @Test
    void create_09_looks_at_used_forms_before_the_batch_only() {
        for (String kind : SHAPES) {
            Mutant mutant = creating("looks at used forms before the batch only", kind, (call, forms) -> {
                List<Object> responses = new ArrayList<>();
                for (int i = 0; i < forms.size(); i++) {
                    CreateResponse response = Batch.created(call, forms.get(i));
                    responses.add(response);
                    if (response.isSuccessful()
                            && forms.subList(i + 1, forms.size()).contains(forms.get(i))) {
                        PocketForms.giveBack(forms.get(i));
                    }
                }
                return responses;
            });
            on(kind).onlyCaughtBy(mutant, "CREATE-09");
        }
    }

    @Test
    void create_10_takes_forms_for_update() {
        Mutant mutant = creating("creates from forms for update", "Campus", (call, forms) -> {
            List<Object> taken = new ArrayList<>();
            for (Object form : forms) {
                boolean forUpdate = ((OsidForm) form).isForUpdate();
                taken.add(forUpdate ? Batch.of(call).oneMoreForm() : form);
            }
            return Batch.answered(call, taken);
        });
        campuses.onlyCaughtBy(mutant, "CREATE-10");
    }

    @Test
    void create_10_takes_forms_for_update_with_parents() {
        for (String kind : List.of("Floor", "Conferral")) {
            List<Object> given = new ArrayList<>();
            Mutant mutant = creating("creates from forms for update", kind, (call, forms) -> {
                List<Object> responses = new ArrayList<>();
                for (Object form : forms) {
                    Object taken = form;
                    if (((OsidForm) form).isForUpdate()) {
                        // the last object once more
                        taken = given.get(given.size() - 1);
                        PocketForms.giveBack(taken);
                    }
                    given.add(taken);
                    responses.addAll(Batch.answered(call, List.of(taken)));
                }
                return responses;
            });
            on(kind).onlyCaughtBy(mutant, "CREATE-10");
        }
    }

    @Test
    void create_11_foreign_forms_fail_the_call() {
        for (String kind : SHAPES) {
            Mutant mutant = creating("fails because of a foreign form", kind, (call, forms) -> {
                List<Object> responses = Batch.answered(call, forms);
                for (Object response : responses) {
                    CreateResponse one = (CreateResponse) response;
                    if (!one.isSuccessful() && one.getErrorMessage().getText().contains("Unsupported")) {
                        throw new UnsupportedException("a foreign form");
                    }
                }
                return responses;
            });
            on(kind).onlyCaughtBy(mutant, "CREATE-11");
        }
    }

    @Test
    void create_11_takes_forms_of_other_sessions() {
        Mutant mutant = creating("takes forms of other sessions", "Campus", (call, forms) -> {
            List<Object> responses = new ArrayList<>();
            for (Object form : forms) {
                CreateResponse response = Batch.created(call, form);
                boolean foreign = !response.isSuccessful()
                        && response.getErrorMessage().getText().contains("of this session")
                        && !((OsidForm) form).isForUpdate();
                if (foreign) {
                    Object own = Batch.of(call).oneMoreForm();
                    response = Batch.success(form, Batch.created(call, own).getCreatedId());
                }
                responses.add(response);
            }
            return responses;
        });
        campuses.onlyCaughtBy(mutant, "CREATE-11");
    }

    @Test
    void create_12_nothing_is_an_error() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("wants at least one form")
                    .when(Role.BATCH_CREATE, kind + "BatchAdminSession", call -> {
                        if (call.arguments()[0] instanceof org.osid.OsidList list && !list.hasNext()) {
                            throw new InvalidArgumentException("no form");
                        }
                        return call.proceed();
                    });
            on(kind).onlyCaughtBy(mutant, "CREATE-12");
        }
    }

    @Test
    void create_13_checks_before_it_marks() {
        for (String kind : SHAPES) {
            Set<Object> used = Collections.synchronizedSet(new HashSet<>());
            CyclicBarrier checked = new CyclicBarrier(4);
            Mutant mutant = creating("looks whether a form was used, and marks it later", kind, (call, forms) -> {
                boolean free = !used.contains(forms.get(0));
                meet(checked);
                synchronized (used) {
                    if (free) {
                        forms.forEach(PocketForms::giveBack);
                    }
                    List<Object> responses = Batch.answered(call, forms);
                    used.addAll(forms);
                    return responses;
                }
            });
            on(kind).catches(mutant, "CREATE-13");
        }
    }

    // a clause that uses one thread only is not kept waiting for long
    private static void meet(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await(50, TimeUnit.MILLISECONDS);
        } catch (BrokenBarrierException | TimeoutException alone) {
            barrier.reset();
        }
    }

    @Test
    void create_14_creates_while_it_reads() {
        for (String kind : SHAPES) {
            Mutant mutant = Hunt.mutant("creates while it reads")
                    .when(Role.BATCH_CREATE, kind + "BatchAdminSession", call -> {
                        if (call.arguments()[0] == null) {
                            return call.proceed();
                        }
                        List<Object> responses = new ArrayList<>(Batch.answered(call, List.of()));
                        Batch.readEach(call, form -> responses.addAll(Batch.answered(call, List.of(form))));
                        return ConsumerList.of(call.method().getReturnType(), responses);
                    });
            on(kind).onlyCaughtBy(mutant, "CREATE-14");
        }
    }

    @Test
    void create_14_hides_the_error() {
        Mutant mutant = Hunt.mutant("takes a broken list for its end").when(Role.BATCH_CREATE, call -> {
            if (call.arguments()[0] == null) {
                return call.proceed();
            }
            List<Object> read = new ArrayList<>();
            try {
                Batch.readEach(call, read::add);
            } catch (org.osid.OperationFailedException broken) {
                read.clear();
            }
            return call.proceedWith(Batch.list(call, read));
        });
        campuses.onlyCaughtBy(mutant, "CREATE-14");
    }

    @Test
    void create_15_answers_with_the_batch_of_another_thread() {
        for (String kind : SHAPES) {
            AtomicReference<List<Object>> last = new AtomicReference<>();
            CyclicBarrier created = new CyclicBarrier(2);
            Mutant mutant = creating("keeps the responses in a field", kind, (call, forms) -> {
                last.set(Batch.answered(call, forms));
                meet(created);
                return last.get();
            });
            on(kind).catches(mutant, "CREATE-15");
        }
    }
}
