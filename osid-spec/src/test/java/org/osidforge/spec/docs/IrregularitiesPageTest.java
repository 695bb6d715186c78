package org.osidforge.spec.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.DescriptorReader;
import org.osidforge.spec.diagnostic.EventLog;

/**
 * The pages about the official packages say what the descriptors say.
 *
 * <p>After a change of descriptors they are rewritten by {@code mvn -pl osid-spec test -Dtest=OfficialPagesTest -Dosid.pages=rewrite}; what stands above their mark is written by hand and kept.
 */
class OfficialPagesTest {

    private static final String MARK = "<!-- made from the descriptors: everything below -->\n";
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void packages() throws IOException {
        LoadResult result = new SpecLoader().load(DescriptorSource.officialFiles());
        compare("packages.md", new PackagePages(result.specification().orElseThrow()).text());
    }

    @Test
    void irregularities() throws IOException {
        EventLog log = new EventLog();
        DescriptorReader reader = new DescriptorReader(log);
        List<Descriptor> all = DescriptorSource.officialFiles().stream()
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
        assertThat(log.events()).isEmpty();
        compare("irregularities.md", new IrregularitiesPage(all).text());
    }

    private static void compare(String page, String made) throws IOException {
        Path file = DOCS.resolve(page);
        String kept = Files.readString(file);
        int mark = kept.indexOf(MARK);
        assertThat(mark).as(page + " has its mark").isPositive();
        String whole = kept.substring(0, mark) + MARK + "\n" + made;
        if ("rewrite".equals(System.getProperty("osid.pages"))) {
            Files.writeString(file, whole);
            return;
        }
        assertThat(kept)
                .as("made by the command in the comment of OfficialPagesTest")
                .isEqualTo(whole);
    }
}
