package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.report.TckReport;

/** Reads every list of known deviations of the documentation. */
class DeviationSnippetsIT {

    static Stream<Documentation.Snippet> lists() {
        List<Documentation.Snippet> found = Documentation.snippets("yaml").stream()
                .filter(snippet -> snippet.text().startsWith("deviations:"))
                .toList();
        assertThat(found).as("lists of known deviations in the documentation").isNotEmpty();
        return found.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void isRead(Documentation.Snippet snippet, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("deviations.yaml"), snippet.text());
        try (EngineProvider provider = EngineProvider.over("memory", new MemoryStore())) {
            TckReport report = Tck.run(TckRequest.of(provider)
                    .withPackages(List.of("osid.room.batch"))
                    .withClauses(List.of("FORM-05"))
                    .withDeviations(file));
            assertThat(report.problems()).as("%s", snippet).isEmpty();
            assertThat(report.terms().deviations()).as("%s", snippet).isNotEmpty();
        }
    }
}
