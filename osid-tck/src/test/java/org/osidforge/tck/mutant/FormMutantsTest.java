package org.osidforge.tck.mutant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osid.InvalidArgumentException;
import org.osid.Metadata;
import org.osid.NotFoundException;
import org.osid.OsidObjectForm;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.recognition.batch.ConferralBatchForm;
import org.osid.recognition.batch.ConferralPeer;
import org.osid.recognition.batch.ConferralPeerList;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.type.Type;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.OrchardModel;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;

/** Mistakes in getting forms for create. */
class FormMutantsTest {

    private final Hunt campuses = Hunt.on("CampusBatchAdminSession");
    private final Hunt floors = Hunt.on("FloorBatchAdminSession");
    private final Hunt awards = Hunt.on("AwardBatchAdminSession");
    private final Hunt conferrals = Hunt.on("ConferralBatchAdminSession");
    private final Hunt trees = Hunt.onOrchard(OrchardModel.TREES);

    @Test
    void form_01_one_form_too_few() {
        Mutant mutant = Hunt.mutant("gives one form only")
                .when(
                        Role.BATCH_GET_FORMS_FOR_CREATE,
                        "CampusBatchAdminSession",
                        call -> call.proceedWith(Math.min(1L, (Long) call.arguments()[0]), call.arguments()[1]));
        campuses.catches(mutant, "FORM-01");
    }

    @Test
    void form_01_one_form_for_each_different_parent() {
        Mutant mutant = Hunt.mutant("gives one form for each different parent")
                .when(Role.BATCH_GET_FORMS_FOR_CREATE, "FloorBatchAdminSession", call -> {
                    if (call.arguments()[0] == null) {
                        return call.proceed();
                    }
                    Set<Object> parents = new HashSet<>(Batch.read(IdList.class, call.arguments()[0]));
                    return call.proceedWith(ConsumerList.of(IdList.class, List.copyOf(parents)), call.arguments()[1]);
                });
        floors.catches(mutant, "FORM-01");
    }

    @Test
    void form_01_the_last_peer_is_lost() {
        Mutant mutant = Hunt.mutant("loses the last peer")
                .when(Role.BATCH_GET_FORMS_FOR_CREATE, "ConferralBatchAdminSession", call -> {
                    if (call.arguments()[0] == null) {
                        return call.proceed();
                    }
                    List<Object> peers = Batch.given(call);
                    Object less = Batch.list(call, peers.subList(0, Math.max(0, peers.size() - 1)));
                    return call.proceedWith(less, call.arguments()[1]);
                });
        conferrals.catches(mutant, "FORM-01");
    }

    @Test
    void form_02_less_than_none_is_none() {
        Mutant mutant = Hunt.mutant("takes a negative number for none")
                .when(
                        Role.BATCH_GET_FORMS_FOR_CREATE,
                        "CampusBatchAdminSession",
                        call -> call.proceedWith(Math.max(0L, (Long) call.arguments()[0]), call.arguments()[1]));
        campuses.onlyCaughtBy(mutant, "FORM-02");
    }

    @Test
    void form_02_none_is_an_error() {
        for (Hunt hunt : List.of(floors, conferrals)) {
            Mutant mutant = Hunt.mutant("wants at least one parent").when(Role.BATCH_GET_FORMS_FOR_CREATE, call -> {
                if (call.arguments()[0] instanceof org.osid.OsidList list && !list.hasNext()) {
                    throw new InvalidArgumentException("nothing asked for");
                }
                return call.proceed();
            });
            hunt.onlyCaughtBy(mutant, "FORM-02");
        }
    }

    @Test
    void form_03_null_is_no_record_types() {
        for (Hunt hunt : List.of(campuses, floors, conferrals)) {
            Mutant mutant = Hunt.mutant("takes null for no record types")
                    .when(
                            Role.BATCH_GET_FORMS_FOR_CREATE,
                            call -> call.proceedWith(
                                    call.arguments()[0],
                                    call.arguments()[1] == null ? new Type[0] : call.arguments()[1]));
            hunt.onlyCaughtBy(mutant, "FORM-03");
        }
    }

    @Test
    void form_04_unknown_record_types_are_ignored() {
        for (Hunt hunt : List.of(campuses, floors, conferrals)) {
            Mutant mutant = Hunt.mutant("ignores record types that it does not know")
                    .when(
                            Role.BATCH_GET_FORMS_FOR_CREATE,
                            call -> call.proceedWith(
                                    call.arguments()[0], call.arguments()[1] == null ? null : new Type[0]));
            hunt.onlyCaughtBy(mutant, "FORM-04");
        }
    }

