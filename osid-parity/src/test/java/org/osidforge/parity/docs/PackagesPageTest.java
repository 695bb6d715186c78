package org.osidforge.parity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.osidforge.parity.fact.FactSet;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.model.Specification;

/**
 * The page about the official packages says what the descriptors and the facts say.
 *
 * <p>After a change of either it is rewritten by {@code mvn -pl osid-parity -am test -Dtest=PackagesPageTest -Dosid.pages=rewrite -Dsurefire.failIfNoSpecifiedTests=false}; what stands above
 * its mark is written by hand and kept.
 */
class PackagesPageTest {

    private static final String MARK = "<!-- made from the descriptors and facts: everything below -->\n";
    private static final Path PAGE = Path.of("..", "docs", "packages.md");

    @Test
    void thePageIsUpToDate() throws IOException {
        Specification official = new SpecLoader()
                .load(DescriptorSource.officialFiles())
                .specification()
                .orElseThrow();
        PackageSources sources = PackageSources.of(FactSet.builtIn().facts());
        String kept = Files.readString(PAGE);
        int mark = kept.indexOf(MARK);
        assertThat(mark).as("it has its mark").isPositive();
        String whole = kept.substring(0, mark) + MARK + "\n" + new PackagePages(official, sources).text();
        if ("rewrite".equals(System.getProperty("osid.pages"))) {
            Files.writeString(PAGE, whole);
            return;
        }
        assertThat(kept)
                .as("made by the command in the comment of PackagesPageTest")
                .isEqualTo(whole);
    }

    @Test
    void everySourceOfAFactIsDescribedAndNoOther() throws IOException {
        PackageSources sources = PackageSources.of(FactSet.builtIn().facts());
        assertThat(sources.described()).isEqualTo(sources.named());
    }
}
