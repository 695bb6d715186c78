package org.osidforge.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.Event;

/**
 * Bad descriptors as data: {@code bad/NAME.osid.yaml} beside {@code bad/NAME.expected}.
 *
 * <p>A line {@code # file: NAME} in a descriptor gives the name it is loaded under; else it is the one by which the package that it describes is found.
 */
final class BadDescriptors {

    private static final Pattern FILE = Pattern.compile("(?m)^# file: (.+)$");
    private static final Pattern OSID = Pattern.compile("(?m)^osid: +([a-zA-Z0-9.-]+)\\r?$");
    private static final Pattern PART = Pattern.compile("(?m)^part: +([a-z]+)\\r?$");

    /** A bad descriptor and what is expected of it, a line each: {@code line:column: severity [CODE] message}. */
    record Case(String name, List<DescriptorFile> files, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private BadDescriptors() {}

    /** All cases that are files, sorted by name. */
    static List<Case> inFiles() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(DescriptorFile.SUFFIX))
                    .sorted()
                    .map(BadDescriptors::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path folder() {
        try {
            return Path.of(
                    BadDescriptors.class.getClassLoader().getResource("bad").toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Case read(Path file) {
        try {
            String name = file.getFileName().toString().replace(DescriptorFile.SUFFIX, "");
            byte[] bytes = Files.readAllBytes(file);
            Path expected = file.resolveSibling(name + ".expected");
            List<String> lines = Files.exists(expected) ? Files.readAllLines(expected) : List.of("no file " + expected);
            return new Case(name, List.of(new DescriptorFile(loadName(name, bytes), bytes)), lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String loadName(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher file = FILE.matcher(text);
        Matcher osid = OSID.matcher(text);
        Matcher part = PART.matcher(text);
        if (file.find()) {
            return file.group(1);
        }
        return (osid.find() ? osid.group(1) + (part.find() ? "." + part.group(1) : "") : name) + DescriptorFile.SUFFIX;
    }

    /** A loader that also knows the good descriptors in {@code bad/with}. */
    static SpecLoader loader() {
        DescriptorSource companions =
                osidPackage -> Stream.of("osid.shop", "osid.shop.batch", "osid.plain", "osid.tree", "osid.hall")
                        .filter(osidPackage::equals)
                        .map(name -> name.substring("osid.".length()) + DescriptorFile.SUFFIX)
                        .map(name -> new DescriptorFile(name, Resources.bytes("bad/with/" + name)))
                        .toList();
        return new SpecLoader(companions.orElse(DescriptorSource.official()));
    }

    /** An event as the expected files write it. */
    static String written(Event event) {
        return event.location().line() + ":" + event.location().column() + ": " + event.severity() + " [" + event.code()
                + "] " + event.message();
    }

    /** Several lines. */
    static List<String> lines(String... lines) {
        return Arrays.asList(lines);
    }
}
