package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osid.OsidManager;
import org.osid.UnimplementedException;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.recognition.batch.AwardBatchAdminSession;
import org.osid.recognition.batch.AwardBatchForm;
import org.osid.recognition.batch.AwardBatchFormList;
import org.osid.recognition.batch.RecognitionBatchManager;
import org.osid.room.batch.BuildingBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
import org.osid.room.batch.RoomBatchManager;
import org.osid.transaction.batch.UpdateResponse;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** Providers that really lack what the specification lets them lack: the kit reads what it needs through the batch sessions that are left, and finds no fault. */
class LeanProvidersTest {

    private static final String ROOM = "osid.room.batch";
    private static final String RECOGNITION = "osid.recognition.batch";

    /** What only a lookup shows. */
    private static final Set<String> SEEN_BY_LOOKUP =
            Set.of("FORM-13", "UPDATE-05", "UPDATE-11", "UPDATE-12", "DELETE-05");

    /** What official packages do not have, or not on every session. */
    private static final Set<String> NEVER = Set.of("FORM-08", "DELETE-08");

    /** A provider with the managers of batch packages alone: no lookup, no admin sessions, no proxy managers, no variant for other callers. */
    private record BatchOnly(ProviderUnderTest base) implements ProviderUnderTest {
        @Override
        public String name() {
            return "batch only";
        }

        @Override
        public Optional<OsidManager> manager(String osidPackage) throws Exception {
            return osidPackage.endsWith(".batch") ? base.manager(osidPackage) : Optional.empty();
        }
    }

    private final PocketProvider pocket = new PocketProvider(OfficialModel.model());

    private Mutant batchOnly() {
        return Mutant.of("batch only", new BatchOnly(pocket), OfficialModel.model());
    }

    private static Mutant withoutTransactions(Mutant base) {
        return base.when("OsidSession", "supportsTransactions", call -> {
                    call.proceed();
                    return false;
                })
                .when("OsidSession", "startTransaction", call -> {
                    // a closed session says so first
                    ((org.osid.OsidSession) call.target()).supportsTransactions();
                    throw new UnsupportedException("transactions");
                });
    }

    private static Mutant withoutCatalogs(Mutant base) {
        return base.when(Role.SUPPORTS_VISIBLE_FEDERATION, call -> false).when(Role.GET_SESSION_FOR_CATALOG, call -> {
            throw new UnimplementedException(call.method().getName());
        });
    }

    private static Mutant only(String session, Mutant base) {
        String name = session.substring(0, session.length() - "Session".length());
        return base.when(
                        Role.SUPPORTS_SESSION,
                        call -> call.method().getName().equals("supports" + name) && (Boolean) call.proceed())
                .when(Role.GET_SESSION, call -> {
                    if (call.method().getName().equals("get" + session)) {
                        return call.proceed();
                    }
                    throw new UnimplementedException(call.method().getName());
                });
    }

    /** What is lacked besides lookup, admin sessions and proxy managers. */
    private enum Lack {
        NOTHING_MORE,
        TRANSACTIONS,
        CATALOGS,
        TRANSACTIONS_AND_CATALOGS;

        Mutant applied(Mutant provider) {
            Mutant changed = name().contains("TRANSACTIONS") ? withoutTransactions(provider) : provider;
            return name().contains("CATALOGS") ? withoutCatalogs(changed) : changed;
        }

        Set<String> silent() {
            Set<String> silent = new HashSet<>(SEEN_BY_LOOKUP);
            silent.addAll(Set.of("ACCESS-01", "MANAGER-02", "TX-08"));
            group("LOOKUP").forEach(silent::add);
            if (name().contains("TRANSACTIONS")) {
                silent.addAll(group("TX"));
                silent.remove("TX-01");
            } else {
                silent.add("TX-01");
            }
            return silent;
        }
    }

    private static Set<String> group(String name) {
        return ClauseRegistry.matching(name).stream().map(ClauseDefinition::id).collect(Collectors.toSet());
    }

    private static TckRequest request(ProviderUnderTest provider, List<String> sessions) {
        return TckRequest.of(provider)
                .withSpecification(OfficialModel.model())
                .withPackages(List.of(ROOM, RECOGNITION))
                .withSessions(sessions)
                .withSeed(5);
    }

