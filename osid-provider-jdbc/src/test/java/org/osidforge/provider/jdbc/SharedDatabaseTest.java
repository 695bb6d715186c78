package org.osidforge.provider.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** Two stores over one database, as two processes have them: neither knows of the other. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SharedDatabaseTest {

    private static final int ROUNDS = 20;

    /** What happens with two stores over one new database. */
    @FunctionalInterface
    private interface Scene {
        void play(JdbcStore one, JdbcStore other) throws Exception;
    }

    private static void on(TestDatabase kind, Scene scene) throws Exception {
        JdbcSettings settings = kind.settings();
        try (JdbcStore one = Widgets.opened(new JdbcStore(settings));
                JdbcStore other = Widgets.opened(new JdbcStore(settings))) {
            scene.play(one, other);
        }
    }

    /** What both give, called at the same time. */
    private static <T> List<T> atOnce(Callable<T> first, Callable<T> second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier barrier = new CyclicBarrier(2);
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> one : List.of(first, second)) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return one.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void eachSeesWhatTheOtherWrote(TestDatabase kind) throws Exception {
        on(kind, (one, other) -> {
            one.insert(Widgets.KIND, Widgets.some(3));
            assertThat(other.update(Widgets.KIND, List.of(Widgets.code("w1", "new"))))
                    .containsExactly(Outcome.DONE);
            assertThat(Widgets.codeOf(one, "w1")).isEqualTo("new");
            assertThat(other.insert(Widgets.KIND, Widgets.some(4)))
                    .containsExactly(Outcome.EXISTS, Outcome.EXISTS, Outcome.EXISTS, Outcome.DONE);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anIdIsGivenOnce(TestDatabase kind) throws Exception {
        on(kind, (one, other) -> {
            for (int round = 0; round < ROUNDS; round++) {
                StoredObject widget = Widgets.widget("same" + round, "x");
                assertThat(atOnce(
                                () -> one.insert(Widgets.KIND, List.of(widget)).get(0),
                                () -> other.insert(Widgets.KIND, List.of(widget))
                                        .get(0)))
                        .containsExactlyInAnyOrder(Outcome.DONE, Outcome.EXISTS);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAliasNeverHidesAnObject(TestDatabase kind) throws Exception {
        on(kind, (one, other) -> {
            one.insert(Widgets.KIND, List.of(Widgets.widget("target", "x")));
            for (int round = 0; round < ROUNDS; round++) {
                BasicId name = Widgets.id("name" + round);
                AliasChange alias = new AliasChange(Widgets.id("target"), name);
                StoredObject widget = Widgets.widget("name" + round, "y");
                assertThat(atOnce(
                                () -> one.alias(Widgets.KIND, List.of(alias)).get(0),
                                () -> other.insert(Widgets.KIND, List.of(widget))
                                        .get(0)))
                        .isIn(List.of(Outcome.DONE, Outcome.EXISTS), List.of(Outcome.HIDES, Outcome.DONE));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAliasStandsForAnObjectThatIsThere(TestDatabase kind) throws Exception {
        on(kind, (one, other) -> {
            for (int round = 0; round < ROUNDS; round++) {
                one.insert(Widgets.KIND, List.of(Widgets.widget("target", "x")));
                AliasChange alias = new AliasChange(Widgets.id("target"), Widgets.id("nick"));
                assertThat(atOnce(
                                () -> one.alias(Widgets.KIND, List.of(alias)).get(0),
                                () -> other.delete(Widgets.KIND, List.of(Widgets.id("target")))
                                        .get(0)))
                        .isIn(List.of(Outcome.DONE, Outcome.DONE), List.of(Outcome.NOT_FOUND, Outcome.DONE));
                // whatever came first, nothing is left
                assertThat(one.insert(Widgets.KIND, List.of(Widgets.widget("nick", "y"))))
                        .containsExactly(Outcome.DONE);
                one.delete(Widgets.KIND, List.of(Widgets.id("nick")));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void batchesThatCrossDoNotBlockEachOther(TestDatabase kind) throws Exception {
        on(kind, (one, other) -> {
            one.insert(Widgets.KIND, Widgets.some(50));
            List<org.osidforge.runtime.store.ObjectChange> forwards = new ArrayList<>();
            List<org.osidforge.runtime.store.ObjectChange> backwards = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                forwards.add(Widgets.code("w" + i, "f"));
                backwards.add(Widgets.code("w" + (49 - i), "b"));
            }
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(atOnce(
                                () -> one.update(Widgets.KIND, forwards), () -> other.update(Widgets.KIND, backwards)))
                        .allSatisfy(outcomes -> assertThat(outcomes).containsOnly(Outcome.DONE));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatOneHasPreparedTheOtherFindsHeld(TestDatabase kind) throws Exception {
        on(kind, (one, other) -> {
            one.insert(Widgets.KIND, Widgets.some(6));
            one.alias(Widgets.KIND, List.of(new AliasChange(Widgets.id("w4"), Widgets.id("nick"))));
            StoreTransaction transaction = one.begin();
            transaction.update(Widgets.KIND, List.of(Widgets.code("w1", "held")));
            transaction.delete(Widgets.KIND, List.of(Widgets.id("w3")));
            transaction.insert(Widgets.KIND, List.of(Widgets.widget("new", "x")));
            transaction.alias(Widgets.KIND, List.of(new AliasChange(Widgets.id("w5"), Widgets.id("nick"))));
            // open, it holds nothing
            assertThat(other.update(Widgets.KIND, List.of(Widgets.code("w1", "free"))))
                    .containsExactly(Outcome.DONE);
            transaction.prepare();
            assertThat(other.update(
                            Widgets.KIND,
                            List.of(
                                    Widgets.code("w0", "a"),
                                    Widgets.code("w1", "b"),
                                    Widgets.code("gone", "c"),
                                    Widgets.code("w2", "d"))))
                    .containsExactly(Outcome.DONE, Outcome.HELD, Outcome.NOT_FOUND, Outcome.DONE);
            assertThat(other.insert(
                            Widgets.KIND,
                            List.of(Widgets.widget("a", "x"), Widgets.widget("new", "y"), Widgets.widget("b", "x"))))
                    .containsExactly(Outcome.DONE, Outcome.HELD, Outcome.DONE);
            assertThat(other.delete(Widgets.KIND, List.of(Widgets.id("w3"), Widgets.id("a"), Widgets.id("w4"))))
                    .containsExactly(Outcome.HELD, Outcome.DONE, Outcome.HELD);
            assertThat(other.alias(
                            Widgets.KIND,
                            List.of(
                                    new AliasChange(Widgets.id("w2"), Widgets.id("nick")),
                                    new AliasChange(Widgets.id("w2"), Widgets.id("free")))))
                    .containsExactly(Outcome.HELD, Outcome.DONE);
            assertThat(Widgets.codeOf(other, "w1")).isEqualTo("free");
            assertThat(other.scan(Widgets.KIND, Selection.ALL)).hasSize(7);
            transaction.commit();
            assertThat(Widgets.codeOf(other, "w1")).isEqualTo("held");
            assertThat(other.find(Widgets.KIND, Widgets.id("nick")).id()).isEqualTo(Widgets.id("w5"));
            assertThat(other.delete(Widgets.KIND, List.of(Widgets.id("w4")))).containsExactly(Outcome.DONE);
        });
    }
}
