package org.osidforge.tck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;

/** The results of several rounds as one: of each clause and session the worst. */
final class Rounds {

    /** The worst first; what was tried to its end in one round says more than what could not be tried in another. */
    private static final List<Outcome> WORST_FIRST = List.of(
            Outcome.FAILED,
            Outcome.ADVICE_NOT_FOLLOWED,
            Outcome.KNOWN_DEVIATION,
            Outcome.PASSED,
            Outcome.NOT_TESTABLE,
            Outcome.NOT_DECLARED);

    private Rounds() {}

    /**
     * One result for each place that has any.
     *
     * @param rounds the results of each round, in the same places; null where there is none
     */
    static List<ClauseResult> worst(List<List<ClauseResult>> rounds) {
        List<ClauseResult> results = new ArrayList<>();
        for (int place = 0; place < rounds.get(0).size(); place++) {
            int at = place;
            List<ClauseResult> all = rounds.stream()
                    .map(round -> round.get(at))
                    .filter(Objects::nonNull)
                    .toList();
            if (!all.isEmpty()) {
                results.add(worstOf(all));
            }
        }
        return results;
    }

    private static ClauseResult worstOf(List<ClauseResult> rounds) {
        ClauseResult worst = rounds.get(0);
        for (ClauseResult other : rounds) {
            if (WORST_FIRST.indexOf(other.outcome()) < WORST_FIRST.indexOf(worst.outcome())) {
                worst = other;
            }
        }
        long millis = rounds.stream().mapToLong(ClauseResult::millis).sum();
        boolean same = rounds.stream().map(ClauseResult::outcome).distinct().count() == 1;
        String message = same
                ? worst.message()
                : "the outcome differs from round to round (" + counts(rounds) + "), in round "
                        + (1 + rounds.indexOf(worst)) + ": " + worst.message();
        return new ClauseResult(
                worst.clause(),
                worst.level(),
                worst.session(),
                worst.outcome(),
                message,
                worst.finding(),
                worst.source(),
                millis);
    }

    private static String counts(List<ClauseResult> rounds) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        rounds.forEach(r -> counts.merge(r.outcome(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().label())
                .collect(Collectors.joining(", "));
    }
}
