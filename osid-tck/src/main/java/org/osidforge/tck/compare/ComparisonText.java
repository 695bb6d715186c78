package org.osidforge.tck.compare;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osidforge.tck.report.Outcome;

/** A comparison for people. */
public final class ComparisonText {

    private ComparisonText() {}

    /** What is different, by kind, the worst first; the last line counts the kinds. */
    public static String write(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        text.append("old: ").append(about(comparison.before())).append('\n');
        text.append("new: ").append(about(comparison.after())).append('\n');
        if (!comparison.sameClauses()) {
            text.append("the sets of clauses differ, so the runs did not ask the same\n");
        }
        if (comparison.lostVerdict()) {
            text.append("the new run has no verdict; its problems tell why\n");
        }
        for (Change.Kind kind : Change.Kind.values()) {
            if (!comparison.of(kind).isEmpty()) {
                text.append('\n').append(kind.label()).append('\n');
                comparison.of(kind).forEach(change -> text.append("  ").append(line(change)));
            }
        }
        String counts = Arrays.stream(Change.Kind.values())
                .map(kind -> comparison.of(kind).size() + " " + kind.label())
                .collect(Collectors.joining(", "));
        text.append('\n').append(counts).append(", ");
        return text.append(comparison.unchanged()).append(" unchanged\n").toString();
    }

    private static String about(StoredReport report) {
        return report.provider() + ", " + report.exit().verdict() + ", clauses " + report.version() + " ("
                + report.digest() + ")";
    }

    private static String line(Change change) {
        String outcomes = change.before().isPresent() && change.after().isPresent()
                ? label(change.before()) + " -> " + label(change.after())
                : label(change.before()) + label(change.after());
        return change.tried().clause() + " " + change.tried().session() + ": " + outcomes + "\n";
    }

    private static String label(Optional<Outcome> outcome) {
        return outcome.map(Outcome::label).orElse("");
    }
}
