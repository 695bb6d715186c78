package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.cli.project.ProjectMessage;

class NewCommandTest {

    private static final String DESCRIPTORS = "src/main/resources/META-INF/osid/descriptors/";

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void nameTheDirectory() {
        out = folder.resolve("project");
    }

    private Run run(String... arguments) {
        return Run.of(withOut(arguments));
    }

    private String[] withOut(String... arguments) {
        return Stream.concat(
                        Stream.of("new"), Stream.concat(Arrays.stream(arguments), Stream.of("--out", out.toString())))
                .toArray(String[]::new);
    }

    @Test
    void writesAProject() throws Exception {
        Run run = run("library", "--object", "Book");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(tree(out))
                .containsOnlyKeys(
                        ".gitignore",
                        "README.md",
                        "pom.xml",
                        DESCRIPTORS + "library.osid.yaml",
                        DESCRIPTORS + "library.batch.osid.yaml",
                        "src/main/java/com/example/library/app/Main.java",
                        "src/main/java/com/example/library/app/package-info.java",
                        "src/test/java/com/example/library/app/LibraryConformanceTest.java");
        assertThat(run.out()).contains(tree(out).keySet());
        assertThat(tree(out).values()).noneMatch(text -> text.contains("{{") || text.contains("\r"));
    }

