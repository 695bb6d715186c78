package org.osidforge.codegen.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.GeneratorOptions;
import org.osidforge.codegen.testing.Archive;
import org.osidforge.codegen.testing.Javac;
import org.osidforge.codegen.testing.Official;
import org.osidforge.codegen.testing.Rewriting;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.model.TypeRef;

class AdaptersTest {

    private static final String SERVICES = "META-INF/services/org.osidforge.runtime.provider.PackageAdapters";
    private static final List<String> SERVED =
            List.of("osid.recognition", "osid.recognition.batch", "osid.room", "osid.room.batch");

    private static List<GeneratedFile> adapters(Specification specification, List<String> keys) {
        return adapters(specification, keys, GeneratorOptions.withAdapters());
    }

    private static List<GeneratedFile> adapters(
            Specification specification, List<String> keys, GeneratorOptions options) {
        return new Generator(List.of(), AdapterEmitters.all()).generate(specification, keys, options);
    }

    private static String text(List<GeneratedFile> files, String name) {
        return files.stream()
                .filter(f -> f.path().endsWith("/" + name))
                .map(GeneratedFile::text)
                .collect(Collectors.joining());
    }

    private static List<String> paths(List<GeneratedFile> files) {
        return files.stream().map(GeneratedFile::path).toList();
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }

    // which packages

