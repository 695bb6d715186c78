package org.osidforge.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.codegen.testing.Binding;
import org.osidforge.codegen.testing.Javac;
import org.osidforge.codegen.testing.Models;
import org.osidforge.spec.model.Specification;

class GeneratorTest {

    private final Specification core = Specification.of(Models.core());

    @Test
    void generatedCoreCompilesWithoutAnyWarning(@TempDir Path work) {
        Javac.Result binding = new Javac(work.resolve("binding")).write(Binding.sources()).compile();
        assertThat(binding.successful()).as(binding.everything()).isTrue();

        Javac.Result result = new Javac(work.resolve("core"))
                .on(binding.classes())
                .with("-Xlint:all", "-Werror", "-Xdoclint:all")
                .write(Generator.standard().generate(core, List.of("osid", "osid.id"), GeneratorOptions.interfacesOnly()))
                .compile();

        assertThat(result.everything()).isEmpty();
        assertThat(result.successful()).isTrue();
    }

    @Test
    void aPackageThatDoesNotExistIsRefused() {
        assertThatThrownBy(() ->
                        Generator.standard().generate(core, List.of("osid.nowhere"), GeneratorOptions.interfacesOnly()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("osid.nowhere");
    }
}
