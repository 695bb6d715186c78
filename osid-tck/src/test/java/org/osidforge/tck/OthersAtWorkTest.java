package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osid.id.Id;
import org.osid.resource.ResourceAdminSession;
import org.osid.resource.ResourceManager;
import org.osid.room.RoomManager;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
import org.osid.room.batch.RoomBatchManager;
import org.osid.type.Type;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.Bench;
import org.osidforge.tck.run.Binding;
import org.osidforge.tck.run.FormInHand;
import org.osidforge.tck.run.Trial;

/** Somebody else uses the provider at the same time: what methods delete that choose themselves must not be theirs. */
class OthersAtWorkTest {

    private static final String ROW = "osid.orchard.Row";
    private static final String RESOURCE = "osid.resource.Resource";
    private static final Set<String> SOMEBODYS = Set.of(OrchardModel.BATCH, PermitModel.BATCH, "osid.resource.batch");

    private final PocketProvider pocket = new PocketProvider(OfficialModel.model());
    private EngineProvider memory;

    @BeforeEach
    void open() throws Exception {
        memory = EngineProvider.over("memory", new MemoryStore());
    }

    @AfterEach
    void close() {
        memory.close();
    }

    private Id somebodysCampus() throws Exception {
        RoomBatchManager rooms =
                (RoomBatchManager) pocket.manager("osid.room.batch").orElseThrow();
        CampusBatchAdminSession session = rooms.getCampusBatchAdminSession();
        CampusBatchForm form = session.getCampusFormsForCreate(1, new Type[0]).getNextCampusBatchForm();
        form.setDisplayName("somebody's campus");
        return session.createCampuses(ConsumerList.of(CampusBatchFormList.class, List.of(form)))
                .getNextCreateResponse()
                .getCreatedId();
    }

    /** There are no campuses when the run begins; somebody makes one while the kit puts away what it made itself. */
    private Mutant shared(AtomicReference<Id> theirs, AtomicInteger deletedAll) {
        return Mutant.of("shared", pocket, OfficialModel.model())
                .when(Role.DELETE, "CampusBatchAdminSession", call -> {
                    Object done = call.proceed();
                    if (theirs.get() == null) {
                        theirs.set(somebodysCampus());
                    }
                    return done;
                })
                .when(Role.BATCH_DELETE_ALL, "CampusBatchAdminSession", call -> {
                    deletedAll.incrementAndGet();
                    return call.proceed();
                });
    }

    private static TckRequest request(ProviderUnderTest provider) {
        return TckRequest.of(provider)
                .withSpecification(OfficialModel.model())
                .withPackages(List.of("osid.room.batch"))
                .withSessions(List.of("CampusBatchAdminSession"))
                .withSeed(17);
    }

    private String nameOf(Id campus) throws Exception {
        RoomManager rooms = (RoomManager) pocket.manager("osid.room").orElseThrow();
        return rooms.getCampusLookupSession().getCampus(campus).getDisplayName().getText();
    }

