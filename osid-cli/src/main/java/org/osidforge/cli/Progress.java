package org.osidforge.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.osidforge.tck.TckListener;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;

/**
 * Tells how far a run is, without a terminal: one line for each of several packages as soon as it is done, and one every ten seconds or so in which none is.
 *
 * <p>A run of one package that is over soon tells nothing.
 */
final class Progress implements TckListener {

    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final PrintWriter out;
    private final Pace pace;
    private final Map<String, Integer> expected = new LinkedHashMap<>();
    private final Map<String, Integer> sessions = new LinkedHashMap<>();
    private final Map<String, List<ClauseResult>> results = new HashMap<>();
    private int done;
    private int failed;
    private Duration told = Duration.ZERO;

    /** Lines that are written there. */
    Progress(PrintWriter out) {
        this(out, System::nanoTime);
    }

    /**
     * As {@link #Progress(PrintWriter)}, by another clock.
     *
     * @param nanos the clock, in nanoseconds from any beginning
     */
    Progress(PrintWriter out, LongSupplier nanos) {
        this.out = out;
        this.pace = new Pace(nanos);
    }

    @Override
    public void begins(List<String> tried) {
        pace.begins(tried);
        tried.forEach(session -> expected.merge(packageOf(session), 1, Integer::sum));
        tried.stream().distinct().forEach(session -> sessions.merge(packageOf(session), 1, Integer::sum));
    }

    @Override
    public void finished(ClauseResult result) {
        pace.finished(result.session());
        failed += result.outcome() == Outcome.FAILED ? 1 : 0;
        String name = packageOf(result.session());
        List<ClauseResult> ofPackage = results.computeIfAbsent(name, n -> new ArrayList<>());
        ofPackage.add(result);
        if (sessions.size() > 1 && ofPackage.size() == expected.get(name)) {
            done++;
            tell(line(name, sessions.get(name), Counts.of(ofPackage)));
            results.remove(name);
        } else if (pace.elapsed().minus(told).compareTo(SILENCE) >= 0 && pace.clausesDone() < pace.clauses()) {
            tell(pace.clausesDone() + " of " + pace.clauses() + " clauses, " + pace.sessionsDone() + " of "
                    + pace.sessions() + " sessions, " + failed + " failed, " + Pace.words(pace.elapsed()) + ", about "
                    + Pace.words(pace.remaining()) + " left");
        }
    }

    private void tell(String line) {
        told = pace.elapsed();
        out.println(line);
        out.flush();
    }

    private String line(String name, int count, String counts) {
        String left = done == sessions.size() ? "" : ", about " + Pace.words(pace.remaining()) + " left";
        return "[" + done + " of " + sessions.size() + "] " + name + ": " + count
                + (count == 1 ? " session, " : " sessions, ") + counts + ", " + Pace.words(pace.elapsed()) + left;
    }

    static String packageOf(String session) {
        return session.substring(0, session.lastIndexOf('.'));
    }
}
