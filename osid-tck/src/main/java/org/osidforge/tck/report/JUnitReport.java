package org.osidforge.tck.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The report in the XML that build servers read for JUnit: a suite for the run itself, then one for each session with a test case for each clause. */
public final class JUnitReport {

    private JUnitReport() {}

    /**
     * The report as XML in UTF-8.
     *
     * <p>A failed clause is a failure, in a strict run also advice that is not followed. Everything else that did not pass is skipped, with its outcome and reason: it is never shown as
     * passed. A run that could not take place as asked is an error, so that no build server takes it for a success.
     */
    public static byte[] write(TckReport report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, "");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "OSID TCK " + report.version() + " " + report.provider());
            run(xml, report);
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

    /** What the run was, and whether it took place. */
    private static void run(XMLStreamWriter xml, TckReport report) throws XMLStreamException {
        boolean took = report.exitCode() != ExitCode.COULD_NOT_RUN;
        line(xml, "  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", report.provider() + " the run");
        counts(xml, 1, "0", took ? "0" : "1", "0");
        xml.writeAttribute("time", seconds(0));
        line(xml, "    ");
        xml.writeStartElement("properties");
        property(xml, "osid.tck.version", report.version());
        property(xml, "osid.tck.digest", report.digest());
        property(xml, "osid.tck.seed", String.valueOf(report.seed()));
        line(xml, "    ");
        xml.writeEndElement();
        line(xml, "    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", report.provider());
        xml.writeAttribute("name", "the run of " + report.provider());
        xml.writeAttribute("time", seconds(0));
        if (!took) {
            line(xml, "      ");
            xml.writeEmptyElement("error");
            xml.writeAttribute("message", PrintableText.of(whyNot(report)));
            line(xml, "    ");
        }
        xml.writeEndElement();
        line(xml, "  ");
        xml.writeEndElement();
    }

    private static String whyNot(TckReport report) {
        return report.problems().isEmpty() ? "no clause could be tried" : String.join("; ", report.problems());
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        line(xml, "      ");
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", value);
    }

    private static void counts(XMLStreamWriter xml, int tests, String failures, String errors, String skipped)
            throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(tests));
        xml.writeAttribute("failures", failures);
        xml.writeAttribute("errors", errors);
        xml.writeAttribute("skipped", skipped);
    }

    private static void suite(XMLStreamWriter xml, TckReport report, String session, List<ClauseResult> results)
            throws XMLStreamException {
        line(xml, "  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", report.provider() + " " + session);
        counts(xml, results.size(), count(results, report, true), "0", count(results, report, false));
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
