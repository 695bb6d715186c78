package org.osidforge.spec;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;

/** What the part {@code core} of a package holds for others, and its main part describes by patterns. */
class PartsTest {

    private static final Map<String, String> FILES = Map.ofEntries(
            entry("garden.core.osid.yaml", """
            osid: garden
            part: core
            version: 3.1.0
            lists: [Tree]
            interfaces:
              Tree:
                extends: OsidObject
                methods:
                  - "getTreeRecord(Type treeRecordType): records.TreeRecord ! NULL_ARGUMENT OPERATION_FAILED UNSUPPORTED"
                  - "getName(): string"
              records.TreeRecord:
                extends: OsidRecord
            enums:
              Season: [SUMMER, WINTER]
            """),
            entry("garden.osid.yaml", """
            osid: garden
            version: 3.1.0
            objects:
              Tree:
                elements:
                  Name: string
            interfaces:
              Almanac: ["getSeason(): Season"]
            enums:
              Season: [SUMMER, WINTER]
            changes:
              GardenProfile:
                add: ["supportsTreeQuery(): boolean"]
              GardenManager:
                remove: [getTreeAdminSession]
                add: ["optional getTreeQuerySession(): TreeQuerySession ! OPERATION_FAILED UNIMPLEMENTED"]
            """),
            entry("garden.query.osid.yaml", """
            osid: garden
            part: query
            version: 3.1.0
            interfaces:
              TreeQuerySession:
                extends: OsidSession
                methods: ["getTreesByWeather(weather.Query weatherQuery): TreeList ! NULL_ARGUMENT OPERATION_FAILED"]
            """),
            entry("weather.osid.yaml", """
            osid: weather
            version: 3.1.0
            interfaces:
              Query: ["matchRain(boolean match)"]
            """),
            entry("nursery.osid.yaml", """
            osid: nursery
            version: 3.1.0
            interfaces:
              NurseryGardenManager:
                extends: garden.GardenManager
            """),
            entry("town.osid.yaml", """
            osid: town
            version: 3.1.0
            objects:
              Alley:
                elements:
                  Trees*: garden.Tree
            """),
            entry("forest.osid.yaml", """
            osid: forest
            version: 3.1.0
            interfaces:
              Clearing:
                methods: ["getForm(): garden.TreeForm"]
            """));

    private static Specification load(String... names) {
        LoadResult result = new SpecLoader(PartsTest::source)
                .load(Stream.of(names).map(PartsTest::file).toList());
        assertThat(result.events()).isEmpty();
        return result.specification().orElseThrow();
    }

    private static List<DescriptorFile> source(String osidPackage) {
        String name = osidPackage.substring(osidPackage.indexOf('.') + 1);
        List<DescriptorFile> own = Stream.of(name + ".osid.yaml", name + ".core.osid.yaml", name + ".query.osid.yaml")
                .filter(FILES::containsKey)
                .map(PartsTest::file)
                .toList();
        return own.isEmpty() ? DescriptorSource.official().of(osidPackage) : own;
    }

    private static DescriptorFile file(String name) {
        return new DescriptorFile(name, FILES.get(name).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> keys(Specification specification, String pkg) {
        return specification.packages().stream()
                .filter(one -> one.name().equals(pkg))
                .map(OsidPackage::key)
                .toList();
    }

    @Test
    void theMainPartIsReadWhereThePartDoesNotHaveTheName() {
        assertThat(keys(load("town.osid.yaml"), "osid.garden")).containsExactly("osid.garden#core");
        assertThat(keys(load("forest.osid.yaml"), "osid.garden")).containsExactly("osid.garden", "osid.garden#core");
        assertThat(keys(load("garden.core.osid.yaml"), "osid.garden")).containsExactly("osid.garden#core");
        assertThat(keys(load("garden.osid.yaml"), "osid.garden"))
                .containsExactly("osid.garden", "osid.garden#core", "osid.garden#query");
    }

    @Test
    void whatManagersNameIsReadWhereTheyAreWantedThemselves() {
        Specification wanted = load("garden.osid.yaml");
        assertThat(methods(wanted, "osid.garden.GardenManager"))
                .containsExactly("getTreeLookupSession", "getTreeQuerySession");
        assertThat(wanted.packageOf("osid.weather")).isPresent();

        Specification referredTo = load("forest.osid.yaml");
        assertThat(methods(referredTo, "osid.garden.GardenManager")).containsExactly("getTreeLookupSession");
        assertThat(methods(referredTo, "osid.garden.GardenProfile")).doesNotContain("supportsTreeQuery");
        assertThat(referredTo.packageOf("osid.weather")).isEmpty();

        Specification extended = load("nursery.osid.yaml");
        assertThat(methods(extended, "osid.garden.GardenManager"))
                .containsExactly("getTreeLookupSession", "getTreeQuerySession");
        assertThat(methods(extended, "osid.garden.GardenProfile")).contains("supportsTreeQuery");
        assertThat(extended.packageOf("osid.weather")).isPresent();
    }

    private static List<String> methods(Specification specification, String qualifiedName) {
        return specification.interfaceNamed(qualifiedName).orElseThrow().methods().stream()
                .map(MethodSpec::name)
                .toList();
    }

    @Test
    void theMainPartTellsWhatSharedInterfacesMean() {
        Specification specification = load("garden.osid.yaml", "town.osid.yaml");
        OsidPackage main = specification.packageOf("osid.garden").orElseThrow();
        OsidPackage part = specification.packageOf("osid.garden#core").orElseThrow();
        InterfaceSpec tree = specification.interfaceNamed("osid.garden.Tree").orElseThrow();

        assertThat(tree.methods().stream().map(MethodSpec::role)).containsExactly(Role.GET_VALUE, Role.GET_RECORD);
        assertThat(specification.isTaken(tree)).isTrue();
        assertThat(specification.isTaken(part.interfaceNamed("Tree").orElseThrow()))
                .isFalse();
        assertThat(main.interfaces().stream()
                        .filter(one -> specification.heldByPart(main, one))
                        .map(InterfaceSpec::name))
                .containsExactlyInAnyOrder("Tree", "TreeList", "TreeRecord");
        assertThat(part.interfaces()).noneMatch(one -> specification.heldByPart(part, one));
        assertThat(specification.javaNameOf("osid.garden.Tree")).isEqualTo("org.osid.garden.Tree");
    }

    @Test
    void anEnumerationOfBothIsHeldByThePartAlone() {
        Specification specification = load("garden.osid.yaml");
        OsidPackage main = specification.packageOf("osid.garden").orElseThrow();

        assertThat(specification.packageOf("osid.garden#core").orElseThrow().enums())
                .containsExactly(new EnumSpec("osid.garden", "Season", List.of("SUMMER", "WINTER")));
        assertThat(main.enums()).isEmpty();
        assertThat(main.requires()).contains("osid.garden#core");
    }

    @Test
    void whoNeedsASharedInterfaceNeedsThePart() {
        Specification specification = load("garden.osid.yaml", "town.osid.yaml");
        assertThat(specification.packageOf("osid.town").orElseThrow().requires())
                .contains("osid.garden#core")
                .doesNotContain("osid.garden");
    }
}
