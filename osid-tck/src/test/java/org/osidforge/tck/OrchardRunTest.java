package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** A package with record types, required elements, constraints and a further delete method: what is seldom testable is tested there. */
class OrchardRunTest {

    private static final Set<String> SELDOM = Set.of("FORM-08", "FORM-12", "CREATE-08", "UPDATE-07", "DELETE-08");

    @Test
    void the_in_memory_provider_follows_every_clause_on_a_package_of_ones_own() throws Exception {
        try (EngineProvider memory = EngineProvider.over("memory", new MemoryStore())) {
            TckReport report = Tck.run(TckRequest.of(memory)
                    .withSpecification(OrchardModel.model())
                    .withPackages(List.of(OrchardModel.BATCH))
                    .withSeed(7));
            String text = TextReport.write(report);
            assertThat(report.count(Outcome.FAILED)).as(text).isZero();
            assertThat(report.count(Outcome.ADVICE_NOT_FOLLOWED)).as(text).isZero();
            assertThat(report.problems()).isEmpty();
            assertThat(report.leftovers()).isEmpty();
            assertThat(report.results())
                    .filteredOn(r -> SELDOM.contains(r.clause()) && r.session().endsWith(OrchardModel.TREES))
                    .hasSize(SELDOM.size())
                    .allSatisfy(r ->
                            assertThat(r.outcome()).as(r.clause() + r.message()).isEqualTo(Outcome.PASSED));
        }
    }
}