    @Test
    void onlyPackagesThatDefineKindsOrBatchSessionsGetAdapters() {
        List<String> keys = new ArrayList<>(SERVED);
        keys.addAll(List.of("osid", "osid.proxy", "osid.resource#core", "osid.transaction.batch"));
        Set<String> packages = adapters(Official.specification(), keys).stream()
                .filter(GeneratedFile::isSource)
                .map(f -> f.className().substring(0, f.className().lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages)
                .containsExactly(
                        "org.osidforge.adapters.recognition",
                        "org.osidforge.adapters.recognition.batch",
                        "org.osidforge.adapters.room",
                        "org.osidforge.adapters.room.batch");
        assertThat(adapters(
                        Official.specification(),
                        List.of("osid", "osid.type", "osid.resource#core", "osid.transaction.batch")))
                .isEmpty();
    }

    @Test
    void oneServiceFileNamesThePackagesOfACompilationSorted() {
        assertThat(text(adapters(Official.specification(), SERVED), "org.osidforge.runtime.provider.PackageAdapters"))
                .isEqualTo("""
                        org.osidforge.adapters.recognition.RecognitionAdapters # osid.recognition org.osid.recognition.RecognitionManager org.osid.recognition.RecognitionProxyManager
                        org.osidforge.adapters.recognition.batch.RecognitionBatchAdapters # osid.recognition.batch org.osid.recognition.batch.RecognitionBatchManager org.osid.recognition.batch.RecognitionBatchProxyManager
                        org.osidforge.adapters.room.RoomAdapters # osid.room org.osid.room.RoomManager org.osid.room.RoomProxyManager
                        org.osidforge.adapters.room.batch.RoomBatchAdapters # osid.room.batch org.osid.room.batch.RoomBatchManager org.osid.room.batch.RoomBatchProxyManager
                        """);
        GeneratorOptions options = GeneratorOptions.withAdapters().exceptFor(List.of("osid.room", "osid.recognition"));
        assertThat(text(
                        adapters(Official.specification(), SERVED, options),
                        "org.osidforge.runtime.provider.PackageAdapters"))
                .isEqualTo("""
                        org.osidforge.adapters.recognition.batch.RecognitionBatchAdapters # osid.recognition.batch org.osid.recognition.batch.RecognitionBatchManager org.osid.recognition.batch.RecognitionBatchProxyManager
                        org.osidforge.adapters.room.batch.RoomBatchAdapters # osid.room.batch org.osid.room.batch.RoomBatchManager org.osid.room.batch.RoomBatchProxyManager
                        """);
    }

    @Test
    void adaptersOfAPackageOfAUsersOwnLieBelowItsJavaPackage() {
        assertThat(paths(adapters(Archive.specification(), Archive.KEYS)))
                .contains(SERVICES)
                .allSatisfy(path -> assertThat(path)
                        .matches("META-INF/.*|com/example/archive/(batch/)?adapters/[A-Za-z-]+\\.java"));
    }

    @Test
    void everyRunGivesTheSameBytesInWhateverOrderThePackagesAreNamed() {
        List<String> reversed = new ArrayList<>(SERVED);
        Collections.reverse(reversed);

        assertThat(adapters(Official.specification(), reversed)).isEqualTo(adapters(Official.specification(), SERVED));
    }

    @Test
    void aPackageInPartsIsServedAsAWholeWhereverItsInterfacesLie() {
        List<GeneratedFile> whole = adapters(Official.specification(), List.of("osid.room"));
        Specification inParts = Rewriting.packages(
                Official.specification(),
                p -> p.key().equals("osid.room")
                        ? Stream.of(without(p, AdaptersTest::isList), lists(p))
                        : Stream.of(p));

        assertThat(paths(adapters(inParts, List.of("osid.room")))).isEqualTo(paths(whole));
        assertThat(paths(adapters(inParts, List.of("osid.room", "osid.room#lists"))))
                .isEqualTo(paths(whole));
        assertThat(adapters(inParts, List.of("osid.room#lists"))).isEmpty();
    }

    private static boolean isList(InterfaceSpec spec) {
        return spec.name().endsWith("List");
    }

    private static OsidPackage without(OsidPackage p, Function<InterfaceSpec, Boolean> which) {
        return Rewriting.with(
                p, p.interfaces().stream().filter(i -> !which.apply(i)).toList());
    }

    private static OsidPackage lists(OsidPackage p) {
        return new OsidPackage(
                p.name(),
                "lists",
                p.version(),
                p.javaPackage(),
                p.title(),
                p.catalog(),
                p.requires(),
                p.interfaces().stream().filter(AdaptersTest::isList).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    // what the classes look like

    @Test
    void everySourceIsJavaAndItsDocumentationIsThere(@TempDir Path work) {
        List<GeneratedFile> sources = Stream.concat(
                        adapters(Official.specification(), SERVED).stream(),
                        adapters(Archive.specification(), Archive.KEYS).stream())
                .filter(GeneratedFile::isSource)
                .toList();

        assertThat(sources)
                .allSatisfy(f -> assertThat(f.text())
                        .contains("/**")
                        .doesNotContain("\r", "$", " ;", "\t")
                        .endsWith("\n"));
        // without the runtime nothing resolves, but the sources are read to their ends: no error is one of the syntax
        Javac.Result read =
                new Javac(work).with("-Xmaxerrs", "100000").write(sources).compile();
        assertThat(read.diagnostics())
                .filteredOn(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .isNotEmpty()
                .extracting(Diagnostic::getCode)
                .allMatch(code -> !code.matches(
                        "compiler\\.err\\.(expected.*|illegal.*|premature.*|not\\.stmt|orphaned.*|.*reserved.*)"));
    }

    @Test
    void onlyWhatABatchPackageExtendsIsOpen() {
        assertThat(adapters(Official.specification(), SERVED)).allSatisfy(f -> {
            if (f.isSource() && !f.path().endsWith("package-info.java")) {
                boolean open = f.path().matches(".*(?<!Batch)(Form|AdminSession)Adapter\\.java")
                        && !f.path().contains("/batch/");
                assertThat(f.text())
                        .as(f.path())
                        .containsPattern(open ? "(?m)^public class" : "(?m)^public final class");
            }
        });
    }

    // by role

    @Test
    void methodsAreFoundByRoleAndNeverByName() {
        Specification renamed = Rewriting.methods(
                Official.specification(), SERVED, m -> Stream.of(Rewriting.named(m, m.name() + "Zz")));
        List<GeneratedFile> expected = adapters(Official.specification(), SERVED);
        List<GeneratedFile> actual = adapters(renamed, SERVED);

        assertThat(paths(actual)).isEqualTo(paths(expected));
        for (int i = 0; i < expected.size(); i++) {
            assertThat(unwrapped(actual.get(i).text().replace("Zz", "")))
                    .isEqualTo(unwrapped(expected.get(i).text()));
        }
    }

    @Test
    void inOfficialPackagesEveryMethodIsServed() {
        assertThat(adapters(Official.specification(), SERVED))
                .allSatisfy(f -> assertThat(f.text()).as(f.path()).doesNotContain("unimplemented"));
    }

    @Test
    void aMethodWithoutARoleIsNotOfferedAndTheClassSaysSo() {
        Specification changed = Rewriting.methods(
                Official.specification(),
                List.of("osid.room"),
                m -> m.role() == Role.GET_CATALOG || m.role() == Role.GET_RECORD
                        ? Stream.of(new MethodSpec(
                                m.name(), m.returns(), m.parameters(), m.errors(), m.compliance(), Role.NONE, ""))
                        : Stream.of(m));
        List<GeneratedFile> files = adapters(changed, SERVED);

        assertThat(text(files, "FloorLookupSessionAdapter.java"))
                .contains("throw unimplemented(\"getCampus\");", " * {@code getCampus}.");
        assertThat(text(files, "FloorAdapter.java"))
                .contains("throw unimplemented(\"getFloorRecord\");", " * {@code getFloorRecord}.");
        assertThat(text(files, "FloorBatchAdminSessionAdapter.java")).doesNotContain("getCampus");
    }

    @Test
    void aSubjectThatIsNotThereIsNotOffered() {
        Specification changed = Rewriting.methods(
                Official.specification(),
                List.of("osid.room"),
                m -> Stream.of(
                        m.subject().contains("GrossArea")
                                        || m.subject().equals("comparative")
                                        || m.subject().contains("for:Building")
                                ? Rewriting.about(
                                        m,
                                        m.subject()
                                                .replace("GrossArea", "Gone")
                                                .replace("comparative", "sideways")
                                                .replace("for:Building", "for:Gone"))
                                : m));
        List<GeneratedFile> files = adapters(changed, SERVED);

        assertThat(text(files, "FloorAdapter.java"))
                .contains("throw unimplemented(\"getGrossArea\")", "throw unimplemented(\"hasArea\")")
                .doesNotContain("GROSS_AREA");
        assertThat(text(files, "FloorFormAdapter.java"))
                .contains("throw unimplemented(\"setGrossArea\")", "throw unimplemented(\"clearGrossArea\")");
        assertThat(text(files, "FloorLookupSessionAdapter.java"))
                .contains(
                        "throw unimplemented(\"useComparativeFloorView\")",
                        "throw unimplemented(\"getFloorsForBuilding\")")
                .doesNotContain("BUILDING");
    }

    @Test
    void objectsThatMatchAreDeletedWhereTheModelHasIt() {
        Specification changed = Rewriting.methods(
                Official.specification(),
                List.of("osid.room.batch"),
                m -> m.name().equals("deleteAllFloors") ? Stream.of(m, deleteFor(m)) : Stream.of(m));

        assertThat(text(adapters(changed, SERVED), "FloorBatchAdminSessionAdapter.java"))
                .contains("private static final ElementDef BUILDING = RoomKinds.FLOOR.element(\"Building\");")
                .contains("return deleteMatching(referring(BUILDING, buildingId), genus(genusType));");
    }

    private static MethodSpec deleteFor(MethodSpec all) {
        return new MethodSpec(
                "deleteFloorsForBuilding",
                all.returns(),
                List.of(
                        new ParameterSpec(TypeRef.of("osid.id.Id"), "buildingId"),
                        new ParameterSpec(TypeRef.of("osid.type.Type"), "genusType")),
                all.errors(),
                all.compliance(),
                Role.BATCH_DELETE_MATCHING,
                "for:Building,genus");
    }

    @Test
    void wordsThatJavaReservesCanNameParameters() {
        Specification changed = Rewriting.methods(
                Official.specification(),
                SERVED,
                m -> Stream.of(
                        m.parameters().size() == 1
                                ? Rewriting.taking(
                                        m,
                                        List.of(new ParameterSpec(
                                                m.parameters().get(0).type(), "default")))
                                : m));

        assertThat(text(adapters(changed, SERVED), "BuildingFormAdapter.java"))
                .contains("public void setNumber(String default_) {", "set(NUMBER, default_);");
    }

    // what is not served

    @Test
    void aKindWithoutAListIsNotServedAndItsManagerSaysSo() {
        Specification changed = Rewriting.interfaces(
                Official.specification(), SERVED, i -> i.name().equals("RoomList") ? Stream.of() : Stream.of(i));
        List<GeneratedFile> files = adapters(withoutUsersOfRoomList(changed), SERVED);

        assertThat(paths(files)).noneMatch(p -> p.matches(".*/Room(Batch)?(Form|[A-Za-z]*Session)?Adapter\\.java"));
        assertThat(text(files, "RoomKinds.java")).doesNotContain("ROOM =").contains("FLOOR =");
        assertThat(unwrapped(text(files, "RoomManagerAdapter.java")))
                .contains("supportsRoomLookup() { return false; }")
                .contains("supportsRoomRecordType(Type roomRecordType) { return false; }")
                .contains("throw unimplemented(\"getRoomLookupSession\");")
                .contains("throw unimplemented(\"getRoomRecordTypes\");")
                .contains("return offers(\"FloorLookupSession\");");
        assertThat(unwrapped(text(files, "RoomBatchManagerAdapter.java")))
                .contains("supportsRoomBatchAdmin() { return false; }")
                .contains("throw unimplemented(\"getRoomBatchAdminSession\");");
    }

    private static Specification withoutUsersOfRoomList(Specification from) {
        return Rewriting.methods(
                from, SERVED, m -> m.returns().name().equals("osid.room.RoomList") ? Stream.of() : Stream.of(m));
    }
}
