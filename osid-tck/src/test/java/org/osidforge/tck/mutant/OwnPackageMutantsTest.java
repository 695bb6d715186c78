package org.osidforge.tck.mutant;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osid.InvalidArgumentException;
import org.osid.id.Id;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.UpdateResponse;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.OrchardModel;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.provider.ProviderUnderTest;

/** Mistakes in a package of one's own, of which the kit knows nothing but the model: record types, constraints and further delete methods are used there to the full. */
class OwnPackageMutantsTest {

    private final Hunt trees = Hunt.onOrchard(OrchardModel.TREES);

    @Test
    void form_04_the_hint_says_no_to_a_type_that_is_given() {
        Mutant mutant = Hunt.orchardMutant("says no and gives it").when(Role.CAN_CREATE_WITH_RECORD_TYPES, call -> {
            call.proceed();
            return false;
        });
        trees.onlyCaughtBy(mutant, "FORM-04");
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
    void create_08_throws_refused_forms_away() {
        Set<Object> refused = Collections.newSetFromMap(new IdentityHashMap<>());
        Mutant mutant = Hunt.orchardMutant("uses up the forms that it refuses")
                .when(Role.BATCH_CREATE, OrchardModel.TREES, Batch.changing((call, forms) -> {
                    List<Object> responses = new ArrayList<>();
                    for (Object form : forms) {
                        if (refused.contains(form)) {
                            responses.add(Batch.refusal(form, "used up"));
                            continue;
                        }
                        CreateResponse response = Batch.created(call, form);
                        responses.add(response);
                        if (!response.isSuccessful()) {
                            refused.add(form);
                        }
                    }
                    return responses;
                }));
        trees.onlyCaughtBy(mutant, "CREATE-08");
    }

    @Test
    void update_07_burns_a_refused_form() {
        trees.onlyCaughtBy(Hunt.orchardMutant("burns refused forms").when(Role.BATCH_UPDATE, burning()), "UPDATE-07");
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

    /** What a further delete method does in place of deleting the objects of a parent. */
    private interface Further {
        Object apply(Call call, ProviderUnderTest base) throws Throwable;
    }

    private void orchard(String name, Further further) throws Exception {
        try (EngineProvider base = EngineProvider.over(name, new MemoryStore())) {
            Mutant mutant = Mutant.of(name, base, OrchardModel.model())
                    .when(
                            OrchardModel.TREES,
                            "deleteTreesForRow",
                            call -> call.arguments()[0] == null
                                    ? Orchard.deleteWhere(call, base, tree -> false)
                                    : further.apply(call, base));
            trees.onlyCaughtBy(mutant, "DELETE-08");
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

    private static Mutant byRecordType(String name, Answer answer) {
        return Hunt.orchardMutant(name).when(Role.LOOKUP, call -> {
            boolean wanted = call.method().getName().equals("getTreesByRecordType");
            return wanted ? Batch.answer(call, answer.of(call)) : call.proceed();
        });
    }

    @Test
    void lookup_04_pays_no_heed_to_the_record_type() {
        trees.onlyCaughtBy(byRecordType("pays no heed to the record type", OwnPackageMutantsTest::all), "LOOKUP-04");
    }

    @Test
    void lookup_04_finds_nothing_of_a_record_type() {
        trees.onlyCaughtBy(byRecordType("finds nothing of a record type", call -> List.of()), "LOOKUP-04");
    }
}
