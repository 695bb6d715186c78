package org.osidforge.tck.report.html;

import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.Terms;

/** What the run was: what a reader needs to do it again and to trust it. */
final class RunSection {

    private RunSection() {}

    static String of(TckReport report) {
        Markup page = new Markup();
        page.open("dl", "class", "facts");
        fact(page, "Provider", report.provider());
        fact(page, "Set of clauses", "version " + report.version());
        fact(page, "Digest of the clauses", report.digest());
        fact(page, "Seed", String.valueOf(report.seed()));
        fact(page, "Strict", report.strict() ? "yes: advice that is not followed is a failure" : "no");
        terms(page, report.terms());
        fact(
                page,
                "Exit code",
                report.exitCode().code() + " (" + report.exitCode().verdict() + ")");
        return page.close().toString();
    }

    private static void terms(Markup page, Terms terms) {
        if (!terms.pin().isEmpty()) {
            fact(page, "Pinned to the digest", terms.pin());
        }
        if (terms.minimum() > 0) {
            fact(page, "Minimum of results", Names.number(terms.minimum()));
        }
        if (!terms.required().isEmpty()) {
            fact(page, "Declared capabilities", String.join(", ", terms.required()));
        }
        if (!terms.canary().isEmpty()) {
            fact(page, "Canary", terms.canary());
        }
        if (!terms.deviations().isEmpty()) {
            fact(page, "Listed deviations", Names.number(terms.deviations().size()));
        }
    }

    private static void fact(Markup page, String name, String text) {
        page.open("div").leaf("dt", name).leaf("dd", text).close();
    }
}
