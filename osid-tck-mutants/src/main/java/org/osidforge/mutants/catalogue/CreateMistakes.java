package org.osidforge.mutants.catalogue;

import static org.osidforge.mutants.Mistake.in;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.osid.InvalidArgumentException;
import org.osid.OsidForm;
import org.osid.OsidObjectForm;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.transaction.batch.CreateResponse;
import org.osidforge.mutants.Mistake;
import org.osidforge.mutants.Place;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.mutant.Batch;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.pocket.PocketForms;

/** Mistakes in creating. */
final class CreateMistakes {

    private CreateMistakes() {}

    static List<Mistake> all() {
        return List.of(
                in("CREATE-01", "null-is-nothing", "Guards creating with \"if null, nothing to do\".")
                        .alone()
                        .by(sound -> sound.when(
                                Role.BATCH_CREATE,
                                call -> call.proceedWith(
                                        call.arguments()[0] == null
                                                ? Batch.list(call, List.of())
                                                : call.arguments()[0]))),
                in("CREATE-02", "one-response-for-all", "Gives one response for the whole batch.")
                        .byKind((sound, kind) -> creating(
                                sound,
                                kind,
                                (call, forms) -> Batch.answered(call, forms).subList(0, 1))),
                in(
                                "CREATE-02",
                                "links-responses-to-objects",
                                "Puts the Id of the object where the Id of the form belongs.")
                        .on(Place.CAMPUS)
                        .by(sound -> sound.when("CreateResponse", "getFormId", call -> {
                            CreateResponse response = (CreateResponse) call.target();
                            return response.isSuccessful() ? response.getCreatedId() : response.getFormId();
                        })),
                in(
                                "CREATE-02",
                                "links-all-to-the-first-form",
                                "Reads the form's Id once before the loop, and links every response to it.")
                        .byKind((sound, kind) -> {
                            AtomicReference<Id> first = new AtomicReference<>();
                            return creating(sound, kind, (call, forms) -> {
                                        first.set(((OsidForm) forms.get(0)).getId());
                                        return Batch.answered(call, forms);
                                    })
                                    .when(
                                            "CreateResponse",
                                            "getFormId",
                                            call -> first.get() == null ? call.proceed() : first.get());
                        }),
                in(
                                "CREATE-03",
                                "an-empty-error-of-what-went-well",
                                "Has an empty error message for what went well, in place of an illegal state.")
                        .alone()
                        .by(sound -> sound.when(
                                "CreateResponse",
                                "getErrorMessage",
                                call -> ((CreateResponse) call.target()).isSuccessful()
                                        ? new MadeText("")
                                        : call.proceed())),
                in("CREATE-03", "the-same-id-for-all", "Tells the Id of the first object in every response.")
                        .on(Place.CAMPUS)
                        .by(sound -> creating(sound, "Campus", (call, forms) -> {
                            List<Object> told = new ArrayList<>();
                            Id one = null;
                            for (Object response : Batch.answered(call, forms)) {
                                CreateResponse created = (CreateResponse) response;
                                one = one == null && created.isSuccessful() ? created.getCreatedId() : one;
                                told.add(created.isSuccessful() ? Batch.success(created.getFormId(), one) : created);
                            }
                            return told;
                        })),
                in("CREATE-03", "no-id", "Builds the response before the Id is assigned.")
                        .on(Place.CAMPUS)
                        .by(sound -> sound.when("CreateResponse", "getCreatedId", call -> {
                            call.proceed();
                            return null;
                        })),
                in("CREATE-04", "forgets-an-element", "Forgot the description when it copied form to object.")
                        .beside("FORM-12")
                        .byKind((sound, kind) -> creating(sound, kind, (call, forms) -> {
                            for (Object form : forms) {
                                if (form instanceof OsidObjectForm named
                                        && !named.getDescriptionMetadata().isRequired()) {
                                    named.clearDescription();
                                }
                            }
                            return Batch.answered(call, forms);
                        })),
                in(
                                "CREATE-04",
                                "tells-ids-of-what-it-did-not-create",
                                "Answers at once and creates later, which never happens.")
                        .byKind((sound, kind) -> creating(sound, kind, (call, forms) -> {
                            List<Object> told = new ArrayList<>();
                            for (Object form : forms) {
                                told.add(Batch.success(
                                        form,
                                        new MadeId(
                                                "never",
                                                "made"
                                                        + ((OsidForm) form)
                                                                .getId()
                                                                .getIdentifier(),
                                                "mutant")));
                            }
                            return told;
                        })),
                in("CREATE-04", "under-another-parent", "Puts all floors into the building of the first.")
                        .on(Place.FLOOR)
                        .alone()
                        .by(sound -> sound.when(
                                "Floor", "getBuildingId", call -> new MadeId("room.Building", "one", "mutant"))),
                in("CREATE-04", "for-another-peer", "Reads the recipient from the first peer of the batch.")
                        .on(Place.CONFERRAL)
                        .alone()
                        .by(sound -> sound.when(
                                "Conferral",
                                "getRecipientId",
                                call -> new MadeId("resource.Resource", "one", "mutant"))),
                in("CREATE-05", "no-text", "Refuses a form with an empty message.")
                        .alone()
                        .by(sound -> sound.when("CreateResponse", "getErrorMessage", call -> {
                            call.proceed();
                            return new MadeText("");
                        })),
                in("CREATE-05", "an-id-of-what-was-refused", "Tells an Id also for the form that it refused.")
                        .alone()
                        .by(sound -> sound.when(
                                "CreateResponse",
                                "getCreatedId",
                                call -> ((CreateResponse) call.target()).isSuccessful()
                                        ? call.proceed()
                                        : new MadeId("a", "b", "c"))),
                in(
                                "CREATE-06",
                                "one-error-fails-the-call",
                                "Throws where one form cannot be created, in place of reporting it.")
                        .byKind((sound, kind) -> creating(sound, kind, (call, forms) -> {
                            List<Object> responses = Batch.answered(call, forms);
                            for (Object response : responses) {
                                if (!((CreateResponse) response).isSuccessful()) {
                                    throw new InvalidArgumentException("one of the forms");
                                }
                            }
                            return responses;
                        })),
                in("CREATE-06", "stops-at-the-first-error", "Leaves the loop at the first form that cannot be created.")
                        .beside("CREATE-11", "LIST-01", "LIST-02", "LIST-03", "LIST-04")
                        .byKind((sound, kind) -> creating(sound, kind, (call, forms) -> {
                            List<Object> responses = new ArrayList<>();
                            for (Object form : forms) {
                                CreateResponse response = Batch.created(call, form);
                                responses.add(response);
                                if (!response.isSuccessful()) {
                                    break;
                                }
                            }
                            return responses;
                        })),
                in("CREATE-07", "uses-a-form-twice", "Does not remember which forms were used.")
                        .byKind((sound, kind) -> creating(sound, kind, (call, forms) -> {
                            List<Object> responses = Batch.answered(call, forms);
                            forms.forEach(PocketForms::giveBack);
                            return responses;
                        })),
                in(
                                "CREATE-08",
                                "throws-refused-forms-away",
                                "Marks a form as used before it is checked, and never takes the mark back.")
                        .alone()
                        .byKind((sound, kind) -> creating(sound, kind, (call, forms) -> {
                            List<Object> responses = Batch.answered(call, forms);
                            forms.forEach(PocketForms::use);
                            return responses;
                        })),
                in(
                                "CREATE-09",
                                "looks-at-used-forms-before-the-batch-only",
                                "Looks for used forms before the batch, and not within it.")
                        .alone()
                        .byKind((sound, kind) -> creating(sound, kind, (call, forms) -> {
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
                        })),
                in("CREATE-10", "takes-forms-for-update", "Creates from a form for update as from any other.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> creating(sound, "Campus", (call, forms) -> {
                            List<Object> taken = new ArrayList<>();
                            for (Object form : forms) {
                                boolean forUpdate = ((OsidForm) form).isForUpdate();
                                taken.add(forUpdate ? Batch.of(call).oneMoreForm() : form);
                            }
                            return Batch.answered(call, taken);
                        })),
                in(
                                "CREATE-10",
                                "takes-forms-for-update-with-parents",
                                "Takes a form for update for the last one that was created from.")
                        .on(Place.FLOOR, Place.CONFERRAL)
                        .alone()
                        .byKind((sound, kind) -> {
                            List<Object> given = new ArrayList<>();
                            return creating(sound, kind, (call, forms) -> {
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
                        }),
                in(
                                "CREATE-11",
                                "foreign-forms-fail-the-call",
                                "Casts each form to its own class, and fails as a whole where that is impossible.")
                        .alone()
                        .byKind((sound, kind) -> creating(sound, kind, (call, forms) -> {
                            List<Object> responses = Batch.answered(call, forms);
                            for (Object response : responses) {
                                CreateResponse one = (CreateResponse) response;
                                if (!one.isSuccessful()
                                        && one.getErrorMessage().getText().contains("Unsupported")) {
                                    throw new UnsupportedException("a foreign form");
                                }
                            }
                            return responses;
                        })),
                in(
                                "CREATE-11",
                                "takes-forms-of-other-sessions",
                                "Creates an empty object from a form of another session.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> creating(sound, "Campus", (call, forms) -> {
                            List<Object> responses = new ArrayList<>();
                            for (Object form : forms) {
                                CreateResponse response = Batch.created(call, form);
                                boolean foreign = !response.isSuccessful()
                                        && response.getErrorMessage().getText().contains("of this session")
                                        && !((OsidForm) form).isForUpdate();
                                if (foreign) {
                                    Object own = Batch.of(call).oneMoreForm();
                                    response = Batch.success(
                                            form, Batch.created(call, own).getCreatedId());
                                }
                                responses.add(response);
                            }
                            return responses;
                        })),
                in("CREATE-12", "nothing-is-an-error", "Wants at least one form.")
                        .alone()
                        .byKind((sound, kind) -> sound.when(Role.BATCH_CREATE, kind + "BatchAdminSession", call -> {
                            if (call.arguments()[0] instanceof org.osid.OsidList list && !list.hasNext()) {
                                throw new InvalidArgumentException("no form");
                            }
                            return call.proceed();
                        })),
                in(
                                "CREATE-13",
                                "checks-before-it-marks",
                                "Looks whether a form was used and marks it later, with nothing to keep threads apart.")
                        .apart()
                        .byKind((sound, kind) -> {
                            Set<Object> used = Collections.synchronizedSet(new HashSet<>());
                            CyclicBarrier checked = new CyclicBarrier(4);
                            return creating(sound, kind, (call, forms) -> {
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
                        }),
                in(
                                "CREATE-14",
                                "creates-while-it-reads",
                                "Creates while it reads, so that a list that breaks leaves half of it done.")
                        .alone()
                        .byKind((sound, kind) -> sound.when(Role.BATCH_CREATE, kind + "BatchAdminSession", call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            List<Object> responses = new ArrayList<>(Batch.answered(call, List.of()));
                            Batch.readEach(call, form -> responses.addAll(Batch.answered(call, List.of(form))));
                            return ConsumerList.of(call.method().getReturnType(), responses);
                        })),
                in("CREATE-14", "hides-the-error", "Takes a list that breaks for its end.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_CREATE, call -> {
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
                        })),
                in(
                                "CREATE-15",
                                "answers-with-the-batch-of-another-thread",
                                "Keeps the responses in a field that all sessions share.")
                        .apart()
                        .byKind((sound, kind) -> {
                            AtomicReference<List<Object>> last = new AtomicReference<>();
                            CyclicBarrier created = new CyclicBarrier(2);
                            return creating(sound, kind, (call, forms) -> {
                                last.set(Batch.answered(call, forms));
                                meet(created);
                                return last.get();
                            });
                        }));
    }

    private static Mutant creating(Mutant sound, String kind, Batch.Change change) {
        return sound.when(Role.BATCH_CREATE, kind + "BatchAdminSession", Batch.changing(change));
    }

    // a clause that uses one thread only is not kept waiting for long
    private static void meet(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await(50, TimeUnit.MILLISECONDS);
        } catch (BrokenBarrierException | TimeoutException alone) {
            barrier.reset();
        }
    }
}
