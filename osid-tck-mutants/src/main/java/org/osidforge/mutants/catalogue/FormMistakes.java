package org.osidforge.mutants.catalogue;

import static org.osidforge.mutants.Mistake.in;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.osidforge.mutants.Mistake;
import org.osidforge.mutants.Place;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.mutant.Batch;
import org.osidforge.tck.mutant.Call;
import org.osidforge.tck.mutant.Mutant;

/** Mistakes in getting forms for create. */
final class FormMistakes {

    private FormMistakes() {}

    static List<Mistake> all() {
        return List.of(
                in("FORM-01", "one-form-too-few", "Gives one form, whatever the number.")
                        .on(Place.CAMPUS)
                        .by(sound -> sound.when(
                                Role.BATCH_GET_FORMS_FOR_CREATE,
                                "CampusBatchAdminSession",
                                call -> call.proceedWith(
                                        Math.min(1L, (Long) call.arguments()[0]), call.arguments()[1]))),
                in(
                                "FORM-01",
                                "one-form-for-each-different-parent",
                                "Collects the parents in a set, and gives one form for each different one.")
                        .on(Place.FLOOR)
                        .by(sound -> sound.when(Role.BATCH_GET_FORMS_FOR_CREATE, "FloorBatchAdminSession", call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            Set<Object> parents = new HashSet<>(Batch.read(IdList.class, call.arguments()[0]));
                            return call.proceedWith(
                                    ConsumerList.of(IdList.class, List.copyOf(parents)), call.arguments()[1]);
                        })),
                in("FORM-01", "the-last-peer-is-lost", "Is off by one over the peers.")
                        .on(Place.CONFERRAL)
                        .by(sound -> sound.when(Role.BATCH_GET_FORMS_FOR_CREATE, "ConferralBatchAdminSession", call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            List<Object> peers = Batch.given(call);
                            Object less = Batch.list(call, peers.subList(0, Math.max(0, peers.size() - 1)));
                            return call.proceedWith(less, call.arguments()[1]);
                        })),
                in("FORM-02", "less-than-none-is-none", "Takes a negative number for none.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> sound.when(
                                Role.BATCH_GET_FORMS_FOR_CREATE,
                                "CampusBatchAdminSession",
                                call -> call.proceedWith(
                                        Math.max(0L, (Long) call.arguments()[0]), call.arguments()[1]))),
                in("FORM-02", "none-is-an-error", "Wants at least one parent.")
                        .on(Place.FLOOR, Place.CONFERRAL)
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_GET_FORMS_FOR_CREATE, call -> {
                            if (call.arguments()[0] instanceof org.osid.OsidList list && !list.hasNext()) {
                                throw new InvalidArgumentException("nothing asked for");
                            }
                            return call.proceed();
                        })),
                in("FORM-03", "null-is-no-record-types", "Takes null for no record types.")
                        .alone()
                        .by(sound -> sound.when(
                                Role.BATCH_GET_FORMS_FOR_CREATE,
                                call -> call.proceedWith(
                                        call.arguments()[0],
                                        call.arguments()[1] == null ? new Type[0] : call.arguments()[1]))),
                in("FORM-04", "unknown-record-types-are-ignored", "Ignores record types that it does not know.")
                        .alone()
                        .by(sound -> sound.when(
                                Role.BATCH_GET_FORMS_FOR_CREATE,
                                call -> call.proceedWith(
                                        call.arguments()[0], call.arguments()[1] == null ? null : new Type[0]))),
                in("FORM-04", "the-hint-says-yes-to-every-type", "Promises every record type.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> sound.when(Role.CAN_CREATE_WITH_RECORD_TYPES, call -> {
                            call.proceed();
                            return true;
                        })),
                in(
                                "FORM-04",
                                "the-hint-says-no-to-a-type-that-is-given",
                                "Has a stub for the hint, which says no to record types that it gives.")
                        .on(Place.CAMPUS.withRecords(), Place.FLOOR.withRecords(), Place.CONFERRAL.withRecords())
                        .alone()
                        .by(sound -> sound.when(Role.CAN_CREATE_WITH_RECORD_TYPES, call -> {
                            call.proceed();
                            return false;
                        })),
                in("FORM-05", "wants-a-record-type", "Takes no record types for an error.")
                        .byKind((sound, kind) ->
                                sound.when(Role.BATCH_GET_FORMS_FOR_CREATE, kind + "BatchAdminSession", call -> {
                                    if (call.arguments()[1] instanceof Type[] types && types.length == 0) {
                                        throw new UnsupportedException("no record type");
                                    }
                                    return call.proceed();
                                })),
                in("FORM-06", "says-that-it-is-for-update", "Has one class of forms that always says to be for update.")
                        .alone()
                        .by(sound -> sound.when("OsidForm", "isForUpdate", call -> true)),
                in(
                                "FORM-06",
                                "knows-the-id-of-what-does-not-exist",
                                "Reserves the object's Id when it gives the form, and tells it.")
                        .alone()
                        .by(sound -> sound.when(Role.GET_TARGET_ID, call -> {
                            try {
                                return call.proceed();
                            } catch (org.osid.IllegalStateException forCreate) {
                                return new MadeId("future", "1", "mutant");
                            }
                        })),
                in("FORM-07", "numbers-forms-anew-in-each-batch", "Numbers its forms anew in each batch.")
                        .byKind((sound, kind) -> {
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
                            return sound.when(Role.BATCH_GET_FORMS_FOR_CREATE, fresh)
                                    .when(kind + "BatchForm", "getId", numbered)
                                    .when("CreateResponse", "getFormId", call -> relinked(numbers, call))
                                    .when("UpdateResponse", "getFormId", call -> relinked(numbers, call));
                        }),
                in("FORM-07", "has-no-id", "Gives forms no Ids until they are submitted.")
                        .on(Place.CAMPUS)
                        .by(sound -> sound.when("CampusBatchForm", "getId", call -> null)),
                in("FORM-08", "forgets-the-record-type", "Takes the record type and forgets it.")
                        .on(Place.CAMPUS.withRecords(), Place.FLOOR.withRecords(), Place.CONFERRAL.withRecords())
                        .alone()
                        .byKind((sound, kind) -> sound.when(kind + "BatchForm", "hasRecordType", call -> {
                            call.proceed();
                            return false;
                        })),
                in("FORM-08", "only-the-first-form-has-it", "Gives the record to the first form of the batch only.")
                        .on(Place.CAMPUS.withRecords(), Place.FLOOR.withRecords(), Place.CONFERRAL.withRecords())
                        .alone()
                        .byKind((sound, kind) -> {
                            Set<Object> first = Collections.synchronizedSet(new HashSet<>());
                            return sound.when(Role.BATCH_GET_FORMS_FOR_CREATE, call -> {
                                        first.clear();
                                        return call.proceed();
                                    })
                                    .when(kind + "BatchForm", "hasRecordType", call -> {
                                        boolean has = (Boolean) call.proceed();
                                        first.add(call.target());
                                        return has && first.size() == 1;
                                    });
                        }),
                in("FORM-09", "all-forms-are-for-the-first-parent", "Reads the parent once before the loop.")
                        .on(Place.FLOOR)
                        .by(sound -> sound.when(Role.BATCH_GET_FORMS_FOR_CREATE, "FloorBatchAdminSession", call -> {
                            if (call.arguments()[0] == null) {
                                return call.proceed();
                            }
                            List<Object> parents = Batch.given(call);
                            Object same =
                                    parents.isEmpty() ? parents : Collections.nCopies(parents.size(), parents.get(0));
                            return call.proceedWith(Batch.list(call, (List<?>) same), call.arguments()[1]);
                        })),
                in(
                                "FORM-09",
                                "unknown-parents-are-left-out",
                                "Joins the parents with what there is, so that unknown ones are left out.")
                        .on(Place.FLOOR)
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_GET_FORMS_FOR_CREATE, "FloorBatchAdminSession", call -> {
                            try {
                                return call.proceed();
                            } catch (NotFoundException unknown) {
                                return ConsumerList.of(call.method().getReturnType(), List.of());
                            }
                        })),
                in("FORM-09", "null-is-no-parent", "Takes null for no parents.")
                        .on(Place.FLOOR)
                        .alone()
                        .by(sound -> sound.when(
                                Role.BATCH_GET_FORMS_FOR_CREATE,
                                "FloorBatchAdminSession",
                                call -> call.proceedWith(
                                        call.arguments()[0] == null ? Batch.list(call, List.of()) : call.arguments()[0],
                                        call.arguments()[1]))),
                in(
                                "FORM-10",
                                "equal-peers-share-a-form",
                                "Keeps forms in a map by peer, so that equal peers share one.")
                        .on(Place.CONFERRAL)
                        .alone()
                        .by(sound -> sound.when(Role.BATCH_GET_FORMS_FOR_CREATE, "ConferralBatchAdminSession", call -> {
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
                        })),
                in("FORM-10", "mixes-up-the-peers", "Reads the recipient where the award belongs.")
                        .on(Place.CONFERRAL)
                        .beside("CREATE-04")
                        .by(sound -> sound.when(
                                "ConferralBatchForm",
                                "getAwardId",
                                call -> ((ConferralBatchForm) call.target()).getRecipientId())),
                in("FORM-11", "cuts-long-texts", "Cuts texts that are too long, in place of refusing them.")
                        .by(sound -> sound.when("OsidObjectForm", "setDescription", call -> {
                            String text = (String) call.arguments()[0];
                            long most = ((OsidObjectForm) call.target())
                                    .getDescriptionMetadata()
                                    .getMaximumStringLength();
                            return call.proceedWith(
                                    text == null || text.length() <= most ? text : text.substring(0, (int) most));
                        })),
                in("FORM-11", "null-clears", "Takes setting null for clearing.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> sound.when("OsidObjectForm", "setDescription", call -> {
                            if (call.arguments()[0] == null) {
                                ((OsidObjectForm) call.target()).clearDescription();
                                return null;
                            }
                            return call.proceed();
                        })),
                in("FORM-11", "clears-what-is-required", "Lets a required element be cleared, and does nothing.")
                        .on(Place.FLOOR)
                        .alone()
                        .by(sound -> sound.when("FloorForm", "clearNumber", call -> null)),
                in("FORM-11", "all-metadata-have-one-id", "Copied the Metadata of another element and forgot its Id.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> sound.when(
                                "Metadata", "getElementId", call -> new MadeId("elements", "one", "mutant"))),
                in("FORM-11", "sets-what-is-read-only", "Sets what its Metadata says to be read-only.")
                        .on(Place.CAMPUS)
                        .alone()
                        .by(sound -> {
                            Set<Object> closed = new HashSet<>();
                            return sound.when("OsidObjectForm", "getDescriptionMetadata", call -> {
                                        Object metadata = call.proceed();
                                        closed.add(metadata);
                                        return metadata;
                                    })
                                    .when(
                                            "Metadata",
                                            "isReadOnly",
                                            call -> closed.contains(call.target()) || (Boolean) call.proceed());
                        }),
                in(
                                "FORM-11",
                                "a-limit-that-nobody-keeps",
                                "Declares a limit of sizes, and takes any size without a word.")
                        .on(Place.BUILDING)
                        .alone()
                        .by(sound -> sound.when("BuildingForm", "setGrossArea", call -> {
                            try {
                                return call.proceed();
                            } catch (InvalidArgumentException tooMuch) {
                                return null;
                            }
                        })),
                in("FORM-12", "is-always-valid", "Says that every form is valid, and checks when it is submitted.")
                        .on(Place.AWARD, Place.FLOOR)
                        .alone()
                        .by(sound -> sound.when("OsidForm", "isValid", call -> true)),
                in(
                                "FORM-12",
                                "does-not-tell-what-is-missing",
                                "Knows that something is missing, and does not tell what.")
                        .on(Place.AWARD)
                        .alone()
                        .by(sound -> sound.when("OsidForm", "getInvalidMetadata", call -> new Metadata[0])),
                in("FORM-12", "tells-the-wrong-element", "Tells the Metadata of the name, whatever is missing.")
                        .on(Place.AWARD)
                        .alone()
                        .by(sound -> sound.when(
                                "OsidForm",
                                "getInvalidMetadata",
                                call -> Arrays.stream((Metadata[]) call.proceed())
                                        .map(m -> ((OsidObjectForm) call.target()).getDisplayNameMetadata())
                                        .toArray(Metadata[]::new))),
                in("FORM-12", "keeps-half-of-what-it-refuses", "Sets the element before it checks the length.")
                        .alone()
                        .by(sound -> sound.when("OsidObjectForm", "setDescription", call -> {
                            try {
                                return call.proceed();
                            } catch (InvalidArgumentException tooLong) {
                                call.proceedWith(((String) call.arguments()[0]).substring(0, 10));
                                throw tooLong;
                            }
                        })),
                in("FORM-13", "creates-when-it-gives-the-form", "Inserts a row when it gives the form.")
                        .on(Place.CAMPUS)
                        .by(sound -> sound.when(Role.BATCH_GET_FORMS_FOR_CREATE, "CampusBatchAdminSession", call -> {
                            Object forms = call.proceed();
                            CampusBatchAdminSession session = (CampusBatchAdminSession) call.target();
                            session.createCampuses(
                                    session.getCampusFormsForCreate((Long) call.arguments()[0], new Type[0]));
                            return forms;
                        })),
                in("FORM-13", "creates-when-the-name-is-set", "Inserts a row when the name is set.")
                        .on(Place.ROOM, Place.CONFERRAL)
                        .byKind((sound, kind) -> {
                            List<Mutant.Change> create = new ArrayList<>();
                            return sound.when(Role.BATCH_GET_FORMS_FOR_CREATE, kind + "BatchAdminSession", call -> {
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
                        }));
    }

    private static Id relinked(Map<Id, Id> numbers, Call call) throws Throwable {
        Id id = (Id) call.proceed();
        return numbers.getOrDefault(id, id);
    }
}
