package org.osidforge.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.xosid.XosidWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osid export}: writes packages as XOSID, the standard's own XML. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes packages as XOSID, every interface with every method. Exit code 0, or 1 if a descriptor has an error; then nothing is written.",
        footer = {"", "Example:", "  ./osid export osid.room osid.room.batch --out xosid"})
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "PACKAGE",
            description =
                    "Packages such as osid.room.batch. Without any: all official packages, or those of --descriptors.")
    private List<String> packages = List.of();

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
            description = "Descriptors, or folders of them, instead of the official ones; may be given several times.")
    private List<Path> descriptors = List.of();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Descriptors own = descriptors.isEmpty() ? null : Descriptors.read(descriptors);
        List<DescriptorFile> files = own == null ? DescriptorSource.officialFiles() : own.files();
        LoadResult result = own == null ? new SpecLoader().load(files) : own.load();
        EventFormat.TEXT.print(result.events(), files, command.commandLine());
        if (result.specification().isEmpty()) {
            return Osid.FOUND_PROBLEMS;
        }
        SortedMap<String, byte[]> made = export(result.specification().get(), files);
        int written = new OutputFolder(out, force).write(made);
        command.commandLine().getOut().printf("%d packages in %s, %d of them written%n", made.size(), out, written);
        return Osid.OK;
    }

    private SortedMap<String, byte[]> export(Specification specification, List<DescriptorFile> files) {
        SortedMap<String, List<OsidPackage>> byName = new TreeMap<>();
        specification
                .packages()
                .forEach(pkg -> byName.computeIfAbsent(pkg.name(), name -> new ArrayList<>())
                        .add(pkg));
        Set<String> digests = files.stream().map(DescriptorFile::digest).collect(Collectors.toSet());
        SortedMap<String, byte[]> made = new TreeMap<>();
        if (packages.isEmpty()) {
            byName.values().stream()
                    .filter(parts -> parts.stream().anyMatch(part -> digests.contains(part.digest())))
                    .forEach(parts -> put(parts, made));
        }
        packages.forEach(name -> put(find(name, byName), made));
        return made;
    }

    private static void put(List<OsidPackage> parts, Map<String, byte[]> made) {
        made.put(XosidWriter.fileName(parts.get(0)), XosidWriter.write(parts));
    }

    private static List<OsidPackage> find(String name, SortedMap<String, List<OsidPackage>> byName) {
        String full = name.equals("osid") || name.startsWith("osid.") ? name : "osid." + name;
        if (!byName.containsKey(full)) {
            throw new CannotRunException("there is no package " + full + DidYouMean.suffix(full, byName.keySet()));
        }
        return byName.get(full);
    }
}
