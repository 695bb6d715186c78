package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code --help} says. */
class HelpTest {

    static Stream<String> commands() {
        return Osid.commandLine(Terminal.NONE).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasAnExample(String name) {
        Run help = Run.of(name, "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).containsPattern("Example:\\R  \\./osid " + name + " \\S");
        assertThat(Run.of("--help").out()).contains("  " + name + " ");
    }
}
