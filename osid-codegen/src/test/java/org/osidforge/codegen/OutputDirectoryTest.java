package org.osidforge.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {

    @Test
    void filesAreWrittenAndThoseThatAreTheSameAreLeftAlone(@TempDir Path root) throws IOException {
        OutputDirectory out = new OutputDirectory(root.resolve("new"));
        List<GeneratedFile> files = List.of(GeneratedFile.of("a/A.java", "one"), GeneratedFile.of("b.txt", "two"));
        assertThat(out.write(files)).isEqualTo(new OutputDirectory.Outcome(2, 0));
        Path same = root.resolve("new/a/A.java");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(same, old);

        OutputDirectory.Outcome again = out.write(List.of(files.get(0), GeneratedFile.of("b.txt", "three")));

        assertThat(again).isEqualTo(new OutputDirectory.Outcome(1, 1));
        assertThat(Files.getLastModifiedTime(same)).isEqualTo(old);
        assertThat(root.resolve("new/b.txt")).hasContent("three");
    }
}
