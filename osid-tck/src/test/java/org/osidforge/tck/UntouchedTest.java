package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.Campus;
import org.osid.room.CampusList;
import org.osid.room.RoomManager;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
import org.osid.room.batch.RoomBatchManager;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.type.Type;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.mutant.Call;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.run.Bench;
import org.osidforge.tck.run.Binding;
import org.osidforge.tck.run.Trial;

/** Whatever goes wrong, the kit deletes what it made and nothing else: a provider tells everything that it was asked to delete. */
class UntouchedTest {

    private static final String SESSION = "CampusBatchAdminSession";
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private final PocketProvider pocket = new PocketProvider(OfficialModel.model());
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private Map<String, String> before;

    /** The provider, which keeps the Ids that it was asked to delete, and the names of methods that delete many. */
    private Mutant recording(UnaryOperator<Mutant> fault) {
        // the first rule that fits counts, so that the fault comes before the record
        return fault.apply(Mutant.of("records", pocket, OfficialModel.model()))
                .when(Role.BATCH_DELETE, call -> {
                    if (call.arguments()[0] == null) {
                        return call.proceed();
                    }
                    List<Id> ids = new ArrayList<>();
                    IdList given = (IdList) call.arguments()[0];
                    while (given.hasNext()) {
                        ids.add(given.getNextId());
                    }
                    ids.forEach(id -> asked.add(text(id)));
                    return call.proceedWith(ConsumerList.of(IdList.class, ids));
                })
                .when(Role.DELETE, call -> {
                    if (call.arguments()[0] != null) {
                        asked.add(text((Id) call.arguments()[0]));
                    }
                    return call.proceed();
                })
                .when(Role.BATCH_DELETE_ALL, this::noted)
                .when(Role.BATCH_DELETE_MATCHING, this::noted);
    }

    private Object noted(Call call) throws Throwable {
        asked.add(call.method().getName());
        return call.proceed();
    }

    private static String text(Id id) {
        return id.getIdentifierNamespace() + ":" + id.getIdentifier() + "@" + id.getAuthority();
    }

    private Map<String, String> campuses() throws Exception {
        Map<String, String> names = new TreeMap<>();
        RoomManager rooms = (RoomManager) pocket.manager("osid.room").orElseThrow();
        CampusList list = rooms.getCampusLookupSession().getCampuses();
        while (list.hasNext()) {
            Campus campus = list.getNextCampus();
            names.put(text(campus.getId()), campus.getDisplayName().getText());
        }
        return names;
    }

    @BeforeEach
    void make_objects_of_another_owner() throws Exception {
        RoomBatchManager rooms =
                (RoomBatchManager) pocket.manager("osid.room.batch").orElseThrow();
        CampusBatchAdminSession session = rooms.getCampusBatchAdminSession();
        CampusBatchForm[] forms =
                session.getCampusFormsForCreate(3, new Type[0]).getNextCampusBatchForms(3);
        for (int i = 0; i < forms.length; i++) {
            forms[i].setDisplayName("somebody's campus " + i);
        }
        session.createCampuses(ConsumerList.of(CampusBatchFormList.class, List.of(forms)));
        before = campuses();
        assertThat(before).hasSize(3);
    }

    private static TckRequest request(Mutant provider) {
        return TckRequest.of(provider)
                .withSpecification(OfficialModel.model())
                .withPackages(List.of("osid.room.batch"))
                .withSessions(List.of(SESSION))
                .withLimit(Duration.ofSeconds(2))
                .withSeed(17);
    }

    private static UnaryOperator<Mutant> breaks(Role role) {
        return mutant -> mutant.when(role, call -> {
            throw new OperationFailedException("out of order");
        });
    }

    private static UnaryOperator<Mutant> hangs(Role role) {
        return mutant -> mutant.when(role, call -> {
            call.proceed();
            NEVER.await();
            return null;
        });
    }

