package org.osidforge.tck.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The report for people: a table for each session, and what is not as it should be in full. */
public final class TextReport {

    /** From here on, clauses that were not tried for one and the same reason are told in one row. */
    private static final int MANY = 10;

    private TextReport() {}

    /** The report as text; its last line is {@link TckReport#lastLine()}. */
    public static String write(TckReport report) {
        StringBuilder text = new StringBuilder();
        text.append("OSID TCK ").append(report.version()).append(", provider ").append(report.provider());
        text.append(", seed ").append(report.seed()).append('\n');
        text.append("clauses ").append(report.digest()).append('\n');
        for (Map.Entry<String, List<ClauseResult>> session : report.bySession().entrySet()) {
            text.append('\n').append(session.getKey()).append('\n');
            rows(text, session.getValue());
        }
        lines(text, "problems", report.problems());
        lines(text, "left behind, because the provider did not delete it", report.leftovers());
        return text.append('\n').append(report.lastLine()).append('\n').toString();
    }

    private static void rows(StringBuilder text, List<ClauseResult> results) {
        Map<List<Object>, List<ClauseResult>> untried = results.stream()
                .filter(result -> !result.outcome().ran())
                .collect(Collectors.groupingBy(TextReport::reason));
        for (ClauseResult result : results) {
            List<ClauseResult> alike = untried.getOrDefault(reason(result), List.of());
            if (alike.size() < MANY) {
                row(text, result.clause(), result.level().label(), result);
            } else if (alike.get(0) == result) {
                row(text, alike.size() + " clauses", "", result);
            }
        }
    }

    private static List<Object> reason(ClauseResult result) {
        return List.of(result.outcome(), result.message());
    }

    private static void row(StringBuilder text, String what, String level, ClauseResult result) {
        String row = String.format(
                "  %-11s %-6s %-19s %s", what, level, result.outcome().label(), result.message());
        text.append(row.stripTrailing()).append('\n');
    }

    private static void lines(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }
}
