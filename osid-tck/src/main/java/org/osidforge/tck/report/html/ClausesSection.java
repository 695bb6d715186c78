package org.osidforge.tck.report.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.TckReport;

/** The guide to the clauses: each in our words with its source, and what to look at where it fails; the page needs no other. */
final class ClausesSection {

    private ClausesSection() {}

    static String of(TckReport report) {
        Map<String, Long> tried =
                report.results().stream().collect(Collectors.groupingBy(ClauseResult::clause, Collectors.counting()));
        Map<String, List<ClauseDefinition>> groups = ClauseRegistry.all().stream()
                .collect(Collectors.groupingBy(
                        ClauseDefinition::group, java.util.LinkedHashMap::new, Collectors.toList()));
        Markup page = new Markup();
        groups.forEach((group, clauses) -> {
            page.open("section", "aria-labelledby", "group-" + group);
            page.leaf("h3", group, "id", "group-" + group);
            page.open("p", "class", "look").leaf("b", "Where it fails, look at: ");
            page.text(Names.lowerFirst(ClauseRegistry.look(group))).close();
            page.open("dl", "class", "clauses");
            clauses.forEach(clause -> clause(page, clause, tried.getOrDefault(clause.id(), 0L)));
            page.close(2).line();
        });
        return page.toString();
    }

    private static void clause(Markup page, ClauseDefinition clause, long tried) {
        page.open("div", "id", "clause-" + clause.id(), "tabindex", "-1").leaf("dt", clause.id());
        page.open("dd").leaf("p", clause.text(), "class", "sentence").open("p", "class", "meta");
        page.text(Names.upperFirst(clause.level().label()) + ", from " + clause.source() + ", since " + clause.since());
        page.text(tried == 0 ? ". Not in this run." : ". ");
        if (tried > 0) {
            page.leaf(
                    "a",
                    Names.count(tried, "result", "results") + " of " + clause.id(),
                    "href",
                    "#results",
                    "data-find",
                    clause.id());
        }
        page.close(3);
    }
}
