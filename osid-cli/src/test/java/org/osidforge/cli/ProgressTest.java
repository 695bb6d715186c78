package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Level;
import org.osidforge.tck.report.Outcome;

class ProgressTest {

    private final StringWriter text = new StringWriter();
    private final Progress progress = new Progress(new PrintWriter(text));

    private void finished(String session, Outcome outcome) {
        progress.finished(new ClauseResult("CREATE-01", Level.MUST, session, outcome, "", "", 1));
    }

    @Test
    void eachPackageIsOneLineAsSoonAsItIsDone() {
        progress.begins(List.of(
                "osid.a.batch.OneSession",
                "osid.a.batch.OneSession",
                "osid.a.batch.TwoSession",
                "osid.a.batch.TwoSession",
                "osid.b.batch.OneSession",
                "osid.b.batch.OneSession"));
        finished("osid.a.batch.OneSession", Outcome.PASSED);
        finished("osid.a.batch.OneSession", Outcome.PASSED);
        finished("osid.a.batch.TwoSession", Outcome.FAILED);
        assertThat(text.toString()).isEmpty();

        finished("osid.a.batch.TwoSession", Outcome.NOT_TESTABLE);
        assertThat(text.toString().lines())
                .singleElement()
                .asString()
                .matches("\\[1 of 2] osid\\.a\\.batch: 2 sessions, 2 passed, 1 failed, 1 not testable, \\d+ s");

        finished("osid.b.batch.OneSession", Outcome.PASSED);
        finished("osid.b.batch.OneSession", Outcome.PASSED);
        assertThat(text.toString().lines().toList().get(1))
                .matches("\\[2 of 2] osid\\.b\\.batch: 1 session, 2 passed, 0 failed, \\d+ s");
    }

    @Test
    void onePackageNeedsNoProgress() {
        progress.begins(List.of("osid.a.batch.OneSession"));
        finished("osid.a.batch.OneSession", Outcome.PASSED);

        assertThat(text.toString()).isEmpty();
    }
}
