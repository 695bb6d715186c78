package org.osidforge.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files of a project: what holds for them whatever was asked for. */
class ProjectFilesTest {

    private static final Path HOME = Path.of("..");

    @TempDir
    private Path folder;

    private static SortedMap<String, byte[]> files(String forge) {
        Project project = new Project(
                "library",
                "com.example.library",
                "com.example",
                "library",
                "1.0.0",
                Optional.empty(),
                List.of(new Kind("Book", Optional.empty(), Optional.empty())),
                true,
                Path.of("library"));
        return ProjectFiles.of(project, ProjectDescriptors.of(project), forge);
    }

    private static String text(String forge, String path) {
        return new String(files(forge).get(path), StandardCharsets.UTF_8);
    }

    @Test
    void pluginsHaveTheVersionsOfThisBuild() throws Exception {
        Map<String, String> ours = versions(document(Files.newInputStream(HOME.resolve("pom.xml"))));
        Map<String, String> written =
                versions(document(new ByteArrayInputStream(files("1.2.3").get("pom.xml"))));
        assertThat(written).containsKeys("maven-compiler-plugin", "maven-surefire-plugin", "junit.version");
        assertThat(ours).containsAllEntriesOf(written);
    }

    @Test
    void theExampleIsBuiltTheSameWay() throws Exception {
        Map<String, String> written =
                versions(document(new ByteArrayInputStream(files("1.2.3").get("pom.xml"))));
        Map<String, String> example =
                versions(document(Files.newInputStream(HOME.resolve("examples/library/pom.xml"))));
        assertThat(written).containsAllEntriesOf(example);
    }

    /** Versions of plugins by artifactId, and that of JUnit; what a property stands for, where the pom names one. */
    private static Map<String, String> versions(Document pom) {
        Map<String, String> versions = new TreeMap<>();
        NodeList plugins = pom.getElementsByTagName("plugin");
        for (int i = 0; i < plugins.getLength(); i++) {
            Element plugin = (Element) plugins.item(i);
            child(plugin, "version")
                    .ifPresent(
                            version -> versions.put(child(plugin, "artifactId").orElseThrow(), resolved(version, pom)));
        }
        versions.put(
                "junit.version",
                pom.getElementsByTagName("junit.version").item(0).getTextContent());
        return versions;
    }

    private static String resolved(String version, Document pom) {
        return version.startsWith("${")
                ? pom.getElementsByTagName(version.substring(2, version.length() - 1))
                        .item(0)
                        .getTextContent()
                : version;
    }

    private static Optional<String> child(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element
                    && element.getTagName().equals(name)) {
                return Optional.of(element.getTextContent());
            }
        }
        return Optional.empty();
    }

    private static Document document(InputStream xml) throws Exception {
        try (xml) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        }
    }

    @Test
    void onlyAVersionThatIsNotReleasedHasToBeInstalledFirst() {
        assertThat(text("1.2.3", "pom.xml")).contains("<osid.version>1.2.3</osid.version>");
        assertThat(text("1.2.3", "README.md")).doesNotContain("install");
        assertThat(text("1.3.0-SNAPSHOT", "README.md")).contains("mvn -DskipTests install");
    }

    @Test
    void aPlaceThatNothingFillsIsADefect() {
        assertThatThrownBy(() -> new Template("pom.xml").fill(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("pom.xml has a place {{group}}");
        assertThatThrownBy(() -> new Template("nothing.txt").fill(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no template nothing.txt");
    }

    @Test
    void whatCannotBeWrittenToItsEndIsTakenAway() throws Exception {
        Files.writeString(folder.resolve("mine"), "mine");
        SortedMap<String, byte[]> files = new TreeMap<>(
                Map.of("a/first", new byte[1], "b", new byte[1], "b/under-a-file", new byte[1], "c", new byte[1]));
        assertThatThrownBy(() -> ProjectWriter.write(folder.resolve("project"), files))
                .isInstanceOf(ProjectProblems.class)
                .hasMessageStartingWith("[OSID-617] ");
        assertThat(folder).isDirectoryContaining("glob:**/mine").isDirectoryNotContaining("glob:**/project");
    }

    @Test
    void everyMessageIsDocumented() throws Exception {
        String page = Files.readString(HOME.resolve("docs/generator.md"));
        assertThat(Arrays.stream(ProjectMessage.values()).map(ProjectMessage::code))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(page).contains("| `" + code + "` |"));
    }
}
