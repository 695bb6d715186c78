package org.osidforge.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.codegen.testing.Javac;
import org.osidforge.spec.DescriptorSource;

/** An asterisk asks for all official packages that are not compiled yet. */
class AllPackagesTest {

    @TempDir
    private Path work;

    /** A class path on which everything is compiled but these packages. */
    private Path allBut(Set<String> missing) throws IOException {
        Path models = Files.createDirectories(work.resolve("compiled/META-INF/osid"));
        for (String name : DescriptorSource.officialNames()) {
            if (!missing.contains(name)) {
                String file = (name.startsWith("osid") ? name : "osid." + name).replaceFirst("\\.(core|query)$", "-$1")
                        + ".json";
                Files.writeString(models.resolve(file), "{}");
            }
        }
        return work.resolve("compiled");
    }

    @Test
    void whatNoJarHoldsIsGenerated() throws IOException {
        Javac.Result result = Compilations.of(work.resolve("c"), "@GenerateOsid(value = \"*\", adapters = false)")
                .on(allBut(Set.of("room.batch", "room")))
                .compile();

        assertThat(result.everything()).isEmpty();
        assertThat(result.successful()).isTrue();
        assertThat(Files.readAllLines(result.classes().resolve("META-INF/osid/packages.list")))
                .containsExactly("META-INF/osid/osid.room.batch.json", "META-INF/osid/osid.room.json");
    }

    @Test
    void whatIsNamedBesidesIsGeneratedOnce() throws IOException {
        Javac.Result result = Compilations.of(
                        work.resolve("c"), "@GenerateOsid(value = {\"*\", \"room\"}, adapters = false)")
                .on(allBut(Set.of("room.batch", "room")))
                .compile();

        assertThat(result.everything()).isEmpty();
        assertThat(Files.readAllLines(result.classes().resolve("META-INF/osid/packages.list")))
                .hasSize(2);
    }

    @Test
    void everyDescriptorOfTheStandardIsListed() {
        List<String> names = DescriptorSource.officialNames();

        assertThat(names).isSorted().doesNotHaveDuplicates().contains("osid", "resource.core", "room", "room.batch");
        assertThat(new TreeSet<>(names))
                .allSatisfy(name -> assertThat(DescriptorSource.official()
                                .of(name.equals("osid") ? name : "osid." + name.replaceFirst("\\.(core|query)$", "")))
                        .isNotEmpty());
    }
}
