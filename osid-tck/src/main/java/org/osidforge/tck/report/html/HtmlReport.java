package org.osidforge.tck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.PrintableText;
import org.osidforge.tck.report.TckReport;

/**
 * The report as a page for people: one file that needs no network.
 *
 * <p>Verdict, failures, the table of sessions and the clauses are written out, so that they are there also without JavaScript; the list of all results is made in the browser from data
 * inside the page, as far as somebody looks at it. A content security policy allows the page's own style and script and nothing else.
 */
public final class HtmlReport {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private HtmlReport() {}

    /** The page in UTF-8; the same report gives the same bytes. */
    public static byte[] write(TckReport report) {
        String style = resource("report.css");
        String script = resource("report.js");
        Map<String, String> parts = Map.ofEntries(
                Map.entry("title", new Markup().text(title(report)).toString()),
                Map.entry("style", style),
                Map.entry("script", script),
                Map.entry("style-hash", hash(style)),
                Map.entry("script-hash", hash(script)),
                Map.entry("verdict", VerdictSection.of(report)),
                Map.entry("problems", TextsSection.problems(report)),
                Map.entry("failures", FindingsSection.of(report, Outcome.FAILED)),
                Map.entry("advice", FindingsSection.of(report, Outcome.ADVICE_NOT_FOLLOWED)),
                Map.entry("deviations", FindingsSection.of(report, Outcome.KNOWN_DEVIATION)),
                Map.entry("sessions", SessionsSection.of(report)),
                Map.entry("leftovers", TextsSection.leftovers(report)),
                Map.entry("clauses", ClausesSection.of(report)),
                Map.entry("run", RunSection.of(report)),
                Map.entry("data", PageData.of(report)));
        return filled(resource("report.html"), parts).getBytes(StandardCharsets.UTF_8);
    }

    private static String title(TckReport report) {
        return report.exitCode().verdict() + ": " + PrintableText.of(report.provider()) + ", OSID TCK "
                + report.version();
    }

    // in one pass, so that a text of a provider that looks like a place is left alone
    private static String filled(String template, Map<String, String> parts) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
