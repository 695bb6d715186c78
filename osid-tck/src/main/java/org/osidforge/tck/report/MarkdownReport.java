package org.osidforge.tck.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report as a comment to a pull request: {@code summary.md}. */
public final class MarkdownReport {

    private static final int SESSIONS = 3;
    private static final int LINES = 20;

    private MarkdownReport() {}

    /**
     * The summary as Markdown in UTF-8: the verdict, a table of the outcomes, what failed by clause with one example each, problems and leftovers (the first 20 of each).
     *
     * <p>Texts of a provider are shown as text: nothing in them is markup, a link or a mention of a person.
     */
    public static byte[] write(TckReport report) {
        StringBuilder text = new StringBuilder();
        text.append("## OSID TCK ").append(report.version()).append(": ");
        text.append(report.exitCode().verdict()).append("\n\n");
        text.append("Provider ").append(escaped(report.provider())).append(", seed `");
        text.append(report.seed()).append("`, clauses `").append(report.digest());
        text.append(report.strict() ? "`, strict\n" : "`\n");
        outcomes(text, report);
        lines(text, "Problems", report.problems());
        failures(text, report);
        lines(text, "Left behind", report.leftovers());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void outcomes(StringBuilder text, TckReport report) {
        text.append("\n| outcome | results |\n|---|---:|\n");
        report.summary()
                .forEach((outcome, count) -> text.append("| ")
                        .append(outcome.label())
                        .append(" | ")
                        .append(count)
                        .append(" |\n"));
    }

    private static void failures(StringBuilder text, TckReport report) {
        Map<String, List<ClauseResult>> byClause = report.results().stream()
                .filter(report::isFailure)
                .collect(Collectors.groupingBy(ClauseResult::clause, TreeMap::new, Collectors.toList()));
        if (byClause.isEmpty()) {
            return;
        }
        text.append("\n### What failed\n\n| clause | sessions | done | expected | seen |\n|---|---|---|---|---|\n");
        byClause.forEach((clause, results) -> {
            Finding finding = results.get(0).finding();
            String seen = finding.isEmpty() ? results.get(0).message() : finding.seen();
            text.append("| ").append(escaped(clause));
            text.append(" | ").append(sessions(results));
            text.append(" | ").append(escaped(finding.did()));
            text.append(" | ").append(escaped(finding.expected()));
            text.append(" | ").append(escaped(seen)).append(" |\n");
        });
    }

    private static String sessions(List<ClauseResult> results) {
        List<String> names = new ArrayList<>();
        results.stream()
                .limit(SESSIONS)
                .map(ClauseResult::session)
                .map(name -> escaped(name.substring(name.lastIndexOf('.') + 1)))
                .forEach(names::add);
        if (results.size() > SESSIONS) {
            names.add((results.size() - SESSIONS) + " more");
        }
        return String.join(", ", names);
    }

    private static void lines(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n### ").append(title).append("\n\n");
            lines.stream()
                    .limit(LINES)
                    .forEach(line -> text.append("- ").append(escaped(line)).append('\n'));
            if (lines.size() > LINES) {
                text.append("- ").append(lines.size() - LINES).append(" more\n");
            }
        }
    }

    /** One line in which nothing is markup; a mention is kept from waking anybody by a character that has no width. */
    private static String escaped(String words) {
        return PrintableText.of(words)
                .replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_{}\\[\\]()#+!|~>])", "\\\\$1")
                .replace("@", "@\u200b")
                .replace("://", ":\u200b//")
                .strip();
    }
}
