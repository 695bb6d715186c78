package org.osidforge.spec.xosid;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;

/**
 * Walks through the elements of one file; refuses what a file of this format does not need.
 *
 * <p>Whoever stands on an element goes through its children with {@link #child} until that is false, and then stands behind it.
 */
final class XmlCursor {

    static final int MOST_DEPTH = 50;
    static final int MOST_ELEMENTS = 1_000_000;
    static final int MOST_ATTRIBUTES = 50;
    static final int MOST_CHARACTERS = 100_000;

    private final XmlText source;
    private final EventLog log;
    private final XMLStreamReader reader;
    private final Set<String> told = new HashSet<>();
    private int depth;
    private int elements;

    /** The file cannot be read further; an event tells why. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("unreadable", null, false, false);
        }
    }

    /** Stands before the root element. */
    XmlCursor(XmlText source, EventLog log) throws Unreadable {
        this.source = source;
        this.log = log;
        try {
            this.reader = factory().createXMLStreamReader(new StringReader(source.text()));
        } catch (XMLStreamException bad) {
            throw unreadable(bad);
        }
    }

    /** Neither document type, nor entities, nor anything from outside. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from outside");
        });
        return factory;
    }

    /** Goes to the next child of the element; false where there is none, and the element is behind. */
    boolean child() throws Unreadable {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT:
                    return true;
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT:
                    return false;
                default:
            }
        }
    }

    /** The text of the element with all that it holds, white space folded; the element is behind. */
    String text() throws Unreadable {
        StringBuilder text = new StringBuilder();
        int start = start();
        for (int open = 1; open > 0; ) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open++;
                    text.append(' ');
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open--;
                    text.append(' ');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() + reader.getTextLength() > MOST_CHARACTERS) {
                        throw unreadable(Message.XML_TOO_MUCH, source.at(start), MOST_CHARACTERS, "characters of text");
                    }
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
                default -> {}
            }
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    /** Leaves the element behind. */
    void skip() throws Unreadable {
        text();
    }

    private int advance() throws Unreadable {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw unreadable(Message.XML_DOCTYPE, source.at(source.text().indexOf("<!DOCTYPE")));
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw unreadable(Message.NOT_XML, here(), "an entity that is not declared");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                started();
            }
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            return event;
        } catch (XMLStreamException bad) {
            throw unreadable(bad);
        }
    }

    private void started() throws Unreadable {
        if (++depth > MOST_DEPTH) {
            throw unreadable(Message.XML_TOO_DEEP, at(), MOST_DEPTH);
        }
        if (++elements > MOST_ELEMENTS) {
            throw unreadable(Message.XML_TOO_MUCH, at(), String.valueOf(MOST_ELEMENTS), "elements");
        }
        if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            throw unreadable(Message.XML_TOO_MUCH, at(), MOST_ATTRIBUTES, "attributes of one element");
        }
    }

    private Unreadable unreadable(Message message, SourceLocation at, Object... arguments) {
        log.add(message, at, arguments);
        return new Unreadable();
    }

    /** The parser's words without the place, which is told otherwise. */
    private Unreadable unreadable(XMLStreamException bad) {
        String words = String.valueOf(bad.getMessage());
        int start = words.indexOf("Message: ");
        SourceLocation at = bad.getLocation() == null
                ? source.at(0)
                : source.at(source.index(
                        bad.getLocation().getLineNumber(), bad.getLocation().getColumnNumber()));
        return unreadable(Message.NOT_XML, at, start < 0 ? words : words.substring(start + "Message: ".length()));
    }

    /** Whether the element is of the format. */
    boolean ours() {
        return Xosid.NAMESPACE.equals(reader.getNamespaceURI());
    }

    /** Local name of the element; of a foreign one with its namespace in braces. */
    String name() {
        String namespace = reader.getNamespaceURI();
        return ours() || namespace == null ? reader.getLocalName() : "{" + namespace + "}" + reader.getLocalName();
    }

    /** Where the element starts. */
    SourceLocation at() {
        return source.at(start());
    }

    /** The parser stands behind the tag; an attribute holds no less-than sign. */
    private int start() {
        int end = source.index(
                reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
        return Math.max(0, source.text().lastIndexOf('<', end - 1));
    }

    private SourceLocation here() {
        return source.at(source.index(
                reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber()));
    }

    /** An attribute of the element, with or without prefix, white space around it removed; its place is that of the element. */
    Optional<Word> attribute(String name) {
        String value = reader.getAttributeValue(Xosid.NAMESPACE, name);
        if (value == null) {
            value = unprefixed(name);
            if (value != null) {
                once(Message.XML_UNPREFIXED, at(), "");
            }
        }
        return Optional.ofNullable(value).map(text -> new Word(text.strip(), at()));
    }

    private String unprefixed(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            boolean none = namespace == null || namespace.isEmpty();
            if (none && reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Tells attributes that are none of these. */
    void onlyAttributes(Set<String> known) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            boolean format = namespace == null || namespace.isEmpty() || namespace.equals(Xosid.NAMESPACE);
            if (format && !known.contains(reader.getAttributeLocalName(i))) {
                String what = "the attribute '" + reader.getAttributeLocalName(i) + "' of '" + name() + "'";
                once(Message.XML_LEFT_OUT, at(), what, what);
            }
        }
    }

    /** Tells that the element is left out, and goes behind it. */
    void leaveOut(String within) throws Unreadable {
        String what = "'" + name() + "' within '" + within + "'";
        once(Message.XML_LEFT_OUT, at(), what, what);
        skip();
    }

    /** Tells something the first time in this file. */
    void once(Message message, SourceLocation at, String about, Object... arguments) {
        if (told.add(message + about)) {
            log.add(message, at, arguments);
        }
    }
}
