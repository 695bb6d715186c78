package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the documentation shows of Gradle is what the example builds with. */
class GradleSnippetsIT {

    private static final Path EXAMPLE = Path.of(System.getProperty("it.home")).resolve("examples/library");

    @Test
    void snippetsStandInTheExample() throws Exception {
        List<Documentation.Snippet> snippets = Documentation.snippets("groovy");
        assertThat(snippets).isNotEmpty();
        String build = Files.readString(EXAMPLE.resolve("build.gradle"));
        assertThat(snippets).allSatisfy(snippet -> assertThat(build).contains(snippet.text()));
    }

    @Test
    void bothBuildsOfTheExampleTestWithTheSameJUnit() throws Exception {
        String pom = Files.readString(EXAMPLE.resolve("pom.xml"));
        String version = pom.replaceAll("(?s).*<junit\\.version>(.*?)</junit\\.version>.*", "$1");
        assertThat(Files.readString(EXAMPLE.resolve("build.gradle")))
                .contains("'org.junit.jupiter:junit-jupiter:" + version + "'")
                .contains("'org.junit.platform:junit-platform-launcher:" + version + "'");
    }
}
