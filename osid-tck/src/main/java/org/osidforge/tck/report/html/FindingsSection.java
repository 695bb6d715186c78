package org.osidforge.tck.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Finding;
import org.osidforge.tck.report.Level;
import org.osidforge.tck.report.ListedDeviation;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/**
 * What is to be mended: the results of one outcome by clause, what was done, expected and seen once for all sessions where it is the same.
 *
 * <p>It is bounded, however much a provider fails: the list of results has the rest.
 */
final class FindingsSection {

    private static final int FINDINGS = 6;
    private static final int SESSIONS = 12;
    private static final int INDEXED_FROM = 4;

    private final TckReport report;
    private final Outcome outcome;
    private final Markup page = new Markup();

    private FindingsSection(TckReport report, Outcome outcome) {
        this.report = report;
        this.outcome = outcome;
    }

    /** The section, or the empty string where no result has that outcome. */
    static String of(TckReport report, Outcome outcome) {
        return new FindingsSection(report, outcome).write();
    }

    private String write() {
        Map<String, List<ClauseResult>> byClause = new LinkedHashMap<>();
        report.results().stream()
                .filter(r -> r.outcome() == outcome)
                .forEach(r -> byClause.computeIfAbsent(r.clause(), c -> new ArrayList<>())
                        .add(r));
        if (byClause.isEmpty()) {
            return "";
        }
        String id = Names.css(outcome);
        page.open("section", "id", id, "class", "findings", "aria-labelledby", id + "-title");
        page.leaf("h2", title(), "id", id + "-title").leaf("p", hint(), "class", "hint");
        List<String> clauses =
                byClause.keySet().stream().sorted(FindingsSection::inOrder).toList();
        index(clauses);
        clauses.forEach(clause -> clause(clause, byClause.get(clause)));
        return page.close().line().toString();
    }

    /** What is to be mended at a glance, where that is more than one screen. */
    private void index(List<String> clauses) {
        if (clauses.size() < INDEXED_FROM) {
            return;
        }
        page.open("ul", "class", "index", "aria-label", title() + ", by clause");
        clauses.forEach(
                id -> page.open("li").leaf("a", id, "href", "#" + outcomeId(id)).close());
        page.close();
    }

    // sessions may come in any order; clauses are read in that of the registry
    private static int inOrder(String one, String other) {
        List<String> ids =
                ClauseRegistry.all().stream().map(ClauseDefinition::id).toList();
        return Integer.compare(ids.indexOf(one), ids.indexOf(other));
    }

    private String title() {
        return switch (outcome) {
            case FAILED -> "What failed";
            case ADVICE_NOT_FOLLOWED -> "Advice not followed";
            default -> "Known deviations";
        };
    }

    private String hint() {
        return switch (outcome) {
            case FAILED -> "The specification asks for it, and the provider does something else.";
            case ADVICE_NOT_FOLLOWED ->
                report.strict()
                        ? "The specification is silent, and the provider differs from the ruling. In this strict run that is a failure."
                        : "The specification is silent, and the provider differs from the ruling. That is no failure.";
            default -> "The provider differs, and its owner has listed that with a reason.";
        };
    }

    private void clause(String id, List<ClauseResult> results) {
        page.open("article", "class", "finding outcome-" + Names.css(outcome), "aria-labelledby", outcomeId(id));
        page.open("h3", "id", outcomeId(id), "tabindex", "-1")
                .icon(Names.css(outcome))
                .text(id)
                .text(" ");
        page.leaf("span", "on " + Names.count(results.size(), "session", "sessions"), "class", "on");
        page.close();
        Optional<ClauseDefinition> known = ClauseRegistry.find(id);
        page.leaf("p", known.map(ClauseDefinition::text).orElse(""), "class", "sentence");
        page.open("p", "class", "meta")
                .text(results.get(0).level() == Level.MUST ? "Must" : "Advice")
                .text(", from ")
                .text(results.get(0).source())
                .text(". ")
                .leaf("a", id + " in the guide", "href", "#clause-" + id)
                .close();
        Map<List<Object>, List<ClauseResult>> alike = new LinkedHashMap<>();
        results.forEach(
                r -> alike.computeIfAbsent(likeness(r), l -> new ArrayList<>()).add(r));
        List<List<ClauseResult>> findings = List.copyOf(alike.values());
        finding(findings.get(0));
        if (findings.size() > 1) {
            others(id, findings.subList(1, findings.size()));
        }
        page.close();
    }

    private void others(String id, List<List<ClauseResult>> findings) {
        long sessions = findings.stream().mapToLong(List::size).sum();
        page.open("details", "class", "others");
        page.leaf("summary", "The same clause on " + Names.count(sessions, "other session", "other sessions"));
        findings.stream().limit(FINDINGS).forEach(this::finding);
        if (findings.size() > FINDINGS) {
            String more = Names.count(findings.size() - FINDINGS, "more finding", "more findings") + " of " + id;
            page.open("p", "class", "more")
                    .leaf("a", more, "href", "#results", "data-find", id, "data-outcome", outcome.label())
                    .close();
        }
        page.close();
    }

    private String outcomeId(String clause) {
        return Names.css(outcome) + "-" + clause;
    }

    private List<Object> likeness(ClauseResult result) {
        Object deviation = report.terms().deviationOf(result);
        return List.of(result.finding(), result.finding().isEmpty() ? result.message() : "", deviation);
    }

    private void finding(List<ClauseResult> alike) {
        ClauseResult first = alike.get(0);
        page.open("div", "class", "case").open("ul", "class", "where", "aria-label", "Sessions");
        alike.stream().limit(SESSIONS).forEach(r -> page.leaf("li", Names.simple(r.session()), "title", r.session()));
        if (alike.size() > SESSIONS) {
            page.leaf("li", "and " + Names.count(alike.size() - SESSIONS, "more", "more"), "class", "rest");
        }
        page.close();
        page.open("dl", "class", "parts");
        Finding finding = first.finding();
        if (finding.isEmpty()) {
            part("Message", first.message(), "");
        } else {
            part("Done", finding.did(), "");
            part("Expected", finding.expected(), "expected");
            part("Seen", finding.seen(), "seen");
        }
        report.terms().deviationOf(first).ifPresent(this::deviation);
        again(first);
        page.close(2);
    }

    // a round with another seed has its own in the message, and this report does not know it
    private void again(ClauseResult result) {
        String seed = "seed " + report.seed() + ", session ";
        if (result.message().contains(seed)) {
            page.open("div")
                    .leaf("dt", "Again")
                    .open("dd")
                    .leaf("code", options(result))
                    .close(2);
        }
    }

    private String options(ClauseResult result) {
        return "--package " + Names.packageOf(result.session()) + " --session " + Names.simple(result.session())
                + " --clause " + result.clause() + " --seed " + report.seed();
    }

    private void part(String name, String text, String css) {
        page.open("div", "class", css).leaf("dt", name).leaf("dd", text).close();
    }

    private void deviation(ListedDeviation listed) {
        part(listed.expired() ? "Was listed" : "Reason", listed.reason(), "");
        if (!listed.link().isEmpty()) {
            page.open("div").leaf("dt", "Tracked at").open("dd");
            if (listed.link().matches("https?://.*")) {
                page.leaf("a", listed.link(), "href", listed.link(), "rel", "noopener noreferrer");
            } else {
                page.text(listed.link());
            }
            page.close(2);
        }
        listed.expires().ifPresent(day -> part(listed.expired() ? "Expired on" : "Expires on", day.toString(), ""));
    }
}
