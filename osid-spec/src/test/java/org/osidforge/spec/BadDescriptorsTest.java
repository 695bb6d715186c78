package org.osidforge.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.spec.BadDescriptors.Case;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;

/** Bad descriptors are told exactly: each problem once, at its place, nothing more; quickly; without a stack trace. */
class BadDescriptorsTest {

    /** Time that the work may take; time of this thread, so that a busy machine does not matter. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final Pattern CODE = Pattern.compile("\\[(OSID-\\d+)]");
    private static final SpecLoader LOADER = BadDescriptors.loader();

    static List<Case> cases() {
        return Stream.concat(BadDescriptors.inFiles().stream(), made().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eventsAreExactlyTheExpectedOnes(Case bad) {
        long start = cpuTime();
        LoadResult result = LOADER.load(bad.files());

        assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(LIMIT);

        assertThat(result.events().stream().map(BadDescriptors::written)).containsExactlyElementsOf(bad.expected());
        assertThat(result.events().stream().map(event -> event.location().file()))
                .isSubsetOf(bad.files().stream().map(DescriptorFile::name).toList());
        assertThat(result.specification().isPresent()).isEqualTo(!result.hasErrors());
    }

    /** The names are as near to each other as can be, so that looking for near ones is the most work. */
    @Test
    void manyMisspelledNamesAreToldQuickly() {
        String name = "Abcdefghij".repeat(5);
        String text = "osid: library\nversion: 3.1.0\nobjects:\n" + steps("  " + name + "%2$d: {sessions: []}\n", 990)
                + "  Book:\n    elements:\n" + steps("      E%2$d: " + name + "x%2$d\n", 6000);

        long start = cpuTime();
        LoadResult result = LOADER.load(List.of(new DescriptorFile("library.osid.yaml", bytes(text))));

        assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(LIMIT);
        assertThat(result.events()).hasSize(EventLog.LIMIT + 1);
        assertThat(result.events().get(0).message())
                .endsWith("x1'; did you mean " + name + "1 or " + name + "11 or " + name + "21?");
    }

