package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.run.Bench;
import org.osidforge.tck.run.Binding;
import org.osidforge.tck.run.Ground;
import org.osidforge.tck.run.Grounds;

/** Tasks that could meet each other's objects are never under way at once. */
class LanesTest {

    private static final Specification ALL = ModelFiles.load(LanesTest.class.getClassLoader());
    private static final Bench BENCH = new Bench(
            new Binding(ALL, LanesTest.class.getClassLoader()),
            new PocketProvider(ALL),
            new Bench.Settings(1, false, Map.of(), 1_000, Optional.empty()),
            ALL.packages().stream().flatMap(pkg -> pkg.batches().stream()).toList());

    private final Grounds grounds = new Grounds(BENCH);

    private static BatchKind session(String name) {
        return BENCH.batches().stream()
                .filter(b -> (b.pkg() + "." + b.session()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Ground of(String session) {
        return grounds.of(session(session));
    }

    @Test
    void sessions_of_one_package_meet() {
        assertThat(of("osid.room.batch.CampusBatchAdminSession").meets(of("osid.room.batch.FloorBatchAdminSession")))
                .isTrue();
    }

    @Test
    void a_session_meets_itself() {
        Ground campuses = of("osid.room.batch.CampusBatchAdminSession");
        assertThat(campuses.meets(campuses)).isTrue();
    }

    @Test
    void who_makes_an_object_to_refer_to_meets_who_looks_at_all_of_its_kind() {
        Ground conferrals = of("osid.recognition.batch.ConferralBatchAdminSession");
        Ground resources = of("osid.resource.batch.ResourceBatchAdminSession");
        assertThat(conferrals.made()).contains("osid.resource.Resource");
        assertThat(resources.whole()).contains("osid.resource.Resource");
        assertThat(conferrals.meets(resources)).isTrue();
        assertThat(resources.meets(conferrals)).isTrue();
    }

    @Test
    void what_a_reference_refers_to_in_turn_is_met() {
        // a conferral is made for a resource, and resources may have a record of agents
        Ground conferrals = of("osid.recognition.batch.ConferralBatchAdminSession");
        Set<String> resources =
                of("osid.resource.batch.ResourceBatchAdminSession").made();
        assertThat(conferrals.made()).contains("osid.recognition.Award", "osid.recognition.Academy");
        assertThat(resources).contains("osid.resource.Bin");
    }

    @Test
    void who_only_makes_objects_of_one_kind_does_not_meet_who_does_so_too() {
        Ground one = new Ground(Set.of("a"), Set.of("c"));
        Ground other = new Ground(Set.of("b"), Set.of("c"));
        assertThat(one.meets(other)).isFalse();
        assertThat(one.meets(new Ground(Set.of("c"), Set.of()))).isTrue();
    }

    @Test
    void most_sessions_keep_apart() {
        long pairs = 0;
        long apart = 0;
        for (BatchKind one : BENCH.batches()) {
            for (BatchKind other : BENCH.batches()) {
                pairs++;
                apart += grounds.of(one).meets(grounds.of(other)) ? 0 : 1;
            }
        }
        // otherwise threads would wait for each other most of the time
        assertThat(apart).isGreaterThan(pairs * 8 / 10);
    }

    @Test
    void bystanders_are_met_too() {
        BatchKind campuses = session("osid.room.batch.CampusBatchAdminSession");
        Ground with = grounds.withBystanders(campuses);
        assertThat(with.whole()).containsAll(grounds.of(campuses).whole());
        assertThat(with.made().size()).isGreaterThan(grounds.of(campuses).made().size() + 5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Timeout(60)
    void no_two_tasks_under_way_meet_and_each_is_handed_out_once(long seed) throws Exception {
        Random random = new Random(seed);
        List<Task> tasks = IntStream.range(0, 3_000)
                .mapToObj(place -> new Task(
                        place,
                        null,
                        BENCH.batches().get(random.nextInt(BENCH.batches().size()))))
                .toList();
        Map<Task, Ground> ground = tasks.stream().collect(Collectors.toMap(t -> t, t -> grounds.of(t.batch())));
        Lanes lanes = new Lanes(tasks, ground::get);
        Set<Task> underWay = ConcurrentHashMap.newKeySet();
        List<Task> handedOut = Collections.synchronizedList(new ArrayList<>());
        List<String> met = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(new Thread(() -> {
                try {
                    for (Optional<Task> next = lanes.next(); next.isPresent(); next = lanes.next()) {
                        Task task = next.get();
                        underWay.stream()
                                .filter(other -> ground.get(other).meets(ground.get(task)))
                                .forEach(other -> met.add(task + " and " + other));
                        underWay.add(task);
                        handedOut.add(task);
                        Thread.yield();
                        underWay.remove(task);
                        lanes.done(task);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(met).isEmpty();
        assertThat(handedOut).containsExactlyInAnyOrderElementsOf(tasks);
    }

    @Test
    @Timeout(30)
    void lanes_that_are_stopped_hand_out_nothing_more() throws Exception {
        BatchKind campuses = session("osid.room.batch.CampusBatchAdminSession");
        Lanes lanes = new Lanes(
                List.of(new Task(0, null, campuses), new Task(1, null, campuses)), t -> grounds.of(t.batch()));
        assertThat(lanes.next()).isPresent();
        lanes.stop();
        assertThat(lanes.next()).isEmpty();
    }
}
