package org.osidforge.tck;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Finding;
import org.osidforge.tck.report.Level;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.run.Bench;
import org.osidforge.tck.run.Ground;
import org.osidforge.tck.run.Trial;

/** Tries one clause on one session: in time, with its outcome, and with everything put away afterwards. */
final class ClauseRun {

    private final Bench bench;
    private final TimeLimit limit;
    private final Deviations deviations;
    private final String how;

    /**
     * Runs of clauses.
     *
     * @param how what makes a run the same again, such as its seed, for messages of failures
     */
    ClauseRun(Bench bench, TimeLimit limit, Deviations deviations, String how) {
        this.bench = bench;
        this.limit = limit;
        this.deviations = deviations;
        this.how = how;
    }

    /**
     * Tries a clause on a session, in each of its ways.
     *
     * @param ground the only objects that it may meet, or empty where nothing else goes on
     */
    ClauseResult run(ClauseDefinition clause, BatchKind batch, Optional<Ground> ground) {
        String session = batch.pkg() + "." + batch.session();
        long start = System.nanoTime();
        Verdict verdict = bench.waysOf(batch).stream()
                .map(way -> tried(clause, batch, way, ground))
                .reduce(ClauseRun::both)
                .orElseThrow();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Verdict last = judged(clause, session, verdict);
        return new ClauseResult(
                clause.id(),
                clause.level(),
                session,
                last.outcome(),
                last.message(),
                last.finding(),
                clause.source(),
                millis);
    }

    private record Verdict(Outcome outcome, String message, Finding finding) {

        static Verdict of(Stop stop) {
            return new Verdict(stop.outcome(), stop.getMessage(), stop.finding());
        }

        Verdict as(Outcome other, String words) {
            return new Verdict(other, words, finding);
        }
    }

    private Verdict tried(ClauseDefinition clause, BatchKind batch, BatchWay way, Optional<Ground> ground) {
        Trial trial = new Trial(bench, batch, way, clause.id(), ground);
        Optional<TimeLimit.Ending> ending = limit.run("tck-" + clause.id(), () -> attempt(clause, trial));
        Verdict verdict = ending.map(this::verdictOf).orElseGet(this::tooLate);
        if (limit.run("tck-clean-up-" + clause.id(), trial::cleanUp).isEmpty()) {
            bench.cleanUpGivenUp(clause.id() + " on " + batch.session());
        }
        boolean passed = verdict.outcome() == Outcome.PASSED;
        return passed || way.name().isEmpty()
                ? verdict
                : verdict.as(verdict.outcome(), "in the way " + way.name() + ": " + verdict.message());
    }

    /** A session creates objects in several ways: a failure of one counts, else that one could be tried to its end. */
    private static Verdict both(Verdict one, Verdict other) {
        if (one.outcome() == Outcome.FAILED || other.outcome() == Outcome.FAILED) {
            return one.outcome() == Outcome.FAILED ? one : other;
        }
        return one.outcome() == Outcome.PASSED ? one : other.outcome() == Outcome.PASSED ? other : one;
    }

    private static void attempt(ClauseDefinition clause, Trial trial) {
        for (Role hint : clause.hints()) {
            if (!trial.session().may(hint)) {
                throw Stop.notDeclared("the session's hint "
                        + trial.session().facet().need(hint).name() + " says no");
            }
        }
        clause.body().accept(trial);
    }

    private Verdict verdictOf(TimeLimit.Ending ending) {
        if (ending.thrown().isEmpty()) {
            return new Verdict(Outcome.PASSED, "", Finding.NONE);
        }
        Throwable thrown = ending.thrown().get();
        if (thrown instanceof Stop stop) {
            return Verdict.of(stop);
        }
        if (thrown instanceof ProviderError error) {
            return Verdict.of(Stop.failed(error.call(), "no error", error.seen()));
        }
        // neither a verdict nor an error of a guarded call: the clause met something that it was not ready for
        StackTraceElement[] trace = thrown.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return new Verdict(
                Outcome.FAILED,
                "the clause broke off, please report this: " + thrown + place,
                new Finding("trying the clause", "a verdict", thrown + place));
    }

    private Verdict tooLate() {
        return Verdict.of(Stop.failed(
                "trying the clause",
                "an end within the limit of " + limit.millis() + " ms",
                "no end, the provider hangs"));
    }

    private Verdict judged(ClauseDefinition clause, String session, Verdict verdict) {
        Optional<KnownDeviation> known = deviations.of(clause.id(), session);
        if (verdict.outcome() == Outcome.PASSED) {
            return known.map(d -> verdict.as(Outcome.PASSED, "passed, though listed as a known deviation: " + d))
                    .orElse(verdict);
        }
        if (verdict.outcome() != Outcome.FAILED) {
            return verdict;
        }
        String message = "provider " + bench.provider().name() + ", " + how + ", session " + session + ", "
                + clause.id() + " (" + clause.source() + "): " + verdict.message();
        Optional<KnownDeviation> expired = known.filter(deviations::isExpired);
        if (known.isPresent() && expired.isEmpty()) {
            return verdict.as(Outcome.KNOWN_DEVIATION, known.get() + "; " + message);
        }
        String words = expired.map(
                        d -> "the known deviation expired on " + d.expires().orElseThrow() + ": " + d + "; ")
                .orElse("");
        return verdict.as(
                clause.level() == Level.ADVICE ? Outcome.ADVICE_NOT_FOLLOWED : Outcome.FAILED, words + message);
    }
}