    @Test
    void asManyObjectsAsAllowedAreLoadedQuickly() {
        String text = "osid: library\nversion: 3.1.0\ncatalog: Museum\nobjects:\n" + steps("  Book%2$d:\n", 999)
                + "  Museum:\n";

        long start = cpuTime();
        LoadResult result = LOADER.load(List.of(new DescriptorFile("library.osid.yaml", bytes(text))));

        assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(LIMIT);
        assertThat(result.events()).isEmpty();
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void everyMessageHasACase() {
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
                        // those of XOSID have cases of their own
                        .filter(code -> !code.startsWith("OSID-5"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(Message.values()).map(Message::code)).doesNotHaveDuplicates();
    }

    @Test
    void fileCasesAreMany() {
        assertThat(BadDescriptors.inFiles()).hasSizeGreaterThan(60);
    }

    /** Cases that are too large, too deep or not text, and such of several files. */
    private static List<Case> made() {
        List<Case> cases = new ArrayList<>();
        String good = "osid: library\nversion: 3.1.0\nobjects:\n  Book:\n";
        for (int size : new int[] {1_000_001, 10_000_000}) {
            byte[] large = new byte[size];
            Arrays.fill(large, (byte) '#');
            cases.add(one(
                    "large-" + size,
                    large,
                    "1:1: error [OSID-101] the file has " + size + " bytes; at most 1000000 are read"));
        }
        cases.add(one(
                "deep-flow",
                bytes("osid: " + "[".repeat(500_000)),
                "1:26: error [OSID-109] nested deeper than 20 levels"));
        cases.add(
                one("deep-block", bytes("- ".repeat(400_000)), "1:41: error [OSID-109] nested deeper than 20 levels"));
        cases.add(one(
                "deep-mapping",
                bytes(good + "note: " + "{a: ".repeat(200_000)),
                "5:80: error [OSID-109] nested deeper than 20 levels"));
        cases.add(one(
                "billion-laughs",
                bytes(billionLaughs()),
                "1:4: error [OSID-107] YAML anchors and aliases are not allowed"));
        cases.add(one(
                "long-scalar",
                bytes(good + "note: " + "x".repeat(900_000) + "\nfoo: bar\n"),
                "6:1: error [OSID-201] unknown key 'foo'"));
        cases.add(
                one(
                        "long-name",
                        bytes("osid: " + "x".repeat(900_000) + "\nversion: 3.1.0\n"),
                        "1:7: error [OSID-204] '" + "x".repeat(197)
                                + "...' is not a package name; write it in lower case and without 'osid.', such as room.batch"));
        cases.add(
                one(
                        "long-flow",
                        bytes("osid: library\nversion: 3.1.0\nsubpackages: [" + "a, ".repeat(300_000) + "a]\n"),
                        "3:" + (15 + 3 * (50_000 - 7))
                                + ": error [OSID-113] more than 50000 words, lists and mappings; describe parts of the package in several files"));
        cases.add(one(
                "repeated-words",
                bytes("osid: library\nversion: 3.1.0\nsubpackages: [" + "a, ".repeat(30_000) + "a]\n"),
                repeatedWords()));
        for (String encoding : List.of("UTF-16LE", "UTF-16BE")) {
            cases.add(one(
                    "encoding-" + encoding,
                    ("\uFEFF" + good).getBytes(Charset.forName(encoding)),
                    "1:1: error [OSID-102] the file is not UTF-8: it starts like UTF-16"));
            cases.add(
                    one(
                            "encoding-without-mark-" + encoding,
                            good.getBytes(Charset.forName(encoding)),
                            "1:1: error [OSID-102] the file is not UTF-8: it has zero bytes at its start, as UTF-16, UTF-32 and binary files have"));
        }
        for (String encoding : List.of("UTF-32LE", "UTF-32BE")) {
            cases.add(one(
                    "encoding-" + encoding,
                    ("\uFEFF" + good).getBytes(Charset.forName(encoding)),
                    "1:1: error [OSID-102] the file is not UTF-8: it starts like UTF-32"));
        }
        cases.add(one(
                "latin-1",
                "osid: library\nversion: 3.1.0\nnote: Gr\u00f6\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1),
                "3:9: error [OSID-102] the file is not UTF-8: malformed bytes"));
        cases.add(one(
                "cut-character",
                new byte[] {'o', 's', (byte) 0xC3},
                "1:3: error [OSID-102] the file is not UTF-8: malformed bytes"));
        cases.add(one(
                "class-file",
                new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61},
                "1:1: error [OSID-102] the file is not UTF-8: malformed bytes"));
        cases.add(one(
                "zip-file",
                new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8},
                "1:3: error [OSID-103] character U+0003 is not allowed; is this a text file?"));
        cases.add(one("random-bytes", random(), "1:5: error [OSID-102] the file is not UTF-8: malformed bytes"));
        cases.add(one(
                "bom-and-error",
                bytes("\uFEFFosid: library\nversion: 3\n"),
                "2:10: error [OSID-205] '3' is not a version; write three numbers, such as 3.1.0"));
        cases.add(manyEvents());
        cases.add(one(
                "long-inheritance",
                bytes(chain("interfaces:\n", "  I%2$d: {extends: I%1$d}\n", 9000) + "  I0:\n"),
                "1004:3: error [OSID-325] more than 100 steps of 'extends' lead away from I1001"));
        cases.add(one(
                "long-creation",
                bytes(chain("objects:\n", "  Obj%2$d: {per: Obj%1$d, sessions: []}\n", 150) + "  Obj0:\n"),
                "154:3: error [OSID-325] more than 100 steps of 'per' lead away from Obj100"));
        cases.add(one(
                "long-derivation",
                bytes("osid: library\nversion: 3.1.0\nobjects:\n  Book:\n    elements:\n      Whole: Book\n"
                        + steps("      E%1$d: {derived: Whole.E%2$d}\n", 5000).replace("E0:", "First:")
                        + "      E5000: string\n"),
                "108:23: error [OSID-325] more than 100 steps of 'derived' lead away from Book.E101"));
        cases.add(
                one(
                        "wide-inheritance",
                        bytes(wide()),
                        "305:3: error [OSID-326] so much is inherited here that it cannot be checked; let interfaces extend fewer others"));
        cases.add(
                one(
                        "many-objects",
                        bytes("osid: library\nversion: 3.1.0\nobjects:\n" + steps("  Book%2$d:\n", 20_000)),
                        "1004:3: error [OSID-222] more than 1000 entries below 'objects'; describe parts of the package in several files"));
        cases.add(new Case(
                "package-twice",
                List.of(
                        new DescriptorFile("a/library.osid.yaml", bytes(good)),
                        new DescriptorFile("b/library.osid.yaml", bytes(good))),
                List.of("1:7: error [OSID-317] osid.library is already described in a/library.osid.yaml")));
        cases.add(new Case(
                "two-bad-files",
                List.of(
                        new DescriptorFile("b.osid.yaml", bytes("osid: b\n")),
                        new DescriptorFile("a.osid.yaml", bytes("version: 3.1.0\n"))),
                List.of(
                        "1:1: error [OSID-203] a descriptor needs the key 'osid'",
                        "1:1: error [OSID-203] a descriptor needs the key 'version'")));
        return cases;
    }