    private static void expectNoFault(TckReport report, Set<String> silent) {
        String text = TextReport.write(report);
        assertThat(report.count(Outcome.FAILED)).as(text).isZero();
        assertThat(report.count(Outcome.ADVICE_NOT_FOLLOWED)).as(text).isZero();
        assertThat(report.problems()).as(text).isEmpty();
        assertThat(report.leftovers()).as(text).isEmpty();
        Set<String> passed = report.results().stream()
                .filter(r -> r.outcome() == Outcome.PASSED)
                .map(ClauseResult::clause)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = ClauseRegistry.all().stream()
                .filter(c -> c.about().isEmpty())
                .map(ClauseDefinition::id)
                .filter(id -> !NEVER.contains(id) && !silent.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(passed).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void batch_sessions_alone_are_enough(Lack lack) {
        List<String> shapes =
                List.of("CampusBatchAdminSession", "FloorBatchAdminSession", "ConferralBatchAdminSession");
        expectNoFault(Tck.run(request(lack.applied(batchOnly()), shapes)), lack.silent());
    }

    /** What a session alone cannot show. */
    private static final Map<String, Set<String>> ALONE = Map.of(
            "CampusBatchAdminSession", Set.of("FORM-09", "FORM-10", "MANAGER-01"),
            "FloorBatchAdminSession", Set.of("FORM-10"),
            "ConferralBatchAdminSession", Set.of("FORM-09"));

    @ParameterizedTest
    @ValueSource(strings = {"CampusBatchAdminSession", "FloorBatchAdminSession", "ConferralBatchAdminSession"})
    void one_session_alone_is_enough_with_an_object_to_refer_to(String session) throws Exception {
        Mutant provider = only(session, Lack.TRANSACTIONS_AND_CATALOGS.applied(batchOnly()));
        Set<String> silent = new HashSet<>(Lack.TRANSACTIONS_AND_CATALOGS.silent());
        silent.addAll(ALONE.get(session));
        TckRequest request = request(provider, List.of(session))
                .withExisting("osid.room.Building", building())
                .withExisting("osid.recognition.Award", award());
        expectNoFault(Tck.run(request), silent);
    }

    private Id building() throws Exception {
        RoomBatchManager rooms = (RoomBatchManager) pocket.manager(ROOM).orElseThrow();
        BuildingBatchAdminSession session = rooms.getBuildingBatchAdminSession();
        return session.createBuildings(session.getBuildingFormsForCreate(1, new Type[0]))
                .getNextCreateResponse()
                .getCreatedId();
    }

    private Id award() throws Exception {
        RecognitionBatchManager awards =
                (RecognitionBatchManager) pocket.manager(RECOGNITION).orElseThrow();
        AwardBatchAdminSession session = awards.getAwardBatchAdminSession();
        AwardBatchForm form = session.getAwardFormsForCreate(1, new Type[0]).getNextAwardBatchForm();
        form.setDescription("given to those who have little");
        return session.createAwards(ConsumerList.of(AwardBatchFormList.class, List.of(form)))
                .getNextCreateResponse()
                .getCreatedId();
    }

    private static final String CAMPUSES = "CampusBatchAdminSession";

    private static TckReport updatesWithoutLookup(UnaryOperator<Mutant> fault) throws Exception {
        try (EngineProvider memory = EngineProvider.over("memory", new MemoryStore())) {
            Mutant lean = Mutant.of("no lookup", new BatchOnly(memory), OfficialModel.model());
            return Tck.run(request(fault.apply(lean), List.of(CAMPUSES))
                    .withClauses(List.of("CREATE-04", "UPDATE-05", "UPDATE-10", "UPDATE-11", "UPDATE-12")));
        }
    }

    @Test
    void what_an_object_holds_is_read_from_its_forms_for_update() throws Exception {
        TckReport report = updatesWithoutLookup(UnaryOperator.identity());
        assertThat(report.results())
                .hasSize(5)
                .allSatisfy(r -> assertThat(r.outcome()).as(r.message()).isEqualTo(Outcome.PASSED));
    }

    @Test
    void a_lost_update_is_caught_without_a_lookup() throws Exception {
        TckReport report = updatesWithoutLookup(sound -> sound.when(Role.BATCH_UPDATE, call -> {
            List<UpdateResponse> responses = new ArrayList<>();
            CampusBatchFormList forms = (CampusBatchFormList) call.arguments()[0];
            while (forms.hasNext()) {
                CampusBatchForm form = forms.getNextCampusBatchForm();
                responses.add(MadeValue.of(
                        UpdateResponse.class,
                        Map.of("isSuccessful", true, "getFormId", form.getId(), "getUpdatedId", form.getCampusId())));
            }
            return ConsumerList.of(UpdateResponseList.class, responses);
        }));
        assertThat(report.of("UPDATE-05")).singleElement().satisfies(r -> {
            assertThat(r.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(r.finding().expected()).startsWith("DisplayName = ");
        });
        assertThat(report.of("UPDATE-11")).allMatch(r -> r.outcome() == Outcome.ADVICE_NOT_FOLLOWED);
    }

    @Test
    void a_value_that_is_lost_when_it_is_created_is_caught_without_a_lookup() throws Exception {
        TckReport report = updatesWithoutLookup(sound -> sound.when("OsidObjectForm", "setDescription", call -> null));
        assertThat(report.of("CREATE-04")).singleElement().satisfies(r -> {
            assertThat(r.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(r.finding().expected()).startsWith("Description = ");
        });
    }

    @Test
    void without_an_object_to_refer_to_the_reason_names_the_option() {
        TckReport report =
                Tck.run(request(only("FloorBatchAdminSession", batchOnly()), List.of("FloorBatchAdminSession")));
        assertThat(report.of("CREATE-02")).singleElement().satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.NOT_TESTABLE);
            assertThat(result.message()).contains("existing osid.room.Building=<Id>");
        });
        assertThat(report.results()).filteredOn(report::isFailure).isEmpty();
    }
}
