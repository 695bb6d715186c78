package org.osidforge.tck.report.html;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.osidforge.tck.report.PrintableText;

/** A piece of a page; every text in it is escaped, whoever wrote it. */
final class Markup {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Markup() {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A step of writing. */
    private interface Step {
        void take() throws XMLStreamException;
    }

    /**
     * Begins an element.
     *
     * @param tag its name
     * @param attributes names and values in turn
     */
    Markup open(String tag, String... attributes) {
        return step(() -> {
            xml.writeStartElement(tag);
            attributes(attributes);
        });
    }

    /** Ends the element that was begun last. */
    Markup close() {
        return step(xml::writeEndElement);
    }

    /** Ends as many elements. */
    Markup close(int count) {
        for (int i = 0; i < count; i++) {
            close();
        }
        return this;
    }

    /** Text inside the element that was begun last. */
    Markup text(String content) {
        return step(() -> xml.writeCharacters(PrintableText.of(content)));
    }

    /** An element with nothing but text in it. */
    Markup leaf(String tag, String content, String... attributes) {
        return open(tag, attributes).text(content).close();
    }

    /** The sign of an outcome, which the page draws once; a word must stand beside it. */
    Markup icon(String name) {
        return open("svg", "class", "icon", "aria-hidden", "true", "focusable", "false")
                .step(() -> {
                    xml.writeEmptyElement("use");
                    xml.writeAttribute("href", "#i-" + name);
                })
                .close();
    }

    /** A line break in the file, for people who read its source. */
    Markup line() {
        return step(() -> xml.writeCharacters("\n"));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], PrintableText.of(attributes[i + 1]));
        }
    }

    private Markup step(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The piece as HTML. */
    @Override
    public String toString() {
        step(() -> {
            // an element is left open until it is known whether it has content
            xml.writeCharacters("");
            xml.flush();
        });
        return text.toString();
    }
}
