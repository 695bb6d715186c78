package org.osidforge.tck.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
            for (Map.Entry<String, List<ClauseResult>> suite :
                    report.bySession().entrySet()) {
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
                .filter(r -> r.outcome() != Outcome.PASSED && failures == report.isFailure(r))
                .count());
    }

    private static void testCase(XMLStreamWriter xml, TckReport report, ClauseResult result) throws XMLStreamException {
        line(xml, "    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", report.provider() + "." + result.session());
        xml.writeAttribute("name", result.clause() + " " + simpleName(result.session()) + " " + report.provider());
        xml.writeAttribute("time", seconds(result.millis()));
        if (result.outcome() != Outcome.PASSED) {
            line(xml, "      ");
            xml.writeStartElement(report.isFailure(result) ? "failure" : "skipped");
            xml.writeAttribute("message", PrintableText.of(result.outcome().label() + ": " + result.message()));
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

    private static void line(XMLStreamWriter xml, String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
    }
}
