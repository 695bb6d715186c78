package org.osidforge.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.run.Bench;
import org.osidforge.tck.run.Trial;

/**
 * Shows before a run that the kit can fail: the provider under test is broken on purpose, and the clause about that must catch it.
 *
 * <p>First the responses to creates are left out, on one of the first sessions where objects can be made. Where none can be made, a manager does not give a session that it says to offer.
 */
final class Canary {

    // a provider that creates nowhere, or hangs, need not be asked on every session
    private static final int MOST_SESSIONS = 3;

    private final Bench bench;
    private final TimeLimit limit;
    private final Function<String, ClauseDefinition> clauses;
    private final List<String> leftovers = new ArrayList<>();

    /**
     * A canary.
     *
     * @param bench the run that is to come
     * @param limit the limit for each clause
     * @param clauses gives the clause of an id
     */
    Canary(Bench bench, TimeLimit limit, Function<String, ClauseDefinition> clauses) {
        this.bench = bench;
        this.limit = limit;
        this.clauses = clauses;
    }

    /**
     * What was shown.
     *
     * @param caught which clause caught which fault where, or the empty string
     * @param problem why the kit cannot be trusted, or empty
     * @param leftovers objects that were made and could not be deleted
     */
    record Proof(String caught, Optional<String> problem, List<String> leftovers) {

        /** Whether there was nothing to break on purpose, so that neither was shown. */
        boolean isSilent() {
            return caught.isEmpty() && problem.isEmpty();
        }
    }

    /** Tries the sessions until one shows that the kit can fail, or that it cannot. */
    Proof prove(List<BatchKind> sessions) {
        List<BatchKind> creating = sessions.stream()
                .filter(bench::createsInBulk)
                .limit(MOST_SESSIONS)
                .toList();
        return firstShown(creating, BrokenProvider.Fault.LOST_RESPONSES)
                .or(() -> firstShown(sessions, BrokenProvider.Fault.FALSE_PROMISE))
                .orElseGet(() -> new Proof("", Optional.empty(), leftovers));
    }

    private Optional<Proof> firstShown(List<BatchKind> sessions, BrokenProvider.Fault fault) {
        for (BatchKind batch : sessions) {
            Optional<Proof> proof = tried(batch, fault);
            if (proof.isPresent()) {
                return proof;
            }
        }
        return Optional.empty();
    }

    /** Empty where the fault never showed, so that there was nothing to catch. */
    private Optional<Proof> tried(BatchKind batch, BrokenProvider.Fault fault) {
        BrokenProvider broken = new BrokenProvider(bench.provider(), bench.binding(), batch, fault);
        Bench own = bench.over(broken);
        ClauseResult result = new ClauseRun(
                        own, limit, Deviations.NONE, "seed " + own.settings().seed())
                .run(clauses.apply(fault.clause()), batch, Optional.empty());
        putAway(batch, broken);
        leftovers.addAll(own.leftovers());
        if (!broken.showed()) {
            return Optional.empty();
        }
        boolean caught = result.outcome() == Outcome.FAILED;
        String where = result.clause() + " on " + result.session();
        return Optional.of(new Proof(
                caught ? where + " caught that " + fault.words() : "",
                caught
                        ? Optional.empty()
                        : Optional.of(TckProblem.CANARY.text(result.clause(), result.session(), fault.words())),
                leftovers));
    }

    private void putAway(BatchKind batch, BrokenProvider broken) {
        Bench honest = bench.over(bench.provider());
        Trial trial = new Trial(honest, batch, "canary");
        broken.hidden().forEach(id -> trial.track(batch, id));
        if (limit.run("tck-clean-up-canary", trial::cleanUp).isEmpty()) {
            honest.cleanUpGivenUp("the canary on " + batch.session());
        }
        leftovers.addAll(honest.leftovers());
    }
}
