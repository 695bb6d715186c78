package org.osidforge.spec.xosid;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.TypeRef;

/**
 * Writes a package as XOSID, the standard's own XML.
 *
 * <p>The same package always gives the same bytes. Descriptions, which the format requires, are short phrases of our own by what a method does.
 */
public final class XosidWriter {

    private static final String PREFIX = "osid";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    private XosidWriter() throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** Name of the file of a package, such as {@code osid.room.batch.xosid}. */
    public static String fileName(OsidPackage pkg) {
        return pkg.name() + Xosid.SUFFIX;
    }

    /**
     * A package as one file, UTF-8 with line breaks of one character.
     *
     * @param parts the package, or all its parts; an interface that several hold is written once
     * @throws IllegalArgumentException if there is none, or if they are of different packages
     */
    public static byte[] write(Collection<OsidPackage> parts) {
        List<OsidPackage> sorted =
                parts.stream().sorted(Comparator.comparing(OsidPackage::key)).toList();
        if (sorted.stream().map(OsidPackage::name).distinct().count() != 1) {
            throw new IllegalArgumentException("one package is written, not "
                    + sorted.stream().map(OsidPackage::key).toList());
        }
        try {
            XosidWriter writer = new XosidWriter();
            writer.file(sorted);
            return writer.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text takes everything", impossible);
        }
    }

    private void file(List<OsidPackage> parts) throws XMLStreamException {
        OsidPackage first = parts.get(0);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement(PREFIX, "osid", Xosid.NAMESPACE);
        xml.writeNamespace(PREFIX, Xosid.NAMESPACE);
        attribute("name", first.name());
        attribute("version", first.version());
        depth++;
        text("title", first.title());
        text("description", "Written by OSID Forge from its model of the package " + first.name() + ".");
        Set<String> written = new HashSet<>();
        List<EnumSpec> enums = new ArrayList<>();
        for (OsidPackage part : parts) {
            for (InterfaceSpec one : part.interfaces()) {
                if (written.add(one.qualifiedName())) {
                    anInterface(one);
                }
            }
            part.enums().stream()
                    .filter(one -> written.add(one.qualifiedName()))
                    .forEach(enums::add);
        }
        for (EnumSpec one : enums) {
            enumeration(one);
        }
        end();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void anInterface(InterfaceSpec one) throws XMLStreamException {
        start("interface");
        attribute("name", one.qualifiedName());
        for (String parent : one.parents()) {
            empty("implements");
            attribute("interface", parent);
        }
        text("description", Phrases.of(one));
        for (MethodSpec method : one.methods()) {
            method(method);
        }
        end();
    }

    private void method(MethodSpec method) throws XMLStreamException {
        start("method");
        attribute("name", method.name());
        text("description", Phrases.of(method));
        for (ParameterSpec parameter : method.parameters()) {
            start("parameter");
            attribute("name", parameter.name());
            type(parameter.type());
            text("description", Phrases.words(parameter.name()));
            end();
        }
        if (!method.returns().equals(TypeRef.VOID)) {
            start("return");
            type(method.returns());
            text("description", Phrases.result(method));
            end();
        }
        for (ErrorSpec error : method.errors()) {
            start("error");
            attribute("type", error.code().name());
            attribute("category", XosidMethodParser.category(error.code()));
            text("description", error.condition().isEmpty() ? Phrases.of(error.code()) : error.condition());
            end();
        }
        start("compliance");
        attribute("type", method.compliance());
        text("description", "This method is " + (method.compliance().equals("optional") ? "optional." : "mandatory."));
        end();
        end();
    }

    private void type(TypeRef type) throws XMLStreamException {
        empty(type.isInterface() ? "interfaceType" : "primitiveType");
        attribute("type", type.name());
        if (type.array()) {
            attribute("array", "true");
        }
    }

    private void enumeration(EnumSpec one) throws XMLStreamException {
        start("enumeration");
        attribute("name", one.qualifiedName());
        text("description", "The constants of " + Phrases.words(one.name()) + ".");
        for (String constant : one.constants()) {
            start("item");
            attribute("name", constant);
            text("description", constant.toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
            end();
        }
        end();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(PREFIX, Xosid.NAMESPACE, name, value);
    }

    private void start(String name) throws XMLStreamException {
        line();
        xml.writeStartElement(PREFIX, name, Xosid.NAMESPACE);
        depth++;
    }

    private void empty(String name) throws XMLStreamException {
        line();
        xml.writeEmptyElement(PREFIX, name, Xosid.NAMESPACE);
    }

    private void text(String name, String words) throws XMLStreamException {
        line();
        xml.writeStartElement(PREFIX, name, Xosid.NAMESPACE);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
