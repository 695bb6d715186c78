package org.osidforge.codegen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.GeneratorOptions;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Specification;

/** The official descriptors, loaded, generated and compiled once for all tests. */
public final class Official {

    /** The packages that tests look at; what they refer to comes along. */
    private static final List<String> PACKAGES = List.of(
            "osid",
            "osid.id",
            "osid.type",
            "osid.locale",
            "osid.proxy",
            "osid.transaction",
            "osid.transaction.batch",
            "osid.room",
            "osid.room.batch",
            "osid.recognition",
            "osid.recognition.batch");

    private static final Specification SPECIFICATION = load();
    private static final List<GeneratedFile> FILES = generate();
    private static final Path BINDING = directory("binding");
    private static final Path WORK = directory("official");
    private static final Javac.Result RESULT = compile();

    private Official() {}

    private static Specification load() {
        List<DescriptorFile> files = new ArrayList<>();
        PACKAGES.forEach(p -> files.addAll(DescriptorSource.official().of(p)));
        LoadResult result = new SpecLoader().load(files);
        return result.specification()
                .orElseThrow(() -> new IllegalStateException(result.events().toString()));
    }

    private static List<GeneratedFile> generate() {
        return Generator.standard().generate(SPECIFICATION, keys(), GeneratorOptions.interfacesOnly());
    }

    private static Path directory(String name) {
        try {
            Path directory =
                    Path.of("target", "tests", name + ProcessHandle.current().pid());
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Javac.Result compile() {
        Javac.Result binding = new Javac(BINDING).write(Binding.sources()).compile();
        if (!binding.successful()) {
            throw new IllegalStateException(binding.everything());
        }
        return new Javac(WORK)
                .on(binding.classes())
                .with("-Xlint:all", "-Werror", "-Xdoclint:all", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000")
                .write(FILES.stream().filter(GeneratedFile::isSource).toList())
                .compile();
    }

    /** The specification: the packages under test and what they refer to. */
    public static Specification specification() {
        return SPECIFICATION;
    }

    /** Keys of all its packages. */
    public static List<String> keys() {
        return SPECIFICATION.packages().stream().map(OsidPackage::key).toList();
    }

    /** Everything that is generated for it. */
    public static List<GeneratedFile> files() {
        return FILES;
    }

    /** The generated file of that path. */
    public static GeneratedFile file(String path) {
        return FILES.stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not generated: " + path));
    }

    /** What the compiler said about it, with every check switched on and warnings as errors. */
    public static Javac.Result result() {
        return RESULT;
    }

    /** The compiled exceptions and binding interfaces that are written by hand elsewhere. */
    public static Path binding() {
        return BINDING.resolve("classes");
    }
}
