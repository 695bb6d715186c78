package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParityCommandTest {

    private static final String RIGHT = "org.osid.room.Room\tname\tseen\ta page\tgetFloor\t-\tobjects\n";
    private static final String WRONG = "org.osid.room.Room\tname\tseen\ta page\tgetCarpet\t-\tobjects\n";

    @TempDir
    private Path folder;

    private static String lastLine(Run run) {
        return run.out().lines().reduce("", (before, line) -> line);
    }

    @Test
    void theFactsOfThisProjectAreMatched() {
        Run run = Run.of("parity");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).startsWith("package ").contains("\nosid.room.batch ", "\nbatch ", "\nrest ");
        assertThat(lastLine(run)).contains(" matched (", ", 0 unexplained; the rest: ");
    }

    @Test
    void somePackagesAreCompared() {
        Run run = Run.of("parity", "--package", "osid.room.batch", "osid.recognition.batch");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\nosid.room.batch ", "\nosid.recognition.batch ")
                .doesNotContain("osid.voting");
        assertThat(lastLine(run)).contains(" matched (100.0%)");
    }

    @Test
    void aPackageWithoutFactsIsNoVerdict() {
        assertThat(Run.of("parity", "--package", "osid.nowhere"))
                .isEqualTo(new Run(
                        2, "", "osid: there are no facts about a package osid.nowhere" + System.lineSeparator()));
    }

    @Test
    void factsOfOnesOwnAreCompared() throws Exception {
        Files.writeString(folder.resolve("own.tsv"), RIGHT);
        assertThat(Run.of("parity", "--facts", folder.toString()).exitCode()).isZero();
        Files.writeString(folder.resolve("own.tsv"), RIGHT + WRONG);
        Run run = Run.of("parity", "--facts", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("  org.osid.room.Room name getCarpet [seen, a page]: no method getCarpet\n");
        assertThat(lastLine(run)).startsWith("1 of 2 matched (50.0%)");
    }

    @Test
    void badFactsAreNoVerdict() throws Exception {
        Path file = Files.writeString(folder.resolve("own.tsv"), RIGHT + "nonsense\n");
        Run run = Run.of("parity", "--facts", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("osid: " + file + ":2: error [FACT-COLUMNS] ");
    }

    @Test
    void jsonIsForTools() throws Exception {
        Files.writeString(folder.resolve("own.tsv"), RIGHT + WRONG);
        Run run = Run.of("parity", "--facts", folder.toString(), "--format", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("passed").asBoolean()).isFalse();
        assertThat(json.get("mismatches")).hasSize(1);
    }

    @Test
    void verboseTellsWhatIsNotDescribed() throws Exception {
        Files.writeString(folder.resolve("own.tsv"), WRONG.replace("objects", "rest"));
        String line = "  org.osid.room.Room name getCarpet [seen, a page]: no method getCarpet\n";
        assertThat(Run.of("parity", "--facts", folder.toString()).out()).doesNotContain(line);
        assertThat(Run.of("parity", "--facts", folder.toString(), "--verbose").out())
                .contains(line);
    }

    @Test
    void anotherBindingIsCompared() throws Exception {
        Path jar = jar("org/osid/room/Room.class");
        assertThat(Run.of("parity", "--jar", jar.toString()))
                .isEqualTo(new Run(
                        0, "1 types compared, 1 the same; 0 differences break linking, 0 are in source only\n", ""));
    }

    @Test
    void whatBreaksLinkingIsAProblem() throws Exception {
        Path jar = folder.resolve("other.jar");
        compileInto(jar, "package org.osid.room; public interface Room { void paint(); }");
        Run run = Run.of("parity", "--jar", jar.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("  org.osid.room.Room: ours has no void paint()\n");
        Run json = Run.of("parity", "--jar", jar.toString(), "--format", "json");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(json.out()).get("links").asBoolean())
                .isFalse();
    }

    @Test
    void aJarThatCannotBeComparedIsNoVerdict() throws Exception {
        String nowhere = folder.resolve("nowhere.jar").toString();
        assertThat(Run.of("parity", "--jar", nowhere))
                .isEqualTo(new Run(2, "", "osid: --jar: there is no file " + nowhere + System.lineSeparator()));
        Path jar = jar("org/osid/room/Room.class");
        assertThat(Run.of("parity", "--jar", jar.toString(), "--package", "osid.nowhere"))
                .isEqualTo(new Run(
                        2, "", "osid: --jar: " + jar + " has no public type to compare" + System.lineSeparator()));
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
        assertThat(Run.of("parity", "--jar", broken.toString()).err()).startsWith("osid: cannot read " + broken + ": ");
    }

    @Test
    void factsAndJarExcludeEachOther() {
        assertThat(Run.of("parity", "--jar", "a.jar", "--facts", "b").exitCode())
                .isEqualTo(2);
        assertThat(Run.of("parity", "--format", "xml").exitCode()).isEqualTo(2);
    }

    private void compileInto(Path jar, String source) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path file = Files.writeString(folder.resolve("Room.java"), source);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-parameters", "-d", classes.toString(), file.toString()))
                .isZero();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("org/osid/room/Room.class"));
            zip.write(Files.readAllBytes(classes.resolve("org/osid/room/Room.class")));
        }
    }

    /** A jar with a class of the class path. */
    private Path jar(String entry) throws Exception {
        Path jar = folder.resolve("binding.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                var bytes = ParityCommandTest.class.getClassLoader().getResourceAsStream(entry)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(bytes.readAllBytes());
        }
        return jar;
    }
}
