package org.osidforge.spec.xosid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.Event;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.Severity;
import org.osidforge.spec.diagnostic.SourceLocation;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.xosid.XmlCursor.Unreadable;
import org.osidforge.spec.xosid.XosidFileParser.Parsed;

/**
 * Reads packages from XOSID, the standard's own XML.
 *
 * <p>Names, types, errors, compliance, and conditions of the form {@code hasArea() is false} are kept; texts are not. A file may neither declare a document type nor reach outside.
 */
public final class XosidReader {

    private final DescriptorSource known;

    /** A reader that finds in the official descriptors what the files refer to. */
    public XosidReader() {
        this(DescriptorSource.official());
    }

    /** A reader that finds there what the files refer to; a package that is given is taken before the source's. */
    public XosidReader(DescriptorSource known) {
        this.known = known;
    }

    /**
     * Reads files that may refer to each other.
     *
     * @param files any number of XOSID files in any order; several may describe one package, such as its records in one of their own
     * @return the packages unless there is an error; all events of the step that failed. Never throws for what a file holds.
     */
    public XosidResult read(List<DescriptorFile> files) {
        List<Event> events = new ArrayList<>();
        List<Parsed> parsed = new ArrayList<>();
        for (DescriptorFile file : files) {
            EventLog log = new EventLog();
            parse(file, log).ifPresent(parsed::add);
            events.addAll(log.events());
        }
        EventLog log = new EventLog();
        if (!hasErrors(events)) {
            List<XosidPackage> packages = new XosidResolver(known, log).resolve(packages(parsed, log));
            events.addAll(log.events());
            events.sort(Comparator.naturalOrder());
            return new XosidResult(hasErrors(events) ? List.of() : packages, events);
        }
        events.sort(Comparator.naturalOrder());
        return new XosidResult(List.of(), events);
    }

    private static boolean hasErrors(List<Event> events) {
        return events.stream().anyMatch(event -> event.severity() == Severity.ERROR);
    }

    private static Optional<Parsed> parse(DescriptorFile file, EventLog log) {
        try {
            Optional<XmlText> text = XmlText.of(file, log);
            return text.isEmpty() ? Optional.empty() : new XosidFileParser(new XmlCursor(text.get(), log), log).parse();
        } catch (Unreadable told) {
            return Optional.empty();
        }
    }

    /** A package while files are put together. */
    private static final class Parts {
        private Parsed first;
        private final Map<String, InterfaceSpec> interfaces = new LinkedHashMap<>();
        private final Map<String, EnumSpec> enums = new LinkedHashMap<>();
        private final Map<String, SourceLocation> places = new TreeMap<>();
    }

    /** What belongs to one package, wherever it is written. */
    private static List<XosidPackage> packages(List<Parsed> files, EventLog log) {
        Map<String, Parts> byName = new TreeMap<>();
        for (Parsed file : files) {
            Map<String, Parts> ofNames = new TreeMap<>();
            file.interfaces().forEach((name, one) -> {
                Parts parts = parts(byName, file, name, log);
                ofNames.put(name, parts);
                add(parts.interfaces, parts.places, name, one, file, log);
            });
            file.enums().forEach((name, one) -> {
                Parts parts = parts(byName, file, name, log);
                ofNames.put(name, parts);
                add(parts.enums, parts.places, name, one, file, log);
            });
            file.places().forEach((name, at) -> {
                Parts parts = ofNames.get(name.replaceAll("[#<].*", ""));
                parts.places.putIfAbsent(name, at);
            });
        }
        List<XosidPackage> packages = new ArrayList<>();
        byName.forEach((name, parts) -> packages.add(new XosidPackage(model(name, parts), parts.places)));
        return packages;
    }

    private static Parts parts(Map<String, Parts> byName, Parsed file, String name, EventLog log) {
        String pkg = XosidResolver.packageOf(name);
        if (!pkg.equals(XosidResolver.packageOf(file.name().text() + ".X"))) {
            log.add(Message.XML_FOREIGN_INTERFACE, file.places().get(name), name, file.name(), pkg);
        }
        Parts parts = byName.computeIfAbsent(pkg, key -> new Parts());
        parts.first = parts.first == null ? file : parts.first;
        return parts;
    }

    private static <T> void add(
            Map<String, T> known, Map<String, SourceLocation> places, String name, T one, Parsed file, EventLog log) {
        if (known.putIfAbsent(name, one) != null) {
            log.add(Message.XML_TWICE, file.places().get(name), name, places.get(name));
        }
        places.putIfAbsent(name, file.places().get(name));
    }

    private static OsidPackage model(String name, Parts parts) {
        return new OsidPackage(
                name,
                "",
                parts.first.version().text(),
                "org." + name,
                name.equals("osid") ? "osid" : name.substring("osid.".length()).replace('.', ' '),
                "",
                List.of(),
                List.copyOf(parts.interfaces.values()),
                List.copyOf(parts.enums.values()),
                List.of(),
                List.of(),
                List.of(),
                "");
    }
}