    @Test
    void itsDescriptorsAreGood() {
        run("library", "--catalog", "Library", "--object", "Shelf:Shelves", "--object", "Book per Shelf");
        assertThat(Run.of("check", out.resolve(DESCRIPTORS).toString())).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void theDescriptorsSayWhatWasAskedForAndNothingThatIsRegular() throws Exception {
        run(
                "art.museum",
                "--catalog",
                "Campus:Campuses",
                "--object",
                "Hall",
                "--object",
                "Painting per Hall",
                "--object",
                "Analysis : Analyses per Painting",
                "--java",
                "org.example.art",
                "--project-version",
                "2.1.0-SNAPSHOT");
        assertThat(tree(out).get(DESCRIPTORS + "art.museum.osid.yaml")).isEqualTo("""
                osid: art.museum
                version: 2.1.0
                java: org.example.art
                catalog: {Campus: Campuses}
                subpackages: [batch]
                objects:
                  Hall:
                    # elements:
                    #   Title: {type: DisplayText, required: true, maximum: 200}
                  Painting:
                    per: Hall
                    # elements:
                    #   Title: {type: DisplayText, required: true, maximum: 200}
                  Analysis:
                    plural: Analyses
                    per: Painting
                    # elements:
                    #   Title: {type: DisplayText, required: true, maximum: 200}
                """);
        assertThat(tree(out).get(DESCRIPTORS + "art.museum.batch.osid.yaml")).isEqualTo("""
                osid: art.museum.batch
                version: 2.1.0
                batch:
                  Hall:
                  Painting: per Hall
                  Analysis: per Painting
                  Campus:
                """);
        assertThat(tree(out).get("pom.xml"))
                .contains("<artifactId>art-museum</artifactId>", "<version>2.1.0-SNAPSHOT</version>");
        assertThat(tree(out)).containsKey("src/test/java/org/example/art/app/ArtMuseumConformanceTest.java");
    }

    @Test
    void theCommentsAreElementsOfAGoodDescriptor() throws Exception {
        run("library", "--object", "Book");
        Path descriptor = out.resolve(DESCRIPTORS + "library.osid.yaml");
        Files.writeString(descriptor, Files.readString(descriptor).replace("# ", ""));
        assertThat(Files.readString(descriptor)).contains("    elements:\n      Title: ");
        assertThat(Run.of("check", descriptor.toString())).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void mainCreatesWhatNeedsNoOtherObject() throws Exception {
        run("library", "--object", "Book per Shelf", "--object", "Shelf:Shelves");
        assertThat(tree(out).get("src/main/java/com/example/library/app/Main.java"))
                .contains("admin.getShelfFormsForCreate(2, new Type[0])");
    }

    @Test
    void withoutABatchPackageIfAskedTo() throws Exception {
        run("library", "--no-batch", "--object", "Book");
        assertThat(tree(out))
                .containsKey("src/test/java/com/example/library/app/LibraryTest.java")
                .doesNotContainKey(DESCRIPTORS + "library.batch.osid.yaml");
        assertThat(tree(out).values()).noneMatch(text -> text.contains("library.batch") || text.contains("TCK"));
    }

    @Test
    void theSameOptionsGiveTheSameBytes() throws Exception {
        String[] options = {"library", "--catalog", "Library", "--object", "Book", "--object", "Shelf:Shelves"};
        run(options);
        Map<String, String> first = tree(out);
        out = folder.resolve("again");
        run(options);
        assertThat(tree(out)).isEqualTo(first);
    }

    @Test
    void anEmptyDirectoryIsGoodEnough() throws Exception {
        Files.createDirectories(out);
        assertThat(run("library", "--object", "Book").exitCode()).isZero();
        assertThat(out.resolve("pom.xml")).exists();
    }

    /** What brings a message about, and a part of its text that helps. */
    private record Mistake(ProjectMessage message, String helpful, String... arguments) {
        @Override
        public String toString() {
            return message.code() + " " + String.join(" ", arguments);
        }
    }

    private static Mistake mistake(ProjectMessage message, String helpful, String... arguments) {
        return new Mistake(message, helpful, arguments);
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                mistake(ProjectMessage.NO_NAME, "./osid new library", "--object", "Book"),
                mistake(ProjectMessage.BAD_NAME, "'Library'", "Library", "--object", "Book"),
                mistake(ProjectMessage.BAD_NAME, "lower case", "my library", "--object", "Book"),
                mistake(ProjectMessage.BAD_NAME, "without 'osid.'", "osid.library", "--object", "Book"),
                mistake(ProjectMessage.BAD_NAME, "'osid'", "osid", "--object", "Book"),
                mistake(ProjectMessage.BAD_NAME, "''", "", "--object", "Book"),
                mistake(ProjectMessage.BAD_NAME, "'a..b'", "a..b", "--object", "Book"),
                mistake(ProjectMessage.OFFICIAL, "osid.room", "room", "--object", "Book"),
                mistake(ProjectMessage.OFFICIAL, "osid.room.batch", "room.batch", "--object", "Book"),
                mistake(ProjectMessage.OFFICIAL, "osid.resource", "resource", "--object", "Book"),
                mistake(ProjectMessage.BATCH_NAME, "library.batch", "library.batch", "--object", "Book"),
                mistake(ProjectMessage.RESERVED_WORD, "'class' in class", "class", "--object", "Book"),
                mistake(
                        ProjectMessage.RESERVED_WORD,
                        "'new' in com.new.library",
                        "library",
                        "--java",
                        "com.new.library",
                        "--object",
                        "Book"),
                mistake(ProjectMessage.BAD_JAVA_PACKAGE, "--java", "library", "--java", "com.", "--object", "Book"),
                mistake(
                        ProjectMessage.BAD_JAVA_PACKAGE,
                        "my-company.library",
                        "library",
                        "--group",
                        "my-company",
                        "--object",
                        "Book"),
                mistake(
                        ProjectMessage.TAKEN_JAVA_PACKAGE,
                        "lies in org.osid,",
                        "library",
                        "--java",
                        "org.osid.library",
                        "--object",
                        "Book"),
                mistake(
                        ProjectMessage.TAKEN_JAVA_PACKAGE,
                        "lies in java,",
                        "library",
                        "--java",
                        "java.library",
                        "--object",
                        "Book"),
                mistake(
                        ProjectMessage.BAD_COORDINATE,
                        "'com example' is not a groupId",
                        "library",
                        "--java",
                        "com.example",
                        "--group",
                        "com example",
                        "--object",
                        "Book"),
                mistake(
                        ProjectMessage.BAD_COORDINATE,
                        "'a/b' is not an artifactId",
                        "library",
                        "--artifact",
                        "a/b",
                        "--object",
                        "Book"),
                mistake(ProjectMessage.BAD_VERSION, "'1.0'", "library", "--project-version", "1.0", "--object", "Book"),
                mistake(
                        ProjectMessage.BAD_VERSION,
                        "'1.0.0-<x>'",
                        "library",
                        "--project-version",
                        "1.0.0-<x>",
                        "--object",
                        "Book"),
                mistake(ProjectMessage.NO_OBJECT, "--object Book", "library"),
                mistake(ProjectMessage.NO_OBJECT, "--object Book", "library", "--catalog", "Library", "--yes"),
                mistake(ProjectMessage.BAD_OBJECT, "'book'", "library", "--object", "book"),
                mistake(ProjectMessage.BAD_OBJECT, "'Book of Shelf'", "library", "--object", "Book of Shelf"),
                mistake(
                        ProjectMessage.BAD_OBJECT,
                        "a catalog",
                        "library",
                        "--catalog",
                        "Library per Book",
                        "--object",
                        "Book"),
                mistake(ProjectMessage.NEEDS_PLURAL, "Shelf:Shelfs", "library", "--object", "Shelf"),
                mistake(
                        ProjectMessage.NEEDS_PLURAL,
                        "Campus:Campuses",
                        "library",
                        "--catalog",
                        "Campus",
                        "--object",
                        "Book"),
                mistake(ProjectMessage.BAD_PLURAL, "Books", "library", "--object", "Book:books"),
                mistake(ProjectMessage.BAD_PLURAL, "'' cannot", "library", "--object", "Book:"),
                mistake(ProjectMessage.NAMED_TWICE, "BOOK", "library", "--object", "Book", "--object", "BOOK"),
                mistake(ProjectMessage.NAMED_TWICE, "Book", "library", "--catalog", "Book", "--object", "Book"),
                mistake(ProjectMessage.UNKNOWN_PARENT, "per Shelf", "library", "--object", "Book per Shelf"),
                mistake(ProjectMessage.UNKNOWN_PARENT, "per Book", "library", "--object", "Book per Book"),
                mistake(
                        ProjectMessage.UNKNOWN_PARENT,
                        "did you mean Hall?",
                        "library",
                        "--object",
                        "Hall",
                        "--object",
                        "Book per Hal"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldAndNothingIsWritten(Mistake mistake) {
        Run run = run(mistake.arguments());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("osid: [" + mistake.message().code() + "] ")
                .contains(mistake.helpful())
                .hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        Run run = run("library", "--object", "book", "--project-version", "1", "--java", "a..b");
        assertThat(run.err().lines().map(line -> line.replaceAll(".*\\[(.*)].*", "$1")))
                .containsExactly("OSID-609", "OSID-606", "OSID-611");
        assertThat(run("--yes").err()).containsSubsequence("[OSID-601]", "[OSID-610]");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatTheDescriptorWouldBeWrongInIsToldWithItsPlace() {
        Run run = run("library", "--object", "Book", "--object", "BookForm");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("library.osid.yaml:", "[OSID-306]", "BookForm", "^");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void objectsThatNeedEachOtherAreTold() {
        Run run = run("library", "--object", "Book per Page", "--object", "Page per Book");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("library.osid.yaml:", "[OSID-309]");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingThatIsThereIsOverwritten() throws Exception {
        Files.createDirectories(out);
        Files.writeString(out.resolve("mine.txt"), "mine");
        Run run = run("library", "--object", "Book");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("osid: [OSID-616] " + out);
        assertThat(tree(out)).isEqualTo(Map.of("mine.txt", "mine"));
    }

    @Test
    void aFileIsNoDirectory() throws Exception {
        Files.writeString(out, "mine");
        Run run = run("library", "--object", "Book");
        assertThat(run.err()).startsWith("osid: [OSID-616] ");
        assertThat(out).hasContent("mine");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        out = file.resolve("project");
        Run run = run("library", "--object", "Book");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("osid: [OSID-617] ")
                .contains(out.toString())
                .hasLineCount(1);
    }

    @Test
    void aPersonIsAskedForEverything() throws Exception {
        Run run = Run.typing(
                String.join(
                                "\n",
                                "library",
                                "Library",
                                "Shelf per Hall",
                                "Hall",
                                "Shelf per Hall",
                                "Shelves",
                                "",
                                "no",
                                "org.example",
                                "books",
                                "2.0.0",
                                "",
                                out.toString())
                        + "\n",
                "new");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("Package, such as library: ", "Catalog of its objects", "Plural of Shelf: ")
                .contains("[OSID-615] Shelf is created per Hall")
                .contains("With its batch package (yes or no) [yes]: ")
                .contains("groupId [com.example]: ", "artifactId [library]: ", "Version [1.0.0]: ")
                .contains("Java package [org.example.library]: ", "Directory [books]: ");
        assertThat(tree(out).get(DESCRIPTORS + "library.osid.yaml"))
                .contains("java: org.example.library", "catalog: Library", "Hall:", "plural: Shelves\n    per: Hall");
        assertThat(tree(out).get("pom.xml")).contains("<artifactId>books</artifactId>", "<version>2.0.0</version>");
        assertThat(tree(out)).doesNotContainKey(DESCRIPTORS + "library.batch.osid.yaml");
    }

    @Test
    void answersAndOptionsGiveTheSameProject() throws Exception {
        run("library", "--object", "Book", "--object", "Shelf:Shelves");
        Map<String, String> byOptions = tree(out);
        out = folder.resolve("asked");
        Run run = Run.typing("\nBook\nShelf\nShelves\n\n\n\n\n\n\n", withOut("library"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(tree(out)).isEqualTo(byOptions);
    }

    @Test
    void anAnswerThatCannotBeUsedIsAskedForAgain() throws Exception {
        Run run = Run.typing(
                "\nLibrary\nroom\nlibrary\n\n\nbook\nBook\nBook\n\nperhaps\nY\na b\n\nx/y\n\n1\n\nclass.x\n\n",
                withOut());
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        Set<String> told = EnumSet.of(
                        ProjectMessage.BAD_NAME,
                        ProjectMessage.OFFICIAL,
                        ProjectMessage.NO_OBJECT,
                        ProjectMessage.BAD_OBJECT,
                        ProjectMessage.NAMED_TWICE,
                        ProjectMessage.NOT_YES_OR_NO,
                        ProjectMessage.BAD_COORDINATE,
                        ProjectMessage.BAD_VERSION,
                        ProjectMessage.RESERVED_WORD)
                .stream()
                .map(message -> "[" + message.code() + "]")
                .collect(Collectors.toSet());
        assertThat(run.out()).contains(told);
        assertThat(run.err()).isEmpty();
        assertThat(tree(out)).containsKey(DESCRIPTORS + "library.batch.osid.yaml");
    }

    @Test
    void whatIsGivenIsNotAskedForAndYesAsksNothing() {
        Run run = Run.typing("", withOut("library", "--object", "Book", "--yes"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith(out.toString());
    }

    @Test
    void aBadNameIsToldBeforeAnythingIsAsked() {
        Run run = Run.typing("\n\n\n", withOut("Library"));
        assertThat(run)
                .isEqualTo(new Run(2, "", "osid: " + ProjectMessage.BAD_NAME.text("Library") + System.lineSeparator()));
    }

    @Test
    void anInputThatEndsWritesNothing() {
        Run run = Run.typing("library\n\nBook\n", withOut());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("osid: [OSID-618] ").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    private static Map<String, String> tree(Path root) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
