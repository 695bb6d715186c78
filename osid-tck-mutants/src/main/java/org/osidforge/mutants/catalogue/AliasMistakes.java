package org.osidforge.mutants.catalogue;

import static org.osidforge.mutants.Mistake.in;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasResponse;
import org.osidforge.mutants.Mistake;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.mutant.Batch;
import org.osidforge.tck.mutant.Mutant;

/** Mistakes in giving aliases. */
final class AliasMistakes {

    private AliasMistakes() {}

    static List<Mistake> all() {
        return List.of(
                in("ALIAS-01", "takes-null-for-nothing", "Guards aliasing with \"if null, nothing to do\".")
                        .alone()
                        .by(sound -> sound.when(
                                Role.BATCH_ALIAS,
                                call -> call.arguments()[0] == null ? Batch.answer(call, List.of()) : call.proceed())),
                in(
                                "ALIAS-02",
                                "mixes-up-aliases",
                                "Builds each response from one alias Id that was read before the loop.")
                        .by(sound -> {
                            Map<Object, Object> given = new HashMap<>();
                            return sound.when(
                                    "AliasResponse",
                                    "getAliasId",
                                    call -> given.computeIfAbsent("first", k -> new MadeId("a", "b", "c")));
                        }),
                in(
                                "ALIAS-02",
                                "swaps-reference-and-alias",
                                "Passes reference and alias Id to the response in the wrong order.")
                        .by(sound -> sound.when(
                                        "AliasResponse",
                                        "getAliasId",
                                        call -> ((AliasResponse) call.target()).getReferenceId())
                                .when(
                                        "AliasResponse",
                                        "getReferenceId",
                                        call -> ((AliasResponse) call.target()).getAliasId())),
                in("ALIAS-02", "answers-once", "Gives one response for the whole batch of requests.")
                        .by(sound -> sound.when(Role.BATCH_ALIAS, call -> {
                            List<Object> responses = Batch.answered(call);
                            return Batch.answer(call, responses.subList(0, Math.min(1, responses.size())));
                        })),
                in(
                                "ALIAS-02",
                                "has-an-error-message-for-success",
                                "Fills the error message of every response, also of those that went well.")
                        .beside("ALIAS-06")
                        .by(sound -> sound.when(
                                "AliasResponse",
                                "getErrorMessage",
                                call -> ((AliasResponse) call.target()).isSuccessful()
                                        ? new MadeText("none")
                                        : call.proceed())),
                in("ALIAS-03", "assigns-nothing", "Has a stub in place of giving aliases, and reports success.")
                        .by(sound -> judging(sound, (session, request) -> Verdict.PRETENDED)),
                in(
                                "ALIAS-03",
                                "makes-the-alias-the-primary-id",
                                "Renames the object in place of giving it a second Id.")
                        .by(sound -> {
                            Set<MadeId> renamed = new HashSet<>();
                            return refusing(sound, (session, request) -> {
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
                        }),
                in(
                                "ALIAS-03",
                                "knows-no-aliases-when-it-gives-forms",
                                "Resolves aliases in lookups, and forgot forms for update.")
                        .by(sound -> sound.when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                            List<Object> ids = Batch.given(call);
                            for (Object id : ids) {
                                if (!Batch.of(call).primary((Id) id).equals(id)) {
                                    throw new NotFoundException("no object has that Id");
                                }
                            }
                            return Batch.answer(call, Batch.answered(call, ids));
                        })),
                in(
                                "ALIAS-03",
                                "knows-no-aliases-when-it-looks-up",
                                "Resolves aliases for forms, and forgot the lookup in the comparative view.")
                        .by(sound -> sound.when(Role.LOOKUP_BY_ID, call -> {
                            org.osid.Identifiable found = (org.osid.Identifiable) call.proceed();
                            if (!Batch.id(found.getId()).equals(call.arguments()[0])) {
                                throw new NotFoundException("no object has that Id");
                            }
                            return found;
                        })),
                in(
                                "ALIAS-04",
                                "refuses-an-alias-that-is-taken",
                                "Has a unique index on aliases, and never reassigns one.")
                        .beside("ALIAS-05")
                        .by(sound -> refusing(sound, AliasMistakes::isTaken)),
                in(
                                "ALIAS-04",
                                "keeps-the-alias-of-the-other",
                                "Inserts an alias only if it is absent, and reports success in any case.")
                        .beside("ALIAS-05")
                        .by(sound -> judging(
                                sound,
                                (session, request) -> isTaken(session, request) ? Verdict.PRETENDED : Verdict.DONE)),
                in("ALIAS-04", "deletes-the-other", "Frees an alias by deleting the object that had it.")
                        .beside("ALIAS-05")
                        .by(sound -> refusing(sound, (session, request) -> {
                            if (isTaken(session, request)) {
                                session.delete(List.of(session.primary(request.getAliasId())));
                            }
                            return false;
                        })),
                in(
                                "ALIAS-05",
                                "carries-out-requests-in-any-order",
                                "Carries requests out from a stack, so that the last comes first.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_ALIAS, call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            List<Object> requests = new ArrayList<>(Batch.given(call));
                            Collections.reverse(requests);
                            return Batch.answer(call, Batch.answered(call, requests));
                        })),
                in(
                                "ALIAS-06",
                                "throws-the-error-of-one-request",
                                "Throws where one reference is unknown, in place of reporting it.")
                        .alone()
                        .by(sound -> refusing(sound, (session, request) -> {
                            if (!session.finds(request.getReferenceId())) {
                                throw new OperationFailedException("one reference is unknown");
                            }
                            return false;
                        })),
                in("ALIAS-06", "pretends-success", "Takes an unknown reference for a request that is done.")
                        .alone()
                        .by(sound -> judging(
                                sound,
                                (session, request) ->
                                        session.finds(request.getReferenceId()) ? Verdict.DONE : Verdict.PRETENDED)),
                in(
                                "ALIAS-06",
                                "gives-the-alias-to-the-object-of-another-request",
                                "Keeps the object of another request in a variable, and gives the lost alias to that one.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_ALIAS, call -> {
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
                        })),
                in("ALIAS-06", "has-no-text", "Refuses a request with a blank message.")
                        .alone()
                        .by(sound -> sound.when("AliasResponse", "getErrorMessage", call -> {
                            call.proceed();
                            return new MadeText(" ");
                        })),
                in(
                                "ALIAS-07",
                                "takes-over-a-primary-id",
                                "Says yes to an alias that is the primary Id of another object.")
                        .alone()
                        .by(sound -> judging(
                                sound,
                                (session, request) ->
                                        isPrimaryOfOther(session, request) ? Verdict.PRETENDED : Verdict.DONE)),
                in(
                                "ALIAS-07",
                                "deletes-the-other",
                                "Makes room for an alias by deleting the object whose primary Id it is.")
                        .alone()
                        .by(sound -> refusing(sound, (session, request) -> {
                            if (isPrimaryOfOther(session, request)) {
                                session.delete(List.of(request.getAliasId()));
                                return true;
                            }
                            return false;
                        })),
                in("ALIAS-08", "refuses-an-alias-as-reference", "Looks references up by primary Id only.")
                        .alone()
                        .by(sound -> refusing(sound, (session, request) -> isAlias(session, request.getReferenceId()))),
                in(
                                "ALIAS-09",
                                "forgets-the-first-alias",
                                "Keeps the alias in one column of the object, which the next one overwrites.")
                        .alone()
                        .by(sound -> forgetting(sound)),
                in("ALIAS-09", "refuses-a-second-alias", "Allows one alias for each object.")
                        .by(sound -> {
                            Set<MadeId> aliased = new HashSet<>();
                            return refusing(
                                    sound,
                                    (session, request) -> session.finds(request.getReferenceId())
                                            && !aliased.add(session.primary(request.getReferenceId())));
                        }),
                in(
                                "ALIAS-10",
                                "never-frees-an-alias",
                                "Leaves the alias of a deleted object in the index, so that nobody else can have it.")
                        .by(sound -> {
                            Map<MadeId, MadeId> owner = new HashMap<>();
                            return refusing(sound, (session, request) -> {
                                MadeId alias = Batch.id(request.getAliasId());
                                if (owner.containsKey(alias) && !session.finds(owner.get(alias))) {
                                    return true;
                                }
                                if (session.finds(request.getReferenceId())) {
                                    owner.put(alias, session.primary(request.getReferenceId()));
                                }
                                return false;
                            });
                        }),
                in(
                                "ALIAS-10",
                                "keeps-the-alias-after-delete",
                                "Deletes the object, and leaves its alias leading to a cached copy.")
                        .alone()
                        .by(sound -> keeping(sound)),
                in(
                                "ALIAS-11",
                                "deletes-by-primary-id-only",
                                "Compares Ids with primary Ids when it deletes, and refuses aliases.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_DELETE, call -> {
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
                                                : Batch.answered(call, List.of(id))
                                                        .get(0));
                            }
                            return Batch.answer(call, responses);
                        })),
                in("ALIAS-11", "deletes-the-alias-alone", "Takes deleting by an alias for taking the alias away.")
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_DELETE, call -> {
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
                                                : Batch.answered(call, List.of(id))
                                                        .get(0));
                            }
                            return Batch.answer(call, responses);
                        })),
                in(
                                "ALIAS-11",
                                "loses-an-update-by-alias",
                                "Writes updates under the Id that was asked for, which for an alias is no object.")
                        .alone()
                        .by(sound -> {
                            Set<Object> lost = new HashSet<>();
                            return sound.when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                                        if (call.arguments()[0] == null) {
                                            return call.proceed();
                                        }
                                        List<Object> ids = Batch.given(call);
                                        List<Object> forms = Batch.answered(call, ids);
                                        for (int i = 0; i < ids.size(); i++) {
                                            if (!Batch.of(call)
                                                    .target(forms.get(i))
                                                    .equals(ids.get(i))) {
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
                        }));
    }

    /** Decides on one request before the provider sees it. */
    private interface Refusal {
        boolean refuses(Batch session, AliasRequest request) throws Throwable;
    }

    /** Refuses some requests, one after the other in their order. */
    private static Mutant refusing(Mutant sound, Refusal refusal) {
        return judging(sound, (session, request) -> refusal.refuses(session, request) ? Verdict.REFUSED : Verdict.DONE);
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

    private static Mutant judging(Mutant sound, Judge judge) {
        return sound.when(Role.BATCH_ALIAS, call -> {
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

    /** Whether the alias leads to another object than the one that it shall be given to. */
    private static boolean isTaken(Batch session, AliasRequest request) throws Throwable {
        MadeId alias = Batch.id(request.getAliasId());
        return session.finds(request.getReferenceId())
                && session.finds(alias)
                && !session.primary(alias).equals(alias)
                && !session.primary(alias).equals(session.primary(request.getReferenceId()));
    }

    private static boolean isPrimaryOfOther(Batch session, AliasRequest request) throws Throwable {
        MadeId alias = Batch.id(request.getAliasId());
        return session.finds(alias)
                && session.primary(alias).equals(alias)
                && !alias.equals(Batch.id(request.getReferenceId()));
    }

    private static boolean isAlias(Batch session, Id id) throws Throwable {
        return session.finds(id) && !session.primary(id).equals(id);
    }

    /** Gives an object one alias at most: the last one. */
    private static Mutant forgetting(Mutant sound) {
        Map<MadeId, MadeId> last = new HashMap<>();
        Set<MadeId> forgotten = new HashSet<>();
        return refusing(sound, (session, request) -> {
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

    /** Aliases of deleted objects still lead to forms. */
    private static Mutant keeping(Mutant sound) {
        Map<MadeId, MadeId> owner = new HashMap<>();
        Map<MadeId, Object> kept = new HashMap<>();
        return refusing(sound, (session, request) -> {
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
}
