package org.osidforge.spec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;

class PrintersTest {

    private static final DescriptorFile FILE = file(
            "src/library.osid.yaml",
            "\uFEFFosid: library\nversion: 3.1.0\nobjects: {Book: {note: \"\u00e4\ud83d\ude00\", \tplral: Books}}\n");
    private static final List<Event> EVENTS =
            new SpecLoader().load(List.of(FILE)).events();

    private static DescriptorFile file(String name, String text) {
        return new DescriptorFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void linesAreWhatToolsJumpTo() {
        assertThat(new LinePrinter().print(EVENTS))
                .isEqualTo("src/library.osid.yaml:3:31: error [OSID-201] unknown key 'plral'; did you mean plural?\n");
    }

    @Test
    void contextShowsTheSourceWithACaretBelowThePlace() {
        assertThat(new ContextPrinter(List.of(FILE)).print(EVENTS)).isEqualTo("""
                        src/library.osid.yaml:3:31: error [OSID-201] unknown key 'plral'; did you mean plural?
                            objects: {Book: {note: "\u00e4\ud83d\ude00", \tplral: Books}}
                                                         \t^
                        """);
    }

    @Test
    void longLinesAreCutAroundThePlace() {
        DescriptorFile file =
                file("library.osid.yaml", "osid: library\nversion: 3.1.0\nsubpackages: [" + "a".repeat(300) + ", B]\n");

        List<String> lines = new ContextPrinter(List.of(file))
                .print(new SpecLoader().load(List.of(file)).events())
                .lines()
                .toList();

        assertThat(lines).hasSize(6);
        assertThat(lines.get(1)).hasSize(124).startsWith("    subpackages: [aaa");
        assertThat(lines.get(2)).isEqualTo(" ".repeat(18) + "^");
        assertThat(lines.get(4)).isEqualTo("    " + "a".repeat(78) + ", B]");
        assertThat(lines.get(5)).isEqualTo(" ".repeat(84) + "^");
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        DescriptorFile file = file("library.osid.yaml", "osid: library # \u001b[31m\u202e\n");

        String text = new ContextPrinter(List.of(file))
                .print(new SpecLoader().load(List.of(file)).events());

        assertThat(text).contains("# ?[31m?").doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @Test
    void eventsOfUnknownFilesAreToldWithoutSource() {
        assertThat(new ContextPrinter(List.of()).print(EVENTS)).isEqualTo(new LinePrinter().print(EVENTS));
    }

    @Test
    void jsonIsForEditors() {
        assertThat(new JsonPrinter().print(EVENTS))
                .isEqualTo(
                        "[{\"severity\":\"error\",\"code\":\"OSID-201\",\"message\":\"unknown key 'plral'; did you mean plural?\","
                                + "\"file\":\"src/library.osid.yaml\",\"line\":3,\"column\":31}]\n");
    }

    @Test
    void nothingIsPrintedForNothing() {
        assertThat(new LinePrinter().print(List.of())).isEmpty();
        assertThat(new ContextPrinter(List.of(FILE)).print(List.of())).isEmpty();
        assertThat(new JsonPrinter().print(List.of())).isEqualTo("[]\n");
    }

    @Test
    void suggestionsAreSortedByNearnessAndName() {
        assertThat(DidYouMean.near("Rom", List.of("Root", "Room", "Roam", "Campus", "Rum")))
                .containsExactly("Roam", "Room", "Rum");
        assertThat(DidYouMean.near("flor", List.of("Floor", "Flora", "Four"))).containsExactly("Floor", "Flora");
        assertThat(DidYouMean.near("Buidling", List.of("Building"))).containsExactly("Building");
        assertThat(DidYouMean.suffix("xyz", List.of("Building"))).isEmpty();
    }
}
