package org.osidforge.tck.mutant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidForm;
import org.osid.OsidObjectForm;
import org.osid.id.Id;
import org.osid.transaction.batch.UpdateResponse;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.OrchardModel;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.data.MadeValue;

/** Mistakes in updating, each caught by its clause. */
class UpdateMutantsTest {

    @Test
    void update_01_takes_null_for_no_forms() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("takes null for no forms")
                        .when(
                                Role.BATCH_UPDATE,
                                call -> call.arguments()[0] == null ? Batch.answer(call, List.of()) : call.proceed()),
                "UPDATE-01");
    }

    @Test
    void update_01_stumbles_over_null_ids() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("stumbles over null").when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                    if (call.arguments()[0] == null) {
                        throw new NullPointerException("ids");
                    }
                    return call.proceed();
                }),
                "UPDATE-01");
    }

    @Test
    void update_02_leaves_out_unknown_ids() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("leaves out unknown Ids").when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
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
                }),
                "UPDATE-02");
    }

    @Test
    void update_03_says_that_it_is_for_create() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("forgets what its forms are for").when("OsidForm", "isForUpdate", call -> false),
                "UPDATE-03");
    }

    @Test
    void update_03_gives_the_form_id_for_the_object_id() {
        Shapes.catches(
                () -> Hunt.mutant("mixes up form and object")
                        .when(
                                Role.GET_TARGET_ID,
                                call -> ((OsidForm) call.target()).isForUpdate()
                                        ? ((OsidForm) call.target()).getId()
                                        : call.proceed()),
                "UPDATE-03");
    }

    @Test
    void update_03_gives_the_first_form_for_all() {
        Shapes.catches(
                () -> Hunt.mutant("gives one form for all objects").when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
                    List<Object> forms = Batch.answered(call);
                    return Batch.answer(call, forms.subList(0, Math.min(1, forms.size())));
                }),
                "UPDATE-03");
    }

    @Test
    void update_04_gives_the_form_id_for_the_updated_id() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("mixes up form and object")
                        .when("UpdateResponse", "getUpdatedId", call -> ((UpdateResponse) call.target()).getFormId()),
                "UPDATE-04");
    }

    @Test
    void update_04_answers_once_for_several_forms() {
        Shapes.catches(
                () -> Hunt.mutant("answers once").when(Role.BATCH_UPDATE, call -> {
                    List<Object> responses = Batch.answered(call);
                    return Batch.answer(call, responses.subList(0, Math.min(1, responses.size())));
                }),
                "UPDATE-04");
    }

    @Test
    void update_04_has_an_error_message_for_success() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("has a message in any case")
                        .when(
                                "UpdateResponse",
                                "getErrorMessage",
                                call -> ((UpdateResponse) call.target()).isSuccessful()
                                        ? new MadeText("none")
                                        : call.proceed()),
                "UPDATE-04");
    }

    /** Each update empties an element that was not set on its form. */
    private static Mutant overwriting(String element) {
        Set<Object> touched = new HashSet<>();
        return Hunt.mutant("overwrites what was not touched")
                .when("OsidObjectForm", "set" + element, call -> {
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

    @Test
    void update_05_overwrites_what_was_not_touched() {
        Shapes.onlyCaughtBy(() -> overwriting("GenusType"), "UPDATE-05");
    }

    @Test
    void update_05_clears_nothing() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("clears nothing").when("OsidObjectForm", "clearDescription", call -> {
                    if (((OsidForm) call.target()).isForUpdate()) {
                        return null;
                    }
                    return call.proceed();
                }),
                "UPDATE-05");
    }

    @Test
    void update_05_changes_nothing() {
        Shapes.catches(
                () -> Hunt.mutant("does not store the name").when("OsidObjectForm", "setDisplayName", call -> {
                    if (((OsidForm) call.target()).isForUpdate()) {
                        return null;
                    }
                    return call.proceed();
                }),
                "UPDATE-05");
    }

    @Test
    void update_06_takes_a_used_form_again() {
        Shapes.onlyCaughtBy(
                () -> {
                    Set<Object> used = new HashSet<>();
                    return Hunt.mutant("takes used forms again").when(Role.BATCH_UPDATE, call -> {
                        List<Object> responses = new ArrayList<>();
                        for (Object response : Batch.answered(call)) {
                            boolean again = !used.add(((UpdateResponse) response).getFormId());
                            responses.add(again ? Batch.successful(response) : response);
                        }
                        return Batch.answer(call, responses);
                    });
                },
                "UPDATE-06");
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

    @Test
    void update_07_burns_a_refused_form() {
        Shapes.onlyCaughtBy(() -> Hunt.mutant("burns refused forms").when(Role.BATCH_UPDATE, burning()), "UPDATE-07");
    }

    @Test
    void update_07_burns_a_refused_form_of_a_package_of_ones_own() {
        Hunt.onOrchard(OrchardModel.TREES)
                .onlyCaughtBy(
                        Hunt.orchardMutant("burns refused forms").when(Role.BATCH_UPDATE, burning()), "UPDATE-07");
    }

    @Test
    void update_08_says_that_it_updated_what_is_gone() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("updates no row and is content").when(Role.BATCH_UPDATE, call -> {
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
                }),
                "UPDATE-08");
    }

    /** Deleting marks an object only, and an update takes the mark away before it fails. */
    private static Mutant marking() {
        Set<Object> marked = new HashSet<>();
        return Hunt.mutant("brings back what was marked as deleted")
                .when(Role.BATCH_DELETE, call -> {
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

    @Test
    void update_08_brings_back_what_was_deleted() {
        Shapes.catches(UpdateMutantsTest::marking, "UPDATE-08");
    }

    @Test
    void update_09_creates_what_it_should_update() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("updates or creates, as it comes").when(Role.BATCH_UPDATE, call -> {
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
                }),
                "UPDATE-09");
    }

    @Test
    void update_10_throws_the_error_of_one_form() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("throws the error of one form").when(Role.BATCH_UPDATE, call -> {
                    List<Object> responses = Batch.answered(call);
                    for (Object response : responses) {
                        if (responses.size() > 1 && !Batch.isSuccessful(response)) {
                            throw new OperationFailedException("one form could not be updated");
                        }
                    }
                    return Batch.answer(call, responses);
                }),
                "UPDATE-10");
    }

    @Test
    void update_10_stops_at_the_first_error() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("stops at the first error").when(Role.BATCH_UPDATE, call -> {
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
                }),
                "UPDATE-10");
    }

    /** A form is refused where another form of the same object was used after it was given. */
    private static Mutant locking() {
        Map<MadeId, Integer> versions = new HashMap<>();
        Map<Object, Integer> versionOfForm = new HashMap<>();
        return Hunt.mutant("refuses the second form of an object")
                .when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
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

    @Test
    void update_11_refuses_the_second_form() {
        Shapes.onlyCaughtBy(UpdateMutantsTest::locking, "UPDATE-11");
    }

    @Test
    void update_11_overwrites_the_first_form() {
        Shapes.onlyCaughtBy(() -> overwriting("Description"), "UPDATE-11");
    }

    /** What is set on a form for update is written at once. */
    private static Mutant writingThrough() {
        Map<Object, Batch> sessionOfForm = new HashMap<>();
        return Hunt.mutant("writes through at once")
                .when(Role.BATCH_GET_FORMS_FOR_UPDATE, call -> {
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

    @Test
    void update_12_writes_through_at_once() {
        Shapes.onlyCaughtBy(UpdateMutantsTest::writingThrough, "UPDATE-12");
    }
}
