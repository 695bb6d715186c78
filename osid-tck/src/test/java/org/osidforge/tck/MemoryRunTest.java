package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** The in-memory provider follows every clause, the advice included. */
class MemoryRunTest {

    @Test
    void the_in_memory_provider_follows_every_clause() throws Exception {
        try (EngineProvider memory = EngineProvider.over("memory", new MemoryStore())) {
            TckReport report = Tck.run(TckRequest.of(memory)
                    .withPackages(List.of("osid.recognition.batch", "osid.room.batch"))
                    .withSeed(7));
            String text = TextReport.write(report);
            assertThat(report.count(Outcome.FAILED)).as(text).isZero();
            assertThat(report.count(Outcome.ADVICE_NOT_FOLLOWED)).as(text).isZero();
            assertThat(report.problems()).isEmpty();
            assertThat(report.leftovers()).isEmpty();
        }
    }
}
