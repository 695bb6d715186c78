package org.osidforge.cli;

import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * {@code osid serve} as a program of its own: the main class of the jar that needs no checkout.
 *
 * <p>Options and exit codes are those of {@code osid serve}.
 */
public final class OsidGateway {

    private static final String NAME = "osid-gateway";

    private OsidGateway() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line, ready to execute; its help names the jar. */
    static CommandLine commandLine() {
        CommandLine line = Osid.ready(new CommandLine(new ServeCommand()), NAME);
        String program = "java -jar " + Osid.jarOf(NAME);
        line.getCommandSpec().name(program).versionProvider(new Osid.Version());
        String[] lines = Stream.of(line.getCommandSpec().usageMessage().footer())
                .map(text -> text.replace("./osid serve", program))
                .toArray(String[]::new);
        line.getCommandSpec().usageMessage().footer(lines);
        return line;
    }
}
