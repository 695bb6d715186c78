package org.osidforge.tck.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** A package in a Java package of its own, with a further delete method and parents that it does not make itself. */
class ShelterTest {

    private final Specification model = Shelter.model();

    private TckReport run(ProviderUnderTest provider, String... clauses) {
        return Tck.run(TckRequest.of(provider)
                .withSpecification(model)
                .withClauses(List.of(clauses))
                .withSeed(5));
    }

    @Test
    void every_clause_is_tried_on_the_interfaces_that_the_model_names() {
        TckReport report = run(new PocketProvider(model));
        String text = TextReport.write(report);
        assertThat(report.count(Outcome.FAILED)).as(text).isZero();
        assertThat(report.of("CREATE-02")).as(text).allMatch(r -> r.outcome() == Outcome.PASSED);
        assertThat(report.of("DELETE-08")).as(text).allMatch(r -> r.outcome() == Outcome.PASSED);
    }

    @Test
    void deleting_more_than_what_matches_is_caught() {
        Mutant mutant = Mutant.of("clears every floor", new PocketProvider(model), model)
                .when(Role.BATCH_DELETE_MATCHING, call -> {
                    Object responses = call.proceed();
                    ((RoomBatchAdminSession) call.target()).deleteAllRooms();
                    return responses;
                });
        assertThat(run(mutant, "DELETE-08").of("DELETE-08")).allMatch(r -> r.outcome() == Outcome.FAILED);
    }

    @Test
    void deleting_nothing_that_matches_is_caught() {
        Mutant mutant = Mutant.of("forgets the floor", new PocketProvider(model), model)
                .when(
                        Role.BATCH_DELETE_MATCHING,
                        call -> call.proceedWith(
                                new org.osidforge.tck.data.MadeId("room.Floor", "another", "nowhere")));
        assertThat(run(mutant, "DELETE-08").of("DELETE-08")).allMatch(r -> r.outcome() == Outcome.FAILED);
    }
}
