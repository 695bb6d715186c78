package org.osidforge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.GeneratorOptions;
import org.osidforge.codegen.OutputDirectory;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osid generate}: writes what the annotation processor would write, byte for byte, without a compiler. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Generates the Java binding, the provider adapters and the model files of descriptors. Exit code 0, or 1 if a descriptor has an error; then nothing is written.",
        footer = {"", "Example:", "  ./osid generate library.osid.yaml library.batch.osid.yaml --out generated"})
final class GenerateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Descriptors (*.osid.yaml), or folders of them.")
    private List<Path> files;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder to write to; made if it does not exist.")
    private Path out;

    @Option(names = "--no-adapters", description = "Leave out the provider adapters.")
    private boolean withoutAdapters;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Descriptors descriptors = Descriptors.read(files);
        var result = descriptors.load();
        EventFormat.TEXT.print(result.events(), descriptors.files(), command.commandLine());
        if (result.specification().isEmpty()) {
            return Osid.FOUND_PROBLEMS;
        }
        List<GeneratedFile> generated = generate(result.specification().get(), descriptors.files());
        command.commandLine()
                .getOut()
                .printf("%d files in %s, %d of them written%n", generated.size(), out, write(generated));
        return Osid.OK;
    }

    private List<GeneratedFile> generate(Specification specification, List<DescriptorFile> given) {
        GeneratorOptions options =
                withoutAdapters ? GeneratorOptions.interfacesOnly() : GeneratorOptions.withAdapters();
        return Generator.standard().generate(specification, keysOf(specification, given), options);
    }

    private int write(List<GeneratedFile> generated) {
        try {
            return new OutputDirectory(out).write(generated).written();
        } catch (IOException e) {
            throw new CannotRunException("cannot write to " + out + ": " + e, e);
        }
    }

    /** The packages that the files named on the command line describe, and none that they only refer to. */
    private static Set<String> keysOf(Specification specification, List<DescriptorFile> given) {
        Set<String> digests = given.stream().map(DescriptorFile::digest).collect(Collectors.toSet());
        return specification.packages().stream()
                .filter(p -> digests.contains(p.digest()))
                .map(OsidPackage::key)
                .collect(Collectors.toSet());
    }
}
