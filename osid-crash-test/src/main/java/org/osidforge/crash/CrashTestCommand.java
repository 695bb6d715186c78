package org.osidforge.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.osid.OsidException;
import org.osidforge.crash.provider.PostgresServer;
import org.osidforge.crash.provider.Server;
import org.osidforge.crash.provider.Target;
import org.osidforge.provider.jdbc.JdbcProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command {@code osid crash-test}.
 *
 * <p>Exit codes: 0 every promise was kept; 1 one was not; 2 the test could not run.
 */
@Command(
        name = "crash-test",
        mixinStandardHelpOptions = true,
        versionProvider = CrashTestCommand.Version.class,
        description =
                "Kills processes that write to a durable provider with SIGKILL, round after round over the same data, and checks after each that everything acknowledged is there and nothing is half there. Exit code 0 if every promise was kept, 1 if not, 2 if it could not run.",
        footer = {"", "Examples:", "  ./osid crash-test --rounds 20", "  ./osid crash-test --postgres embedded"})
public final class CrashTestCommand implements Callable<Integer> {

    /** Every promise was kept. */
    static final int OK = 0;
    /** A promise was broken. */
    static final int FOUND_PROBLEMS = 1;
    /** The test could not run. */
    static final int COULD_NOT_RUN = 2;

    private static final String JDBC = "jdbc";
    private static final String JDBC_FACTORY = JdbcProvider.class.getName();
    private static final String JDBC_URL = "jdbc.url";

    /** Which PostgreSQL. */
    enum Postgres {
        /** One that this command starts, kills and ends. */
        EMBEDDED
    }

    @Option(
            names = "--provider",
            paramLabel = "NAME",
            defaultValue = JDBC,
            description =
                    "jdbc, or the class name of any provider's factory on the class path. Default: ${DEFAULT-VALUE}, over an H2 file of its own.")
    private String provider;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A setting of the provider; may be given several times.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            description =
                    "Database of the jdbc provider. It must be empty, and is written to. Only the writers are killed.")
    private String jdbcUrl;

    @Option(
            names = "--postgres",
            paramLabel = "WHICH",
            description =
                    "embedded: a PostgreSQL server that this command starts, with fsync, and kills as well in a share of the rounds.")
    private Postgres postgres;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many times a writer is killed. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "4",
            description = "In how many threads a writer works. Default: ${DEFAULT-VALUE}.")
    private int threads;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of what is random. Default: another each time.")
    private Long seed;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description =
                    "A new or empty folder for the database and what the rounds leave. Default: one that is deleted if all is well.")
    private Path keep;

    @Spec
    private CommandSpec command;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, ready to execute; any failure to run is one line on the error stream and exit code 2. */
    static CommandLine commandLine() {
        return new CommandLine(new CrashTestCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println("osid crash-test: " + words(failure));
                    return COULD_NOT_RUN;
                });
    }

    private static String words(Exception failure) {
        return failure instanceof CannotRunException ? failure.getMessage() : failure.toString();
    }

    @Override
    public Integer call() throws Exception {
        checkOptions();
        Path folder = folder();
        Optional<PostgresServer> server = server(folder);
        try {
            CrashReport report = run(target(folder, server), folder);
            tell(report, folder);
            if (report.isSound()) {
                end(server);
                deleteUnlessKept(folder);
            }
            return report.isSound() ? OK : FOUND_PROBLEMS;
        } finally {
            end(server);
        }
    }

    private void checkOptions() {
        if (rounds < 1 || threads < 1) {
            throw new CannotRunException("[CRASH-COUNT] --rounds and --threads are at least 1");
        }
        if (postgres != null && jdbcUrl != null) {
            throw new CannotRunException("[CRASH-TWO-DATABASES] --postgres and --jdbc-url exclude each other");
        }
        if (!provider.equals(JDBC) && (postgres != null || jdbcUrl != null)) {
            throw new CannotRunException("[CRASH-NOT-JDBC] --postgres and --jdbc-url are for --provider jdbc");
        }
    }

    private Path folder() throws IOException {
        if (keep == null) {
            return Files.createTempDirectory("osid-crash-test-");
        }
        Files.createDirectories(keep);
        try (Stream<Path> found = Files.list(keep)) {
            if (found.findAny().isPresent()) {
                throw new CannotRunException("[CRASH-KEEP] --keep: " + keep + " is not empty");
            }
        }
        return keep;
    }

    private Optional<PostgresServer> server(Path folder) throws IOException {
        return postgres == null ? Optional.empty() : Optional.of(PostgresServer.start(folder.resolve("postgres")));
    }

    private Target target(Path folder, Optional<PostgresServer> server) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!provider.equals(JDBC)) {
            all.putAll(settings);
            return new Target(provider, provider, all, Optional.empty());
        }
        String h2 = "jdbc:h2:file:" + folder.resolve("h2").toAbsolutePath();
        String url = server.map(PostgresServer::jdbcUrl).orElse(jdbcUrl == null ? h2 : jdbcUrl);
        all.put(JDBC_URL, url);
        all.putAll(settings);
        String name = server.isPresent() ? "PostgreSQL" : url.startsWith("jdbc:h2:") ? "H2" : url;
        return new Target(name, JDBC_FACTORY, all, server.map(Server.class::cast));
    }

    private CrashReport run(Target target, Path folder) throws IOException, InterruptedException, OsidException {
        long chosen = seed == null ? System.nanoTime() % 1_000_000 : seed;
        command.commandLine().getErr().println("seed " + chosen + ", folder " + folder);
        try {
            if (!CommandLine.Help.Ansi.AUTO.enabled()) {
                return CrashTest.run(target, folder, rounds, threads, chosen, this::tell);
            }
            try (ProgressBar bar = new ProgressBarBuilder()
                    .setTaskName("osid crash-test")
                    .setInitialMax(rounds)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .clearDisplayOnFinish()
                    .build()) {
                Consumer<RoundReport> step = round -> {
                    bar.setExtraMessage(" " + round.verdict().answered() + " acknowledged");
                    bar.step();
                };
                return CrashTest.run(target, folder, rounds, threads, chosen, step);
            }
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new CannotRunException(
                    "[CRASH-NO-PROVIDER] --provider: " + target.factory()
                            + " is no provider factory on the class path: " + e,
                    e);
        }
    }

    private void tell(RoundReport round) {
        command.commandLine().getErr().println(round.words());
        command.commandLine().getErr().flush();
    }

    private void tell(CrashReport report, Path folder) {
        for (RoundReport round : report.rounds()) {
            round.verdict()
                    .violations()
                    .forEach(one -> command.commandLine().getOut().println(one));
        }
        command.commandLine().getOut().print(report.table());
        if (!report.isSound()) {
            command.commandLine().getOut().println("everything is kept in " + folder);
        }
        command.commandLine().getOut().flush();
    }

    private static void end(Optional<PostgresServer> server) throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    private void deleteUnlessKept(Path folder) throws IOException {
        if (keep == null) {
            Folders.delete(folder);
        }
    }

    /** The version that the jar's manifest tells. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CrashTestCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "osid crash-test " + (version == null ? "(unpackaged)" : version) + ", Java " + Runtime.version()
            };
        }
    }
}
