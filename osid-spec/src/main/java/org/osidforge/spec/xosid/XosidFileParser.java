package org.osidforge.spec.xosid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.xosid.XmlCursor.Unreadable;

/** Reads one file; texts are passed over. */
final class XosidFileParser {

    /**
     * What one file describes.
     *
     * @param name the package
     * @param version its version
     * @param interfaces interfaces under their qualified names
     * @param enums enumerations under their qualified names
     * @param places where each is written, and each method
     */
    record Parsed(
            Word name,
            Word version,
            Map<String, InterfaceSpec> interfaces,
            Map<String, EnumSpec> enums,
            Map<String, SourceLocation> places) {}

    private static final Pattern VERSION = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})(?:\\.([0-9]{1,4}))?.*");
    private static final Set<String> TEXTS = Set.of("title", "copyright", "license", "description");

    private final XmlCursor xml;
    private final EventLog log;
    private final XosidMethodParser methods;
    private final Map<String, InterfaceSpec> interfaces = new LinkedHashMap<>();
    private final Map<String, EnumSpec> enums = new LinkedHashMap<>();
    private final Map<String, SourceLocation> places = new LinkedHashMap<>();

    XosidFileParser(XmlCursor xml, EventLog log) {
        this.xml = xml;
        this.log = log;
        this.methods = new XosidMethodParser(xml, log);
    }

    /** The package, or nothing where an event tells why. */
    Optional<Parsed> parse() throws Unreadable {
        xml.child();
        SourceLocation at = xml.at();
        if (!xml.ours() || !xml.name().equals("osid")) {
            log.add(Message.NOT_XOSID, at, xml.name(), Xosid.NAMESPACE);
            return Optional.empty();
        }
        xml.onlyAttributes(Set.of("name", "version", "schemaLocation"));
        Optional<Word> name = required("osid", "name")
                .flatMap(word -> checked(word, XosidFileParser::isPackage, "a package name, such as osid.room"));
        Optional<Word> version = required("osid", "version").flatMap(this::version);
        while (xml.child()) {
            if (is("interface") && name.isPresent()) {
                anInterface(name.get().text());
            } else if (is("enumeration") && name.isPresent()) {
                enumeration(name.get().text());
            } else if (name.isEmpty() || (xml.ours() && TEXTS.contains(xml.name()))) {
                xml.skip();
            } else {
                xml.leaveOut("osid");
            }
        }
        if (name.isEmpty() || version.isEmpty()) {
            return Optional.empty();
        }
        if (interfaces.isEmpty() && enums.isEmpty() && !log.hasErrors()) {
            log.add(Message.XML_MISSING_ELEMENT, at, "'osid'", "an interface");
        }
        return Optional.of(new Parsed(name.get(), version.get(), interfaces, enums, places));
    }

    private boolean is(String name) {
        return xml.ours() && xml.name().equals(name);
    }

    private static boolean isPackage(String text) {
        return text.equals("osid") || (text.startsWith("osid.") && NameRules.isPackage(text.substring(5)));
    }

    private Optional<Word> required(String element, String attribute) {
        Optional<Word> word = xml.attribute(attribute);
        if (word.isEmpty()) {
            log.add(Message.XML_MISSING_ATTRIBUTE, xml.at(), "'" + element + "'", attribute);
        }
        return word;
    }

    private Optional<Word> checked(Word word, Predicate<String> rule, String what) {
        if (!rule.test(word.text())) {
            log.add(Message.XML_BAD_NAME, word.at(), word.text(), what);
            return Optional.empty();
        }
        return Optional.of(word);
    }

    private Optional<Word> version(Word word) {
        Matcher version = VERSION.matcher(word.text());
        if (!version.matches()) {
            return checked(word, text -> false, "a version, such as 3.1.0");
        }
        String third = version.group(3) == null ? "0" : version.group(3);
        String read = version.group(1) + "." + version.group(2) + "." + third;
        if (!read.equals(word.text())) {
            log.add(Message.XML_VERSION, word.at(), word.text(), read);
        }
        return Optional.of(word.with(read));
    }

    private static boolean isQualified(String text) {
        int dot = text.lastIndexOf('.');
        return dot > 0 && isPackage(text.substring(0, dot)) && NameRules.isName(text.substring(dot + 1));
    }

    private void anInterface(String pkg) throws Unreadable {
        Optional<Word> name = required("interface", "name")
                .flatMap(word -> checked(
                        word, XosidFileParser::isQualified, "the name of an interface, such as osid.room.Campus"))
                .filter(this::isNew);
        if (name.isEmpty()) {
            xml.skip();
            return;
        }
        xml.onlyAttributes(Set.of("name"));
        String qualified = name.get().text();
        places.put(qualified, name.get().at());
        List<String> parents = new ArrayList<>();
        List<MethodSpec> found = new ArrayList<>();
        while (xml.child()) {
            if (is("implements")) {
                parent().filter(word -> !parents.contains(word.text())).ifPresent(word -> {
                    places.put(qualified + "<" + word.text(), word.at());
                    parents.add(word.text());
                });
            } else if (is("method")) {
                SourceLocation at = xml.at();
                methods.parse().ifPresent(method -> {
                    places.put(XosidPackage.key(qualified, found.size()), at);
                    found.add(method);
                });
            } else if (is("description")) {
                xml.skip();
            } else {
                xml.leaveOut("interface");
            }
        }
        int dot = qualified.lastIndexOf('.');
        interfaces.put(
                qualified,
                new InterfaceSpec(
                        qualified.substring(0, dot),
                        qualified.substring(dot + 1),
                        InterfaceKind.OTHER,
                        "",
                        parents,
                        found,
                        ""));
    }

    private boolean isNew(Word name) {
        SourceLocation first = places.get(name.text());
        if (first != null) {
            log.add(Message.XML_TWICE, name.at(), name.text(), first);
        }
        return first == null;
    }

    private Optional<Word> parent() throws Unreadable {
        Optional<Word> parent = required("implements", "interface")
                .flatMap(word -> checked(
                        word, XosidFileParser::isQualified, "the name of an interface, such as osid.OsidObject"));
        xml.onlyAttributes(Set.of("interface"));
        xml.skip();
        return parent;
    }

    private void enumeration(String pkg) throws Unreadable {
        Optional<Word> name = required("enumeration", "name")
                .map(word -> word.text().contains(".") ? word : word.with(pkg + "." + word.text()))
                .flatMap(word ->
                        checked(word, XosidFileParser::isQualified, "the name of an enumeration, such as osid.Syntax"))
                .filter(this::isNew);
        xml.onlyAttributes(Set.of("name"));
        List<String> constants = new ArrayList<>();
        while (xml.child()) {
            if (is("description")) {
                xml.skip();
                continue;
            }
            Optional<Word> constant = xml.attribute("name");
            if (!xml.ours() || constant.isEmpty()) {
                xml.leaveOut("enumeration");
                continue;
            }
            constant(constant.get()).filter(text -> !constants.contains(text)).ifPresent(constants::add);
            xml.skip();
        }
        name.ifPresent(word -> {
            int dot = word.text().lastIndexOf('.');
            places.put(word.text(), word.at());
            enums.put(
                    word.text(),
                    new EnumSpec(word.text().substring(0, dot), word.text().substring(dot + 1), constants));
        });
    }

    /** Constants are upper case; {@code Display Text} or {@code displayText} is read as {@code DISPLAY_TEXT}. */
    private Optional<String> constant(Word word) {
        String read = word.text()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(java.util.Locale.ROOT);
        if (!read.equals(word.text()) && NameRules.isConstant(read)) {
            xml.once(Message.XML_OLD_FORM, word.at(), word.text(), word.text(), read);
        }
        return checked(word, text -> NameRules.isConstant(read), "a constant, such as DISPLAY_TEXT")
                .map(good -> read);
    }
}
