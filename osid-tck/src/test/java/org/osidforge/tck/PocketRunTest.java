package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** A provider that follows every clause passes every clause that it can be tried on. */
class PocketRunTest {

    @Test
    void a_provider_that_follows_every_clause_fails_none() {
        TckReport report = Tck.run(TckRequest.of(new PocketProvider(OfficialModel.model()))
                .withSpecification(OfficialModel.model())
                .withSeed(7));

        assertThat(report.count(Outcome.FAILED)).as(TextReport.write(report)).isZero();
    }
}
