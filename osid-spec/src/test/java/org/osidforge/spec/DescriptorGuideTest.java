package org.osidforge.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.Message;

/** What the page on descriptors shows is loaded, and it names every message. */
class DescriptorGuideTest {

    private static final Path PAGE = Path.of("..", "docs", "descriptors.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\\n(.*?)^```");

    /** The examples of the page: whole files under their names, sections completed by a head. */
    static List<DescriptorFile> examples() {
        List<DescriptorFile> files = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(page());
        while (blocks.find()) {
            String text = blocks.group(1);
            String name = "example" + files.size();
            String whole = text.startsWith("# ") ? text : "osid: " + name + "\nversion: 3.1.0\n" + text;
            String file = text.startsWith("# ") ? text.substring(2, text.indexOf('\n')) : name + DescriptorFile.SUFFIX;
            files.add(new DescriptorFile(file, whole.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void examplesLoadWithoutEvents() {
        List<DescriptorFile> examples = examples();

        LoadResult result = new SpecLoader().load(examples);

        assertThat(examples).hasSizeGreaterThan(8);
        assertThat(result.events()).isEmpty();
        assertThat(result.specification()).isPresent();
    }

    @Test
    void everyMessageIsNamed() {
        for (Message message : Message.values()) {
            assertThat(page()).contains("| " + message.code() + " |");
        }
    }
}
