package org.osidforge.tck.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/** The table of sessions and groups of clauses: each cell has the outcome that weighs most and how often it came. */
final class SessionsSection {

    /** What weighs most comes first. */
    private static final List<Outcome> WEIGHT = List.of(
            Outcome.FAILED,
            Outcome.ADVICE_NOT_FOLLOWED,
            Outcome.KNOWN_DEVIATION,
            Outcome.NOT_TESTABLE,
            Outcome.NOT_DECLARED,
            Outcome.PASSED);

    private final Markup page = new Markup();
    private final List<String> groups;

    private SessionsSection(List<String> groups) {
        this.groups = groups;
    }

    /** The section, or the empty string where nothing was tried. */
    static String of(TckReport report) {
        return report.results().isEmpty() ? "" : new SessionsSection(groups(report)).write(report);
    }

    private static List<String> groups(TckReport report) {
        Set<String> there = report.results().stream()
                .map(r -> Names.group(r.clause()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> sorted = new ArrayList<>(ClauseRegistry.all().stream()
                .map(ClauseDefinition::group)
                .distinct()
                .filter(there::contains)
                .toList());
        there.stream().filter(group -> !sorted.contains(group)).forEach(sorted::add);
        return sorted;
    }

    private String write(TckReport report) {
        page.open("section", "id", "sessions", "aria-labelledby", "sessions-title");
        page.leaf("h2", "Sessions", "id", "sessions-title");
        page.leaf(
                "p",
                "Each cell has the outcome that weighs most in a group of clauses, and how many results have it.",
                "class",
                "hint");
        page.open(
                "div",
                "class",
                "scroll",
                "role",
                "region",
                "aria-label",
                "Outcomes by session and group of clauses",
                "tabindex",
                "0");
        page.open("table", "class", "matrix").open("thead").open("tr").leaf("th", "Session", "scope", "col");
        groups.forEach(group -> page.leaf("th", group, "scope", "col"));
        page.close(2);
        byPackage(report).forEach(this::rows);
        return page.close(3).line().toString();
    }

    private static Map<String, Map<String, List<ClauseResult>>> byPackage(TckReport report) {
        Map<String, Map<String, List<ClauseResult>>> packages = new LinkedHashMap<>();
        report.bySession()
                .forEach((session, results) -> packages.computeIfAbsent(
                                Names.packageOf(session), p -> new LinkedHashMap<>())
                        .put(session, results));
        return packages;
    }

    private void rows(String name, Map<String, List<ClauseResult>> sessions) {
        List<ClauseResult> all =
                sessions.values().stream().flatMap(List::stream).toList();
        page.line().open("tbody");
        page.open("tr", "class", "package").open("th", "scope", "row");
        page.leaf("span", name, "class", "name").text(" ");
        page.leaf("span", Names.count(sessions.size(), "session", "sessions"), "class", "of")
                .close();
        cells(name + ".", all);
        page.close();
        sessions.forEach((session, results) -> {
            page.line().open("tr", "class", "session").leaf("th", Names.simple(session), "scope", "row");
            cells(session, results);
            page.close();
        });
        page.close();
    }

    private void cells(String find, List<ClauseResult> results) {
        Map<String, List<ClauseResult>> byGroup =
                results.stream().collect(Collectors.groupingBy(r -> Names.group(r.clause())));
        groups.forEach(group -> cell(find, group, byGroup.getOrDefault(group, List.of())));
    }

    private void cell(String find, String group, List<ClauseResult> results) {
        if (results.isEmpty()) {
            page.open("td").close();
            return;
        }
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        results.forEach(r -> counts.merge(r.outcome(), 1L, Long::sum));
        Outcome weighs = counts.keySet().stream()
                .min(Comparator.comparing(WEIGHT::indexOf))
                .orElseThrow();
        String css = Names.css(weighs);
        page.open("td", "class", css);
        boolean link = weighs != Outcome.PASSED;
        if (link) {
            page.open("a", "href", "#results", "data-find", find + " " + group + "-", "data-outcome", weighs.label());
        }
        page.icon(css).text(Names.number(counts.get(weighs))).leaf("span", " " + weighs.label(), "class", "sr");
        page.close(link ? 2 : 1);
    }
}
