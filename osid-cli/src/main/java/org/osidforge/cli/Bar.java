package org.osidforge.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.osidforge.tck.TckListener;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;

/** Shows on a terminal how far a run is: the package under test, sessions and clauses done, time gone by. */
final class Bar implements TckListener, AutoCloseable {

    private final Set<String> packages = new LinkedHashSet<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private ProgressBar bar;
    private int failed;

    @Override
    public void begins(List<String> sessions) {
        sessions.forEach(session -> packages.add(Progress.packageOf(session)));
        bar = new ProgressBarBuilder()
                .setTaskName("osid tck")
                .setInitialMax(sessions.size())
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void finished(ClauseResult result) {
        String name = Progress.packageOf(result.session());
        begun.add(name);
        failed += result.outcome() == Outcome.FAILED ? 1 : 0;
        bar.setExtraMessage(" " + name + " (" + begun.size() + " of " + packages.size() + "), " + failed + " failed");
        bar.step();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
