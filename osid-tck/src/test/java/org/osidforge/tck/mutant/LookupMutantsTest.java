package org.osidforge.tck.mutant;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.osid.Identifiable;
import org.osid.NotFoundException;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.OrchardModel;

/** Mistakes of lookup sessions, each caught by its clause. */
class LookupMutantsTest {

    @Test
    void lookup_01_takes_null_for_unknown() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("takes null for unknown").when(Role.LOOKUP_BY_ID, call -> {
                    if (call.arguments()[0] == null) {
                        throw new NotFoundException("null");
                    }
                    return call.proceed();
                }),
                "LOOKUP-01");
    }

    @Test
    void lookup_01_returns_null_for_unknown() {
        Shapes.catches(
                () -> Hunt.mutant("returns null for unknown").when(Role.LOOKUP_BY_ID, call -> {
                    try {
                        return call.proceed();
                    } catch (NotFoundException unknown) {
                        return null;
                    }
                }),
                "LOOKUP-01");
    }

    @Test
    void lookup_02_leaves_out_duplicates() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("leaves out duplicates").when(Role.LOOKUP_BY_IDS, call -> {
                    List<Object> once = Batch.given(call).stream().distinct().toList();
                    return Batch.answer(call, Batch.answered(call, once));
                }),
                "LOOKUP-02");
    }

    @Test
    void lookup_02_gives_objects_in_its_own_order() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("gives objects in the order of their creation")
                        .when(Role.LOOKUP_BY_IDS, call -> {
                            List<Object> found = new ArrayList<>(Batch.answered(call));
                            found.sort(Comparator.comparing(
                                    o -> Long.valueOf(((Identifiable) o).getId().getIdentifier())));
                            return Batch.answer(call, found);
                        }),
                "LOOKUP-02");
    }

    @Test
    void lookup_02_leaves_out_unknown_ids() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("is always comparative").when(Role.LOOKUP_BY_IDS, call -> {
                    List<Object> found = new ArrayList<>();
                    for (Object id : Batch.given(call)) {
                        found.addAll(foundOrNone(call, id));
                    }
                    return Batch.answer(call, found);
                }),
                "LOOKUP-02");
    }

    private static List<Object> foundOrNone(Call call, Object id) throws Throwable {
        try {
            return Batch.answered(call, List.of(id));
        } catch (NotFoundException unknown) {
            return List.of();
        }
    }

    @Test
    void lookup_03_throws_for_unknown_ids() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("is always plenary").when(Role.LOOKUP_BY_IDS, call -> {
                    List<Object> ids = Batch.given(call);
                    List<Object> found = Batch.answered(call, ids);
                    if (found.size() < ids.size()) {
                        throw new NotFoundException("one Id is unknown");
                    }
                    return Batch.answer(call, found);
                }),
                "LOOKUP-03");
    }

    @Test
    void lookup_03_gives_all_where_one_is_unknown() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("gives all where one is unknown").when(Role.LOOKUP_BY_IDS, call -> {
                    List<Object> ids = Batch.given(call);
                    List<Object> found = Batch.answered(call, ids);
                    return Batch.answer(call, found.size() < ids.size() ? all(call) : found);
                }),
                "LOOKUP-03");
    }

    // the lookup of all objects is the one without parameters
    private static List<Object> all(Call call) throws Throwable {
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

    private static Mutant listing(String name, String ending, Answer answer) {
        return Hunt.mutant(name).when(Role.LOOKUP, call -> {
            boolean wanted = ending.isEmpty()
                    ? call.arguments().length == 0
                    : call.arguments().length == 1 && call.method().getName().endsWith(ending);
            return wanted ? Batch.answer(call, answer.of(call)) : call.proceed();
        });
    }

    @Test
    void lookup_04_gives_the_first_page_only() {
        Shapes.catches(
                () -> listing("gives the first page only", "", call -> {
                    List<Object> found = Batch.answered(call);
                    return found.subList(0, Math.min(1, found.size()));
                }),
                "LOOKUP-04");
    }

    @Test
    void lookup_04_gives_each_object_twice() {
        Shapes.onlyCaughtBy(
                () -> listing("gives each object twice", "", call -> {
                    List<Object> twice = new ArrayList<>(Batch.answered(call));
                    twice.addAll(List.copyOf(twice));
                    return twice;
                }),
                "LOOKUP-04");
    }

    @Test
    void lookup_04_pays_no_heed_to_the_genus_type() {
        Shapes.onlyCaughtBy(
                () -> listing("pays no heed to the genus type", "ByGenusType", LookupMutantsTest::all), "LOOKUP-04");
    }

    @Test
    void lookup_04_finds_nothing_of_a_genus_type() {
        Shapes.onlyCaughtBy(
                () -> listing("finds nothing of a genus type", "ByGenusType", call -> List.of()), "LOOKUP-04");
    }

    private static Mutant byRecordType(String name, Answer answer) {
        return Hunt.orchardMutant(name).when(Role.LOOKUP, call -> {
            boolean wanted = call.method().getName().equals("getTreesByRecordType");
            return wanted ? Batch.answer(call, answer.of(call)) : call.proceed();
        });
    }

    @Test
    void lookup_04_pays_no_heed_to_the_record_type() {
        Hunt.onOrchard(OrchardModel.TREES)
                .onlyCaughtBy(byRecordType("pays no heed to the record type", LookupMutantsTest::all), "LOOKUP-04");
    }

    @Test
    void lookup_04_finds_nothing_of_a_record_type() {
        Hunt.onOrchard(OrchardModel.TREES)
                .onlyCaughtBy(byRecordType("finds nothing of a record type", call -> List.of()), "LOOKUP-04");
    }

    // the catalogs of one package, and objects asked for by number, by parent and by peer
    private static void everywhere(Supplier<Mutant> mutant) {
        for (String kind : List.of("Building", "Floor", "Room", "Conferral")) {
            Hunt.on(kind + "BatchAdminSession").catches(mutant.get(), "LOOKUP-05");
        }
        Hunt.on("RoomBatchAdminSession").onlyCaughtBy(mutant.get(), "LOOKUP-05");
    }

    private static Mutant withoutView(String name, String view) {
        return Hunt.mutant(name)
                .when(Role.USE_VIEW, call -> call.method().getName().startsWith(view) ? null : call.proceed());
    }

    @Test
    void lookup_05_shows_the_children_in_the_isolated_view() {
        everywhere(() -> withoutView("has no isolated view", "useIsolated"));
    }

    @Test
    void lookup_05_leaves_out_the_children_in_the_federated_view() {
        everywhere(() -> withoutView("has no federated view", "useFederated"));
    }

    @Test
    void lookup_05_looks_into_the_default_catalog() {
        everywhere(() -> Hunt.mutant("looks into the default catalog, whatever is asked for")
                .when(Role.GET_SESSION_FOR_CATALOG, call -> {
                    Object asked = call.proceed();
                    String name = call.method().getName();
                    if (!name.contains("LookupSession")) {
                        return asked;
                    }
                    String plain = name.substring(0, name.indexOf("Session") + "Session".length());
                    return call.target().getClass().getMethod(plain).invoke(call.target());
                }));
    }
}
