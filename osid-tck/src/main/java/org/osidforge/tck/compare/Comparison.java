package org.osidforge.tck.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.Outcome;

/**
 * What became of the results of an old report in a new one.
 *
 * @param before the old report
 * @param after the new report
 * @param changes what is different, in the order of the old report, and then what is new in that of the new one
 */
public record Comparison(StoredReport before, StoredReport after, List<Change> changes) {

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Compares two reports. */
    public static Comparison of(StoredReport before, StoredReport after) {
        Set<StoredReport.Tried> all = new LinkedHashSet<>(before.outcomes().keySet());
        all.addAll(after.outcomes().keySet());
        List<Change> changes = new ArrayList<>();
        for (StoredReport.Tried tried : all) {
            Optional<Outcome> was = Optional.ofNullable(before.outcomes().get(tried));
            Optional<Outcome> is = Optional.ofNullable(after.outcomes().get(tried));
            if (!was.equals(is)) {
                changes.add(Change.of(tried, was, is));
            }
        }
        return new Comparison(before, after, changes);
    }

    /** Whether both runs asked the same: the digests of their clauses are equal. */
    public boolean sameClauses() {
        return before.digest().equals(after.digest());
    }

    /** The changes of that kind. */
    public List<Change> of(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** How many results are in both reports and say the same. */
    public int unchanged() {
        return before.outcomes().size()
                - (int) changes.stream().filter(c -> c.before().isPresent()).count();
    }

    /**
     * Whether the new report is a step back.
     *
     * <p>It is where a result is worse; where there is no verdict any more; and where both runs asked the same and a result is gone that had passed. A result that is new is none, also where
     * it failed: there was nothing to step back from.
     */
    public boolean isRegression() {
        return !of(Change.Kind.WORSE).isEmpty() || lostVerdict() || (sameClauses() && lostResult());
    }

    /** Whether the old run had a verdict and the new one has none. */
    public boolean lostVerdict() {
        return before.exit() != ExitCode.COULD_NOT_RUN && after.exit() == ExitCode.COULD_NOT_RUN;
    }

    private boolean lostResult() {
        return of(Change.Kind.GONE).stream()
                .anyMatch(
                        change -> change.before().filter(Outcome.PASSED::equals).isPresent());
    }
}
