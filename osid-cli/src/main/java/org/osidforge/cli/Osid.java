package org.osidforge.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;

/**
 * The command {@code osid}.
 *
 * <p>Exit codes: 0 all well; 1 a problem was found in what was given (a bad descriptor, a failed clause); 2 the command could not run.
 */
@Command(
        name = "osid",
        mixinStandardHelpOptions = true,
        versionProvider = Osid.Version.class,
        description = "Java bindings, providers and a conformance kit for the Open Service Interface Definitions.",
        subcommands = {
            NewCommand.class,
            CheckCommand.class,
            GenerateCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ParityCommand.class,
            TckCommand.class,
            ServeCommand.class
        },
        footer = {
            "",
            "Example:",
            "  ./osid new library",
            "",
            "./osid bench runs the benchmarks, ./osid crash-test the crash test of durable providers."
        })
public final class Osid {

    /** All well. */
    static final int OK = 0;
    /** A problem was found in what was given. */
    static final int FOUND_PROBLEMS = 1;
    /** The command could not run. */
    static final int COULD_NOT_RUN = 2;

    private Osid() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine(Terminal.ofProcess()).execute(args));
    }

    /**
     * The command line, ready to execute; any failure to run is one line on the error stream and exit code 2.
     *
     * @param terminal where commands ask for what they were not told
     */
    static CommandLine commandLine(Terminal terminal) {
        return ready(new CommandLine(new Osid(), new Commands(terminal)), "osid");
    }

    /**
     * A command line in which any failure to run is one line on the error stream and exit code 2.
     *
     * @param name what that line begins with
     */
    static CommandLine ready(CommandLine line, String name) {
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(name + ": " + words(failure));
                    return COULD_NOT_RUN;
                });
    }

    /** File name of the jar that holds a program of that name with all that it needs. */
    static String jarOf(String name) {
        String version = Osid.class.getPackage().getImplementationVersion();
        return version == null ? name + ".jar" : name + "-" + version + "-all.jar";
    }

    private static String words(Exception failure) {
        return failure instanceof CannotRunException ? failure.getMessage() : failure.toString();
    }

    /** Makes the commands, and gives the terminal to those that ask. */
    private record Commands(Terminal terminal) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == NewCommand.class
                    ? type.cast(new NewCommand(terminal))
                    : CommandLine.defaultFactory().create(type);
        }
    }

    /** The version that the jar's manifest tells. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Osid.class.getPackage().getImplementationVersion();
            return new String[] {"osid " + (version == null ? "(unpackaged)" : version) + ", Java " + Runtime.version()
            };
        }
    }
}
