package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.room.RoomManager;
import org.osid.room.batch.RoomBatchManager;
import org.osid.transaction.batch.CreateResponseList;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.mutant.Hunt;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/** The TCK deletes what it made, also after a failure, and touches nothing else. */
class CleanUpTest {

    private final PocketProvider provider = new PocketProvider(OfficialModel.model());

    private Mutant mutant(String name) {
        return Mutant.of(name, provider, OfficialModel.model());
    }

    private static TckRequest request(org.osidforge.tck.provider.ProviderUnderTest provider) {
        return TckRequest.of(provider)
                .withSpecification(OfficialModel.model())
                .withPackages(List.of("osid.room.batch"))
                .withSeed(21);
    }

    private Set<String> campuses() throws Exception {
        Set<String> ids = new HashSet<>();
        RoomManager rooms = (RoomManager) provider.manager("osid.room").orElseThrow();
        org.osid.room.CampusList list = rooms.getCampusLookupSession().getCampuses();
        while (list.hasNext()) {
            ids.add(list.getNextCampus().getId().toString());
        }
        return ids;
    }

    private void make(int count) throws Exception {
        RoomBatchManager rooms =
                (RoomBatchManager) provider.manager("osid.room.batch").orElseThrow();
        org.osid.room.batch.CampusBatchAdminSession session = rooms.getCampusBatchAdminSession();
        session.createCampuses(session.getCampusFormsForCreate(count, new org.osid.type.Type[0]));
    }

    @Test
    void a_provider_is_as_empty_after_a_run_as_before() throws Exception {
        TckReport report = Tck.run(request(provider));
        assertThat(report.count(Outcome.FAILED)).isZero();
        assertThat(report.leftovers()).isEmpty();
        assertThat(campuses()).isEmpty();
    }

    @Test
    void objects_that_were_there_are_not_touched_and_deleting_all_is_not_tried() throws Exception {
        make(3);
        Set<String> before = campuses();
        TckReport report = Tck.run(request(provider));
        assertThat(campuses()).isEqualTo(before).hasSize(3);
        assertThat(report.results())
                .filteredOn(r -> r.clause().equals("DELETE-05") && r.session().endsWith("CampusBatchAdminSession"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.outcome()).isEqualTo(Outcome.NOT_TESTABLE);
                    assertThat(r.message()).contains("exclusive");
                });
        assertThat(report.count(Outcome.FAILED)).isZero();
    }

    @Test
    void an_exclusive_run_may_delete_all() throws Exception {
        make(3);
        TckReport report =
                Tck.run(request(provider).withClauses(List.of("DELETE-05")).withExclusive(true));
        assertThat(report.of("DELETE-05")).allMatch(r -> r.outcome() == Outcome.PASSED);
        assertThat(campuses()).isEmpty();
    }

    static Stream<Role> failing() {
        return Stream.of(Role.BATCH_DELETE, Role.DELETE, Role.BATCH_UPDATE, Role.BATCH_ALIAS, Role.LOOKUP_BY_ID);
    }

    @ParameterizedTest
    @MethodSource("failing")
    void what_was_made_is_deleted_also_where_clauses_fail(Role role) throws Exception {
        Mutant broken = mutant("fails at " + role).when(role, call -> {
            throw new org.osid.OperationFailedException("out of order");
        });
        TckReport report = Tck.run(request(broken).withSessions(List.of("CampusBatchAdminSession")));
        assertThat(report.count(Outcome.FAILED)).isPositive();
        assertThat(campuses()).isEmpty();
        assertThat(report.leftovers()).isEmpty();
    }

    @Test
    void what_was_made_without_a_word_is_found_by_lookup_and_deleted() throws Exception {
        Mutant silent = mutant("loses responses").when(Role.BATCH_CREATE, call -> {
            call.proceed();
            return ConsumerList.of(CreateResponseList.class, List.of());
        });
        assertThat(Tck.run(request(silent).withSessions(List.of("CampusBatchAdminSession")))
                        .count(Outcome.FAILED))
                .isPositive();
        assertThat(campuses()).isEmpty();
    }

    @Test
    void what_cannot_be_deleted_is_told() {
        Mutant stubborn = Hunt.mutant("deletes nothing")
                .when(Role.BATCH_DELETE, call -> {
                    throw new org.osid.OperationFailedException("out of order");
                })
                .when(Role.DELETE, call -> {
                    throw new org.osid.OperationFailedException("out of order");
                });
        TckReport report = Tck.run(
                request(stubborn).withClauses(List.of("CREATE-02")).withSessions(List.of("CampusBatchAdminSession")));
        // three of the clause, and three of the run of it that the kit must catch
        assertThat(report.leftovers()).hasSize(6).allMatch(text -> text.startsWith("osid.room.Campus "));
    }
}
