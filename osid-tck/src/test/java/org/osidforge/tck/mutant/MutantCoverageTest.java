package org.osidforge.tck.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;

/** Each clause is known to catch at least one mistake. */
class MutantCoverageTest {

    private static final String PACKAGE = MutantCoverageTest.class.getPackageName();

    @Test
    void every_clause_catches_a_mutant() throws Exception {
        List<String> tests = testNames();
        assertThat(ClauseRegistry.all())
                .extracting(ClauseDefinition::id)
                .isNotEmpty()
                .allSatisfy(id ->
                        assertThat(tests).as("a mutant for " + id).anyMatch(name -> name.startsWith(prefixOf(id))));
    }

    @Test
    void every_mutant_is_caught_by_a_clause_that_there_is() throws Exception {
        List<String> prefixes =
                ClauseRegistry.all().stream().map(c -> prefixOf(c.id())).toList();
        assertThat(testNames())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(prefixes).anyMatch(name::startsWith));
    }

    private static String prefixOf(String clause) {
        return clause.toLowerCase(Locale.ROOT).replace('-', '_') + "_";
    }

    private static List<String> testNames() throws IOException, URISyntaxException, ClassNotFoundException {
        List<String> names = new ArrayList<>();
        for (Class<?> type : mutantTests()) {
            for (Method method : type.getDeclaredMethods()) {
                if (isTest(method)) {
                    names.add(method.getName());
                }
            }
        }
        return names;
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
    }

    private static List<Class<?>> mutantTests() throws IOException, URISyntaxException, ClassNotFoundException {
        Path here = Path.of(MutantCoverageTest.class
                        .getResource("MutantCoverageTest.class")
                        .toURI())
                .getParent();
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(here)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith("MutantsTest.class")) {
                    found.add(Class.forName(PACKAGE + "." + name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return found;
    }
}