    private static UnaryOperator<Mutant> slips(Role role) {
        return mutant -> mutant.when(role, call -> {
            call.proceed();
            throw new NullPointerException("after the work was done");
        });
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("nothing", UnaryOperator.<Mutant>identity(), List.of()),
                Arguments.of("no update", breaks(Role.BATCH_UPDATE), List.of()),
                Arguments.of("no alias", breaks(Role.BATCH_ALIAS), List.of()),
                Arguments.of("no lookup", breaks(Role.LOOKUP), List.of()),
                Arguments.of("a slip after updating", slips(Role.BATCH_UPDATE), List.of()),
                Arguments.of("a slip after deleting", slips(Role.BATCH_DELETE), List.of()),
                Arguments.of("hangs at updating", hangs(Role.BATCH_UPDATE), List.of("UPDATE-04", "DELETE-02")),
                Arguments.of("hangs at aliasing", hangs(Role.BATCH_ALIAS), List.of("ALIAS-02", "CREATE-02")),
                Arguments.of("hangs at looking up", hangs(Role.LOOKUP_BY_ID), List.of("CREATE-04", "DELETE-03")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void what_the_kit_did_not_make_is_never_deleted(String name, UnaryOperator<Mutant> fault, List<String> clauses)
            throws Exception {
        TckReport report = Tck.run(request(recording(fault)).withClauses(clauses));
        assertThat(report.count(Outcome.FAILED) > 0).isEqualTo(!name.equals("nothing"));
        assertThat(asked).doesNotContainAnyElementsOf(before.keySet()).doesNotContain("deleteAllCampuses");
        assertThat(campuses()).isEqualTo(before);
        assertThat(report.leftovers()).isEmpty();
    }

    @Test
    void responses_that_are_lost_leave_objects_behind_rather_than_delete_those_of_others() throws Exception {
        Mutant silent = recording(mutant -> mutant.when(Role.BATCH_CREATE, call -> {
            call.proceed();
            return ConsumerList.of(CreateResponseList.class, List.of());
        }));
        Tck.run(request(silent).withClauses(List.of("CREATE-02")));
        assertThat(asked).doesNotContainAnyElementsOf(before.keySet());
        assertThat(campuses()).containsAllEntriesOf(before);
    }

    @Test
    void a_provider_that_hangs_while_it_deletes_is_told() {
        TckReport report = Tck.run(request(recording(hangs(Role.DELETE))).withClauses(List.of("CREATE-02")));
        assertThat(report.leftovers())
                .contains("what CREATE-02 on " + SESSION + " made: the provider hung while it was deleted");
        assertThat(asked).doesNotContainAnyElementsOf(before.keySet());
    }

    @Test
    void an_exclusive_run_may_delete_all() throws Exception {
        Tck.run(request(recording(UnaryOperator.identity()))
                .withClauses(List.of("DELETE-05"))
                .withExclusive(true));
        assertThat(asked).contains("deleteAllCampuses");
        assertThat(campuses()).isEmpty();
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of("an error of the clause itself", (Consumer<Trial>) trial -> {
                    throw new ArithmeticException("a mistake");
                }),
                Arguments.of("a clause that hangs", (Consumer<Trial>) trial -> {
                    try {
                        NEVER.await();
                    } catch (InterruptedException givenUp) {
                        Thread.currentThread().interrupt();
                    }
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void what_a_clause_made_is_deleted_however_it_ends(String name, Consumer<Trial> end) throws Exception {
        BatchKind batch = OfficialModel.model().packages().stream()
                .flatMap(p -> p.batches().stream())
                .filter(b -> b.session().equals(SESSION))
                .findFirst()
                .orElseThrow();
        Bench bench = new Bench(
                new Binding(OfficialModel.model(), UntouchedTest.class.getClassLoader()),
                recording(UnaryOperator.identity()),
                new Bench.Settings(1, false, Map.of(), 1000, Optional.empty()),
                List.of(batch));
        ClauseDefinition real = ClauseRegistry.find("CREATE-02").orElseThrow();
        ClauseDefinition broken = real.withBody(trial -> {
            trial.session().make(2);
            end.accept(trial);
        });
        Outcome outcome = new ClauseRun(bench, new TimeLimit(1000), Deviations.NONE, "seed 1")
                .run(broken, batch, Optional.empty())
                .outcome();
        assertThat(outcome).isEqualTo(Outcome.FAILED);
        assertThat(asked).hasSize(2);
        assertThat(campuses()).isEqualTo(before);
        assertThat(bench.leftovers()).isEmpty();
    }
}
