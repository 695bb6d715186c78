package org.osidforge.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** How far a run is: sessions and clauses done, and how long the rest will take at the pace so far. */
final class Pace {

    private final LongSupplier nanos;
    private long start;
    private final Map<String, Integer> left = new HashMap<>();
    private int sessions;
    private int clauses;
    private int clausesDone;

    /**
     * The pace of a run that begins with its first clause: what comes before tells nothing of how long clauses take.
     *
     * @param nanos a clock, in nanoseconds from any beginning
     */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** What will be tried: the session of each result. */
    void begins(List<String> tried) {
        start = nanos.getAsLong();
        tried.forEach(session -> left.merge(session, 1, Integer::sum));
        Set<String> names = new HashSet<>(tried);
        sessions = names.size();
        clauses = tried.size();
    }

    /** One result more; whether it was the last of its session. */
    boolean finished(String session) {
        clausesDone++;
        return left.merge(session, -1, Integer::sum) == 0;
    }

    int sessions() {
        return sessions;
    }

    int sessionsDone() {
        return (int) left.values().stream().filter(count -> count == 0).count();
    }

    int clauses() {
        return clauses;
    }

    int clausesDone() {
        return clausesDone;
    }

    /** Time gone by. */
    Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - start);
    }

    /** Time left, if the rest takes as long for each clause; nothing once all is done or before anything is. */
    Duration remaining() {
        return clausesDone == 0
                ? Duration.ZERO
                : elapsed().multipliedBy(clauses - clausesDone).dividedBy(clausesDone);
    }

    /** Seconds, or minutes and seconds. */
    static String words(Duration time) {
        return time.toMinutes() == 0
                ? time.toSeconds() + " s"
                : time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
}
