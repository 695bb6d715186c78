package org.osidforge.mutants.catalogue;

import static org.osidforge.mutants.Mistake.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidForm;
import org.osid.OsidObjectForm;
import org.osid.id.Id;
import org.osid.transaction.batch.UpdateResponse;
import org.osidforge.mutants.Mistake;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.mutant.Batch;
import org.osidforge.tck.mutant.Mutant;

/** Mistakes in updating. */
final class UpdateMistakes {

    private UpdateMistakes() {}

    static List<Mistake> all() {
        return List.of(
                in("UPDATE-01", "takes-null-for-no-forms", "Guards updating with \"if null, nothing to do\".")
                        .alone()
                        .by(sound -> sound.when(
                                Role.BATCH_UPDATE,
                                call -> call.arguments()[0] == null ? Batch.answer(call, List.of()) : call.proceed())),
                in("UPDATE-01", "stumbles-over-null-ids", "Reads the Ids without a look at null.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                            if (call.arguments()[0] == null) {
                                throw new NullPointerException("ids");
                            }
                            return call.proceed();
                        })),
                in(
                                "UPDATE-02",
                                "leaves-out-unknown-ids",
                                "Joins the Ids with what there is, so that unknown ones are left out.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            List<Object> forms = new ArrayList<>();
                            NotFoundException unknown = null;
                            for (Object id : Batch.given(call)) {
                                try {
                                    forms.addAll(Batch.answered(call, List.of(id)));
                                } catch (NotFoundException one) {
                                    unknown = one;
                                }
                            }
                            if (forms.isEmpty() && unknown != null) {
                                throw unknown;
                            }
                            return Batch.answer(call, forms);
                        })),
                in(
                                "UPDATE-03",
                                "says-that-it-is-for-create",
                                "Has one class of forms that always says to be for create.")
                        .alone()
                        .by(sound -> sound.when("OsidForm", "isForUpdate", call -> false)),
                in(
                                "UPDATE-03",
                                "gives-the-form-id-for-the-object-id",
                                "Gives the form's Id where the object's belongs.")
                        .by(sound -> sound.when(
                                Role.GET_TARGET_ID,
                                call -> ((OsidForm) call.target()).isForUpdate()
                                        ? ((OsidForm) call.target()).getId()
                                        : call.proceed())),
                in("UPDATE-03", "gives-the-first-form-for-all", "Gives one form, however many Ids there are.")
                        .by(sound -> sound.when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                            List<Object> forms = Batch.answered(call);
                            return Batch.answer(call, forms.subList(0, Math.min(1, forms.size())));
                        })),
                in(
                                "UPDATE-04",
                                "gives-the-form-id-for-the-updated-id",
                                "Gives the form's Id where the updated Id belongs.")
                        .alone()
                        .by(sound -> sound.when(
                                "UpdateResponse",
                                "getUpdatedId",
                                call -> ((UpdateResponse) call.target()).getFormId())),
                in("UPDATE-04", "answers-once-for-several-forms", "Gives one response for the whole batch.")
                        .by(sound -> sound.when(Role.BATCH_UPDATE, call -> {
                            List<Object> responses = Batch.answered(call);
                            return Batch.answer(call, responses.subList(0, Math.min(1, responses.size())));
                        })),
                in(
                                "UPDATE-04",
                                "has-an-error-message-for-success",
                                "Fills the error message of every response, also of those that went well.")
                        .alone()
                        .by(sound -> sound.when(
                                "UpdateResponse",
                                "getErrorMessage",
                                call -> ((UpdateResponse) call.target()).isSuccessful()
                                        ? new MadeText("none")
                                        : call.proceed())),
                in(
                                "UPDATE-05",
                                "overwrites-what-was-not-touched",
                                "Writes every column, and empties those that the form did not touch.")
                        .alone()
                        .by(sound -> overwriting(sound, "GenusType")),
                in("UPDATE-05", "clears-nothing", "Takes a cleared element for one that was not touched.")
                        .alone()
                        .by(sound -> sound.when("OsidObjectForm", "clearDescription", call -> {
                            if (((OsidForm) call.target()).isForUpdate()) {
                                return null;
                            }
                            return call.proceed();
                        })),
                in("UPDATE-05", "changes-nothing", "Forgot the name when it copied form to object.")
                        .by(sound -> sound.when("OsidObjectForm", "setDisplayName", call -> {
                            if (((OsidForm) call.target()).isForUpdate()) {
                                return null;
                            }
                            return call.proceed();
                        })),
                in("UPDATE-06", "takes-a-used-form-again", "Does not remember which forms were used.")
                        .alone()
                        .by(sound -> {
                            Set<Object> used = new HashSet<>();
                            return sound.when(Role.BATCH_UPDATE, call -> {
                                List<Object> responses = new ArrayList<>();
                                for (Object response : Batch.answered(call)) {
                                    boolean again = !used.add(((UpdateResponse) response).getFormId());
                                    responses.add(again ? Batch.successful(response) : response);
                                }
                                return Batch.answer(call, responses);
                            });
                        }),
                in(
                                "UPDATE-07",
                                "burns-a-refused-form",
                                "Marks a form as used before it is checked, and never takes the mark back.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_UPDATE, burning())),
                in("UPDATE-08", "says-that-it-updated-what-is-gone", "Updates no row and is content.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_UPDATE, call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            Set<Object> known = new HashSet<>();
                            List<Object> forms = Batch.given(call);
                            forms.stream()
                                    .map(OsidForm.class::cast)
                                    .filter(OsidForm::isForUpdate)
                                    .forEach(f -> known.add(f.getId()));
                            List<Object> responses = new ArrayList<>();
                            for (Object response : Batch.answered(call, forms)) {
                                UpdateResponse one = (UpdateResponse) response;
                                boolean gone = known.contains(one.getFormId())
                                        && !Batch.of(call).finds(one.getUpdatedId());
                                responses.add(gone ? Batch.successful(response) : response);
                            }
                            return Batch.answer(call, responses);
                        })),
                in(
                                "UPDATE-08",
                                "brings-back-what-was-deleted",
                                "Marks objects as deleted, and an update takes the mark away.")
                        .by(sound -> marking(sound)),
                in("UPDATE-09", "creates-what-it-should-update", "Updates or creates, as it comes.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_UPDATE, call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            List<Object> forms = Batch.given(call);
                            Map<Object, Object> fresh = new HashMap<>();
                            for (Object form : forms) {
                                if (!((OsidForm) form).isForUpdate()) {
                                    Batch.of(call).create(List.of(form));
                                    fresh.put(((OsidForm) form).getId(), form);
                                }
                            }
                            List<Object> responses = new ArrayList<>();
                            for (Object response : Batch.answered(call, forms)) {
                                boolean created = fresh.containsKey(((UpdateResponse) response).getFormId());
                                responses.add(created ? Batch.successful(response) : response);
                            }
                            return Batch.answer(call, responses);
                        })),
                in(
                                "UPDATE-10",
                                "throws-the-error-of-one-form",
                                "Throws where one form cannot be updated, in place of reporting it.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_UPDATE, call -> {
                            List<Object> responses = Batch.answered(call);
                            for (Object response : responses) {
                                if (responses.size() > 1 && !Batch.isSuccessful(response)) {
                                    throw new OperationFailedException("one form could not be updated");
                                }
                            }
                            return Batch.answer(call, responses);
                        })),
                in("UPDATE-10", "stops-at-the-first-error", "Leaves the loop at the first form that cannot be updated.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_UPDATE, call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            List<Object> responses = new ArrayList<>();
                            boolean stopped = false;
                            for (Object form : Batch.given(call)) {
                                Object response = stopped
                                        ? Batch.refused(MadeValue.of(
                                                UpdateResponse.class, Map.of("getFormId", ((OsidForm) form).getId())))
                                        : Batch.answered(call, List.of(form)).get(0);
                                responses.add(response);
                                stopped = stopped || !Batch.isSuccessful(response);
                            }
                            return Batch.answer(call, responses);
                        })),
                in(
                                "UPDATE-11",
                                "refuses-the-second-form",
                                "Locks optimistically, and refuses the second form of an object.")
                        .alone()
                        .by(sound -> locking(sound)),
                in(
                                "UPDATE-11",
                                "overwrites-the-first-form",
                                "Writes every column, so that the second form undoes what the first one set.")
                        .alone()
                        .by(sound -> overwriting(sound, "Description")),
                in("UPDATE-12", "writes-through-at-once", "Writes an element as soon as it is set on the form.")
                        .alone()
                        .by(sound -> writingThrough(sound)));
    }

    /** Each update empties an element that was not set on its form. */
    private static Mutant overwriting(Mutant sound, String element) {
        Set<Object> touched = new HashSet<>();
        return sound.when("OsidObjectForm", "set" + element, call -> {
                    touched.add(((OsidForm) call.target()).getId());
                    return call.proceed();
                })
                .when(Role.BATCH_UPDATE, call -> {
                    if (call.arguments()[0] == null) {
                        return call.proceed();
                    }
                    List<Object> forms = Batch.given(call);
                    for (Object form : forms) {
                        OsidForm update = (OsidForm) form;
                        if (update.isForUpdate() && !touched.contains(update.getId())) {
                            Batch.ask(form, "clear" + element);
                        }
                    }
                    return Batch.answer(call, Batch.answered(call, forms));
                });
    }

    private static Mutant.Change burning() {
        Set<Object> burnt = new HashSet<>();
        return call -> {
            List<Object> responses = new ArrayList<>();
            for (Object response : Batch.answered(call)) {
                Id form = ((UpdateResponse) response).getFormId();
                responses.add(burnt.contains(form) ? Batch.refused(response) : response);
                if (!Batch.isSuccessful(response)) {
                    burnt.add(form);
                }
            }
            return Batch.answer(call, responses);
        };
    }

    /** Deleting marks an object only, and an update takes the mark away before it fails. */
    private static Mutant marking(Mutant sound) {
        Set<Object> marked = new HashSet<>();
        return sound.when(Role.BATCH_DELETE, call -> {
                    List<Object> responses = new ArrayList<>();
                    for (Object id : Batch.given(call)) {
                        marked.add(Batch.id(id));
                        responses.add(Batch.successful(MadeValue.of(
                                org.osid.transaction.batch.DeleteResponse.class, Map.of("getDeletedId", id))));
                    }
                    return Batch.answer(call, responses);
                })
                .when(Role.LOOKUP_BY_ID, call -> {
                    if (call.arguments()[0] != null && marked.contains(Batch.id(call.arguments()[0]))) {
                        throw new NotFoundException("marked as deleted");
                    }
                    return call.proceed();
                })
                .when(Role.BATCH_UPDATE, call -> {
                    List<Object> responses = new ArrayList<>();
                    for (Object response : Batch.answered(call)) {
                        boolean back = marked.remove(Batch.id(((UpdateResponse) response).getUpdatedId()));
                        responses.add(back ? Batch.refused(response) : response);
                    }
                    return Batch.answer(call, responses);
                });
    }

    /** A form is refused where another form of the same object was used after it was given. */
    private static Mutant locking(Mutant sound) {
        Map<MadeId, Integer> versions = new HashMap<>();
        Map<Object, Integer> versionOfForm = new HashMap<>();
        return sound.when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                    List<Object> forms = Batch.answered(call);
                    for (Object form : forms) {
                        int version = versions.getOrDefault(Batch.of(call).target(form), 0);
                        versionOfForm.put(((OsidForm) form).getId(), version);
                    }
                    return Batch.answer(call, forms);
                })
                .when(Role.BATCH_UPDATE, call -> {
                    List<Object> responses = new ArrayList<>();
                    for (Object response : Batch.answered(call)) {
                        UpdateResponse one = (UpdateResponse) response;
                        MadeId target = Batch.id(one.getUpdatedId());
                        int known = versionOfForm.getOrDefault(one.getFormId(), 0);
                        boolean stale = known < versions.getOrDefault(target, 0);
                        responses.add(stale ? Batch.refused(response) : response);
                        if (one.isSuccessful()) {
                            versions.merge(target, 1, Integer::sum);
                        }
                    }
                    return Batch.answer(call, responses);
                });
    }

    /** What is set on a form for update is written at once. */
    private static Mutant writingThrough(Mutant sound) {
        Map<Object, Batch> sessionOfForm = new HashMap<>();
        return sound.when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                    List<Object> forms = Batch.answered(call);
                    forms.forEach(form -> sessionOfForm.put(((OsidForm) form).getId(), Batch.of(call)));
                    return Batch.answer(call, forms);
                })
                .when("OsidObjectForm", "setDisplayName", call -> {
                    Batch session = sessionOfForm.get(((OsidForm) call.target()).getId());
                    if (session != null && call.arguments()[0] != null) {
                        Object copy = session.formsForUpdate(List.of(session.target(call.target())))
                                .get(0);
                        ((OsidObjectForm) copy).setDisplayName((String) call.arguments()[0]);
                        session.update(List.of(copy));
                    }
                    return call.proceed();
                });
    }
}
