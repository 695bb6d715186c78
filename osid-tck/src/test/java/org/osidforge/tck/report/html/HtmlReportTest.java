package org.osidforge.tck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Finding;
import org.osidforge.tck.report.Level;
import org.osidforge.tck.report.ListedDeviation;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {

    private static final TckReport FAILING = SampleReports.failing();

    private static String page(TckReport report) {
        return new String(HtmlReport.write(report), StandardCharsets.UTF_8);
    }

    /** What is there before any script ran. */
    private static String withoutScript(String page) {
        return page.substring(page.indexOf("<body>"), page.indexOf("<script"));
    }

    private static JsonNode data(String page) {
        int begin = page.indexOf("id=\"data\">") + 10;
        return JsonMapper.shared().readTree(page.substring(begin, page.indexOf("</script>", begin)));
    }

    private static List<String> tags(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void the_verdict_comes_first() {
        String page = withoutScript(page(SampleReports.passing()));
        assertThat(page).contains("<span>Passed</span>", "campus service", "Nothing failed: ", "on 4 sessions.");
        assertThat(withoutScript(page(FAILING))).contains("<span>Failed</span>", " clauses, on 4 sessions.");
        TckReport none = new TckReport(
                "p", "0.1.0", "d", 1, false, List.of(), List.of("[TCK-NO-MANAGER] nothing there"), List.of());
        assertThat(withoutScript(page(none)))
                .contains("<span>No verdict</span>", "it says nothing", "<li>[TCK-NO-MANAGER] nothing there</li>");
    }

    @Test
    void a_failure_tells_what_was_done_expected_and_seen_and_where_the_clause_comes_from() {
        String page = withoutScript(page(FAILING));
        ClauseDefinition clause = ClauseRegistry.find("ALIAS-06").orElseThrow();
        String article = page.substring(page.indexOf("id=\"failed-ALIAS-06\""));
        article = article.substring(0, article.indexOf("</article>"));
        assertThat(article)
                .contains(clause.text(), clause.source(), "href=\"#clause-ALIAS-06\"")
                .contains("<li title=\"osid.room.batch.CampusBatchAdminSession\">CampusBatchAdminSession</li>")
                .contains("<dt>Done</dt><dd>giving an alias to an unknown Id, and one to an object</dd>")
                .contains("<dt>Expected</dt><dd>an unsuccessful response for the unknown Id</dd>")
                .contains("<dt>Seen</dt><dd>AliasResponse (successful)</dd>")
                .contains("<code>--package osid.room.batch --session ", " --clause ALIAS-06 --seed 20260101</code>");
        assertThat(page).contains("id=\"clause-ALIAS-06\"");
    }

    @Test
    void the_guide_tells_of_each_clause_and_where_to_look() {
        String page = withoutScript(page(FAILING));
        assertThat(page).contains(">ALIAS-06 in the guide</a>", "<h2 id=\"clauses-title\">Guide to the clauses</h2>");
        assertThat(ClauseRegistry.all())
                .allSatisfy(clause -> assertThat(page).contains("id=\"clause-" + clause.id() + "\""));
        assertThat(page).contains("<b>Where it fails, look at: </b>the table of aliases: ");
    }

    @Test
    void more_failures_than_fit_a_screen_have_an_index() {
        String page = withoutScript(page(FAILING));
        String index = page.substring(page.indexOf("aria-label=\"What failed, by clause\""));
        assertThat(index.substring(0, index.indexOf("</ul>"))).contains("<a href=\"#failed-ALIAS-06\">ALIAS-06</a>");
        assertThat(withoutScript(page(SampleReports.hostile()))).doesNotContain("class=\"index\"");
    }

    @Test
    void what_another_round_saw_is_not_told_with_the_seed_of_this_one() {
        ClauseResult result = new ClauseResult(
                "DELETE-01",
                Level.MUST,
                "osid.room.batch.CampusBatchAdminSession",
                Outcome.FAILED,
                "in round 2: provider p, seed 2, session s",
                new Finding("a", "b", "c"),
                "CB",
                1);
        TckReport report = new TckReport("p", "v", "d", 1, false, List.of(result), List.of(), List.of());
        assertThat(page(report)).doesNotContain("<code>");
    }

    @Test
    void a_known_deviation_tells_its_reason_link_and_last_day() {
        assertThat(withoutScript(page(FAILING)))
                .contains("aliases are rebuilt only overnight", "href=\"https://example.org/issues/17\"", "2999-12-31");
    }

    @Test
    void a_link_that_is_not_of_the_web_stays_text() {
        ClauseResult result = new ClauseResult(
                "DELETE-01", Level.MUST, "s", Outcome.KNOWN_DEVIATION, "m", new Finding("a", "b", "c"), "CB", 1);
        Terms terms = new Terms(
                "",
                0,
                List.of(),
                List.of(new ListedDeviation("DELETE-01", "", "old", "javascript:alert(1)", Optional.empty(), false)),
                "");
        String page = page(new TckReport("p", "v", "d", 1, false, List.of(result), List.of(), List.of(), terms));
        assertThat(page).contains("<dd>javascript:alert(1)</dd>").doesNotContain("href=\"javascript");
    }

    @Test
    void the_run_can_be_done_again() {
        assertThat(withoutScript(page(FAILING)))
                .contains("<dd>" + ClauseRegistry.digest() + "</dd>", "<dd>20260101</dd>", "<dd>1 (failed)</dd>");
    }

    @Test
    void a_cell_of_the_table_has_the_outcome_that_weighs_most() {
        String page = withoutScript(page(FAILING));
        String row = page.substring(page.indexOf("<th scope=\"row\">CampusBatchAdminSession</th>"));
        assertThat(tags(row, "(?s)<td class=\"[a-z-]+\">.*?</td>"))
                .anyMatch(cell -> cell.contains("class=\"failed\"")
                        && cell.contains("data-find=\"osid.room.batch.CampusBatchAdminSession ALIAS-\"")
                        && cell.contains("<span class=\"sr\"> failed</span>"));
    }

    @Test
    void the_data_of_the_list_holds_every_result() {
        JsonNode data = data(page(FAILING));
        assertThat(data.get("results")).hasSameSizeAs(FAILING.results());
        for (int i = 0; i < FAILING.results().size(); i++) {
            ClauseResult result = FAILING.results().get(i);
            JsonNode one = data.get("results").get(i);
            assertThat(data.get("clauses").get(one.get(0).asInt()).get(0).asString())
                    .isEqualTo(result.clause());
            assertThat(data.get("sessions").get(one.get(1).asInt()).asString()).isEqualTo(result.session());
            assertThat(data.get("outcomes").get(one.get(2).asInt()).asString())
                    .isEqualTo(result.outcome().label());
            assertThat(one.get(3).asLong()).isEqualTo(result.millis());
            assertThat(one.size() == 7 ? one.get(6).asString() : one.path(4).asString(""))
                    .isEqualTo(one.size() == 7 ? result.finding().seen() : result.message());
        }
    }

    @Test
    void texts_of_a_provider_are_never_markup() {
        String page = page(SampleReports.hostile());
        assertThat(tags(page, "<script[^>]*>"))
                .containsExactly("<script type=\"application/json\" id=\"data\">", "<script>");
        assertThat(tags(page, "</script>")).hasSize(2);
        assertThat(page).doesNotContain("<img").contains("{{data}}", "&lt;/script&gt;");
        assertThat(data(page).get("results").get(1).get(4).asString()).isEqualTo(SampleReports.HOSTILE);
    }

    @Test
    void the_page_needs_nothing_besides_itself() {
        String page = page(SampleReports.passing());
        assertThat(tags(page, "(?:src|href)=\"(?!#|data:,\")[^\"]*\"")).isEmpty();
        assertThat(page).contains("default-src 'none'").doesNotContain("@import", "url(", "fetch(", "{{");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(HtmlReport.write(FAILING)).isEqualTo(HtmlReport.write(FAILING));
    }

    @Test
    void a_page_of_many_failures_stays_small() {
        TckReport all = SampleReports.large();
        List<ClauseResult> failed = all.results().stream()
                .map(r -> new ClauseResult(
                        r.clause(),
                        r.level(),
                        r.session(),
                        Outcome.FAILED,
                        "m",
                        new Finding("calling " + r.session(), "something", "nothing"),
                        r.source(),
                        1))
                .toList();
        String page = page(new TckReport("p", "v", "d", 1, false, failed, List.of(), List.of()));
        assertThat(tags(page, "class=\"case\""))
                .hasSizeLessThan(7 * ClauseRegistry.all().size() + 1);
        assertThat(page).contains("more findings of CREATE-01");
    }
}
