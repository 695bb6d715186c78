package org.osidforge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.Event;
import org.osidforge.spec.xosid.Xosid;
import org.osidforge.spec.xosid.XosidReader;
import org.osidforge.spec.xosid.XosidResult;
import org.osidforge.spec.xosid.compact.ImportResult;
import org.osidforge.spec.xosid.compact.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osid import}: makes descriptors of XOSID, the standard's own XML. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Makes descriptors of XOSID files: compact where the pattern fits, exact where it does not. Exit code 0, or 1 if a file has an error; then nothing is written.",
        footer = {"", "Example:", "  ./osid import library.xosid --out src/main/resources/META-INF/osid/descriptors"})
final class ImportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "XOSID files (*.xosid), or folders of them.")
    private List<Path> files;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder to write to; made if it does not exist.")
    private Path out;

    @Option(names = "--force", description = "Overwrite files that exist.")
    private boolean force;

    @Option(
            names = "--descriptors",
            paramLabel = "FILE",
            description =
                    "Descriptors, or folders of them, of packages that the files refer to, besides the official ones; may be given several times.")
    private List<Path> descriptors = List.of();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        List<DescriptorFile> given = new NamedFiles(Xosid.SUFFIX, Xosid::isFileName).read(files);
        DescriptorSource known = descriptors.isEmpty()
                ? DescriptorSource.official()
                : Descriptors.read(descriptors).source();
        XosidResult read = new XosidReader(known).read(given);
        tell(read.events(), given);
        if (read.hasErrors()) {
            return Osid.FOUND_PROBLEMS;
        }
        ImportResult result = new Importer(known).describe(read.packages());
        tell(result.events(), given);
        if (result.hasErrors()) {
            return Osid.FOUND_PROBLEMS;
        }
        SortedMap<String, byte[]> made = new TreeMap<>();
        result.descriptors().forEach(file -> made.put(file.name(), file.bytes()));
        int written = new OutputFolder(out, force).write(made);
        command.commandLine().getOut().printf("%d descriptors in %s, %d of them written%n", made.size(), out, written);
        return Osid.OK;
    }

    private void tell(List<Event> events, List<DescriptorFile> given) {
        EventFormat.TEXT.print(events, given, command.commandLine());
    }
}
