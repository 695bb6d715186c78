package org.osidforge.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osidforge.tck.TckListener;
import org.osidforge.tck.report.ClauseResult;

/** Tells of a run over several packages how far it is: one line for each package as soon as it is done. */
final class Progress implements TckListener {

    private final PrintWriter out;
    private final long start = System.nanoTime();
    private final Map<String, Integer> expected = new LinkedHashMap<>();
    private final Map<String, Integer> sessions = new LinkedHashMap<>();
    private final List<ClauseResult> ofPackage = new ArrayList<>();
    private int done;

    /** Lines that are written there. */
    Progress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begins(List<String> tried) {
        tried.forEach(session -> expected.merge(packageOf(session), 1, Integer::sum));
        tried.stream().distinct().forEach(session -> sessions.merge(packageOf(session), 1, Integer::sum));
    }

    @Override
    public void finished(ClauseResult result) {
        ofPackage.add(result);
        String name = packageOf(result.session());
        if (sessions.size() > 1 && ofPackage.size() == expected.get(name)) {
            done++;
            out.println(line(name, sessions.get(name)));
            out.flush();
            ofPackage.clear();
        }
    }

    private String line(String name, int count) {
        return String.format(
                Locale.ROOT,
                "[%d of %d] %s: %d %s, %s, %d s",
                done,
                sessions.size(),
                name,
                count,
                count == 1 ? "session" : "sessions",
                Counts.of(ofPackage),
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    static String packageOf(String session) {
        return session.substring(0, session.lastIndexOf('.'));
    }
}
