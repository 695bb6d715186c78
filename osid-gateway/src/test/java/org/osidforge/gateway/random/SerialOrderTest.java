package org.osidforge.gateway.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.gateway.Watched;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.random.Ask.Body;
import org.osidforge.gateway.random.Ask.Kind;
import org.osidforge.gateway.random.Ask.Verb;
import org.osidforge.gateway.random.Ask.Wrong;
import org.osidforge.gateway.random.Narrator.Said;
import org.osidforge.gateway.random.Narrator.Way;
import org.osidforge.gateway.random.World.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * Two batches about the same objects at the same time end as if their requests and groups had been done one after the other, in one of the orders that there are.
 *
 * <p>The second comes in before each single call that the first makes of the provider, one after the other, so that every moment is tried.
 */
class SerialOrderTest {

    private static final int CASES = 6;
    private static final int ROUNDS = 40;
    private static final Set<Thread.State> RESTING =
            EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.BLOCKED, Thread.State.TERMINATED);

    private final Wire wire =
            Wire.over(new Watched(Wire.memory(), this::comeIn), org.osidforge.gateway.limit.Limits.STANDARD, true);
    private Narrator narrator;

    // the second batch: who makes way for it, at which of its calls
    private Thread first;
    private int callsLeft;
    private Runnable second;
    private Thread comer;

    /** What can be seen: the statuses of both, and what there is at the end. */
    private record Seen(List<Integer> first, List<Integer> second, List<String> state) {}

    static LongStream seeds() {
        return LongStream.of(1, 2, 3, LocalDate.now().toEpochDay());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void s12_aBatchThatComesInAnywhereIsBeforeOrAfter(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            List<Ask> before = new Case(random, 100).batch(List.of(), "s");
            List<Ask> one = new Case(random, 200).batch(before, "g");
            List<Ask> other = new Case(random, 300).batch(before, "h");
            int call = 0;
            do {
                check(before, one, other, call++);
            } while (comer != null);
            assertThat(call).as("calls of the provider").isGreaterThan(1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void s12_twoBatchesAtOnceAreOneAfterTheOther(long seed) throws Exception {
        Random random = new Random(seed);
        List<Ask> before = new Case(random, 100).batch(List.of(), "s");
        List<Ask> one = new Case(random, 200).batch(before, "g");
        List<Ask> other = new Case(random, 300).batch(before, "h");
        for (int i = 0; i < ROUNDS; i++) {
            begin(before);
            CyclicBarrier together = new CyclicBarrier(2);
            CompletableFuture<List<Integer>> later = CompletableFuture.supplyAsync(() -> {
                meet(together);
                return statuses(narrator.batch(other));
            });
            meet(together);
            List<Integer> sooner = statuses(narrator.batch(one));
            judge(before, one, other, new Seen(sooner, later.get(60, TimeUnit.SECONDS), state()));
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    private void begin(List<Ask> before) {
        clear();
        narrator = new Narrator(wire, Way.BATCH);
        assertThat(narrator.tell(before)).isEmpty();
    }

    /** One batch, while which the other comes in before the call of that number. */
    private void check(List<Ask> before, List<Ask> one, List<Ask> other, int call) throws Exception {
        begin(before);
        CompletableFuture<List<Integer>> later = new CompletableFuture<>();
        comer = null;
        second = () -> {
            try {
                later.complete(statuses(narrator.batch(other)));
            } catch (RuntimeException | Error failed) {
                later.completeExceptionally(failed);
            }
        };
        callsLeft = call;
        first = Thread.currentThread();
        List<Integer> sooner = statuses(narrator.batch(one));
        first = null;
        if (comer == null) {
            second.run();
        }
        judge(before, one, other, new Seen(sooner, later.get(60, TimeUnit.SECONDS), state()));
    }

    private Object comeIn(Method method) {
        if (Thread.currentThread() == first && callsLeft-- == 0) {
            comer = new Thread(second, "second batch");
            comer.start();
            long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!RESTING.contains(comer.getState())) {
                assertThat(System.nanoTime()).isLessThan(limit);
                Thread.onSpinWait();
            }
        }
        return null;
    }

    private void judge(List<Ask> before, List<Ask> one, List<Ask> other, Seen seen) {
        List<Seen> possible = new ArrayList<>();
        orders(OneByOne.units(one), OneByOne.units(other), narrator.world(), List.of(), List.of(), possible);
        assertThat(possible).as("%s and %s after %s", one, other, before).contains(seen);
    }

    /** All that can be seen where both are done one part after the other. */
    private void orders(
            List<List<Ask>> left,
            List<List<Ask>> right,
            World world,
            List<Integer> saidLeft,
            List<Integer> saidRight,
            List<Seen> possible) {
        if (left.isEmpty() && right.isEmpty()) {
            possible.add(new Seen(saidLeft, saidRight, state(world)));
        }
        if (!left.isEmpty()) {
            List<World> after = new ArrayList<>();
            List<Integer> said = joined(saidLeft, OneByOne.run(left.get(0), world, after, true));
            orders(left.subList(1, left.size()), right, after.get(0), said, saidRight, possible);
        }
        if (!right.isEmpty()) {
            List<World> after = new ArrayList<>();
            List<Integer> said = joined(saidRight, OneByOne.run(right.get(0), world, after, true));
            orders(left, right.subList(1, right.size()), after.get(0), saidLeft, said, possible);
        }
    }

    private static List<Integer> joined(List<Integer> said, List<Outcome> more) {
        List<Integer> all = new ArrayList<>(said);
        more.forEach(outcome -> all.add(outcome.status()));
        return all;
    }

    private static List<Integer> statuses(List<Said> said) {
        return said.stream().map(Said::status).toList();
    }

    // what there is: each object with its aliases

    private static List<String> state(World world) {
        List<String> state = new ArrayList<>();
        world.things().forEach((number, thing) -> {
            Set<String> aliases = new TreeSet<>();
            for (String word : Case.WORDS) {
                if (world.find(thing.kind(), word).equals(Optional.of(number))) {
                    aliases.add(word);
                }
            }
            state.add(thing.kind() + " " + thing.name() + " " + thing.description() + " " + aliases);
        });
        return state.stream().sorted().toList();
    }

    private List<String> state() {
        List<String> state = new ArrayList<>();
        for (Kind kind : Case.KINDS) {
            Map<String, Set<String>> aliases = new TreeMap<>();
            for (String word : Case.WORDS) {
                Wire.Got got = wire.call("GET", "/api/v1/Object/" + kind.text + "('" + word + "')", null);
                if (got.status() == 200) {
                    aliases.computeIfAbsent(got.json().get("PrimaryId").stringValue(), id -> new TreeSet<>())
                            .add(word);
                }
            }
            for (JsonNode one : list(kind)) {
                String description =
                        one.has("Description") ? one.get("Description").stringValue() : null;
                state.add(kind + " " + one.get("DisplayName").stringValue() + " " + description + " "
                        + aliases.getOrDefault(one.get("Id").stringValue(), Set.of()));
            }
        }
        return state.stream().sorted().toList();
    }

    private JsonNode list(Kind kind) {
        return wire.call("GET", "/api/v1/Object/" + kind.text, null).json().get("value");
    }

    private void clear() {
        for (Kind kind : Case.KINDS) {
            list(kind)
                    .forEach(one -> wire.call(
                            "DELETE",
                            "/api/v1/Object/" + kind.text + "('" + one.get("Id").stringValue() + "')",
                            null));
        }
    }

    /** Makes small random batches about few objects. */
    private static final class Case {

        static final String[] WORDS = {"a", "b", "c"};
        static final Kind[] KINDS = {Kind.CAMPUS, Kind.ACADEMY};

        private final Random random;
        private int number;

        Case(Random random, int number) {
            this.random = random;
            this.number = number;
        }

        List<Ask> batch(List<Ask> before, String group) {
            List<Ask> batch = new ArrayList<>();
            for (int unit = 0; unit < 2; unit++) {
                boolean grouped = random.nextInt(3) > 0;
                int size = grouped ? 2 : 1;
                for (int i = 0; i < size; i++) {
                    batch.add(ask(before, grouped ? group + unit : ""));
                }
            }
            return batch;
        }

        private Ask ask(List<Ask> before, String group) {
            Verb[] verbs = {Verb.PUT, Verb.PUT, Verb.PATCH, Verb.DELETE, Verb.ALIAS, Verb.POST};
            Verb verb = before.isEmpty() ? Verb.PUT : verbs[random.nextInt(verbs.length)];
            Kind kind = random.nextInt(5) == 0 ? Kind.ACADEMY : Kind.CAMPUS;
            Map<String, String> said = new LinkedHashMap<>();
            if (verb != Verb.PATCH || random.nextBoolean()) {
                said.put("DisplayName", "n" + number);
            }
            if (random.nextBoolean()) {
                said.put("Description", "d" + number);
            }
            return new Ask(
                    number++,
                    verb,
                    kind,
                    verb == Verb.POST ? "" : word(),
                    "",
                    verb == Verb.ALIAS ? word() : "",
                    verb == Verb.DELETE || verb == Verb.ALIAS ? null : new Body(said, Wrong.NOTHING),
                    group,
                    List.of());
        }

        private String word() {
            return WORDS[random.nextInt(WORDS.length)];
        }
    }
}
