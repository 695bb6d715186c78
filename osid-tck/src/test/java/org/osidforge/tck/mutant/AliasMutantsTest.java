package org.osidforge.tck.mutant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasResponse;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.data.MadeValue;

/** Mistakes in giving aliases, each caught by its clause. */
class AliasMutantsTest {

    /** Decides on one request before the provider sees it. */
    private interface Refusal {
        boolean refuses(Batch session, AliasRequest request) throws Throwable;
    }

    /** Refuses some requests, one after the other in their order. */
    private static Mutant refusing(String name, Refusal refusal) {
        return judging(name, (session, request) -> refusal.refuses(session, request) ? Verdict.REFUSED : Verdict.DONE);
    }

    private enum Verdict {
        /** Left to the provider. */
        DONE,
        /** Not done, and said so. */
        REFUSED,
        /** Not done, and said that it was. */
        PRETENDED
    }

    private interface Judge {
        Verdict of(Batch session, AliasRequest request) throws Throwable;
    }

    private static Mutant judging(String name, Judge judge) {
        return Hunt.mutant(name).when(Role.BATCH_ALIAS, call -> {
            if (call.arguments()[0] == null) {
                return call.proceed();
            }
            List<Object> responses = new ArrayList<>();
            for (Object one : Batch.given(call)) {
                AliasRequest request = (AliasRequest) one;
                Object unasked = MadeValue.of(
                        AliasResponse.class,
                        Map.of("getReferenceId", request.getReferenceId(), "getAliasId", request.getAliasId()));
                responses.add(
                        switch (judge.of(Batch.of(call), request)) {
                            case DONE -> Batch.answered(call, List.of(request)).get(0);
                            case REFUSED -> Batch.refused(unasked);
                            case PRETENDED -> Batch.successful(unasked);
                        });
            }
            return Batch.answer(call, responses);
        });
    }

