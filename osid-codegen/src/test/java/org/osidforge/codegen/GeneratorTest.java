package org.osidforge.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osidforge.codegen.emit.Emission;
import org.osidforge.codegen.emit.Emitter;
import org.osidforge.codegen.testing.Models;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.Specification;

class GeneratorTest {

    private final Specification core = Specification.of(Models.core());

    /** Writes one file for each package. */
    private static Emitter named(String prefix) {
        return new Emitter() {
            @Override
            public List<GeneratedFile> emit(Emission emission) {
                return List.of(GeneratedFile.of(prefix + emission.pkg().key() + ".txt", prefix));
            }
        };
    }

    private List<String> paths(GeneratorOptions options) {
        return new Generator(List.of(named("b/")), List.of(named("a/")))
                .generate(core, List.of("osid.id", "osid"), options).stream()
                        .map(GeneratedFile::path)
                        .toList();
    }

    @Test
    void adaptersAreWrittenWhereTheyAreWanted() {
        assertThat(paths(GeneratorOptions.withAdapters()))
                .containsExactly("a/osid.id.txt", "a/osid.txt", "b/osid.id.txt", "b/osid.txt");
        assertThat(paths(GeneratorOptions.interfacesOnly())).containsExactly("b/osid.id.txt", "b/osid.txt");
        assertThat(paths(GeneratorOptions.withAdapters().exceptFor(List.of("osid"))))
                .containsExactly("a/osid.id.txt", "b/osid.id.txt", "b/osid.txt");
    }

    @Test
    void onlyTheNamedPackagesAreWritten() {
        assertThat(Generator.standard().generate(core, List.of("osid.id"), GeneratorOptions.interfacesOnly()))
                .extracting(GeneratedFile::path)
                .containsExactly(
                        "META-INF/osid/osid.id.json",
                        "META-INF/osid/packages.list",
                        "org/osid/id/Id.java",
                        "org/osid/id/IdList.java",
                        "org/osid/id/package-info.java");
    }

    @Test
    void nothingNamedGivesNothing() {
        assertThat(Generator.standard().generate(core, List.of(), GeneratorOptions.withAdapters()))
                .isEmpty();
    }

    @Test
    void aPackageThatDoesNotExistIsRefused() {
        assertThatThrownBy(() ->
                        Generator.standard().generate(core, List.of("osid.nowhere"), GeneratorOptions.interfacesOnly()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("osid.nowhere");
    }

    @Test
    void namesThatCannotStandInJavaAreRefused() {
        Specification odd = Specification.of(List.of(Models.pkg(
                "osid.odd", Models.type("osid.odd.A", InterfaceKind.OTHER, "", Models.method("string getClass()")))));

        assertThatThrownBy(() ->
                        Generator.standard().generate(odd, List.of("osid.odd"), GeneratorOptions.interfacesOnly()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("osid.odd.A.getClass");
    }

    @Test
    void twoEmittersMustNotWriteTheSameFile() {
        Generator twice = new Generator(List.of(named("a/"), named("a/")), List.of());

        assertThatThrownBy(() -> twice.generate(core, List.of("osid"), GeneratorOptions.interfacesOnly()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a/osid.txt");
    }
}
