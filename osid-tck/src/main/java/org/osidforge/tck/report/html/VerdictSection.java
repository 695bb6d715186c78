package org.osidforge.tck.report.html;

import java.util.Map;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/** What comes first: the verdict, in one sentence what it rests on, and the number of each outcome. */
final class VerdictSection {

    private VerdictSection() {}

    static String of(TckReport report) {
        ExitCode exit = report.exitCode();
        Markup page = new Markup();
        page.open("section", "class", "verdict " + css(exit), "aria-labelledby", "verdict");
        page.leaf("p", report.provider(), "class", "provider");
        page.open("h1", "id", "verdict").icon(css(exit)).leaf("span", Names.upperFirst(exit.verdict()));
        page.close();
        page.leaf("p", sentence(report, exit), "class", "lead");
        bar(page, report);
        counts(page, report);
        return page.close().line().toString();
    }

    private static String css(ExitCode exit) {
        return switch (exit) {
            case NOTHING_FAILED -> Names.css(Outcome.PASSED);
            case FAILED -> Names.css(Outcome.FAILED);
            case COULD_NOT_RUN -> Names.css(Outcome.NOT_TESTABLE);
        };
    }

    private static String sentence(TckReport report, ExitCode exit) {
        String all = Names.count(report.results().size(), "result", "results");
        return switch (exit) {
            case NOTHING_FAILED ->
                "Nothing failed: " + Names.number(report.count(Outcome.PASSED)) + " of " + all + " passed, on "
                        + sessions(report, false) + ".";
            case FAILED -> {
                long failed =
                        report.results().stream().filter(report::isFailure).count();
                yield Names.number(failed) + " of " + all + " failed: "
                        + Names.count(clauses(report), "clause", "clauses") + ", on " + sessions(report, true) + ".";
            }
            case COULD_NOT_RUN -> "The run could not take place as it was asked for, so it says nothing.";
        };
    }

    private static long clauses(TckReport report) {
        return report.results().stream()
                .filter(report::isFailure)
                .map(ClauseResult::clause)
                .distinct()
                .count();
    }

    private static String sessions(TckReport report, boolean failed) {
        long count = report.results().stream()
                .filter(r -> !failed || report.isFailure(r))
                .map(ClauseResult::session)
                .distinct()
                .count();
        return Names.count(count, "session", "sessions");
    }

    private static void bar(Markup page, TckReport report) {
        int all = report.results().size();
        if (all == 0) {
            return;
        }
        page.open(
                "svg", "class", "bar", "viewBox", "0 0 1000 12", "preserveAspectRatio", "none", "aria-hidden", "true");
        long before = 0;
        for (Map.Entry<Outcome, Long> part : report.summary().entrySet()) {
            if (part.getValue() > 0) {
                // what is there at all can be seen, however little it is
                long width = Math.max(8, Math.round(1000.0 * part.getValue() / all));
                page.open(
                                "rect",
                                "class",
                                Names.css(part.getKey()),
                                "x",
                                at(before, all),
                                "width",
                                String.valueOf(width),
                                "height",
                                "12")
                        .close();
            }
            before += part.getValue();
        }
        page.close();
    }

    private static String at(long part, int all) {
        return String.valueOf(Math.round(1000.0 * part / all));
    }

    private static void counts(Markup page, TckReport report) {
        page.open("ul", "class", "counts", "aria-label", "Results by outcome");
        report.summary()
                .forEach((outcome, count) -> page.open(
                                "li", "class", "outcome " + Names.css(outcome) + (count == 0 ? " none" : ""))
                        .icon(Names.css(outcome))
                        .leaf("b", Names.number(count))
                        .text(" ")
                        .leaf("span", outcome.counted())
                        .close());
        page.close();
    }
}