    @Test
    void alias_01_takes_null_for_nothing() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("takes null for nothing")
                        .when(
                                Role.BATCH_ALIAS,
                                call -> call.arguments()[0] == null ? Batch.answer(call, List.of()) : call.proceed()),
                "ALIAS-01");
    }

    @Test
    void alias_02_mixes_up_aliases() {
        Shapes.catches(
                () -> {
                    Map<Object, Object> given = new HashMap<>();
                    return Hunt.mutant("mixes up alias Ids")
                            .when(
                                    "AliasResponse",
                                    "getAliasId",
                                    call -> given.computeIfAbsent("first", k -> new MadeId("a", "b", "c")));
                },
                "ALIAS-02");
    }

    @Test
    void alias_02_swaps_reference_and_alias() {
        Shapes.catches(
                () -> Hunt.mutant("swaps reference and alias")
                        .when("AliasResponse", "getAliasId", call -> ((AliasResponse) call.target()).getReferenceId())
                        .when("AliasResponse", "getReferenceId", call -> ((AliasResponse) call.target()).getAliasId()),
                "ALIAS-02");
    }

    @Test
    void alias_02_answers_once() {
        Shapes.catches(
                () -> Hunt.mutant("answers once").when(Role.BATCH_ALIAS, call -> {
                    List<Object> responses = Batch.answered(call);
                    return Batch.answer(call, responses.subList(0, Math.min(1, responses.size())));
                }),
                "ALIAS-02");
    }

    @Test
    void alias_02_has_an_error_message_for_success() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("has a message in any case")
                        .when(
                                "AliasResponse",
                                "getErrorMessage",
                                call -> ((AliasResponse) call.target()).isSuccessful()
                                        ? new MadeText("none")
                                        : call.proceed()),
                "ALIAS-02",
                "ALIAS-06");
    }

    @Test
    void alias_03_assigns_nothing() {
        Shapes.catches(() -> judging("assigns nothing", (session, request) -> Verdict.PRETENDED), "ALIAS-03");
    }

    @Test
    void alias_03_makes_the_alias_the_primary_id() {
        Shapes.catches(
                () -> {
                    Set<MadeId> renamed = new HashSet<>();
                    return refusing("makes the alias the primary Id", (session, request) -> {
                                renamed.add(Batch.id(request.getReferenceId()));
                                return false;
                            })
                            .when(Role.LOOKUP_BY_ID, call -> {
                                Object id = call.arguments()[0];
                                if (id != null && renamed.contains(Batch.id(id))) {
                                    throw new NotFoundException("has another Id now");
                                }
                                return call.proceed();
                            });
                },
                "ALIAS-03");
    }

    @Test
    void alias_03_knows_no_aliases_when_it_gives_forms() {
        Shapes.catches(
                () -> Hunt.mutant("knows no aliases when it gives forms")
                        .when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                            List<Object> ids = Batch.given(call);
                            for (Object id : ids) {
                                if (!Batch.of(call).primary((Id) id).equals(id)) {
                                    throw new NotFoundException("no object has that Id");
                                }
                            }
                            return Batch.answer(call, Batch.answered(call, ids));
                        }),
                "ALIAS-03");
    }

    @Test
    void alias_03_knows_no_aliases_when_it_looks_up() {
        Shapes.catches(
                () -> Hunt.mutant("knows no aliases when it looks up").when(Role.LOOKUP_BY_ID, call -> {
                    org.osid.Identifiable found = (org.osid.Identifiable) call.proceed();
                    if (!Batch.id(found.getId()).equals(call.arguments()[0])) {
                        throw new NotFoundException("no object has that Id");
                    }
                    return found;
                }),
                "ALIAS-03");
    }

    /** Whether the alias leads to another object than the one that it shall be given to. */
    private static boolean isTaken(Batch session, AliasRequest request) throws Throwable {
        MadeId alias = Batch.id(request.getAliasId());
        return session.finds(request.getReferenceId())
                && session.finds(alias)
                && !session.primary(alias).equals(alias)
                && !session.primary(alias).equals(session.primary(request.getReferenceId()));
    }

    @Test
    void alias_04_refuses_an_alias_that_is_taken() {
        Shapes.onlyCaughtBy(
                () -> refusing("refuses an alias that is taken", AliasMutantsTest::isTaken), "ALIAS-04", "ALIAS-05");
    }

    @Test
    void alias_04_keeps_the_alias_of_the_other() {
        Shapes.onlyCaughtBy(
                () -> judging(
                        "keeps the alias of the other",
                        (session, request) -> isTaken(session, request) ? Verdict.PRETENDED : Verdict.DONE),
                "ALIAS-04",
                "ALIAS-05");
    }

    @Test
    void alias_04_deletes_the_other() {
        Shapes.onlyCaughtBy(
                () -> refusing("deletes the object that had the alias", (session, request) -> {
                    if (isTaken(session, request)) {
                        session.delete(List.of(session.primary(request.getAliasId())));
                    }
                    return false;
                }),
                "ALIAS-04",
                "ALIAS-05");
    }

    @Test
    void alias_05_carries_out_requests_in_any_order() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("carries out the last request first").when(Role.BATCH_ALIAS, call -> {
                    if (call.arguments()[0] == null) {
                        return call.proceed();
                    }
                    List<Object> requests = new ArrayList<>(Batch.given(call));
                    Collections.reverse(requests);
                    return Batch.answer(call, Batch.answered(call, requests));
                }),
                "ALIAS-05");
    }

    @Test
    void alias_06_throws_the_error_of_one_request() {
        Shapes.onlyCaughtBy(
                () -> refusing("throws the error of one request", (session, request) -> {
                    if (!session.finds(request.getReferenceId())) {
                        throw new OperationFailedException("one reference is unknown");
                    }
                    return false;
                }),
                "ALIAS-06");
    }

    @Test
    void alias_06_pretends_success() {
        Shapes.onlyCaughtBy(
                () -> judging(
                        "pretends success",
                        (session, request) ->
                                session.finds(request.getReferenceId()) ? Verdict.DONE : Verdict.PRETENDED),
                "ALIAS-06");
    }

    @Test
    void alias_06_gives_the_alias_to_the_object_of_another_request() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("gives a lost alias to the object of another request")
                        .when(Role.BATCH_ALIAS, call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            List<Object> requests = Batch.given(call);
                            List<Object> responses = Batch.answered(call, requests);
                            for (Object response : responses) {
                                if (requests.size() > 1 && !Batch.isSuccessful(response)) {
                                    Id last = ((AliasRequest) requests.get(requests.size() - 1)).getReferenceId();
                                    Id lost = ((AliasResponse) response).getAliasId();
                                    Batch.of(call).alias(List.of(Batch.request(last, lost)));
                                }
                            }
                            return Batch.answer(call, responses);
                        }),
                "ALIAS-06");
    }

    @Test
    void alias_06_has_no_text() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("refuses without a word").when("AliasResponse", "getErrorMessage", call -> {
                    call.proceed();
                    return new MadeText(" ");
                }),
                "ALIAS-06");
    }

    private static boolean isPrimaryOfOther(Batch session, AliasRequest request) throws Throwable {
        MadeId alias = Batch.id(request.getAliasId());
        return session.finds(alias)
                && session.primary(alias).equals(alias)
                && !alias.equals(Batch.id(request.getReferenceId()));
    }

    @Test
    void alias_07_takes_over_a_primary_id() {
        Shapes.onlyCaughtBy(
                () -> judging(
                        "takes over a primary Id",
                        (session, request) -> isPrimaryOfOther(session, request) ? Verdict.PRETENDED : Verdict.DONE),
                "ALIAS-07");
    }

    @Test
    void alias_07_deletes_the_other() {
        Shapes.onlyCaughtBy(
                () -> refusing("deletes the object whose Id is given as an alias", (session, request) -> {
                    if (isPrimaryOfOther(session, request)) {
                        session.delete(List.of(request.getAliasId()));
                        return true;
                    }
                    return false;
                }),
                "ALIAS-07");
    }

    private static boolean isAlias(Batch session, Id id) throws Throwable {
        return session.finds(id) && !session.primary(id).equals(id);
    }

    @Test
    void alias_08_refuses_an_alias_as_reference() {
        Shapes.onlyCaughtBy(
                () -> refusing(
                        "refuses an alias as reference",
                        (session, request) -> isAlias(session, request.getReferenceId())),
                "ALIAS-08");
    }

    /** Gives an object one alias at most: the last one. */
    private static Mutant forgetting() {
        Map<MadeId, MadeId> last = new HashMap<>();
        Set<MadeId> forgotten = new HashSet<>();
        return refusing("forgets the alias that an object had", (session, request) -> {
                    if (session.finds(request.getReferenceId())) {
                        MadeId alias = Batch.id(request.getAliasId());
                        MadeId before = last.put(session.primary(request.getReferenceId()), alias);
                        if (before != null && !before.equals(alias)) {
                            forgotten.add(before);
                        }
                        forgotten.remove(alias);
                    }
                    return false;
                })
                .when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                    if (call.arguments()[0] == null) {
                        return call.proceed();
                    }
                    List<Object> ids = Batch.given(call);
                    for (Object id : ids) {
                        if (forgotten.contains(Batch.id(id))) {
                            throw new NotFoundException("forgotten");
                        }
                    }
                    return Batch.answer(call, Batch.answered(call, ids));
                });
    }

    @Test
    void alias_09_forgets_the_first_alias() {
        Shapes.onlyCaughtBy(AliasMutantsTest::forgetting, "ALIAS-09");
    }

    @Test
    void alias_09_refuses_a_second_alias() {
        Shapes.catches(
                () -> {
                    Set<MadeId> aliased = new HashSet<>();
                    return refusing(
                            "refuses a second alias",
                            (session, request) -> session.finds(request.getReferenceId())
                                    && !aliased.add(session.primary(request.getReferenceId())));
                },
                "ALIAS-09");
    }

    @Test
    void alias_10_never_frees_an_alias() {
        Shapes.catches(
                () -> {
                    Map<MadeId, MadeId> owner = new HashMap<>();
                    return refusing("never frees an alias", (session, request) -> {
                        MadeId alias = Batch.id(request.getAliasId());
                        if (owner.containsKey(alias) && !session.finds(owner.get(alias))) {
                            return true;
                        }
                        if (session.finds(request.getReferenceId())) {
                            owner.put(alias, session.primary(request.getReferenceId()));
                        }
                        return false;
                    });
                },
                "ALIAS-10");
    }

    /** Aliases of deleted objects still lead to forms. */
    private static Mutant keeping() {
        Map<MadeId, MadeId> owner = new HashMap<>();
        Map<MadeId, Object> kept = new HashMap<>();
        return refusing("keeps aliases of deleted objects", (session, request) -> {
                    if (session.finds(request.getReferenceId())) {
                        owner.put(Batch.id(request.getAliasId()), session.primary(request.getReferenceId()));
                    }
                    return false;
                })
                .when(Role.BATCH_DELETE, call -> {
                    if (call.arguments()[0] == null) {
                        return call.proceed();
                    }
                    List<Object> ids = Batch.given(call);
                    for (Map.Entry<MadeId, MadeId> one : owner.entrySet()) {
                        if (ids.contains(one.getValue()) && Batch.of(call).finds(one.getKey())) {
                            kept.put(
                                    one.getKey(),
                                    Batch.of(call)
                                            .formsForUpdate(List.of(one.getKey()))
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
                    Object one = ids.size() == 1 ? kept.get(Batch.id(ids.get(0))) : null;
                    return Batch.answer(call, one == null ? Batch.answered(call, ids) : List.of(one));
                });
    }

    @Test
    void alias_10_keeps_the_alias_after_delete() {
        Shapes.onlyCaughtBy(AliasMutantsTest::keeping, "ALIAS-10");
    }

    @Test
    void alias_11_deletes_by_primary_id_only() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("deletes by primary Id only").when(Role.BATCH_DELETE, call -> {
                    if (call.arguments()[0] == null) {
                        return call.proceed();
                    }
                    List<Object> responses = new ArrayList<>();
                    for (Object id : Batch.given(call)) {
                        responses.add(
                                isAlias(Batch.of(call), (Id) id)
                                        ? Batch.refused(MadeValue.of(
                                                org.osid.transaction.batch.DeleteResponse.class,
                                                Map.of("getDeletedId", id)))
                                        : Batch.answered(call, List.of(id)).get(0));
                    }
                    return Batch.answer(call, responses);
                }),
                "ALIAS-11");
    }

    @Test
    void alias_11_deletes_the_alias_alone() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("deletes the alias alone").when(Role.BATCH_DELETE, call -> {
                    if (call.arguments()[0] == null) {
                        return call.proceed();
                    }
                    List<Object> responses = new ArrayList<>();
                    for (Object id : Batch.given(call)) {
                        responses.add(
                                isAlias(Batch.of(call), (Id) id)
                                        ? Batch.successful(MadeValue.of(
                                                org.osid.transaction.batch.DeleteResponse.class,
                                                Map.of("getDeletedId", id)))
                                        : Batch.answered(call, List.of(id)).get(0));
                    }
                    return Batch.answer(call, responses);
                }),
                "ALIAS-11");
    }

    @Test
    void alias_11_loses_an_update_by_alias() {
        Shapes.onlyCaughtBy(
                () -> {
                    Set<Object> lost = new HashSet<>();
                    return Hunt.mutant("loses an update by alias")
                            .when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                                if (call.arguments()[0] == null) {
                                    return call.proceed();
                                }
                                List<Object> ids = Batch.given(call);
                                List<Object> forms = Batch.answered(call, ids);
                                for (int i = 0; i < ids.size(); i++) {
                                    if (!Batch.of(call).target(forms.get(i)).equals(ids.get(i))) {
                                        lost.add(((org.osid.OsidForm) forms.get(i)).getId());
                                    }
                                }
                                return Batch.answer(call, forms);
                            })
                            .when("OsidObjectForm", "setDisplayName", call -> {
                                if (lost.contains(((org.osid.OsidForm) call.target()).getId())) {
                                    return null;
                                }
                                return call.proceed();
                            });
                },
                "ALIAS-11");
    }
}
