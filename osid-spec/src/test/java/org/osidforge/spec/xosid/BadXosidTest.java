package org.osidforge.spec.xosid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.Event;
import org.osidforge.spec.diagnostic.Message;

/** Bad XOSID is told exactly: each problem once, at its place, nothing more; no file makes the reader fail, wait or reach outside. */
class BadXosidTest {

    private static final Pattern CODE = Pattern.compile("\\[(OSID-5\\d+)]");
    private static final String HEAD = "<osid:osid xmlns:osid=\"urn:inet:osid.org:schemas/osid/3\""
            + " osid:name=\"osid.library\" osid:version=\"3.1.0\"";

    /** A file and what is expected of it, a line each: {@code line:column: severity [CODE] message}. */
    record Case(String name, List<DescriptorFile> files, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(
                BadXosidTest.class.getClassLoader().getResource("xosid/bad").toURI());
        List<Case> cases = new ArrayList<>(made());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>)
                    files.filter(one -> Xosid.isFileName(one.toString())).sorted()::iterator) {
                String name = file.getFileName().toString().replace(Xosid.SUFFIX, "");
                Path expected = file.resolveSibling(name + ".expected");
                cases.add(new Case(
                        name,
                        List.of(new DescriptorFile(name + Xosid.SUFFIX, Files.readAllBytes(file))),
                        Files.exists(expected) ? Files.readAllLines(expected) : List.of("no file " + expected)));
            }
        }
        return cases;
    }

    private static List<Case> made() {
        String good = ">\n<osid:interface osid:name=\"osid.library.Reader\"/>\n</osid:osid>\n";
        return List.of(
                made(
                        "large",
                        "x".repeat(20_000_001),
                        "1:1: error [OSID-501] the file has 20000001 bytes; at most 20000000 are read"),
                made(
                        "deep",
                        HEAD + ">" + "<osid:outline>".repeat(100_000),
                        "1:104: note [OSID-520] 'outline' within 'osid' is unknown and left out; this is the first",
                        "1:" + (HEAD.length() + 2 + 49 * 14) + ": error [OSID-505] nested deeper than 50 elements"),
                made(
                        "wide",
                        HEAD + ">\n<osid:interface" + attributes(51) + "/></osid:osid>",
                        "2:1: error [OSID-506] more than 50 attributes of one element"),
                made(
                        "long-text",
                        HEAD + ">\n<osid:title>" + "x".repeat(100_001) + "</osid:title></osid:osid>",
                        "2:1: error [OSID-506] more than 100000 characters of text"),
                made(
                        "many",
                        HEAD + ">\n" + "<osid:x/>".repeat(1_000_001) + "</osid:osid>",
                        "2:1: note [OSID-520] 'x' within 'osid' is unknown and left out; this is the first",
                        "2:8999992: error [OSID-506] more than 1000000 elements"),
                made("empty", "", "1:1: error [OSID-503] not well-formed XML: Premature end of file."),
                made("byte-order-mark", "\uFEFF" + HEAD + good),
                new Case(
                        "utf-16",
                        List.of(new DescriptorFile("utf-16.xosid", (HEAD + good).getBytes(StandardCharsets.UTF_16))),
                        List.of(
                                "1:1: error [OSID-502] the file cannot be read as UTF-16; UTF-8, US-ASCII and ISO-8859-1 are read")),
                new Case(
                        "two-files",
                        List.of(file("a.xosid", HEAD + good), file("b.xosid", HEAD + good)),
                        List.of("2:1: error [OSID-511] osid.library.Reader is already described at a.xosid:2:1")));
    }

    private static String attributes(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(" osid:a").append(i).append("=''");
        }
        return text.toString();
    }

    private static Case made(String name, String text, String... expected) {
        return new Case(name, List.of(file(name + Xosid.SUFFIX, text)), List.of(expected));
    }

    private static DescriptorFile file(String name, String text) {
        return new DescriptorFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eventsAreExactlyTheExpectedOnes(Case bad) {
        XosidResult result = new XosidReader().read(bad.files());

        assertThat(result.events().stream().map(BadXosidTest::written)).containsExactlyElementsOf(bad.expected());
        assertThat(result.packages().isEmpty()).isEqualTo(result.hasErrors());
    }

    private static String written(Event event) {
        return event.location().line() + ":" + event.location().column() + ": " + event.severity() + " [" + event.code()
                + "] " + event.message();
    }

    @Test
    void everyMessageHasACase() throws Exception {
        Set<String> covered = new TreeSet<>();
        for (Case bad : cases()) {
            Matcher codes = CODE.matcher(String.join("\n", bad.expected()));
            while (codes.find()) {
                covered.add(codes.group(1));
            }
        }

        assertThat(covered)
                .isEqualTo(Arrays.stream(Message.values())
                        .map(Message::code)
                        .filter(code -> code.startsWith("OSID-5"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
