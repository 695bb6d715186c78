package org.osidforge.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.osidforge.codegen.processor.OsidProcessor;

/** Whether the page about the generator tells of what there is. */
class GeneratorGuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "generator.md");

    @Test
    void everyOptionAndEveryCodeIsTold() throws IOException {
        String guide = Files.readString(GUIDE);
        assertThat(guide).contains(OsidProcessor.class.getName());
        new OsidProcessor()
                .getSupportedOptions()
                .forEach(option -> assertThat(guide).contains("| `-A" + option + "="));

        List<String> told = codes(guide).distinct().sorted().toList();
        String source =
                Files.readString(Path.of("src/main/java/org/osidforge/codegen/processor/ProcessorMessage.java"));
        List<String> there = Pattern.compile("[A-Z_]+\\(\\s*(4\\d\\d),")
                .matcher(source)
                .results()
                .map(m -> "OSID-" + m.group(1))
                .sorted()
                .toList();
        assertThat(told).isEqualTo(there).isNotEmpty();
    }

    private static Stream<String> codes(String text) {
        return Pattern.compile("`(OSID-4\\d\\d)`").matcher(text).results().map(m -> m.group(1));
    }

    @Test
    void fragmentsOfPomsAreWellFormed() throws IOException {
        List<String> fragments = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(fragments).hasSize(3);
        for (String fragment : fragments) {
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(fragment.getBytes(StandardCharsets.UTF_8))))
                    .doesNotThrowAnyException();
        }
    }
}
