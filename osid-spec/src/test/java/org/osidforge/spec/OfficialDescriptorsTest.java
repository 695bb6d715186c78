package org.osidforge.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.model.TypeRef;

/** The official descriptors fit together. */
class OfficialDescriptorsTest {

    private final Specification official = Resources.official();

    @Test
    void allLoadWithoutEvents() {
        List<DescriptorFile> files = Resources.officialFiles();

        LoadResult result = new SpecLoader(pkg -> List.of()).load(files);

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(result.events()).isEmpty();
        assertThat(result.specification().orElseThrow().packages())
                .hasSameSizeAs(files)
                .isEqualTo(official.packages());
    }

    @Test
    void onePackageBringsAllThatItNeeds() {
        LoadResult result = new SpecLoader().load(DescriptorSource.official().of("osid.room.batch"));

        assertThat(result.events()).isEmpty();
        assertThat(result.specification().orElseThrow().packages().stream().map(OsidPackage::key))
                .contains(
                        "osid",
                        "osid.room",
                        "osid.room.batch",
                        "osid.transaction.batch",
                        "osid.contact#core",
                        "osid.resource#core")
                .doesNotContain("osid.recognition");
    }

    /** Each package requires exactly those whose interfaces it names. */
    @Test
    void requiresAreExact() {
        for (OsidPackage pkg : official.packages()) {
            Set<String> named = new TreeSet<>();
            for (InterfaceSpec one : pkg.interfaces()) {
                Stream<String> types = one.methods().stream()
                        .flatMap(method -> Stream.concat(
                                Stream.of(method.returns()),
                                method.parameters().stream().map(p -> p.type())))
                        .filter(TypeRef::isInterface)
                        .map(TypeRef::name);
                Stream.concat(one.parents().stream(), types).forEach(name -> named.add(keyOfHolder(name)));
            }
            named.remove(pkg.key());
            assertThat(pkg.requires()).as(pkg.key()).containsExactlyElementsOf(named);
        }
    }

    /** The part that holds the interface for others, or else the package. */
    private String keyOfHolder(String name) {
        return official.packages().stream()
                .filter(pkg -> pkg.interfaces().stream()
                                .anyMatch(one -> one.qualifiedName().equals(name))
                        || pkg.enums().stream().anyMatch(one -> (one.pkg() + "." + one.name()).equals(name)))
                .max(Comparator.comparing(pkg -> !pkg.part().isEmpty()))
                .orElseThrow(() -> new AssertionError(name))
                .key();
    }

    @Test
    void javaPackagesFollowTheNames() {
        for (OsidPackage pkg : official.packages()) {
            assertThat(pkg.javaPackage()).isEqualTo("org." + pkg.name());
        }
        assertThat(official.javaNameOf("osid.room.records.CampusRecord"))
                .isEqualTo("org.osid.room.records.CampusRecord");
    }

    @Test
    void everyPackageHasItsConstant() {
        EnumSpec osid = official.enumNamed("osid.OSID").orElseThrow();

        assertThat(osid.constants()).isSorted().doesNotHaveDuplicates();
        for (OsidPackage pkg : official.packages()) {
            if (!pkg.name().equals("osid")) {
                assertThat(osid.constants())
                        .contains(pkg.name().substring(5).replace('.', '_').toUpperCase(java.util.Locale.ROOT));
            }
        }
    }

    @Test
    void additionsOfMetadataAreThere() {
        assertThat(official.interfaceNamed("osid.Metadata").orElseThrow().methods().stream()
                        .map(m -> m.returns() + " " + m.name()))
                .contains(
                        "boolean hasSuppliedValue",
                        "boolean isEnumerated",
                        "osid.type.Type[] getDisplayTextLanguageTypes",
                        "osid.type.Type[] getDisplayTextScriptTypes",
                        "osid.type.Type[] getDisplayTextFormatTypes",
                        "boolean isMultilineDisplayText",
                        "osid.locale.DisplayText[] getDisplayTextSet",
                        "osid.locale.DisplayText[] getDefaultDisplayTextValues",
                        "osid.locale.DisplayText[] getExistingDisplayTextValues");
    }

