package org.osidforge.tck.mutant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osid.Identifiable;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.recognition.batch.AwardBatchAdminSession;
import org.osid.recognition.batch.RecognitionBatchManager;
import org.osid.room.batch.BuildingBatchAdminSession;
import org.osid.room.batch.RoomBatchManager;
import org.osid.transaction.batch.DeleteResponse;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.OfficialModel;
import org.osidforge.tck.OrchardModel;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.provider.ProviderUnderTest;

/** Mistakes in deleting, each caught by its clause. */
class DeleteMutantsTest {

    @Test
    void delete_01_takes_null_for_nothing() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("takes null for nothing")
                        .when(
                                Role.BATCH_DELETE,
                                call -> call.arguments()[0] == null ? Batch.answer(call, List.of()) : call.proceed()),
                "DELETE-01");
    }

    @Test
    void delete_01_takes_null_for_all_before_it_complains() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("takes null for all").when(Role.BATCH_DELETE, call -> {
                    if (call.arguments()[0] == null) {
                        Batch.of(call).deleteAll();
                        throw new NullArgumentException("ids");
                    }
                    return call.proceed();
                }),
                "DELETE-01");
    }

    @Test
    void delete_02_answers_only_for_what_went_wrong() {
        Shapes.catches(
                () -> Hunt.mutant("answers only for errors").when(Role.BATCH_DELETE, call -> {
                    List<Object> errors = new ArrayList<>();
                    for (Object response : Batch.answered(call)) {
                        if (!Batch.isSuccessful(response)) {
                            errors.add(response);
                        }
                    }
                    return Batch.answer(call, errors);
                }),
                "DELETE-02");
    }

    @Test
    void delete_02_gives_the_first_id_in_each_response() {
        Shapes.catches(
                () -> Hunt.mutant("gives the first Id in each response").when(Role.BATCH_DELETE, call -> {
                    List<Object> responses = new ArrayList<>();
                    for (Object response : Batch.answered(call)) {
                        Object first = responses.isEmpty() ? response : responses.get(0);
                        Object id = ((DeleteResponse) first).getDeletedId();
                        responses.add(Batch.but(response, Map.of("getDeletedId", id)));
                    }
                    return Batch.answer(call, responses);
                }),
                "DELETE-02");
    }

    @Test
    void delete_02_has_an_error_message_for_success() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("has a message in any case")
                        .when(
                                "DeleteResponse",
                                "getErrorMessage",
                                call -> ((DeleteResponse) call.target()).isSuccessful()
                                        ? new MadeText("none")
                                        : call.proceed()),
                "DELETE-02");
    }

    @Test
    void delete_03_says_so_and_deletes_nothing() {
        Shapes.catches(
                () -> Hunt.mutant("deletes nothing").when(Role.BATCH_DELETE, call -> {
                    List<Object> responses = new ArrayList<>();
                    for (Object id : Batch.given(call)) {
                        responses.add(Batch.successful(MadeValue.of(DeleteResponse.class, Map.of("getDeletedId", id))));
                    }
                    return Batch.answer(call, responses);
                }),
                "DELETE-03");
    }

    @Test
    void delete_03_still_gives_forms_for_what_is_gone() {
        Shapes.onlyCaughtBy(
                () -> {
                    Map<MadeId, Object> kept = new HashMap<>();
                    return Hunt.mutant("still gives forms for what is gone")
                            .when(Role.BATCH_DELETE, call -> {
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
                                        gone ? List.of(kept.get(Batch.id(ids.get(0)))) : Batch.answered(call, ids));
                            });
                },
                "DELETE-03");
    }

    /** Objects that were listed once are listed ever after. */
    private static Mutant caching() {
        Map<MadeId, Object> cache = new LinkedHashMap<>();
        return Hunt.mutant("lists from a cache").when(Role.LOOKUP, call -> {
            if (call.arguments().length > 0) {
                return call.proceed();
            }
            for (Object object : Batch.answered(call)) {
                cache.put(Batch.id(((Identifiable) object).getId()), object);
            }
            return Batch.answer(call, List.copyOf(cache.values()));
        });
    }

    @Test
    void delete_03_lists_what_is_gone() {
        Shapes.catches(DeleteMutantsTest::caching, "DELETE-03");
    }

    @Test
    void delete_04_throws_the_error_of_one_id() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("throws the error of one Id").when(Role.BATCH_DELETE, call -> {
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
                }),
                "DELETE-04");
    }

    @Test
    void delete_04_takes_unknown_ids_for_deleted() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("takes unknown Ids for deleted").when(Role.BATCH_DELETE, call -> {
                    List<Object> responses = new ArrayList<>();
                    for (Object response : Batch.answered(call)) {
                        responses.add(Batch.isSuccessful(response) ? response : Batch.successful(response));
                    }
                    return Batch.answer(call, responses);
                }),
                "DELETE-04",
                "DELETE-06");
    }

    @Test
    void delete_04_stops_at_the_first_error() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("stops at the first error").when(Role.BATCH_DELETE, call -> {
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
                }),
                "DELETE-04");
    }

    @Test
    void delete_05_deletes_all_without_a_word() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("deletes all without a word").when(Role.BATCH_DELETE_ALL, call -> {
                    call.proceed();
                    return Batch.answer(call, List.of());
                }),
                "DELETE-05");
    }

    @Test
    void delete_05_answers_once_more_for_what_is_gone() {
        Shapes.onlyCaughtBy(
                () -> {
                    List<Object> before = new ArrayList<>();
                    return Hunt.mutant("answers once more for what is gone").when(Role.BATCH_DELETE_ALL, call -> {
                        List<Object> responses = Batch.answered(call);
                        List<Object> given = responses.isEmpty() ? List.copyOf(before) : responses;
                        before.addAll(responses);
                        return Batch.answer(call, given);
                    });
                },
                "DELETE-05");
    }

    @Test
    void delete_05_says_nothing_about_the_last() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("says nothing about the last one").when(Role.BATCH_DELETE_ALL, call -> {
                    List<Object> responses = Batch.answered(call);
                    return Batch.answer(call, responses.subList(0, Math.max(0, responses.size() - 1)));
                }),
                "DELETE-05");
    }

    @Test
    void delete_05_lists_what_is_gone() {
        Shapes.catches(DeleteMutantsTest::caching, "DELETE-05");
    }

    @Test
    void delete_06_deletes_each_id_once() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("takes a set of Ids").when(Role.BATCH_DELETE, call -> {
                    if (call.arguments()[0] == null) {
                        return call.proceed();
                    }
                    List<Object> once = Batch.given(call).stream().distinct().toList();
                    return Batch.answer(call, Batch.answered(call, once));
                }),
                "DELETE-06");
    }

    @Test
    void delete_06_takes_the_second_for_deleted() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("takes the second for deleted").when(Role.BATCH_DELETE, call -> {
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
                }),
                "DELETE-06");
    }

    /** Deletes all objects of another kind together with those that were asked for. */
    private static Mutant deletingOthers(Role role) {
        PocketProvider pocket = new PocketProvider(OfficialModel.model());
        return Mutant.of("deletes another kind as well", pocket, OfficialModel.model())
                .when(role, call -> {
                    Object result = call.proceed();
                    if (call.method().getDeclaringClass().getPackageName().equals("org.osid.room.batch")) {
                        RoomBatchManager manager = (RoomBatchManager)
                                pocket.manager("osid.room.batch").orElseThrow();
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

    @Test
    void delete_07_deletes_another_kind_with_all() {
        Shapes.onlyCaughtBy(() -> deletingOthers(Role.BATCH_DELETE_ALL), "DELETE-07");
    }

    @Test
    void delete_07_deletes_another_kind_with_some() {
        Shapes.catches(() -> deletingOthers(Role.BATCH_DELETE), "DELETE-07");
    }

    @Test
    void delete_07_deletes_what_was_not_asked_for() {
        Shapes.catches(
                () -> Hunt.mutant("deletes all for several").when(Role.BATCH_DELETE, call -> {
                    List<Object> ids = Batch.given(call);
                    Object answer = Batch.answer(call, Batch.answered(call, ids));
                    if (ids.size() > 1) {
                        Batch.of(call).deleteAll();
                    }
                    return answer;
                }),
                "DELETE-07");
    }

    /** What a further delete method does in place of deleting the objects of a parent. */
    private interface Further {
        Object apply(Call call, ProviderUnderTest base) throws Throwable;
    }

    private static void orchard(String name, Further further) throws Exception {
        try (EngineProvider base = EngineProvider.over(name, new MemoryStore())) {
            Mutant mutant = Mutant.of(name, base, OrchardModel.model())
                    .when(
                            OrchardModel.TREES,
                            "deleteTreesForRow",
                            call -> call.arguments()[0] == null
                                    ? Orchard.deleteWhere(call, base, tree -> false)
                                    : further.apply(call, base));
            Hunt.onOrchard(OrchardModel.TREES).onlyCaughtBy(mutant, "DELETE-08");
        }
    }

    @Test
    void delete_08_pays_no_heed_to_the_parent() throws Exception {
        orchard("pays no heed to the row", (call, base) -> Orchard.deleteWhere(call, base, tree -> true));
    }

    @Test
    void delete_08_deletes_nothing() throws Exception {
        orchard("finds nothing to delete", (call, base) -> Orchard.deleteWhere(call, base, tree -> false));
    }

    @Test
    void delete_08_deletes_the_others() throws Exception {
        orchard("deletes what does not match", (call, base) -> {
            Id row = (Id) call.arguments()[0];
            return Orchard.deleteWhere(call, base, tree -> !tree.getRowId().equals(row));
        });
    }

    @Test
    void delete_08_deletes_without_a_word() throws Exception {
        orchard("deletes without a word", (call, base) -> {
            Id row = (Id) call.arguments()[0];
            Orchard.deleteWhere(call, base, tree -> tree.getRowId().equals(row));
            return Batch.answer(call, List.of());
        });
    }

    @Test
    void delete_08_says_so_and_deletes_nothing() throws Exception {
        orchard("says that it deleted what it kept", (call, base) -> {
            Id row = (Id) call.arguments()[0];
            List<Object> responses = new ArrayList<>();
            Orchard.deleteWhere(call, base, tree -> {
                if (tree.getRowId().equals(row)) {
                    responses.add(
                            Batch.successful(MadeValue.of(DeleteResponse.class, Map.of("getDeletedId", tree.getId()))));
                }
                return false;
            });
            return Batch.answer(call, responses);
        });
    }
}
