package org.osidforge.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;

/** Results counted in words. */
final class Counts {

    private Counts() {}

    /** How many passed and failed, and how many had another outcome where there are such. */
    static String of(List<ClauseResult> results) {
        return Stream.of(Outcome.values())
                .filter(o -> o == Outcome.PASSED || o == Outcome.FAILED || count(results, o) > 0)
                .map(o -> count(results, o) + " " + o.label())
                .collect(Collectors.joining(", "));
    }

    private static long count(List<ClauseResult> results, Outcome outcome) {
        return results.stream().filter(r -> r.outcome() == outcome).count();
    }
}
