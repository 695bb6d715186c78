package org.osidforge.mutants.catalogue;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.osid.OsidList;
import org.osidforge.mutants.Mistake;
import org.osidforge.mutants.Place;
import org.osidforge.tck.mutant.Mutant;

/** Mistakes in lists: of forms, of responses of every sort, of objects. */
final class ListMistakes {

    private static final List<String> FORMS =
            List.of("CampusBatchFormList", "FloorBatchFormList", "ConferralBatchFormList");
    private static final List<String> RESPONSES =
            List.of("CreateResponseList", "UpdateResponseList", "DeleteResponseList", "AliasResponseList");

    private ListMistakes() {}

    static List<Mistake> all() {
        List<Mistake> all = new ArrayList<>();
        for (String list : formsResponsesAnd("CampusList", "ConferralList")) {
            all.add(in("LIST-01", "tells-the-whole-length", "Tells the whole length, however much was read,", list)
                    .alone()
                    .by(sound -> tellingTheWholeLength(sound, list)));
        }
        // lists of forms for create and of their responses are needed before: FORM-01 and CREATE-02 tell about these
        for (String list : List.of("UpdateResponseList", "AliasResponseList", "ConferralList")) {
            all.add(in("LIST-01", "loses-the-last", "Says one element too soon that there are no more,", list)
                    .by(sound -> endingTooSoon(sound, list)));
        }
        for (String list : formsResponsesAnd("CampusList")) {
            all.add(in(
                            "LIST-02",
                            "throws-what-iterators-throw",
                            "Throws what iterators of Java throw at the end,",
                            list)
                    .alone()
                    .by(sound -> throwingOfJava(sound, list)));
            all.add(in("LIST-03", "gives-more-than-asked", "Gives all that is left, however many were asked for,", list)
                    .alone()
                    .by(sound -> givingAllThatIsLeft(sound, list)));
            all.add(in("LIST-05", "stays-open", "Does nothing at close,", list)
                    .alone()
                    .by(sound -> sound.when(list, "close", call -> null)));
        }
        for (String list : List.of("FloorBatchFormList", "CreateResponseList", "ConferralList")) {
            all.add(in("LIST-03", "gives-none-past-the-end", "Gives an empty array at the end,", list)
                    .alone()
                    .by(sound -> givingNoneAtTheEnd(sound, list)));
        }
        for (String list : List.of("CampusBatchFormList", "DeleteResponseList", "CampusList")) {
            all.add(in("LIST-03", "repeats-the-first", "Fills the array with its first element,", list)
                    .alone()
                    .by(sound -> repeatingTheFirst(sound, list)));
        }
        for (String list : formsResponsesAnd("ConferralList")) {
            all.add(in("LIST-04", "skips-nothing", "Has a stub for skip,", list)
                    .alone()
                    .by(sound -> sound.when(list, "skip", call -> {
                        ((OsidList) call.target()).available();
                        return null;
                    })));
        }
        for (String list : List.of("FloorBatchFormList", "AliasResponseList", "CampusList")) {
            all.add(in("LIST-04", "skips-one-too-many", "Is off by one when it skips,", list)
                    .alone()
                    .by(sound -> sound.when(list, "skip", call -> call.proceedWith((Long) call.arguments()[0] + 1))));
        }
        all.add(Mistake.in("LIST-05", "has-no-next-when-closed", "Takes a closed list for one that is at its end.")
                .on(Place.CAMPUS)
                .alone()
                .by(sound -> emptyWhenClosed(sound, "hasNext", false)));
        all.add(Mistake.in("LIST-05", "has-none-available-when-closed", "Takes a closed list for an empty one.")
                .on(Place.CAMPUS)
                .alone()
                .by(sound -> emptyWhenClosed(sound, "available", 0L)));
        return all;
    }

    private static List<String> formsResponsesAnd(String... objects) {
        return Stream.of(FORMS, RESPONSES, List.of(objects))
                .flatMap(List::stream)
                .toList();
    }

    private static Mistake.Draft in(String clause, String words, String text, String list) {
        String hyphens = list.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        Place place =
                list.startsWith("Floor") ? Place.FLOOR : list.startsWith("Conferral") ? Place.CONFERRAL : Place.CAMPUS;
        return Mistake.in(clause, words + "-in-" + hyphens, text + " in " + list + ".")
                .on(place);
    }

    private static Mutant tellingTheWholeLength(Mutant sound, String list) {
        Map<Object, Long> lengths = new HashMap<>();
        return sound.when(list, "available", call -> {
            long now = (Long) call.proceed();
            return lengths.merge(call.target(), now, Math::max);
        });
    }

    private static String element(String list) {
        return list.substring(0, list.length() - "List".length());
    }

    private static Mutant endingTooSoon(Mutant sound, String list) {
        Map<Object, Integer> read = new HashMap<>();
        return sound.when(list, "getNext" + element(list), call -> {
                    read.merge(call.target(), 1, Integer::sum);
                    return call.proceed();
                })
                .when(list, "hasNext", call -> (Boolean) call.proceed() && read.getOrDefault(call.target(), 0) < 2);
    }

    private static Mutant throwingOfJava(Mutant sound, String list) {
        return sound.when(list, "getNext" + element(list), call -> {
            // a closed list has no hasNext either, and says so itself
            if (!((OsidList) call.target()).hasNext()) {
                throw new NoSuchElementException("the end");
            }
            return call.proceed();
        });
    }

    private static String nextMany(String list) {
        return list.equals("CampusList") ? "getNextCampuses" : "getNext" + element(list) + "s";
    }

    private static Mutant givingAllThatIsLeft(Mutant sound, String list) {
        return sound.when(
                list,
                nextMany(list),
                call -> call.proceedWith(Math.max((Long) call.arguments()[0], ((OsidList) call.target()).available())));
    }

    private static Mutant givingNoneAtTheEnd(Mutant sound, String list) {
        return sound.when(list, nextMany(list), call -> {
            boolean over = !((OsidList) call.target()).hasNext();
            return over ? Array.newInstance(call.method().getReturnType().getComponentType(), 0) : call.proceed();
        });
    }

    private static Mutant repeatingTheFirst(Mutant sound, String list) {
        return sound.when(list, nextMany(list), call -> {
            Object[] several = (Object[]) call.proceed();
            Arrays.fill(several, several[0]);
            return several;
        });
    }

    private static Mutant emptyWhenClosed(Mutant sound, String method, Object answer) {
        return sound.when("OsidList", method, call -> {
            try {
                return call.proceed();
            } catch (org.osid.IllegalStateException closed) {
                return answer;
            }
        });
    }
}
