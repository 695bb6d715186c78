package org.osidforge.spec.xosid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.xosid.compact.ImportResult;
import org.osidforge.spec.xosid.compact.Importer;
import org.osidforge.spec.xosid.compact.Signatures;

/** Every official package survives the way to XOSID, back to a descriptor and through its expansion. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTest {

    private static final int MOST_LINES_MORE = 20;

    private Specification official;
    private final Map<String, List<OsidPackage>> byName = new TreeMap<>();
    private final Map<String, byte[]> exported = new TreeMap<>();
    private ImportResult imported;
    private Specification again;

    @BeforeAll
    void goThereAndBack() {
        official = new SpecLoader()
                .load(DescriptorSource.officialFiles())
                .specification()
                .orElseThrow();
        official.packages()
                .forEach(pkg -> byName.computeIfAbsent(pkg.name(), n -> new ArrayList<>())
                        .add(pkg));
        byName.forEach((name, parts) -> exported.put(XosidWriter.fileName(parts.get(0)), XosidWriter.write(parts)));
        List<DescriptorFile> files = exported.entrySet().stream()
                .map(entry -> new DescriptorFile(entry.getKey(), entry.getValue()))
                .toList();
        XosidResult read = new XosidReader(pkg -> List.of()).read(files);
        assertThat(read.events()).isEmpty();
        imported = new Importer(pkg -> List.of()).describe(read.packages());
        assertThat(imported.events()).isEmpty();
        LoadResult loaded = new SpecLoader(pkg -> List.of()).load(imported.descriptors());
        assertThat(loaded.events()).isEmpty();
        again = loaded.specification().orElseThrow();
    }

    List<String> packages() {
        return List.copyOf(byName.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void interfacesAreTheSame(String pkg) {
        Map<String, InterfaceSpec> wanted = interfaces(byName.get(pkg));
        Map<String, InterfaceSpec> found =
                interfaces(List.of(again.packageOf(pkg).orElseThrow()));
        assertThat(found.keySet()).isEqualTo(wanted.keySet());
        wanted.forEach(
                (name, one) -> assertThat(found.get(name)).matches(other -> Signatures.same(one, other), "is " + one));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void enumerationsAreTheSame(String pkg) {
        assertThat(again.packageOf(pkg).orElseThrow().enums())
                .containsExactlyInAnyOrderElementsOf(byName.get(pkg).stream()
                        .flatMap(part -> part.enums().stream())
                        .toList());
    }

    /** What the core needs early is official even where whole packages are given: their parts core. */
    @Test
    void importsGoWithTheOfficialParts() {
        assertThat(new SpecLoader().load(imported.descriptors()).events()).isEmpty();
    }

    /** A descriptor that is made is about as long as the one that a person wrote. */
    @Test
    void aBatchPackageIsAsShortAsItsOfficialDescriptor() {
        DescriptorFile rooms = imported.descriptors().stream()
                .filter(file -> file.name().equals("room.batch.osid.yaml"))
                .findFirst()
                .orElseThrow();

        assertThat(new String(rooms.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(
                        DescriptorSource.official().of("osid.room.batch").get(0).bytes(), StandardCharsets.UTF_8));
    }

    /** A pattern that the importer does not find costs tens of lines; what it cannot know (meanings that no signature tells) costs fewer. */
    @ParameterizedTest
    @MethodSource("packages")
    void anImportIsAboutAsShortAsTheOfficialDescriptor(String pkg) {
        assertThat(importedLines(pkg)).isLessThanOrEqualTo(officialLines(pkg) + MOST_LINES_MORE);
    }

    @Test
    void importsAreTogetherNotLongerThanTheOfficialDescriptors() {
        assertThat(packages().stream().mapToLong(this::importedLines).sum())
                .isLessThanOrEqualTo(packages().stream()
                        .mapToLong(RoundTripTest::officialLines)
                        .sum());
    }

    private long importedLines(String pkg) {
        String name = fileName(pkg);
        return imported.descriptors().stream()
                .filter(file -> file.name().equals(name))
                .mapToLong(RoundTripTest::lines)
                .sum();
    }

    private static String fileName(String pkg) {
        return (pkg.equals("osid") ? pkg : pkg.substring("osid.".length())) + DescriptorFile.SUFFIX;
    }

    private static long officialLines(String pkg) {
        String head = "osid: " + (pkg.equals("osid") ? pkg : pkg.substring("osid.".length())) + "\n";
        return DescriptorSource.officialFiles().stream()
                .filter(file -> text(file).contains(head))
                .mapToLong(RoundTripTest::lines)
                .sum();
    }

    private static long lines(DescriptorFile file) {
        return text(file).lines().count();
    }

    private static String text(DescriptorFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theSamePackageGivesTheSameBytes() {
        byName.forEach((name, parts) ->
                assertThat(XosidWriter.write(parts)).isEqualTo(exported.get(XosidWriter.fileName(parts.get(0)))));
    }

    private static Map<String, InterfaceSpec> interfaces(List<OsidPackage> parts) {
        return parts.stream()
                .flatMap(part -> part.interfaces().stream())
                .collect(Collectors.toMap(InterfaceSpec::qualifiedName, one -> one, (one, other) -> one, TreeMap::new));
    }
}
