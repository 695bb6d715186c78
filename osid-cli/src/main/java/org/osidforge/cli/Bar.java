package org.osidforge.cli;

import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.osidforge.tck.TckListener;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;

/** Shows on a terminal how far a run is: clauses and sessions done, time gone by and left, failures so far. */
final class Bar implements TckListener, AutoCloseable {

    private final Pace pace = new Pace(System::nanoTime);
    private ProgressBar bar;
    private int failed;

    @Override
    public void begins(List<String> sessions) {
        pace.begins(sessions);
        bar = new ProgressBarBuilder()
                .setTaskName("osid tck")
                .setInitialMax(sessions.size())
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .hideEta()
                .build();
    }

    @Override
    public void finished(ClauseResult result) {
        failed += result.outcome() == Outcome.FAILED ? 1 : 0;
        pace.finished(result.session());
        bar.setExtraMessage(words(pace, failed));
        bar.step();
    }

    /** What stands beside the bar, which itself counts clauses. */
    static String words(Pace pace, int failed) {
        return " clauses, " + pace.sessionsDone() + "/" + pace.sessions() + " sessions, " + failed + " failed, "
                + Pace.words(pace.remaining()) + " left";
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
