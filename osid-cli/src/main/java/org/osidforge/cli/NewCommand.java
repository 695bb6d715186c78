package org.osidforge.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.osidforge.cli.project.Dialogue;
import org.osidforge.cli.project.NewProject;
import org.osidforge.cli.project.ProjectOptions;
import org.osidforge.cli.project.ProjectProblems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code osid new}: writes a project with a package of one's own. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Writes a Maven project with a package of your own that compiles at once. On a terminal it asks for what is not given. Exit code 0, 1 if the package cannot be described so, 2 if an option cannot be used; then nothing is written.",
        footer = {
            "",
            "Example:",
            "  ./osid new library --catalog Library --object Shelf:Shelves --object 'Book per Shelf' --yes"
        })
final class NewCommand implements Callable<Integer> {

    @Mixin
    private ProjectOptions options;

    @Option(names = "--yes", description = "Ask nothing; take the default of everything that is not given.")
    private boolean yes;

    @Spec
    private CommandSpec command;

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            if (!yes && terminal.input().isPresent()) {
                new Dialogue(terminal.input().get(), out()).complete(options);
            }
            return tell(NewProject.write(options));
        } catch (ProjectProblems e) {
            e.problems().forEach(problem -> command.commandLine().getErr().println("osid: " + problem));
            return Osid.COULD_NOT_RUN;
        }
    }

    private int tell(NewProject project) {
        EventFormat.TEXT.print(project.events(), project.descriptors(), command.commandLine());
        if (!project.written()) {
            return Osid.FOUND_PROBLEMS;
        }
        project.paths().forEach(path -> out().println(project.directory().resolve(path)));
        out().printf("%nNext: cd %s, then mvn verify; README.md tells the rest.%n", project.directory());
        return Osid.OK;
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
