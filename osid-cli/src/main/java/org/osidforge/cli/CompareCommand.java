package org.osidforge.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.osidforge.tck.compare.Comparison;
import org.osidforge.tck.compare.ComparisonJson;
import org.osidforge.tck.compare.ComparisonText;
import org.osidforge.tck.compare.StoredReport;
import org.osidforge.tck.compare.UnreadableReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osid tck compare}: two reports of the conformance kit side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Tells what got better and what got worse from one report to another. Exit code 0 if nothing got worse, 1 if something did, 2 if a report cannot be read.",
        footer = {"", "Example:", "  ./osid tck compare before/report.json after/report.json"})
final class CompareCommand implements Callable<Integer> {

    /** How the comparison is shown. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "The report.json of the run before.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The report.json of the run after it.")
    private Path after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Comparison comparison = Comparison.of(report(before), report(after));
        command.commandLine()
                .getOut()
                .print(format == Format.JSON ? ComparisonJson.write(comparison) : ComparisonText.write(comparison));
        command.commandLine().getOut().flush();
        return comparison.isRegression() ? Osid.FOUND_PROBLEMS : Osid.OK;
    }

    private static StoredReport report(Path file) {
        try {
            return StoredReport.read(file);
        } catch (UnreadableReportException e) {
            throw new CannotRunException(e.getMessage(), e);
        }
    }
}
