package org.osidforge.tck.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The verdict as a small picture for a README: {@code badge.svg}. */
public final class Badge {

    // of the widest sans-serif that is likely, so that no text is cut
    private static final int PER_LETTER = 7;
    private static final int PADDING = 20;

    private Badge() {}

    /** The badge as SVG in UTF-8: version of the clauses and verdict, as text and as the title that screen readers speak. */
    public static byte[] write(TckReport report) {
        String name = "OSID TCK " + PrintableText.of(report.version());
        String verdict = report.exitCode().verdict();
        int left = width(name);
        int whole = left + width(verdict);
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter svg = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            svg.writeStartElement("svg");
            attributes(svg, "xmlns", "http://www.w3.org/2000/svg", "role", "img", "aria-labelledby", "title");
            attributes(svg, "width", String.valueOf(whole), "height", "22", "viewBox", "0 0 " + whole + " 22");
            svg.writeStartElement("title");
            svg.writeAttribute("id", "title");
            svg.writeCharacters(name + ": " + verdict);
            svg.writeEndElement();
            svg.writeStartElement("desc");
            svg.writeCharacters("clauses " + report.digest());
            svg.writeEndElement();
            box(svg, 0, whole, colour(report.exitCode()));
            box(svg, 0, left, "#3a4150");
            words(svg, name, left / 2);
            words(svg, verdict, left + (whole - left) / 2);
            svg.writeEndElement();
            svg.flush();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static int width(String text) {
        return text.length() * PER_LETTER + PADDING;
    }

    /** Each is dark enough for white text: contrast 4.5 to 1 at least. */
    private static String colour(ExitCode exit) {
        return switch (exit) {
            case NOTHING_FAILED -> "#1c6b41";
            case FAILED -> "#b0271f";
            case COULD_NOT_RUN -> "#566070";
        };
    }

    private static void box(XMLStreamWriter svg, int x, int width, String colour) throws XMLStreamException {
        svg.writeEmptyElement("rect");
        attributes(svg, "x", String.valueOf(x), "width", String.valueOf(width), "height", "22", "fill", colour);
    }

    private static void words(XMLStreamWriter svg, String words, int middle) throws XMLStreamException {
        svg.writeStartElement("text");
        attributes(svg, "x", String.valueOf(middle), "y", "15", "fill", "#fff", "text-anchor", "middle");
        attributes(svg, "font-family", "Verdana,DejaVu Sans,sans-serif", "font-size", "11", "aria-hidden", "true");
        svg.writeCharacters(words);
        svg.writeEndElement();
    }

    private static void attributes(XMLStreamWriter svg, String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            svg.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }
}