    private static String[] repeatedWords() {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= EventLog.LIMIT; i++) {
            lines.add("3:" + (15 + 3 * i) + ": error [OSID-217] 'a' is listed twice");
        }
        lines.add("3:" + (15 + 3 * 201) + ": error [OSID-112] more than 200 problems; the others are left out");
        return lines.toArray(String[]::new);
    }

    private static Case manyEvents() {
        StringBuilder text = new StringBuilder("osid: library\nversion: 3.1.0\n");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            text.append("key").append(10_000_000 + i).append(": x\n");
            if (i < EventLog.LIMIT) {
                expected.add((i + 3) + ":1: error [OSID-201] unknown key 'key" + (10_000_000 + i) + "'");
            }
        }
        expected.add("203:1: error [OSID-112] more than 200 problems; the others are left out");
        return one("many-events", bytes(text.toString()), expected.toArray(String[]::new));
    }

    private static String billionLaughs() {
        StringBuilder text = new StringBuilder("a: &a [lol]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            String before = "*" + (char) (c - 1);
            text.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(String.join(", ", java.util.Collections.nCopies(10, before)))
                    .append("]\n");
        }
        return text.toString();
    }

    /** The same bytes in every run. */
    private static byte[] random() {
        byte[] bytes = new byte[4096];
        new Random(4711).nextBytes(bytes);
        return bytes;
    }

    private static Case one(String name, byte[] bytes, String... expected) {
        return new Case(name, List.of(new DescriptorFile("library.osid.yaml", bytes)), List.of(expected));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String chain(String section, String line, int length) {
        return "osid: library\nversion: 3.1.0\n" + section + steps(line, length);
    }

    private static String steps(String line, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(String.format(java.util.Locale.ROOT, line, i, i + 1));
        }
        return text.toString();
    }

    /** Layers of interfaces, each extending all of the layer before. */
    private static String wide() {
        StringBuilder text = new StringBuilder("osid: library\nversion: 3.1.0\ninterfaces:\n");
        for (int layer = 0; layer < 90; layer++) {
            for (int i = 0; i < 20; i++) {
                text.append("  L").append(layer).append('x').append(i).append(": {extends: [");
                for (int j = 0; j < (layer == 0 ? 0 : 20); j++) {
                    text.append(j == 0 ? "" : ", ")
                            .append('L')
                            .append(layer - 1)
                            .append('x')
                            .append(j);
                }
                text.append("], methods: [\"m")
                        .append(layer)
                        .append('x')
                        .append(i)
                        .append("()\"]}\n");
            }
        }
        return text.toString();
    }
}
