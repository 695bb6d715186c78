package org.osidforge.mutants.catalogue;

import static org.osidforge.mutants.Mistake.in;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.osid.Identifiable;
import org.osid.NotFoundException;
import org.osidforge.mutants.Mistake;
import org.osidforge.mutants.Place;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.mutant.Batch;
import org.osidforge.tck.mutant.Call;
import org.osidforge.tck.mutant.Mutant;

/** Mistakes of lookup sessions. */
final class LookupMistakes {

    private LookupMistakes() {}

    static List<Mistake> all() {
        return List.of(
                in("LOOKUP-01", "takes-null-for-unknown", "Reports a null Id as not found.")
                        .alone()
                        .by(sound -> sound.when(Role.LOOKUP_BY_ID, call -> {
                            if (call.arguments()[0] == null) {
                                throw new NotFoundException("null");
                            }
                            return call.proceed();
                        })),
                in("LOOKUP-01", "returns-null-for-unknown", "Returns null where nothing is found.")
                        .by(sound -> sound.when(Role.LOOKUP_BY_ID, call -> {
                            try {
                                return call.proceed();
                            } catch (NotFoundException unknown) {
                                return null;
                            }
                        })),
                in("LOOKUP-02", "leaves-out-duplicates", "Asks the database for a set of Ids.")
                        .alone()
                        .by(sound -> sound.when(Role.LOOKUP_BY_IDS, call -> {
                            List<Object> once =
                                    Batch.given(call).stream().distinct().toList();
                            return Batch.answer(call, Batch.answered(call, once));
                        })),
                in("LOOKUP-02", "gives-objects-in-its-own-order", "Gives objects in the order of their creation.")
                        .alone()
                        .by(sound -> sound.when(Role.LOOKUP_BY_IDS, call -> {
                            List<Object> found = new ArrayList<>(Batch.answered(call));
                            found.sort(Comparator.comparing(
                                    o -> Long.valueOf(((Identifiable) o).getId().getIdentifier())));
                            return Batch.answer(call, found);
                        })),
                in("LOOKUP-02", "leaves-out-unknown-ids", "Is comparative in the plenary view.")
                        .alone()
                        .by(sound -> sound.when(Role.LOOKUP_BY_IDS, call -> {
                            List<Object> found = new ArrayList<>();
                            for (Object id : Batch.given(call)) {
                                found.addAll(foundOrNone(call, id));
                            }
                            return Batch.answer(call, found);
                        })),
                in("LOOKUP-03", "throws-for-unknown-ids", "Is plenary in the comparative view.")
                        .alone()
                        .by(sound -> sound.when(Role.LOOKUP_BY_IDS, call -> {
                            List<Object> ids = Batch.given(call);
                            List<Object> found = Batch.answered(call, ids);
                            if (found.size() < ids.size()) {
                                throw new NotFoundException("one Id is unknown");
                            }
                            return Batch.answer(call, found);
                        })),
                in(
                                "LOOKUP-03",
                                "gives-all-where-one-is-unknown",
                                "Drops the condition where an Id is unknown, and gives everything.")
                        .alone()
                        .by(sound -> sound.when(Role.LOOKUP_BY_IDS, call -> {
                            List<Object> ids = Batch.given(call);
                            List<Object> found = Batch.answered(call, ids);
                            return Batch.answer(call, found.size() < ids.size() ? found(call) : found);
                        })),
                in("LOOKUP-04", "gives-the-first-page-only", "Gives the first page only.")
                        .by(sound -> listing(sound, "", call -> {
                            List<Object> found = Batch.answered(call);
                            return found.subList(0, Math.min(1, found.size()));
                        })),
                in("LOOKUP-04", "gives-each-object-twice", "Joins without care, and gives each object twice.")
                        .alone()
                        .by(sound -> listing(sound, "", call -> {
                            List<Object> twice = new ArrayList<>(Batch.answered(call));
                            twice.addAll(List.copyOf(twice));
                            return twice;
                        })),
                in("LOOKUP-04", "pays-no-heed-to-the-genus-type", "Pays no heed to the genus type.")
                        .alone()
                        .by(sound -> listing(sound, "ByGenusType", LookupMistakes::found)),
                in("LOOKUP-04", "finds-nothing-of-a-genus-type", "Compares genus types by identity, and finds nothing.")
                        .alone()
                        .by(sound -> listing(sound, "ByGenusType", call -> List.of())),
                in("LOOKUP-04", "pays-no-heed-to-the-record-type", "Pays no heed to the record type.")
                        .on(Place.CAMPUS.withRecords(), Place.FLOOR.withRecords(), Place.CONFERRAL.withRecords())
                        .alone()
                        .by(sound -> listing(sound, "ByRecordType", LookupMistakes::found)),
                in(
                                "LOOKUP-04",
                                "finds-nothing-of-a-record-type",
                                "Compares record types by identity, and finds nothing.")
                        .on(Place.CAMPUS.withRecords(), Place.FLOOR.withRecords(), Place.CONFERRAL.withRecords())
                        .alone()
                        .by(sound -> listing(sound, "ByRecordType", call -> List.of())),
                in(
                                "LOOKUP-05",
                                "shows-the-children-in-the-isolated-view",
                                "Has no isolated view: shows the objects of child catalogs as well.")
                        .on(Place.ROOM, Place.BUILDING, Place.FLOOR, Place.CONFERRAL)
                        .alone()
                        .by(sound -> withoutView(sound, "useIsolated")),
                in(
                                "LOOKUP-05",
                                "leaves-out-the-children-in-the-federated-view",
                                "Has no federated view: leaves out the objects of child catalogs.")
                        .on(Place.ROOM, Place.BUILDING, Place.FLOOR, Place.CONFERRAL)
                        .alone()
                        .by(sound -> withoutView(sound, "useFederated")),
                in(
                                "LOOKUP-05",
                                "looks-into-the-default-catalog",
                                "Forgets which catalog the lookup session was asked for.")
                        .on(Place.ROOM, Place.BUILDING, Place.FLOOR, Place.CONFERRAL)
                        .alone()
                        .by(sound -> sound.when(Role.GET_SESSION_FOR_CATALOG, call -> {
                            Object asked = call.proceed();
                            String name = call.method().getName();
                            if (!name.contains("LookupSession")) {
                                return asked;
                            }
                            String plain = name.substring(0, name.indexOf("Session") + "Session".length());
                            return call.target().getClass().getMethod(plain).invoke(call.target());
                        })));
    }

    private static List<Object> foundOrNone(Call call, Object id) throws Throwable {
        try {
            return Batch.answered(call, List.of(id));
        } catch (NotFoundException unknown) {
            return List.of();
        }
    }

    // the lookup of all objects is the one without parameters
    private static List<Object> found(Call call) throws Throwable {
        Class<?> list = call.method().getReturnType();
        for (Method method : call.method().getDeclaringClass().getMethods()) {
            if (method.getReturnType() == list && method.getParameterCount() == 0) {
                return Batch.read(list, method.invoke(call.target()));
            }
        }
        throw new AssertionError("no lookup of all objects");
    }

    private interface Answer {
        List<Object> of(Call call) throws Throwable;
    }

    private static Mutant listing(Mutant sound, String ending, Answer answer) {
        return sound.when(Role.LOOKUP, call -> {
            boolean wanted = ending.isEmpty()
                    ? call.arguments().length == 0
                    : call.arguments().length == 1 && call.method().getName().endsWith(ending);
            return wanted ? Batch.answer(call, answer.of(call)) : call.proceed();
        });
    }

    private static Mutant withoutView(Mutant sound, String view) {
        return sound.when(Role.USE_VIEW, call -> call.method().getName().startsWith(view) ? null : call.proceed());
    }
}
