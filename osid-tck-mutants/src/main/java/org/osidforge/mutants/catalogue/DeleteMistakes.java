package org.osidforge.mutants.catalogue;

import static org.osidforge.mutants.Mistake.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osid.Identifiable;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.recognition.batch.AwardBatchAdminSession;
import org.osid.recognition.batch.RecognitionBatchManager;
import org.osid.room.batch.BuildingBatchAdminSession;
import org.osid.room.batch.RoomBatchManager;
import org.osid.tracking.batch.SubtaskIssueBatchAdminSession;
import org.osid.transaction.Transaction;
import org.osid.transaction.batch.DeleteResponse;
import org.osidforge.mutants.Mistake;
import org.osidforge.mutants.Place;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.mutant.Batch;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.provider.ProviderUnderTest;

/** Mistakes in deleting. */
final class DeleteMistakes {

    private DeleteMistakes() {}

    static List<Mistake> all() {
        return List.of(
                in("DELETE-01", "takes-null-for-nothing", "Guards deleting with \"if null, nothing to do\".")
                        .alone()
                        .by(sound -> sound.when(
                                Role.BATCH_DELETE,
                                call -> call.arguments()[0] == null ? Batch.answer(call, List.of()) : call.proceed())),
                in(
                                "DELETE-01",
                                "takes-null-for-all-before-it-complains",
                                "Takes null for no condition, deletes everything, and complains afterwards.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_DELETE, call -> {
                            if (call.arguments()[0] == null) {
                                Batch.of(call).deleteAll();
                                throw new NullArgumentException("ids");
                            }
                            return call.proceed();
                        })),
                in("DELETE-02", "answers-only-for-what-went-wrong", "Reports errors only.")
                        .by(sound -> sound.when(Role.BATCH_DELETE, call -> {
                            List<Object> errors = new ArrayList<>();
                            for (Object response : Batch.answered(call)) {
                                if (!Batch.isSuccessful(response)) {
                                    errors.add(response);
                                }
                            }
                            return Batch.answer(call, errors);
                        })),
                in(
                                "DELETE-02",
                                "gives-the-first-id-in-each-response",
                                "Reads the Id once before the loop, and has it in every response.")
                        .by(sound -> sound.when(Role.BATCH_DELETE, call -> {
                            List<Object> responses = new ArrayList<>();
                            for (Object response : Batch.answered(call)) {
                                Object first = responses.isEmpty() ? response : responses.get(0);
                                Object id = ((DeleteResponse) first).getDeletedId();
                                responses.add(Batch.but(response, Map.of("getDeletedId", id)));
                            }
                            return Batch.answer(call, responses);
                        })),
                in(
                                "DELETE-02",
                                "has-an-error-message-for-success",
                                "Fills the error message of every response, also of those that went well.")
                        .alone()
                        .by(sound -> sound.when(
                                "DeleteResponse",
                                "getErrorMessage",
                                call -> ((DeleteResponse) call.target()).isSuccessful()
                                        ? new MadeText("none")
                                        : call.proceed())),
                in("DELETE-03", "says-so-and-deletes-nothing", "Has a stub in place of deleting, and reports success.")
                        .by(sound -> sound.when(Role.BATCH_DELETE, call -> {
                            List<Object> responses = new ArrayList<>();
                            for (Object id : Batch.given(call)) {
                                responses.add(Batch.successful(
                                        MadeValue.of(DeleteResponse.class, Map.of("getDeletedId", id))));
                            }
                            return Batch.answer(call, responses);
                        })),
                in(
                                "DELETE-03",
                                "still-gives-forms-for-what-is-gone",
                                "Keeps forms for update in a cache that deleting does not clear.")
                        .alone()
                        .by(sound -> {
                            Map<MadeId, Object> kept = new HashMap<>();
                            return sound.when(Role.BATCH_DELETE, call -> {
                                        if (call.arguments()[0] == null) {
                                            return call.proceed();
                                        }
                                        List<Object> ids = Batch.given(call);
                                        for (Object id : ids) {
                                            if (Batch.of(call).finds(Batch.id(id))) {
                                                kept.put(
                                                        Batch.id(id),
                                                        Batch.of(call)
                                                                .formsForUpdate(List.of(Batch.id(id)))
                                                                .get(0));
                                            }
                                        }
                                        return Batch.answer(call, Batch.answered(call, ids));
                                    })
                                    .when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                                        if (call.arguments()[0] == null) {
                                            return call.proceed();
                                        }
                                        List<Object> ids = Batch.given(call);
                                        boolean gone = ids.size() == 1 && kept.containsKey(Batch.id(ids.get(0)));
                                        return Batch.answer(
                                                call,
                                                gone
                                                        ? List.of(kept.get(Batch.id(ids.get(0))))
                                                        : Batch.answered(call, ids));
                                    });
                        }),
                in("DELETE-03", "lists-what-is-gone", "Lists objects from a cache that deleting does not clear.")
                        .by(sound -> caching(sound)),
                in(
                                "DELETE-04",
                                "throws-the-error-of-one-id",
                                "Throws where one Id is unknown, in place of reporting it.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_DELETE, call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            List<Object> ids = Batch.given(call);
                            for (Object id : ids) {
                                if (ids.size() > 1 && !Batch.of(call).finds(Batch.id(id))) {
                                    throw new OperationFailedException("one Id is unknown");
                                }
                            }
                            return Batch.answer(call, Batch.answered(call, ids));
                        })),
                in("DELETE-04", "takes-unknown-ids-for-deleted", "Does not count the rows that a delete has hit.")
                        .beside("DELETE-06")
                        .by(sound -> sound.when(Role.BATCH_DELETE, call -> {
                            List<Object> responses = new ArrayList<>();
                            for (Object response : Batch.answered(call)) {
                                responses.add(Batch.isSuccessful(response) ? response : Batch.successful(response));
                            }
                            return Batch.answer(call, responses);
                        })),
                in("DELETE-04", "stops-at-the-first-error", "Leaves the loop at the first Id that is unknown.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_DELETE, call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            List<Object> responses = new ArrayList<>();
                            boolean stopped = false;
                            for (Object id : Batch.given(call)) {
                                Object response = stopped
                                        ? Batch.refused(MadeValue.of(DeleteResponse.class, Map.of("getDeletedId", id)))
                                        : Batch.answered(call, List.of(id)).get(0);
                                responses.add(response);
                                stopped = stopped || !Batch.isSuccessful(response);
                            }
                            return Batch.answer(call, responses);
                        })),
                in("DELETE-05", "deletes-all-without-a-word", "Deletes all in one statement, and gives no responses.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_DELETE_ALL, call -> {
                            call.proceed();
                            return Batch.answer(call, List.of());
                        })),
                in(
                                "DELETE-05",
                                "answers-once-more-for-what-is-gone",
                                "Gives the responses of the last time where there is nothing to delete.")
                        .alone()
                        .by(sound -> {
                            List<Object> before = new ArrayList<>();
                            return sound.when(Role.BATCH_DELETE_ALL, call -> {
                                List<Object> responses = Batch.answered(call);
                                List<Object> given = responses.isEmpty() ? List.copyOf(before) : responses;
                                before.addAll(responses);
                                return Batch.answer(call, given);
                            });
                        }),
                in("DELETE-05", "says-nothing-about-the-last", "Is off by one in the responses about all.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_DELETE_ALL, call -> {
                            List<Object> responses = Batch.answered(call);
                            return Batch.answer(call, responses.subList(0, Math.max(0, responses.size() - 1)));
                        })),
                in("DELETE-05", "lists-what-is-gone", "Lists objects from a cache that deleting all does not clear.")
                        .by(sound -> caching(sound)),
                in(
                                "DELETE-06",
                                "deletes-each-id-once",
                                "Collects the Ids in a set, and has no response for the second of two.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_DELETE, call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            List<Object> once =
                                    Batch.given(call).stream().distinct().toList();
                            return Batch.answer(call, Batch.answered(call, once));
                        })),
                in(
                                "DELETE-06",
                                "takes-the-second-for-deleted",
                                "Reports the second of two equal Ids as deleted as well.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_DELETE, call -> {
                            Set<MadeId> done = new HashSet<>();
                            List<Object> responses = new ArrayList<>();
                            for (Object response : Batch.answered(call)) {
                                MadeId id = Batch.id(((DeleteResponse) response).getDeletedId());
                                responses.add(done.contains(id) ? Batch.successful(response) : response);
                                if (Batch.isSuccessful(response)) {
                                    done.add(id);
                                }
                            }
                            return Batch.answer(call, responses);
                        })),
                in(
                                "DELETE-07",
                                "deletes-another-kind-with-all",
                                "Empties the table of another kind together with its own.")
                        .alone()
                        .by(sound -> deletingOthers(sound, Role.BATCH_DELETE_ALL)),
                in("DELETE-07", "deletes-another-kind-with-some", "Deletes all objects of another kind in a cascade.")
                        .by(sound -> deletingOthers(sound, Role.BATCH_DELETE)),
                in("DELETE-07", "deletes-what-was-not-asked-for", "Deletes everything where several Ids were given.")
                        .by(sound -> sound.when(Role.BATCH_DELETE, call -> {
                            List<Object> ids = Batch.given(call);
                            Object answer = Batch.answer(call, Batch.answered(call, ids));
                            if (ids.size() > 1) {
                                Batch.of(call).deleteAll();
                            }
                            return answer;
                        })),
                in("DELETE-08", "pays-no-heed-to-the-parent", "Deletes the subtasks of every issue.")
                        .on(Place.SUBTASK)
                        .by(sound -> deletingFurther(
                                sound, call -> ((SubtaskIssueBatchAdminSession) call.target()).deleteAllSubtasks())),
                in("DELETE-08", "deletes-nothing", "Has a stub for the further delete method, which finds nothing.")
                        .on(Place.SUBTASK)
                        .by(sound -> deletingFurther(sound, call -> Batch.answer(call, List.of()))),
                in("DELETE-08", "takes-the-parent-for-another", "Compares the Id of the issue with those of queues.")
                        .on(Place.SUBTASK)
                        .by(sound -> deletingFurther(
                                sound,
                                call -> ((SubtaskIssueBatchAdminSession) call.target())
                                        .deleteSubtasksForQueue((Id) call.arguments()[0]))),
                in(
                                "DELETE-08",
                                "deletes-without-a-word",
                                "Deletes what matches in one statement, and gives no responses.")
                        .on(Place.SUBTASK)
                        .by(sound -> deletingFurther(sound, call -> {
                            call.proceed();
                            return Batch.answer(call, List.of());
                        })),
                in("DELETE-08", "never-commits-it", "Deletes what matches in a transaction that is never committed.")
                        .on(Place.SUBTASK)
                        .by(sound -> deletingFurther(sound, call -> {
                            Transaction unended = ((SubtaskIssueBatchAdminSession) call.target()).startTransaction();
                            List<Object> responses = Batch.answered(call);
                            unended.abort();
                            return Batch.answer(call, responses);
                        })));
    }

    /** Objects that were listed once are listed ever after. */
    private static Mutant caching(Mutant sound) {
        Map<MadeId, Object> cache = new LinkedHashMap<>();
        return sound.when(Role.LOOKUP, call -> {
            if (call.arguments().length > 0) {
                return call.proceed();
            }
            for (Object object : Batch.answered(call)) {
                cache.put(Batch.id(((Identifiable) object).getId()), object);
            }
            return Batch.answer(call, List.copyOf(cache.values()));
        });
    }

    /** Deletes all objects of another kind together with those that were asked for. */
    private static Mutant deletingOthers(Mutant sound, Role role) {
        ProviderUnderTest pocket = sound.base();
        return sound.when(role, call -> {
            Object result = call.proceed();
            if (call.method().getDeclaringClass().getPackageName().equals("org.osid.room.batch")) {
                RoomBatchManager manager =
                        (RoomBatchManager) pocket.manager("osid.room.batch").orElseThrow();
                BuildingBatchAdminSession buildings = manager.getBuildingBatchAdminSession();
                buildings.deleteAllBuildings();
            } else {
                RecognitionBatchManager manager = (RecognitionBatchManager)
                        pocket.manager("osid.recognition.batch").orElseThrow();
                AwardBatchAdminSession awards = manager.getAwardBatchAdminSession();
                awards.deleteAllAwards();
            }
            return result;
        });
    }

    /** A further delete method that does something else than the provider, null apart. */
    private static Mutant deletingFurther(Mutant sound, Mutant.Change change) {
        return sound.when(
                Place.SUBTASK.session(),
                "deleteSubtasksForIssue",
                call -> call.arguments()[0] == null ? call.proceed() : change.apply(call));
    }
}
