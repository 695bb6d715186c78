package org.osidforge.tck.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The report in the XML that build servers read for JUnit: a suite for each session, a test case for each clause. */
public final class JUnitReport {

    private JUnitReport() {}

    /**
     * The report as XML in UTF-8.
     *
     * <p>A failed clause is a failure, in a strict run also advice that is not followed. Everything else that did not pass is skipped, with its outcome and reason: it is never shown as
     * passed.
     */
    public static byte[] write(TckReport report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, "");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "OSID TCK " + report.version() + " " + report.provider());
            for (Map.Entry<String, List<ClauseResult>> suite : bySession(report).entrySet()) {
                suite(xml, report, suite.getKey(), suite.getValue());
            }
            line(xml, "");
            xml.writeEndElement();
            line(xml, "");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, List<ClauseResult>> bySession(TckReport report) {
        Map<String, List<ClauseResult>> sessions = new LinkedHashMap<>();
        report.results()
                .forEach(r -> sessions.computeIfAbsent(r.session(), s -> new ArrayList<>())
                        .add(r));
        return sessions;
    }

    private static void suite(XMLStreamWriter xml, TckReport report, String session, List<ClauseResult> results)
            throws XMLStreamException {
        line(xml, "  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", report.provider() + " " + session);
        xml.writeAttribute("tests", String.valueOf(results.size()));
        xml.writeAttribute("failures", count(results, report, true));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", count(results, report, false));
        xml.writeAttribute(
                "time", seconds(results.stream().mapToLong(ClauseResult::millis).sum()));
        for (ClauseResult result : results) {
            testCase(xml, report, result);
        }
        line(xml, "  ");
        xml.writeEndElement();
    }

    private static String count(List<ClauseResult> results, TckReport report, boolean failures) {
        return String.valueOf(results.stream()
                .filter(r -> r.outcome() != Outcome.PASSED && failures == isFailure(r, report))
                .count());
    }

    private static boolean isFailure(ClauseResult result, TckReport report) {
        return result.outcome() == Outcome.FAILED
                || (report.strict() && result.outcome() == Outcome.ADVICE_NOT_FOLLOWED);
    }

    private static void testCase(XMLStreamWriter xml, TckReport report, ClauseResult result) throws XMLStreamException {
        line(xml, "    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", report.provider() + "." + result.session());
        xml.writeAttribute("name", result.clause() + " " + simpleName(result.session()) + " " + report.provider());
        xml.writeAttribute("time", seconds(result.millis()));
        if (result.outcome() != Outcome.PASSED) {
            line(xml, "      ");
            xml.writeStartElement(isFailure(result, report) ? "failure" : "skipped");
            xml.writeAttribute("message", printable(result.outcome().label() + ": " + result.message()));
            xml.writeEndElement();
            line(xml, "    ");
        }
        xml.writeEndElement();
    }

    private static String simpleName(String session) {
        return session.substring(session.lastIndexOf('.') + 1);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
    }

    // XML has no way to write most control characters, and a provider's message may hold any
    private static String printable(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD]", "?");
    }

    private static void line(XMLStreamWriter xml, String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
    }
}