    @Test
    void form_04_the_hint_says_yes_to_every_type() {
        Mutant mutant = Hunt.mutant("promises every record type").when(Role.CAN_CREATE_WITH_RECORD_TYPES, call -> {
            call.proceed();
            return true;
        });
        campuses.onlyCaughtBy(mutant, "FORM-04");
    }

    @Test
    void form_04_the_hint_says_no_to_a_type_that_is_given() {
        Mutant mutant = Hunt.orchardMutant("says no and gives it").when(Role.CAN_CREATE_WITH_RECORD_TYPES, call -> {
            call.proceed();
            return false;
        });
        trees.onlyCaughtBy(mutant, "FORM-04");
    }

    @Test
    void form_05_wants_a_record_type() {
        for (String session :
                List.of("CampusBatchAdminSession", "FloorBatchAdminSession", "ConferralBatchAdminSession")) {
            Mutant mutant = Hunt.mutant("wants a record type").when(Role.BATCH_GET_FORMS_FOR_CREATE, session, call -> {
                if (call.arguments()[1] instanceof Type[] types && types.length == 0) {
                    throw new UnsupportedException("no record type");
                }
                return call.proceed();
            });
            Hunt.on(session).catches(mutant, "FORM-05");
        }
    }

    @Test
    void form_06_says_that_it_is_for_update() {
        Mutant mutant = Hunt.mutant("forgets what its forms are for").when("OsidForm", "isForUpdate", call -> true);
        campuses.onlyCaughtBy(mutant, "FORM-06");
        conferrals.onlyCaughtBy(mutant, "FORM-06");
        // a form for update is not filled with what a floor needs
        floors.onlyCaughtBy(mutant, "FORM-06", "CREATE-08");
    }

    @Test
    void form_06_knows_the_id_of_what_does_not_exist() {
        for (Hunt hunt : List.of(campuses, floors, conferrals)) {
            Mutant mutant = Hunt.mutant("makes up an Id for what is not yet there")
                    .when(Role.GET_TARGET_ID, call -> {
                        try {
                            return call.proceed();
                        } catch (org.osid.IllegalStateException forCreate) {
                            return new MadeId("future", "1", "mutant");
                        }
                    });
            hunt.onlyCaughtBy(mutant, "FORM-06");
        }
    }

    @Test
    void form_07_numbers_forms_anew_in_each_batch() {
        for (String kind : List.of("Campus", "Floor", "Conferral")) {
            Map<Id, Id> numbers = new HashMap<>();
            List<Id> batch = new ArrayList<>();
            Mutant.Change fresh = call -> {
                batch.clear();
                return call.proceed();
            };
            Mutant.Change numbered = call -> numbers.computeIfAbsent((Id) call.proceed(), id -> {
                batch.add(id);
                return new MadeId("form", String.valueOf(batch.size()), "mutant");
            });
            Mutant mutant = Hunt.mutant("numbers its forms anew in each batch")
                    .when(Role.BATCH_GET_FORMS_FOR_CREATE, fresh)
                    .when(kind + "BatchForm", "getId", numbered)
                    .when("CreateResponse", "getFormId", call -> relinked(numbers, call))
                    .when("UpdateResponse", "getFormId", call -> relinked(numbers, call));
            Hunt.on(kind + "BatchAdminSession").catches(mutant, "FORM-07");
        }
    }

    private static Id relinked(Map<Id, Id> numbers, Call call) throws Throwable {
        Id id = (Id) call.proceed();
        return numbers.getOrDefault(id, id);
    }

    @Test
    void form_07_has_no_id() {
        Mutant mutant = Hunt.mutant("gives its forms no Ids").when("CampusBatchForm", "getId", call -> null);
        campuses.catches(mutant, "FORM-07");
    }

    @Test
    void form_08_forgets_the_record_type() {
        Mutant mutant = Hunt.orchardMutant("forgets the record type").when("TreeBatchForm", "hasRecordType", call -> {
            call.proceed();
            return false;
        });
        trees.onlyCaughtBy(mutant, "FORM-08");
    }

