package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Finding;
import org.osidforge.tck.report.Level;
import org.osidforge.tck.report.Outcome;

class ProgressTest {

    private static final String ONE = "osid.a.batch.OneSession";
    private static final String TWO = "osid.a.batch.TwoSession";
    private static final String OTHER = "osid.b.batch.OneSession";

    private final StringWriter text = new StringWriter();
    private final AtomicLong clock = new AtomicLong(77);
    private final Progress progress = new Progress(new PrintWriter(text), clock::get);

    private void finished(String session, Outcome outcome) {
        progress.finished(new ClauseResult("CREATE-01", Level.MUST, session, outcome, "", Finding.NONE, "", 1));
    }

    private void secondsPass(int seconds) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void eachPackageIsOneLineAsSoonAsItIsDoneWhateverTheOrder() {
        progress.begins(List.of(ONE, ONE, TWO, TWO, OTHER, OTHER));
        finished(TWO, Outcome.FAILED);
        finished(OTHER, Outcome.PASSED);
        finished(ONE, Outcome.PASSED);
        finished(ONE, Outcome.PASSED);
        assertThat(text.toString()).isEmpty();

        secondsPass(100);
        finished(TWO, Outcome.NOT_TESTABLE);
        assertThat(text.toString().lines())
                .containsExactly(
                        "[1 of 2] osid.a.batch: 2 sessions, 2 passed, 1 failed, 1 not testable, 1 min 40 s, about 20 s left");

        secondsPass(7);
        finished(OTHER, Outcome.PASSED);
        assertThat(text.toString().lines().toList().get(1))
                .isEqualTo("[2 of 2] osid.b.batch: 1 session, 2 passed, 0 failed, 1 min 47 s");
    }

    @Test
    void onePackageThatIsDoneSoonNeedsNoProgress() {
        progress.begins(List.of(ONE));
        finished(ONE, Outcome.PASSED);

        assertThat(text.toString()).isEmpty();
    }

    @Test
    void aSlowProviderIsToldOfEveryTenSeconds() {
        progress.begins(List.of(ONE, ONE, ONE, TWO));
        secondsPass(9);
        finished(ONE, Outcome.PASSED);
        assertThat(text.toString()).isEmpty();

        secondsPass(1);
        finished(ONE, Outcome.FAILED);
        secondsPass(5);
        finished(ONE, Outcome.PASSED);
        assertThat(text.toString().lines())
                .containsExactly("2 of 4 clauses, 0 of 2 sessions, 1 failed, 10 s, about 10 s left");

        secondsPass(60);
        finished(TWO, Outcome.PASSED);
        assertThat(text.toString().lines()).as("the report follows at once").hasSize(1);
    }

    @Test
    void sessionsAndClausesAreCountedAndTheTimeLeftFollowsFromThePace() {
        Pace pace = new Pace(clock::get);
        secondsPass(500);
        pace.begins(List.of(ONE, ONE, TWO, OTHER));
        assertThat(pace.remaining()).isEqualTo(Duration.ZERO);

        secondsPass(30);
        assertThat(pace.finished(ONE)).isFalse();
        assertThat(pace.remaining()).isEqualTo(Duration.ofSeconds(90));
        assertThat(pace.finished(ONE)).isTrue();
        assertThat(pace.sessionsDone()).isEqualTo(1);
        assertThat(pace.sessions()).isEqualTo(3);
        assertThat(pace.clausesDone()).isEqualTo(2);
        assertThat(pace.clauses()).isEqualTo(4);
        assertThat(Bar.words(pace, 5)).isEqualTo(" clauses, 1/3 sessions, 5 failed, 30 s left");

        pace.finished(TWO);
        pace.finished(OTHER);
        assertThat(pace.remaining()).isEqualTo(Duration.ZERO);
        assertThat(pace.sessionsDone()).isEqualTo(3);
    }
}
