package org.osidforge.cli;

import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code osid tck} as a program of its own: the main class of the jar that needs no checkout.
 *
 * <p>Options, commands and exit codes are those of {@code osid tck}.
 */
public final class OsidTck {

    private static final String NAME = "osid-tck";

    private OsidTck() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line, ready to execute; its help names the jar. */
    static CommandLine commandLine() {
        CommandLine line = Osid.ready(new CommandLine(new TckCommand()), NAME);
        String program = "java -jar " + Osid.jarOf(NAME);
        line.getCommandSpec().name(program).versionProvider(new Osid.Version());
        namedInExamples(line.getCommandSpec(), program);
        return line;
    }

    private static void namedInExamples(CommandSpec command, String program) {
        String[] lines = Stream.of(command.usageMessage().footer())
                .map(line -> line.replace("./osid tck", program))
                .toArray(String[]::new);
        command.usageMessage().footer(lines);
        command.subcommands().values().forEach(sub -> namedInExamples(sub.getCommandSpec(), program));
    }
}