    @Test
    void form_08_only_the_first_form_has_it() {
        Set<Object> first = Collections.synchronizedSet(new HashSet<>());
        Mutant mutant = Hunt.orchardMutant("gives the record to the first form only")
                .when(Role.BATCH_GET_FORMS_FOR_CREATE, call -> {
                    first.clear();
                    return call.proceed();
                })
                .when("TreeBatchForm", "hasRecordType", call -> {
                    boolean has = (Boolean) call.proceed();
                    first.add(call.target());
                    return has && first.size() == 1;
                });
        trees.onlyCaughtBy(mutant, "FORM-08");
    }

    @Test
    void form_09_all_forms_are_for_the_first_parent() {
        Mutant mutant = Hunt.mutant("makes all forms for the first parent")
                .when(Role.BATCH_GET_FORMS_FOR_CREATE, "FloorBatchAdminSession", call -> {
                    if (call.arguments()[0] == null) {
                        return call.proceed();
                    }
                    List<Object> parents = Batch.given(call);
                    Object same = parents.isEmpty() ? parents : Collections.nCopies(parents.size(), parents.get(0));
                    return call.proceedWith(Batch.list(call, (List<?>) same), call.arguments()[1]);
                });
        floors.catches(mutant, "FORM-09");
    }

    @Test
    void form_09_unknown_parents_are_left_out() {
        Mutant mutant = Hunt.mutant("leaves out unknown parents")
                .when(Role.BATCH_GET_FORMS_FOR_CREATE, "FloorBatchAdminSession", call -> {
                    try {
                        return call.proceed();
                    } catch (NotFoundException unknown) {
                        return ConsumerList.of(call.method().getReturnType(), List.of());
                    }
                });
        floors.onlyCaughtBy(mutant, "FORM-09");
    }

    @Test
    void form_09_null_is_no_parent() {
        Mutant mutant = Hunt.mutant("takes null for no parents")
                .when(
                        Role.BATCH_GET_FORMS_FOR_CREATE,
                        "FloorBatchAdminSession",
                        call -> call.proceedWith(
                                call.arguments()[0] == null ? Batch.list(call, List.of()) : call.arguments()[0],
                                call.arguments()[1]));
        floors.onlyCaughtBy(mutant, "FORM-09");
    }

    @Test
    void form_10_equal_peers_share_a_form() {
        Mutant mutant = Hunt.mutant("gives equal peers one form")
                .when(Role.BATCH_GET_FORMS_FOR_CREATE, "ConferralBatchAdminSession", call -> {
                    if (call.arguments()[0] == null) {
                        return call.proceed();
                    }
                    Map<List<Id>, Object> different = new HashMap<>();
                    for (Object one : Batch.given(call)) {
                        ConferralPeer peer = (ConferralPeer) one;
                        different.put(List.of(peer.getAwardId(), peer.getRecipientId()), peer);
                    }
                    Object peers = ConsumerList.of(ConferralPeerList.class, List.copyOf(different.values()));
                    return call.proceedWith(peers, call.arguments()[1]);
                });
        conferrals.onlyCaughtBy(mutant, "FORM-10");
    }

    @Test
    void form_10_mixes_up_the_peers() {
        Mutant mutant = Hunt.mutant("mixes up the Ids of a peer")
                .when(
                        "ConferralBatchForm",
                        "getAwardId",
                        call -> ((ConferralBatchForm) call.target()).getRecipientId());
        // the object itself has the right Ids, which are not those that the form told
        conferrals.onlyCaughtBy(mutant, "FORM-10", "CREATE-04");
    }

    @Test
    void form_11_cuts_long_texts() {
        for (Hunt hunt : List.of(campuses, floors, conferrals)) {
            Mutant mutant = Hunt.mutant("cuts long texts").when("OsidObjectForm", "setDescription", call -> {
                String text = (String) call.arguments()[0];
                long most = ((OsidObjectForm) call.target())
                        .getDescriptionMetadata()
                        .getMaximumStringLength();
                return call.proceedWith(text == null || text.length() <= most ? text : text.substring(0, (int) most));
            });
            hunt.catches(mutant, "FORM-11");
        }
    }

    @Test
    void form_11_null_clears() {
        Mutant mutant = Hunt.mutant("clears what is set to null").when("OsidObjectForm", "setDescription", call -> {
            if (call.arguments()[0] == null) {
                ((OsidObjectForm) call.target()).clearDescription();
                return null;
            }
            return call.proceed();
        });
        campuses.onlyCaughtBy(mutant, "FORM-11");
    }

