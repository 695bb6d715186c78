package org.osidforge.spec.xosid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.Resources;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.Severity;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.xosid.compact.ImportResult;
import org.osidforge.spec.xosid.compact.Importer;
import org.osidforge.spec.xosid.compact.Signatures;

/** Files in the way others write them: mixed content, no prefixes, misspelled names, parameters with capitals. */
class WrittenByHandTest {

    private static XosidResult read(String pkg) {
        String name = pkg + Xosid.SUFFIX;
        return new XosidReader().read(List.of(new DescriptorFile(name, Resources.bytes("xosid/good/" + name))));
    }

    private static DescriptorFile describe(XosidResult read) {
        ImportResult described = new Importer().describe(read.packages());
        assertThat(described.events()).noneMatch(event -> event.severity() == Severity.ERROR);
        return described.descriptors().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "osid.room.batch",
                "osid.recognition.batch",
                "osid.transaction.batch",
                "osid.voting.batch",
                "osid.hold.batch"
            })
    void theDescriptorGivesWhatTheFileDescribes(String pkg) {
        XosidResult read = read(pkg);
        assertThat(read.events()).noneMatch(event -> event.severity() == Severity.ERROR);

        LoadResult loaded = new SpecLoader().load(List.of(describe(read)));

        assertThat(loaded.events()).noneMatch(event -> event.severity() == Severity.ERROR);
        OsidPackage again = loaded.specification().orElseThrow().packageOf(pkg).orElseThrow();
        OsidPackage wanted = read.packages().get(0).model();
        assertThat(again.interfaces().stream().map(InterfaceSpec::qualifiedName))
                .containsExactlyInAnyOrderElementsOf(wanted.interfaces().stream()
                        .map(InterfaceSpec::qualifiedName)
                        .toList());
        for (InterfaceSpec one : wanted.interfaces()) {
            assertThat(again.interfaceNamed(one.name()).orElseThrow())
                    .matches(other -> Signatures.same(one, other), "is " + one);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"room.batch", "recognition.batch"})
    void whatIsRegularComesOutAsAPersonWouldWriteIt(String pkg) {
        String official =
                new String(DescriptorSource.official().of("osid." + pkg).get(0).bytes(), StandardCharsets.UTF_8);

        assertThat(new String(describe(read("osid." + pkg)).bytes(), StandardCharsets.UTF_8))
                .isEqualTo(official);
    }

    @Test
    void namesAreKeptAsTheyAreSpelled() {
        assertThat(new String(describe(read("osid.hold.batch")).bytes(), StandardCharsets.UTF_8))
                .contains("aliasBlcoks(", " AliasRequests)");
    }

    @Test
    void noTextIsKept() {
        assertThat(read("osid.room.batch").packages().get(0).model().toString())
                .doesNotContain("itself", "nobody", "For a test")
                .contains("isForUpdate() is true");
    }

    @Test
    void attributesWithoutPrefixAreNotedOnce() {
        assertThat(read("osid.recognition.batch").events())
                .singleElement()
                .matches(event ->
                        event.severity() == Severity.NOTE && event.code().equals("OSID-519"));
    }
}
