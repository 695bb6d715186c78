package org.osidforge.tck.mutant;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osid.OsidList;

/** Mistakes in lists: of forms, of responses of every sort, of objects. */
class ListMutantsTest {

    private static Hunt huntOf(String list) {
        List<String> kinds = List.of("Floor", "Conferral");
        String kind = kinds.stream().filter(list::startsWith).findFirst().orElse("Campus");
        return Hunt.on(kind + "BatchAdminSession");
    }

    /** How many elements of a list were read, by list. */
    private static void count(Map<Object, Integer> read, Object list) {
        read.merge(list, 1, Integer::sum);
    }

    @ParameterizedTest
    @CsvSource({
        "CampusBatchFormList",
        "FloorBatchFormList",
        "ConferralBatchFormList",
        "CreateResponseList",
        "UpdateResponseList",
        "DeleteResponseList",
        "AliasResponseList",
        "CampusList",
        "ConferralList"
    })
    void list_01_available_tells_the_whole_length(String type) {
        Map<Object, Long> lengths = new HashMap<>();
        Mutant mutant = Hunt.mutant("tells the whole length all the time").when(type, "available", call -> {
            long now = (Long) call.proceed();
            return lengths.merge(call.target(), now, Math::max);
        });
        huntOf(type).onlyCaughtBy(mutant, "LIST-01");
    }

    // lists of forms for create and of their responses are needed before: FORM-01 and CREATE-02 tell about these
    @ParameterizedTest
    @CsvSource({
        "UpdateResponseList,getNextUpdateResponse",
        "AliasResponseList,getNextAliasResponse",
        "ConferralList,getNextConferral"
    })
    void list_01_loses_the_last_element(String type, String next) {
        Map<Object, Integer> read = new HashMap<>();
        Mutant mutant = Hunt.mutant("says that it is over too soon")
                .when(type, next, call -> {
                    count(read, call.target());
                    return call.proceed();
                })
                .when(type, "hasNext", call -> (Boolean) call.proceed() && read.getOrDefault(call.target(), 0) < 2);
        huntOf(type).catches(mutant, "LIST-01");
    }

    @ParameterizedTest
    @CsvSource({
        "CampusBatchFormList,getNextCampusBatchForm",
        "FloorBatchFormList,getNextFloorBatchForm",
        "ConferralBatchFormList,getNextConferralBatchForm",
        "CreateResponseList,getNextCreateResponse",
        "UpdateResponseList,getNextUpdateResponse",
        "DeleteResponseList,getNextDeleteResponse",
        "AliasResponseList,getNextAliasResponse",
        "CampusList,getNextCampus"
    })
    void list_02_past_the_end_is_an_error_of_java(String type, String next) {
        Mutant mutant = Hunt.mutant("throws what iterators throw").when(type, next, call -> {
            if (!((OsidList) call.target()).hasNext()) {
                throw new NoSuchElementException("the end");
            }
            return call.proceed();
        });
        // a closed list has no hasNext either, and says so itself
        huntOf(type).onlyCaughtBy(mutant, "LIST-02");
    }

    @ParameterizedTest
    @CsvSource({
        "CampusBatchFormList,getNextCampusBatchForms",
        "FloorBatchFormList,getNextFloorBatchForms",
        "ConferralBatchFormList,getNextConferralBatchForms",
        "CreateResponseList,getNextCreateResponses",
        "UpdateResponseList,getNextUpdateResponses",
        "DeleteResponseList,getNextDeleteResponses",
        "AliasResponseList,getNextAliasResponses",
        "CampusList,getNextCampuses"
    })
    void list_03_gives_more_than_asked(String type, String nextMany) {
        Mutant mutant = Hunt.mutant("gives all that is left")
                .when(
                        type,
                        nextMany,
                        call -> call.proceedWith(
                                Math.max((Long) call.arguments()[0], ((OsidList) call.target()).available())));
        huntOf(type).onlyCaughtBy(mutant, "LIST-03");
    }

    @ParameterizedTest
    @CsvSource({
        "FloorBatchFormList,getNextFloorBatchForms",
        "CreateResponseList,getNextCreateResponses",
        "ConferralList,getNextConferrals"
    })
    void list_03_gives_none_past_the_end(String type, String nextMany) {
        Mutant mutant = Hunt.mutant("gives an empty array past the end").when(type, nextMany, call -> {
            boolean over = !((OsidList) call.target()).hasNext();
            return over ? Array.newInstance(call.method().getReturnType().getComponentType(), 0) : call.proceed();
        });
        huntOf(type).onlyCaughtBy(mutant, "LIST-03");
    }

    @ParameterizedTest
    @CsvSource({
        "CampusBatchFormList,getNextCampusBatchForms",
        "DeleteResponseList,getNextDeleteResponses",
        "CampusList,getNextCampuses"
    })
    void list_03_gives_the_first_over_and_over(String type, String nextMany) {
        Mutant mutant = Hunt.mutant("fills the array with its first element").when(type, nextMany, call -> {
            Object[] several = (Object[]) call.proceed();
            Arrays.fill(several, several[0]);
            return several;
        });
        huntOf(type).onlyCaughtBy(mutant, "LIST-03");
    }

    @ParameterizedTest
    @CsvSource({
        "OsidList",
        "FloorBatchFormList",
        "ConferralBatchFormList",
        "CreateResponseList",
        "UpdateResponseList",
        "DeleteResponseList",
        "AliasResponseList",
        "ConferralList"
    })
    void list_04_skips_nothing(String type) {
        Mutant mutant = Hunt.mutant("skips nothing").when(type, "skip", call -> {
            ((OsidList) call.target()).available();
            return null;
        });
        huntOf(type).onlyCaughtBy(mutant, "LIST-04");
    }

    @ParameterizedTest
    @CsvSource({"FloorBatchFormList", "AliasResponseList", "CampusList"})
    void list_04_skips_one_too_many(String type) {
        Mutant mutant = Hunt.mutant("skips one too many")
                .when(type, "skip", call -> call.proceedWith((Long) call.arguments()[0] + 1));
        huntOf(type).onlyCaughtBy(mutant, "LIST-04");
    }

    @ParameterizedTest
    @CsvSource({
        "CampusBatchFormList",
        "FloorBatchFormList",
        "ConferralBatchFormList",
        "CreateResponseList",
        "UpdateResponseList",
        "DeleteResponseList",
        "AliasResponseList",
        "CampusList"
    })
    void list_05_stays_open(String type) {
        Mutant mutant = Hunt.mutant("stays open").when(type, "close", call -> null);
        huntOf(type).onlyCaughtBy(mutant, "LIST-05");
    }

    @ParameterizedTest
    @CsvSource({"hasNext,false", "available,0"})
    void list_05_answers_as_if_it_were_empty(String method, String answer) {
        Object given = method.equals("hasNext") ? (Object) Boolean.valueOf(answer) : Long.valueOf(answer);
        Mutant mutant = Hunt.mutant("is empty when it was closed").when("OsidList", method, call -> {
            try {
                return call.proceed();
            } catch (org.osid.IllegalStateException closed) {
                return given;
            }
        });
        huntOf("OsidList").onlyCaughtBy(mutant, "LIST-05");
    }
}
