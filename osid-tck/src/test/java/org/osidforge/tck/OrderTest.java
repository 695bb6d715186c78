package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.RoomBatchManager;
import org.osid.type.Type;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.runtime.boot.OsidRuntime;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.handmade.RecognitionFrontDoor;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.provider.ManagerClasses;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** Order, seed and repetition do not change a verdict, whatever the provider is like. */
class OrderTest {

    private static final List<String> SESSIONS =
            List.of("CampusBatchAdminSession", "FloorBatchAdminSession", "ConferralBatchAdminSession");

    private static final List<String> PACKAGES = List.of("osid.recognition.batch", "osid.room.batch");

    private enum Kind {
        POCKET,
        POCKET_WITH_OBJECTS,
        SLOW,
        MEMORY,
        HAND_MADE;

        ProviderUnderTest open() throws Exception {
            PocketProvider pocket = new PocketProvider(OfficialModel.model());
            OsidRuntime runtime = OsidRuntime.open("osid-tck");
            return switch (this) {
                case POCKET -> pocket;
                case POCKET_WITH_OBJECTS -> withObjects(pocket);
                case SLOW -> slow(pocket);
                case MEMORY -> EngineProvider.over("memory", new MemoryStore());
                case HAND_MADE ->
                    ManagerClasses.of(
                            "hand-made",
                            List.of(RecognitionFrontDoor.class.getName()),
                            OfficialModel.model(),
                            OrderTest.class.getClassLoader(),
                            () -> runtime);
            };
        }

        List<String> sessions() {
            return switch (this) {
                case HAND_MADE -> SESSIONS.subList(2, 3);
                case SLOW -> SESSIONS.subList(0, 1);
                default -> SESSIONS;
            };
        }

        /** A provider that serves all packages wants objects of all that is referred to. */
        Specification model() {
            return this == MEMORY ? ModelFiles.load(OrderTest.class.getClassLoader()) : OfficialModel.model();
        }
    }

    private static ProviderUnderTest withObjects(PocketProvider pocket) throws Exception {
        RoomBatchManager rooms =
                (RoomBatchManager) pocket.manager("osid.room.batch").orElseThrow();
        CampusBatchAdminSession campuses = rooms.getCampusBatchAdminSession();
        campuses.createCampuses(campuses.getCampusFormsForCreate(5, new Type[0]));
        return pocket;
    }

    /** Every call that works in bulk or looks something up takes as long as one over a network. */
    private static ProviderUnderTest slow(PocketProvider pocket) {
        Mutant slow = Mutant.of("slow", pocket, OfficialModel.model());
        for (Role role : Role.values()) {
            if (role.name().startsWith("BATCH_") || role.name().startsWith("LOOKUP")) {
                slow = slow.when(role, call -> {
                    LockSupport.parkNanos(3_000_000);
                    return call.proceed();
                });
            }
        }
        return slow;
    }

    private static TckReport run(Kind kind, ProviderUnderTest provider, long seed, boolean shuffled) {
        return Tck.run(TckRequest.of(provider)
                .withSpecification(kind.model())
                .withPackages(kind == Kind.HAND_MADE ? PACKAGES.subList(0, 1) : PACKAGES)
                .withSessions(kind.sessions())
                .withShuffle(shuffled)
                .withSeed(seed));
    }

    private static Map<String, Outcome> verdicts(TckReport report) {
        Map<String, Outcome> verdicts = new TreeMap<>();
        report.results().forEach(r -> verdicts.put(r.session() + " " + r.clause(), r.outcome()));
        return verdicts;
    }

    @ParameterizedTest
    @EnumSource
    void no_order_and_no_seed_changes_a_verdict(Kind kind) throws Exception {
        Map<String, Outcome> inOrder = verdicts(run(kind, kind.open(), 1, false));
        assertThat(inOrder.values())
                .contains(Outcome.PASSED)
                .doesNotContain(Outcome.FAILED, Outcome.ADVICE_NOT_FOLLOWED);
        // the same provider all the time: what one run leaves behind another one meets
        ProviderUnderTest again = kind.open();
        for (long seed : new long[] {1, 2, 77}) {
            TckReport shuffled = run(kind, again, seed, true);
            assertThat(verdicts(shuffled)).as(TextReport.write(shuffled)).isEqualTo(inOrder);
            assertThat(shuffled.leftovers()).isEmpty();
            assertThat(shuffled.seed()).isEqualTo(seed);
        }
    }

    @Test
    void a_report_keeps_its_order_whatever_was_tried_first() throws Exception {
        TckReport inOrder = run(Kind.POCKET, Kind.POCKET.open(), 5, false);
        TckReport shuffled = run(Kind.POCKET, Kind.POCKET.open(), 5, true);

        assertThat(shuffled.results())
                .extracting(r -> r.session() + r.clause())
                .isEqualTo(inOrder.results().stream()
                        .map(r -> r.session() + r.clause())
                        .toList());
    }

    @Test
    void the_order_of_sessions_and_clauses_follows_from_the_seed() {
        List<Task> tasks = tasks();

        List<Task> one = Order.shuffled(tasks, 1);
        assertThat(one).containsExactlyInAnyOrderElementsOf(tasks).isNotEqualTo(tasks);
        assertThat(Order.shuffled(tasks, 1)).isEqualTo(one);
        assertThat(Order.shuffled(tasks, 2)).isNotEqualTo(one);
        assertThat(one.stream().map(Task::session).distinct())
                .isNotEqualTo(tasks.stream().map(Task::session).distinct().toList());
    }

    private static List<Task> tasks() {
        var batches = OfficialModel.model().packages().stream()
                .flatMap(pkg -> pkg.batches().stream())
                .toList();
        var clauses = ClauseRegistry.all();
        return IntStream.range(0, batches.size() * clauses.size())
                .mapToObj(i -> new Task(i, clauses.get(i % clauses.size()), batches.get(i / clauses.size())))
                .toList();
    }

    @Test
    void made_up_parents_that_are_refused_are_told_alike_whichever_clause_asks_first() {
        Mutant picky = Mutant.of("picky", new PocketProvider(OfficialModel.model()), OfficialModel.model())
                .when(Role.BATCH_CREATE, "ConferralBatchAdminSession", call -> {
                    throw new org.osid.InvalidArgumentException("no such resource");
                });
        TckRequest request = TckRequest.of(picky)
                .withSpecification(OfficialModel.model())
                .withSessions(List.of("ConferralBatchAdminSession"))
                .withClauses(List.of("CREATE", "UPDATE"))
                .withSeed(3);

        TckReport inOrder = Tck.run(request);
        TckReport shuffled = Tck.run(request.withShuffle(true));

        assertThat(inOrder.of("CREATE-04").get(0).message()).contains("a made-up Id was refused", "no such resource");
        assertThat(shuffled.of("CREATE-04").get(0).message())
                .isEqualTo(inOrder.of("CREATE-04").get(0).message());
    }
}