    @Test
    void exactInterfacesKnowWhatTheyAre() {
        assertThat(kindOf("osid.id.Id")).isEqualTo(InterfaceKind.PRIMITIVE);
        assertThat(kindOf("osid.id.IdList")).isEqualTo(InterfaceKind.LIST);
        assertThat(kindOf("osid.resource.Resource")).isEqualTo(InterfaceKind.OBJECT);
        assertThat(kindOf("osid.transaction.TransactionSession")).isEqualTo(InterfaceKind.SESSION);
        assertThat(kindOf("osid.resource.records.ResourceRecord")).isEqualTo(InterfaceKind.RECORD);
        assertThat(kindOf("osid.OsidObject")).isEqualTo(InterfaceKind.OTHER);
        assertThat(official.interfaceNamed("osid.transaction.batch.AliasRequestList").orElseThrow().methods().stream()
                        .map(m -> m.role()))
                .containsExactly(Role.NEXT, Role.NEXT_MANY);
    }

    private InterfaceKind kindOf(String name) {
        return official.interfaceNamed(name).orElseThrow().kind();
    }

    @Test
    void everyPatternMethodHasARole() {
        for (String key : Arrays.asList("osid.room", "osid.room.batch", "osid.recognition", "osid.recognition.batch")) {
            for (InterfaceSpec one : official.packageOf(key).orElseThrow().interfaces()) {
                assertThat(one.kind()).isNotIn(InterfaceKind.OTHER, InterfaceKind.SESSION);
                assertThat(one.methods()).as(one.name()).noneMatch(method -> method.role() == Role.NONE);
            }
        }
    }

    @Test
    void aGivenDescriptorIsTakenBeforeTheSource() {
        byte[] own = "osid: contact\npart: core\nversion: 3.1.0\ninterfaces:\n  Address: {extends: OsidObject}\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        List<DescriptorFile> files = new ArrayList<>(DescriptorSource.official().of("osid.room"));
        files.add(new DescriptorFile("contact.core.osid.yaml", own));

        Specification specification =
                new SpecLoader().load(files).specification().orElseThrow();

        assertThat(specification
                        .interfaceNamed("osid.contact.Address")
                        .orElseThrow()
                        .methods())
                .isEmpty();
    }

    @Test
    void queriesAreReadOnlyWhereTheyAreNamed() {
        byte[] own = """
                osid: plain
                version: 3.1.0
                java: com.example.plain
                interfaces:
                  PlainQuery:
                    extends: OsidObjectQuery
                    methods: ["getOwnerQuery(): resource.ResourceQuery ! UNIMPLEMENTED"]
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8);

        LoadResult named = new SpecLoader().load(List.of(new DescriptorFile("plain.osid.yaml", own)));
        LoadResult others = new SpecLoader().load(DescriptorSource.official().of("osid.room.batch"));

        assertThat(named.events()).isEmpty();
        assertThat(named.specification().orElseThrow().packages().stream().map(OsidPackage::key))
                .contains("osid#query", "osid.resource#query", "osid.search.terms#query");
        assertThat(others.specification().orElseThrow().packages().stream().map(OsidPackage::part))
                .doesNotContain("query");
    }

    @Test
    void aSourceIsAskedBeforeItsFallback() {
        DescriptorFile own = new DescriptorFile("some/where/contact.core.osid.yaml", new byte[0]);
        DescriptorSource source = pkg -> pkg.equals("osid.contact") ? List.of(own) : List.of();

        assertThat(source.orElse(DescriptorSource.official()).of("osid.contact"))
                .startsWith(own)
                .extracting(DescriptorFile::name)
                .containsExactly("some/where/contact.core.osid.yaml", "contact.osid.yaml");
        assertThat(source.orElse(DescriptorSource.official()).of("osid.transaction"))
                .hasSize(1);
        assertThat(DescriptorSource.of(getClass().getClassLoader()).of("osid.nowhere"))
                .isEmpty();
    }

    @Test
    void withoutTheCoreTheRootIsMissing() {
        LoadResult result = new SpecLoader(pkg -> List.of())
                .load(List.of(new DescriptorFile(
                        "plain.osid.yaml",
                        "osid: plain\nversion: 3.1.0\nobjects:\n  Thing:\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))));

        assertThat(result.specification()).isEmpty();
        assertThat(result.events().get(0))
                .hasToString("plain.osid.yaml:1:7: error [OSID-302] there is no descriptor of the package osid");
    }
}