    @Test
    void what_came_up_during_the_run_is_neither_deleted_nor_put_away() throws Exception {
        AtomicReference<Id> theirs = new AtomicReference<>();
        AtomicInteger deletedAll = new AtomicInteger();
        TckReport report = Tck.run(request(shared(theirs, deletedAll)));
        String text = TextReport.write(report);
        assertThat(nameOf(theirs.get())).isEqualTo("somebody's campus");
        assertThat(deletedAll).hasValue(0);
        assertThat(report.count(Outcome.FAILED)).as(text).isZero();
        assertThat(report.of("DELETE-05")).singleElement().satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.NOT_TESTABLE);
            assertThat(result.message()).contains("option exclusive");
        });
        assertThat(report.leftovers())
                .singleElement()
                .asString()
                .startsWith("osid.room.Campus ")
                .endsWith(
                        ": it came up during the run, and may be somebody else's; it is deleted only with the option exclusive");
    }

    @Test
    void who_says_exclusive_has_it_deleted() {
        AtomicReference<Id> theirs = new AtomicReference<>();
        AtomicInteger deletedAll = new AtomicInteger();
        TckReport report = Tck.run(request(shared(theirs, deletedAll)).withExclusive(true));
        assertThat(deletedAll).hasPositiveValue();
        assertThat(report.leftovers()).isEmpty();
    }

    /** Makes objects as somebody does who is not the kit. */
    private Bench somebody(Map<String, MadeId> existing) {
        return new Bench(
                new Binding(OrchardModel.model(), getClass().getClassLoader()),
                memory,
                new Bench.Settings(99, false, existing, 5000, Optional.empty()),
                OrchardModel.model().packages().stream()
                        .filter(p ->
                                p.name().equals(OrchardModel.BATCH) || p.name().equals(PermitModel.BATCH))
                        .flatMap(p -> p.batches().stream())
                        .toList());
    }

    private Id somebodysResource() throws Exception {
        ResourceManager resources =
                (ResourceManager) memory.manager("osid.resource").orElseThrow();
        ResourceAdminSession session = resources.getResourceAdminSession();
        return session.createResource(session.getResourceFormForCreate(new Type[0]))
                .getId();
    }

    private static Trial trial(Bench bench, String session) {
        BatchKind batch = bench.batches().stream()
                .filter(b -> b.session().equals(session))
                .findFirst()
                .orElseThrow();
        return new Trial(bench, batch, "somebody");
    }

    private TckReport furtherDeletes(String osidPackage, String session, Map<String, MadeId> existing) {
        TckRequest request = TckRequest.of(memory)
                .withSpecification(OrchardModel.model())
                .withPackages(List.of(osidPackage))
                .withSessions(List.of(session))
                .withClauses(List.of("DELETE-08"))
                .withSeed(7);
        for (Map.Entry<String, MadeId> one : existing.entrySet()) {
            request = request.withExisting(one.getKey(), one.getValue());
        }
        return Tck.run(request);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_others_made_for_a_given_parent_is_not_deleted(boolean exclusive) {
        MadeId row = trial(somebody(Map.of()), "RowBatchAdminSession")
                .session()
                .make(1)
                .get(0);
        Trial theirs = trial(somebody(Map.of(ROW, row)), OrchardModel.TREES);
        List<MadeId> trees = theirs.session().make(2);
        TckReport report = Tck.run(TckRequest.of(memory)
                .withSpecification(OrchardModel.model())
                .withPackages(List.of(OrchardModel.BATCH))
                .withSessions(List.of(OrchardModel.TREES))
                .withClauses(List.of("DELETE-08"))
                .withExisting(ROW, row)
                .withExclusive(exclusive)
                .withSeed(7));
        assertThat(trees).allMatch(theirs::exists);
        assertThat(report.of("DELETE-08")).singleElement().satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.NOT_TESTABLE);
            assertThat(result.message()).contains("deleteTreesForRow", "only one was given with the option existing");
        });
    }

    @Test
    void what_others_made_that_matches_is_not_deleted() throws Exception {
        MadeId deputy = MadeId.copyOf(somebodysResource(), "a resource");
        Trial theirs = trial(somebody(Map.of(RESOURCE, deputy)), PermitModel.PERMITS);
        BatchSession session = theirs.session();
        List<FormInHand> forms = session.filledForms(1);
        session.filler().fillAll(forms.get(0));
        MadeId permit = session.idsOf(forms).get(0);

        TckReport report = furtherDeletes(PermitModel.BATCH, PermitModel.PERMITS, Map.of());

        assertThat(theirs.exists(permit)).isTrue();
        assertThat(report.of("DELETE-08"))
                .as("deletePermitsByGenusTypeForDuty can still be tried")
                .allMatch(result -> result.outcome() == Outcome.PASSED);
    }
}