    @Test
    void form_11_clears_what_is_required() {
        Mutant mutant = Hunt.mutant("clears what is required").when("FloorForm", "clearNumber", call -> null);
        floors.onlyCaughtBy(mutant, "FORM-11");
    }

    @Test
    void form_11_all_metadata_have_one_id() {
        Mutant mutant = Hunt.mutant("copies the Metadata of another element")
                .when("Metadata", "getElementId", call -> new MadeId("elements", "one", "mutant"));
        campuses.onlyCaughtBy(mutant, "FORM-11");
    }

    @Test
    void form_11_sets_what_is_read_only() {
        Set<Object> closed = new HashSet<>();
        Mutant mutant = Hunt.mutant("sets what it says to be read-only")
                .when("OsidObjectForm", "getDescriptionMetadata", call -> {
                    Object metadata = call.proceed();
                    closed.add(metadata);
                    return metadata;
                })
                .when("Metadata", "isReadOnly", call -> closed.contains(call.target()) || (Boolean) call.proceed());
        campuses.onlyCaughtBy(mutant, "FORM-11");
    }

    @Test
    void form_11_a_limit_that_nobody_keeps() {
        Mutant mutant = Hunt.orchardMutant("does not look at the limits of numbers")
                .when("TreeForm", "setFruits", call -> {
                    try {
                        return call.proceed();
                    } catch (InvalidArgumentException tooMany) {
                        return null;
                    }
                });
        trees.catches(mutant, "FORM-11");
    }

    @Test
    void form_12_is_always_valid() {
        for (Hunt hunt : List.of(awards, floors)) {
            Mutant mutant = Hunt.mutant("takes every form for valid").when("OsidForm", "isValid", call -> true);
            hunt.onlyCaughtBy(mutant, "FORM-12");
        }
    }

    @Test
    void form_12_does_not_tell_what_is_missing() {
        Mutant mutant = Hunt.mutant("does not tell what is missing")
                .when("OsidForm", "getInvalidMetadata", call -> new Metadata[0]);
        awards.onlyCaughtBy(mutant, "FORM-12");
    }

    @Test
    void form_12_tells_the_wrong_element() {
        Mutant mutant = Hunt.mutant("tells that the name is missing")
                .when(
                        "OsidForm",
                        "getInvalidMetadata",
                        call -> Arrays.stream((Metadata[]) call.proceed())
                                .map(m -> ((OsidObjectForm) call.target()).getDisplayNameMetadata())
                                .toArray(Metadata[]::new));
        awards.onlyCaughtBy(mutant, "FORM-12");
    }

    @Test
    void form_12_keeps_half_of_what_it_refuses() {
        Mutant mutant = Hunt.orchardMutant("keeps half of what it refuses").when("TreeForm", "setVariety", call -> {
            try {
                return call.proceed();
            } catch (InvalidArgumentException tooLong) {
                call.proceedWith(((String) call.arguments()[0]).substring(0, 10));
                throw tooLong;
            }
        });
        trees.onlyCaughtBy(mutant, "FORM-12");
    }

    @Test
    void form_13_creates_when_it_gives_the_form() {
        Mutant mutant = Hunt.mutant("creates when it gives the form")
                .when(Role.BATCH_GET_FORMS_FOR_CREATE, "CampusBatchAdminSession", call -> {
                    Object forms = call.proceed();
                    CampusBatchAdminSession session = (CampusBatchAdminSession) call.target();
                    session.createCampuses(session.getCampusFormsForCreate((Long) call.arguments()[0], new Type[0]));
                    return forms;
                });
        campuses.catches(mutant, "FORM-13");
    }

    @Test
    void form_13_creates_when_the_name_is_set() {
        for (String kind : List.of("Room", "Conferral")) {
            List<Mutant.Change> create = new ArrayList<>();
            Mutant mutant = Hunt.mutant("creates when the name is set")
                    .when(Role.BATCH_GET_FORMS_FOR_CREATE, kind + "BatchAdminSession", call -> {
                        Batch session = Batch.of(call);
                        create.add(set -> {
                            session.create(List.of(set.target()));
                            return null;
                        });
                        return call.proceed();
                    })
                    .when(kind + "BatchForm", "setDisplayName", call -> {
                        Object nothing = call.proceed();
                        create.get(create.size() - 1).apply(call);
                        return nothing;
                    });
            Hunt.on(kind + "BatchAdminSession").catches(mutant, "FORM-13");
        }
    }
}
