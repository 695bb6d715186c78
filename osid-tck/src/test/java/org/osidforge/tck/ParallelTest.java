package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.mutant.Hunt;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** Sessions that are tried beside each other get the verdicts that they get one after the other. */
class ParallelTest {

    private static List<String> told(TckReport report) {
        return report.results().stream()
                .map(r -> r.session() + " " + r.clause() + " " + r.outcome() + " " + r.message())
                .toList();
    }

    private static TckReport memory(int threads, boolean shuffled, List<String> clauses) throws Exception {
        try (EngineProvider provider = EngineProvider.over("memory", new MemoryStore())) {
            return Tck.run(TckRequest.of(provider)
                    .withClauses(clauses)
                    .withThreads(threads)
                    .withShuffle(shuffled)
                    .withSeed(11));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void on_all_packages_the_results_are_those_of_a_run_in_sequence(boolean shuffled) throws Exception {
        // those that look at all objects of a kind, delete them, or make objects of many kinds
        List<String> clauses = List.of("CREATE-02", "FORM-13", "DELETE-05", "DELETE-07", "LOOKUP-04");
        TckReport together = memory(4, shuffled, clauses);

        assertThat(told(together)).isEqualTo(told(memory(1, false, clauses)));
        assertThat(together.results()).hasSizeGreaterThan(1_000);
        assertThat(together.count(Outcome.FAILED))
                .as(TextReport.write(together))
                .isZero();
        assertThat(together.leftovers()).isEmpty();
    }

    @Test
    void with_every_clause_the_results_are_those_of_a_run_in_sequence() {
        List<TckReport> reports = new ArrayList<>();
        for (int threads : new int[] {1, 3}) {
            reports.add(Tck.run(TckRequest.of(new PocketProvider(OfficialModel.model()))
                    .withSpecification(OfficialModel.model())
                    .withThreads(threads)
                    .withSeed(11)));
        }
        assertThat(told(reports.get(1))).isEqualTo(told(reports.get(0)));
        assertThat(reports.get(1).count(Outcome.FAILED)).isZero();
    }

    private static TckRequest twoSessions(Mutant provider, String... clauses) {
        return TckRequest.of(provider)
                .withSpecification(OfficialModel.model())
                .withSessions(List.of("CampusBatchAdminSession", "AcademyBatchAdminSession"))
                .withClauses(List.of(clauses))
                .withThreads(2)
                .withSeed(1);
    }

    @Test
    @Timeout(60)
    void two_sessions_that_keep_apart_are_tried_at_once() {
        CountDownLatch both = new CountDownLatch(2);
        Mutant waiting = Hunt.mutant("waits for the other").when(Role.BATCH_CREATE, call -> {
            both.countDown();
            if (!both.await(20, TimeUnit.SECONDS)) {
                throw new org.osid.OperationFailedException("nobody else came");
            }
            return call.proceed();
        });

        assertThat(Tck.run(twoSessions(waiting, "CREATE-12")).results())
                .hasSize(2)
                .allMatch(r -> r.outcome() == Outcome.PASSED);
    }

    @Test
    void one_session_at_a_time_unless_the_provider_allows_more() throws Exception {
        assertThat(TckRequest.of(new PocketProvider(OfficialModel.model())).threads())
                .isEqualTo(1);
        assertThat(TckRequest.of(new PocketProvider(OfficialModel.model()))
                        .withThreads(3)
                        .threads())
                .isEqualTo(3);
        try (EngineProvider memory = EngineProvider.over("memory", new MemoryStore())) {
            assertThat(TckRequest.of(memory).threads())
                    .isEqualTo(Runtime.getRuntime().availableProcessors());
            assertThat(TckRequest.of(memory).withThreads(1).threads()).isEqualTo(1);
            TckRequest request = TckRequest.of(memory);
            assertThatThrownBy(() -> request.withThreads(-1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("threads must be at least 0, not -1");
        }
    }

    @Test
    void the_listener_hears_every_result_in_the_thread_of_the_caller() {
        Thread caller = Thread.currentThread();
        List<ClauseResult> heard = new ArrayList<>();
        TckReport report = Tck.run(twoSessions(Hunt.mutant("plain"), "FORM"), result -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            heard.add(result);
        });
        assertThat(heard).containsExactlyInAnyOrderElementsOf(report.results());
    }

    @Test
    @Timeout(60)
    void a_session_that_hangs_keeps_no_other_from_being_tried_and_no_program_from_ending() {
        CountDownLatch never = new CountDownLatch(1);
        Mutant hanging = Hunt.mutant("hangs").when(Role.BATCH_CREATE, "CampusBatchAdminSession", call -> {
            while (true) {
                try {
                    never.await();
                    return call.proceed();
                } catch (InterruptedException deaf) {
                    continue;
                }
            }
        });
        try {
            TckReport report =
                    Tck.run(twoSessions(hanging, "CREATE-02", "FORM-01").withLimit(java.time.Duration.ofMillis(300)));
            Map<String, Outcome> outcomes = new java.util.TreeMap<>();
            report.results().forEach(r -> outcomes.put(r.session() + " " + r.clause(), r.outcome()));
            assertThat(outcomes)
                    .containsEntry("osid.room.batch.CampusBatchAdminSession CREATE-02", Outcome.FAILED)
                    .containsEntry("osid.room.batch.CampusBatchAdminSession FORM-01", Outcome.PASSED)
                    .containsEntry("osid.recognition.batch.AcademyBatchAdminSession CREATE-02", Outcome.PASSED)
                    .containsEntry("osid.recognition.batch.AcademyBatchAdminSession FORM-01", Outcome.PASSED);
            // the thread that hangs is still there, and the virtual machine may end all the same
            assertThat(ours()).anyMatch(thread -> thread.getName().equals("tck-CREATE-02"));
            assertThat(ours()).allMatch(Thread::isDaemon);
        } finally {
            never.countDown();
        }
    }

    private static Stream<Thread> ours() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("tck-"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Timeout(60)
    void a_run_that_is_interrupted_says_so(int threads) {
        AtomicInteger heard = new AtomicInteger();
        try {
            TckReport report =
                    Tck.run(twoSessions(Hunt.mutant("plain"), "FORM", "CREATE").withThreads(threads), result -> {
                        if (heard.incrementAndGet() == 3) {
                            Thread.currentThread().interrupt();
                        }
                    });
            assertThat(report.problems())
                    .containsExactly("[TCK-INTERRUPTED] the run was interrupted before every clause was tried");
            assertThat(report.count(Outcome.FAILED)).isZero();
            assertThat(report.results().size()).isBetween(3, 10);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    @Timeout(60)
    void a_provider_that_hangs_before_it_gives_a_manager_is_told() {
        CountDownLatch never = new CountDownLatch(1);
        TckReport report = Tck.run(TckRequest.of(new org.osidforge.tck.provider.ProviderUnderTest() {
                    @Override
                    public String name() {
                        return "late";
                    }

                    @Override
                    public java.util.Optional<org.osid.OsidManager> manager(String osidPackage) throws Exception {
                        never.await();
                        return java.util.Optional.empty();
                    }
                })
                .withSpecification(OfficialModel.model())
                .withPackages(List.of("osid.room.batch"))
                .withLimit(java.time.Duration.ofMillis(200)));
        assertThat(report.problems())
                .first()
                .asString()
                .startsWith("[TCK-MANAGER] asking the provider for its manager of osid.room.batch: ")
                .contains("200 ms");
    }
}
