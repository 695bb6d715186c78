package org.osidforge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osid check}: says whether descriptors are right, and where they are not. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Validates descriptors together with everything that they refer to. Exit code 0, or 1 with every error told.",
        footer = {"", "Example:", "  ./osid check src/main/resources/META-INF/osid/descriptors/library.osid.yaml"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Descriptors (*.osid.yaml).")
    private List<Path> files;

    @Option(
            names = "--format",
            defaultValue = "text",
            description =
                    "text (with source line and caret), line (one line each) or json (for editors). Default: ${DEFAULT-VALUE}.")
    private EventFormat format;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Descriptors descriptors = Descriptors.read(files);
        var result = descriptors.load();
        format.print(result.events(), descriptors.files(), command.commandLine());
        return result.hasErrors() ? Osid.FOUND_PROBLEMS : Osid.OK;
    }
}
