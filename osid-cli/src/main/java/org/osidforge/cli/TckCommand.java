package org.osidforge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.osid.InvalidArgumentException;
import org.osid.id.Id;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.report.ReportFiles;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code osid tck}: certifies a provider. */
@Command(
        name = "tck",
        mixinStandardHelpOptions = true,
        description =
                "Certifies a provider: tries every clause on every batch session. Exit code 0 if nothing failed, 1 if something did, 2 if it could not run.",
        subcommands = {CompareCommand.class, SelfTestCommand.class},
        footer = {
            "",
            "Example:",
            "  ./osid tck --manager com.example.CampusManager --classpath my-provider.jar:its-library.jar"
        })
final class TckCommand implements Callable<Integer> {

    private static final String ALL = "all";

    // the commands below this one need none
    @Mixin
    private ProviderOptions options;

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description =
                    "Only this package, such as osid.room.batch; may be given several times. All that the provider has: all. Default: all, but of a provider of this project osid.room.batch, osid.recognition.batch and what --classpath brings.")
    private List<String> packages = List.of();

    @Option(
            names = "--session",
            paramLabel = "SESSION",
            description =
                    "Only this session of the packages, by its simple name such as CampusBatchAdminSession; may be given several times.")
    private List<String> sessions = List.of();

    @Option(
            names = "--clause",
            paramLabel = "CLAUSE",
            description = "Only this clause or group, such as CREATE-01 or CREATE; may be given several times.")
    private List<String> clauses = List.of();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Writes report.html, report.json, report.xml (JUnit), summary.md and badge.svg there.")
    private Path report;

    @Option(names = "--strict", description = "Advice that is not followed counts as a failure.")
    private boolean strict;

    @Option(
            names = "--exclusive",
            description = "Nobody else uses the provider's objects: deleteAll... may be tried although there are some.")
    private boolean exclusive;

    @Option(
            names = "--existing",
            paramLabel = "KIND=ID",
            description =
                    "An Id to refer to objects of another package with, such as osid.resource.Resource=resource.Resource:7@example.com.")
    private Map<String, String> existing = Map.of();

    @Option(names = "--seed", paramLabel = "N", description = "Makes the same data again; each report tells its seed.")
    private Long seed;

    @Option(names = "--shuffle", description = "Tries sessions and clauses in an order that follows from the seed.")
    private boolean shuffle;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Tries every clause in so many rounds, each with the next seed; the worst counts. Default: ${DEFAULT-VALUE}.")
    private int repeat;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Tries at most so many sessions beside each other. Default: one, or one per processor where the provider allows it.")
    private int threads;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Time limit of each clause. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--deviations",
            paramLabel = "FILE",
            description = "Known deviations of the provider, in YAML; may be given several times.")
    private List<Path> deviations = List.of();

    @Option(
            names = "--minimum",
            paramLabel = "N",
            defaultValue = "0",
            description = "So many results at least must tell of a clause that was tried to its end, else exit code 2.")
    private int minimum;

    @Option(
            names = "--pin",
            paramLabel = "DIGEST",
            defaultValue = "",
            description = "Only with the set of clauses that has this digest, else exit code 2; each report tells it.")
    private String pin;

    @Option(
            names = "--require",
            paramLabel = "CAPABILITY",
            split = ",",
            description =
                    "The provider must say that it offers this, such as lookup,transactions: a provider that says no to it fails.")
    private List<String> required = List.of();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Exception {
        try (CertifiedProvider provider = provider()) {
            TckReport result = run(provider);
            command.commandLine().getOut().print(TextReport.write(result));
            command.commandLine().getOut().flush();
            writeReport(result);
            return result.exitCode().code();
        }
    }

    /** A provider finds its own services, as where it is at home; the threads of the run inherit that. */
    private TckReport run(CertifiedProvider provider) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(provider.loader());
        try {
            return run(request(provider));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private TckReport run(TckRequest request) {
        if (CommandLine.Help.Ansi.AUTO.enabled()) {
            try (Bar bar = new Bar()) {
                return Tck.run(request, bar);
            }
        }
        return Tck.run(request, new Progress(command.commandLine().getErr()));
    }

    /** What is certified: the packages that are named, else those that the provider stands for; none means all. */
    private List<String> packages(CertifiedProvider provider) {
        if (packages.contains(ALL)) {
            return List.of();
        }
        return packages.isEmpty() ? provider.standsFor() : packages;
    }

    private CertifiedProvider provider() {
        if (!options.managers().isEmpty()) {
            return CertifiedProvider.ofClasses(options.managers(), options);
        }
        String name = options.provider()
                .orElseThrow(
                        () -> new CommandLine.ParameterException(
                                command.commandLine(),
                                "Error: Missing required argument (specify one of these): (--provider=NAME | --manager=CLASS [--manager=CLASS]...)"));
        return CertifiedProvider.named(name, options);
    }

    private TckRequest request(CertifiedProvider provider) {
        TckRequest request = TckRequest.of(provider.underTest())
                .withClassLoader(provider.loader())
                .withPackages(packages(provider))
                .withSessions(sessions)
                .withClauses(clauses)
                .withShuffle(shuffle)
                .withRepeat(number("--repeat", repeat, 1))
                .withThreads(number("--threads", threads, 0))
                .withStrict(strict)
                .withExclusive(exclusive)
                .withRuntime(provider.runtime())
                .withLimit(Duration.ofSeconds(limit))
                .withMinimum(minimum())
                .withPinnedClauses(pin)
                .withRequired(required);
        for (Path file : deviations) {
            request = request.withDeviations(file);
        }
        if (seed != null) {
            request = request.withSeed(seed);
        }
        for (Map.Entry<String, String> entry : existing.entrySet()) {
            request = request.withExisting(entry.getKey(), id(entry.getValue()));
        }
        return request;
    }

    private int minimum() {
        if (minimum < 0) {
            throw new CannotRunException("--minimum: " + minimum + " is negative");
        }
        return minimum;
    }

    private static int number(String option, int value, int least) {
        if (value < least) {
            throw new CannotRunException(option + " must be at least " + least + ", not " + value);
        }
        return value;
    }

    private static Id id(String text) {
        try {
            return BasicId.parse(text);
        } catch (InvalidArgumentException e) {
            throw new CannotRunException("--existing: " + e.getMessage(), e);
        }
    }

    private void writeReport(TckReport result) {
        if (report != null) {
            try {
                ReportFiles.write(result, report);
            } catch (IOException e) {
                throw new CannotRunException("cannot write the report to " + report + ": " + e.getMessage(), e);
            }
        }
    }
}
