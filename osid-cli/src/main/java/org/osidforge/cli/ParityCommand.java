package org.osidforge.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osidforge.parity.Parity;
import org.osidforge.parity.ParityResult;
import org.osidforge.parity.binding.CompiledBinding;
import org.osidforge.parity.binding.UnreadableClassException;
import org.osidforge.parity.fact.FactSet;
import org.osidforge.parity.fact.FactsException;
import org.osidforge.parity.jar.JarComparison;
import org.osidforge.parity.jar.JarResult;
import org.osidforge.parity.report.JarReport;
import org.osidforge.parity.report.ParityJson;
import org.osidforge.parity.report.ParityText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code osid parity}: tells how far the binding is the official one. */
@Command(
        name = "parity",
        mixinStandardHelpOptions = true,
        description =
                "Compares the binding with what is known about the official one, or with another compiled binding. Exit code 0 if all is matched or explained, 1 if not, 2 if it could not compare.",
        footer = {"", "Example:", "  ./osid parity --package osid.room.batch --verbose"})
final class ParityCommand implements Callable<Integer> {

    /** What the binding is compared with; the facts of this project if nothing is named. */
    static final class With {
        @Option(names = "--facts", paramLabel = "DIR", description = "Facts of your own: a folder of *.tsv files.")
        private Path facts;

        @Option(names = "--jar", paramLabel = "FILE", description = "Another compiled binding, type by type.")
        private Path jar;
    }

    /** How the result is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @ArgGroup
    private With with = new With();

    @Option(
            names = "--package",
            arity = "1..*",
            paramLabel = "NAME",
            description = "Only these packages, such as osid.room.batch.")
    private List<String> packages = List.of();

    @Option(names = "--format", defaultValue = "text", description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--verbose", description = "Tells every mismatch, also what is explained or not described.")
    private boolean verbose;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        try {
            return with.jar == null ? withFacts() : withJar();
        } catch (FactsException | UnreadableClassException e) {
            throw new CannotRunException(e.getMessage(), e);
        }
    }

    private int withFacts() {
        FactSet facts = with.facts == null ? FactSet.builtIn() : FactSet.of(with.facts);
        ParityResult result = Parity.compare(loader(), packages.isEmpty() ? facts : facts.only(known(facts)));
        print(() -> ParityText.write(result, verbose), () -> ParityJson.write(result, verbose));
        return result.passed() ? Osid.OK : Osid.FOUND_PROBLEMS;
    }

    private Set<String> known(FactSet facts) {
        Set<String> names = packages.stream().collect(Collectors.toSet());
        for (String name : packages) {
            if (!facts.packages().contains(name)) {
                throw new CannotRunException("there are no facts about a package " + name);
            }
        }
        return names;
    }

    private int withJar() {
        if (!Files.isRegularFile(with.jar)) {
            throw new CannotRunException("--jar: there is no file " + with.jar);
        }
        try (CompiledBinding theirs = CompiledBinding.of(with.jar)) {
            JarResult result = JarComparison.compare(CompiledBinding.of(loader()), theirs, packages);
            if (result.types() == 0) {
                throw new CannotRunException("--jar: " + with.jar + " has no public type to compare");
            }
            print(() -> JarReport.text(result, verbose), () -> JarReport.json(result));
            return result.links() ? Osid.OK : Osid.FOUND_PROBLEMS;
        } catch (java.io.IOException e) {
            throw new CannotRunException("cannot close " + with.jar + ": " + e.getMessage(), e);
        }
    }

    private void print(Supplier<String> text, Supplier<String> json) {
        command.commandLine().getOut().print((format == Format.TEXT ? text : json).get());
        command.commandLine().getOut().flush();
    }

    private static ClassLoader loader() {
        return ParityCommand.class.getClassLoader();
    }
}
