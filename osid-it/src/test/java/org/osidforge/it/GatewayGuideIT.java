package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what docs/gateway.md shows to a gateway that was started as the page says, in the order of the page.
 *
 * <p>A {@code sh} snippet is one script of curl commands. A {@code json} snippet is what the last of them answered: every member that is shown has to be there, and {@code ...} stands for any text.
 */
@EnabledIf(value = "hasCurl", disabledReason = "there is no curl on the PATH, with which the page's examples are sent")
class GatewayGuideIT {

    private static final String PAGE = "gateway.md";

    @TempDir
    private static Path folder;

    private static GatewayProcess gateway;

    static boolean hasCurl() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "curl")));
    }

    @BeforeAll
    static void serve() throws Exception {
        gateway = GatewayProcess.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    @Test
    void theExamplesGiveTheAnswersThatArePrinted() throws Exception {
        List<Documentation.Snippet> steps = Documentation.snippets().stream()
                .filter(snippet ->
                        snippet.page().equals(PAGE) && List.of("sh", "json").contains(snippet.language()))
                .toList();
        assertThat(steps).extracting(Documentation.Snippet::language).contains("sh", "json");
        JsonNode last = null;
        for (Documentation.Snippet step : steps) {
            if (step.language().equals("sh")) {
                last = run(step);
            } else {
                assertShown(step.toString(), JsonMapper.shared().readTree(step.text()), last);
            }
        }
    }

    /** What the last command of a script answered. */
    private static JsonNode run(Documentation.Snippet script) throws Exception {
        String text = script.text().replace("http://127.0.0.1:8080", gateway.uri());
        Program program = Program.in(folder, Map.of(), List.of("sh", "-eu", "-c", text));
        assertThat(program.exitCode()).as("%s: %s", script, program.err()).isZero();
        JsonNode last = null;
        try (var values = JsonMapper.shared().readerFor(JsonNode.class).<JsonNode>readValues(program.out())) {
            while (values.hasNext()) {
                last = values.next();
                assertThat(last.has("error")).as("%s: %s", script, last).isFalse();
            }
        } catch (UncheckedIOException noJson) {
            throw new IOException(script + ": " + program.out(), noJson);
        }
        return last;
    }

    private static void assertShown(String where, JsonNode shown, JsonNode seen) {
        if (shown.isString() && shown.stringValue().equals("...")) {
            assertThat(seen.isString()).as("%s: %s", where, seen).isTrue();
        } else if (shown.isObject()) {
            shown.properties()
                    .forEach(member ->
                            assertShown(where + "/" + member.getKey(), member.getValue(), seen.path(member.getKey())));
        } else if (shown.isArray()) {
            assertThat(seen).as(where).hasSameSizeAs(shown);
            for (int i = 0; i < shown.size(); i++) {
                assertShown(where + "/" + i, shown.get(i), seen.get(i));
            }
        } else {
            assertThat(seen).as(where).isEqualTo(shown);
        }
    }
}
