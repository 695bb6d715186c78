package org.osidforge.tck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * On what terms a verdict was asked for, and what shows that it can be trusted.
 *
 * @param pin the digest of the clauses that the run is pinned to, or the empty string
 * @param minimum how many clauses had to be tried to their end at least; 0 where nothing was asked
 * @param required the capabilities that the provider's owner declared, sorted
 * @param deviations the known deviations that were listed, in their order
 * @param canary which clause caught the provider when it was broken on purpose, and where; the empty string where that was not tried
 */
public record Terms(String pin, int minimum, List<String> required, List<ListedDeviation> deviations, String canary) {

    /** Nothing was asked, and nothing shown. */
    public static final Terms NONE = new Terms("", 0, List.of(), List.of(), "");

    public Terms {
        required = List.copyOf(required);
        deviations = List.copyOf(deviations);
    }

    /** The entry that stands for a known deviation, or for one that expired; empty where none is listed. */
    public Optional<ListedDeviation> deviationOf(ClauseResult result) {
        return deviations.stream()
                .filter(one -> one.covers(result))
                .max(Comparator.comparing(one -> one.session().length()));
    }
}
