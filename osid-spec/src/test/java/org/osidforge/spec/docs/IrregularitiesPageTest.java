package org.osidforge.spec.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.DescriptorReader;
import org.osidforge.spec.diagnostic.EventLog;

/**
 * The page about what the official packages have otherwise says what the descriptors say.
 *
 * <p>After a change of descriptors it is rewritten by {@code mvn -pl osid-spec test -Dtest=IrregularitiesPageTest -Dosid.pages=rewrite}; what stands above its mark is written by hand and kept.
 */
class IrregularitiesPageTest {

    private static final String MARK = "<!-- made from the descriptors: everything below -->\n";
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void thePageIsUpToDate() throws IOException {
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
                .as("made by the command in the comment of IrregularitiesPageTest")
                .isEqualTo(whole);
    }
}
