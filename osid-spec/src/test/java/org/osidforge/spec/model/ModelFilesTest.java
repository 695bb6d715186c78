package org.osidforge.spec.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.spec.Resources;

class ModelFilesTest {

    private final Specification specification = Resources.official();

    @Test
    void everyPackageComesBackAsItWas() {
        for (OsidPackage pkg : specification.packages()) {
            byte[] json = ModelFiles.write(pkg);

            assertThat(ModelFiles.read(json)).isEqualTo(pkg);
            assertThat(ModelFiles.write(ModelFiles.read(json))).isEqualTo(json);
            assertThat(new String(json, StandardCharsets.UTF_8))
                    .doesNotContain("\r")
                    .endsWith("}\n");
        }
    }

    @Test
    void typesAreWrittenAsInTheSpecification() {
        String json = new String(
                ModelFiles.write(specification.packageOf("osid.room.batch").orElseThrow()), StandardCharsets.UTF_8);

        assertThat(json)
                .contains("\"osid.type.Type[]\"")
                .contains("\"cardinal\"")
                .doesNotContain("\"array\"");
    }

    @Test
    void resourceNamesTellTheKey() {
        assertThat(ModelFiles.resourceName(specification.packageOf("osid.room").orElseThrow()))
                .isEqualTo("META-INF/osid/osid.room.json");
        assertThat(ModelFiles.resourceName(
                        specification.packageOf("osid.resource#core").orElseThrow()))
                .isEqualTo("META-INF/osid/osid.resource-core.json");
    }

    @Test
    void everythingOnAClassPathIsOneSpecification(@TempDir Path one, @TempDir Path other) throws Exception {
        List<OsidPackage> packages = specification.packages();
        write(one, packages.subList(0, 5));
        write(other, packages.subList(5, packages.size()));

        try (URLClassLoader loader = loader(one, other)) {
            assertThat(ModelFiles.load(loader).packages()).isEqualTo(packages);
        }
    }

    @Test
    void aListThatNamesAMissingFileIsTold(@TempDir Path folder) throws Exception {
        write(folder, List.of(specification.packageOf("osid.id").orElseThrow()));
        Files.delete(folder.resolve("META-INF/osid/osid.id.json"));

        try (URLClassLoader loader = loader(folder)) {
            assertThatThrownBy(() -> ModelFiles.load(loader))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("META-INF/osid/osid.id.json");
        }
    }

    private static URLClassLoader loader(Path... folders) throws Exception {
        URL[] urls = new URL[folders.length];
        for (int i = 0; i < folders.length; i++) {
            urls[i] = folders[i].toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }

    private static void write(Path folder, List<OsidPackage> packages) throws Exception {
        Files.createDirectories(folder.resolve("META-INF/osid"));
        Files.write(folder.resolve(ModelFiles.LIST), ModelFiles.writeList(packages));
        for (OsidPackage pkg : packages) {
            Files.write(folder.resolve(ModelFiles.resourceName(pkg)), ModelFiles.write(pkg));
        }
    }
}
