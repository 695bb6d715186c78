package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.LinePrinter;

/** Loads every whole descriptor of the documentation; those of one page may refer to each other. */
class DescriptorSnippetsIT {

    private static final Pattern HEAD = Pattern.compile("\\A(?:#.*\n|\n)*osid: *(\\S+)");
    private static final Pattern PART = Pattern.compile("(?m)^part: *(\\S+)");

    static Stream<Documentation.Snippet> descriptors() {
        List<Documentation.Snippet> found = all();
        assertThat(found).as("whole descriptors in the documentation").isNotEmpty();
        return found.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("descriptors")
    void loads(Documentation.Snippet snippet) {
        LoadResult result =
                new SpecLoader(besides(snippet).orElse(DescriptorSource.official())).load(List.of(file(snippet)));
        assertThat(result.hasErrors())
                .as("%s:%n%s", snippet, new LinePrinter().print(result.events()))
                .isFalse();
        assertThat(result.specification()).isPresent();
    }

    private static List<Documentation.Snippet> all() {
        return Documentation.snippets("yaml").stream()
                .filter(s -> HEAD.matcher(s.text()).find())
                .toList();
    }

    /** The other descriptors of the same page. */
    private static DescriptorSource besides(Documentation.Snippet snippet) {
        List<DescriptorFile> others = all().stream()
                .filter(s -> s.page().equals(snippet.page()) && s.line() != snippet.line())
                .map(DescriptorSnippetsIT::file)
                .toList();
        return osidPackage -> {
            String stem = osidPackage.startsWith("osid.") ? osidPackage.substring("osid.".length()) : osidPackage;
            return others.stream()
                    .filter(f -> f.name().equals(stem + DescriptorFile.SUFFIX)
                            || f.name().equals(stem + ".core" + DescriptorFile.SUFFIX))
                    .toList();
        };
    }

    private static DescriptorFile file(Documentation.Snippet snippet) {
        Matcher head = HEAD.matcher(snippet.text());
        assertThat(head.find()).isTrue();
        Matcher part = PART.matcher(snippet.text());
        String name = head.group(1) + (part.find() ? "." + part.group(1) : "") + DescriptorFile.SUFFIX;
        return new DescriptorFile(name, snippet.text().getBytes(StandardCharsets.UTF_8));
    }
}
