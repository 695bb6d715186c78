package org.osidforge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every clause of both dialects has a test, whose name begins with the number of the clause; the table in docs/gateway.md is made of that.
 *
 * <p>With {@code -Dosid.table=write} the table is written anew.
 */
class ClauseTableTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Path PAGE = Path.of("../docs/gateway.md");
    private static final String BEGIN = "<!-- table of clauses: begin -->\n";
    private static final String END = "<!-- table of clauses: end -->\n";
    private static final Pattern METHOD = Pattern.compile("void (((?:[xus]\\d+_)+)\\w*)\\(");

    private record Clause(String number, String strength, String sentence) {}

    @Test
    void everyClauseHasATest() throws Exception {
        Map<String, TreeSet<String>> tests = tests();
        assertThat(clauses())
                .hasSize(96)
                .allSatisfy(clause -> assertThat(tests.get(clause.number()))
                        .as("tests of %s: %s", clause.number(), clause.sentence())
                        .isNotNull());
        assertThat(clauses().stream().map(Clause::number)).containsAll(tests.keySet());
    }

    @Test
    void theGuideTellsWhichTest() throws Exception {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if ("write".equals(System.getProperty("osid.table"))) {
            Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
            return;
        }
        assertThat(page.substring(begin, end)).isEqualTo(table());
    }

    private static String table() throws IOException {
        Map<String, TreeSet<String>> tests = tests();
        StringBuilder table = new StringBuilder("| no | asked by | clause | tests |\n|---|---|---|---|\n");
        for (Clause clause : clauses()) {
            table.append("| ").append(clause.number());
            table.append(" | ").append(clause.strength());
            table.append(" | ").append(clause.sentence());
            table.append(" | ").append(String.join("<br>", tests.getOrDefault(clause.number(), new TreeSet<>())));
            table.append(" |\n");
        }
        return table.toString();
    }

    private static List<Clause> clauses() throws IOException {
        try (var file = ClauseTableTest.class.getResourceAsStream("/clauses/clauses.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(parts -> new Clause(parts[0], parts[1], parts[2]))
                    .toList();
        }
    }

    /** Names of tests by the clauses that they are about. */
    private static Map<String, TreeSet<String>> tests() throws IOException {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(TESTS)) {
            all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".java", "");
            Matcher method = METHOD.matcher(Files.readString(file));
            while (method.find()) {
                for (String number : method.group(2).split("_")) {
                    found.computeIfAbsent(number.toUpperCase(Locale.ROOT), n -> new TreeSet<>())
                            .add("`" + name + "." + method.group(1) + "`");
                }
            }
        }
        return found;
    }
}
