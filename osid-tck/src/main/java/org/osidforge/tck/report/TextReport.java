package org.osidforge.tck.report;

import java.util.List;
import java.util.Map;

/** The report for people: a table for each session, and what is not as it should be in full. */
public final class TextReport {

    private TextReport() {}

    /** The report as text; its last line is {@link TckReport#lastLine()}. */
    public static String write(TckReport report) {
        StringBuilder text = new StringBuilder();
        text.append("OSID TCK ").append(report.version()).append(", provider ").append(report.provider());
        text.append(", seed ").append(report.seed()).append('\n');
        for (Map.Entry<String, List<ClauseResult>> session : report.bySession().entrySet()) {
            text.append('\n').append(session.getKey()).append('\n');
            session.getValue().forEach(result -> row(text, result));
        }
        lines(text, "problems", report.problems());
        lines(text, "left behind, because the provider did not delete it", report.leftovers());
        return text.append('\n').append(report.lastLine()).append('\n').toString();
    }

    private static void row(StringBuilder text, ClauseResult result) {
        String row = String.format(
                "  %-11s %-6s %-19s %s",
                result.clause(), result.level().label(), result.outcome().label(), result.message());
        text.append(row.stripTrailing()).append('\n');
    }

    private static void lines(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }
}
