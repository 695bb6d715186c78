package org.osidforge.tck.report.html;

import java.util.List;
import org.osidforge.tck.report.TckReport;

/** Problems and leftovers: texts under a heading. */
final class TextsSection {

    private TextsSection() {}

    /** Why the run could not take place; the empty string where it could. */
    static String problems(TckReport report) {
        return of("problems", "Problems", "Why the run could not take place as it was asked for.", report.problems());
    }

    /** What was left behind; the empty string where nothing was. */
    static String leftovers(TckReport report) {
        return of(
                "leftovers",
                "Left behind",
                "Objects that the run made and that the provider did not delete again.",
                report.leftovers());
    }

    private static String of(String id, String title, String words, List<String> texts) {
        if (texts.isEmpty()) {
            return "";
        }
        Markup page = new Markup();
        page.open("section", "id", id, "aria-labelledby", id + "-title");
        page.leaf("h2", title, "id", id + "-title").leaf("p", words, "class", "hint");
        page.open("ul", "class", "texts");
        texts.forEach(text -> page.leaf("li", text));
        return page.close(2).line().toString();
    }
}
