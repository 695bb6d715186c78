package org.osidforge.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.codegen.testing.Javac;
import org.osidforge.codegen.testing.Library;
import org.osidforge.codegen.testing.Official;

/** Where descriptors are found, and which of several is taken. */
class DescriptorPlacesTest {

    private static final String BOTH = "@GenerateOsid(value = {\"library\", \"library.batch\"}, adapters = false)";

    @TempDir
    private Path work;

    private Javac both() {
        return Compilations.of(work.resolve("c"), BOTH).with("-Aosid.debug=true");
    }

    private static void assertGenerated(Javac.Result result, Path from) {
        assertThat(result.successful()).as(result.everything()).isTrue();
        assertThat(result.classes().resolve("com/example/library/batch/BookBatchAdminSession.class"))
                .exists();
        assertThat(String.join("\n", result.messages(Diagnostic.Kind.NOTE))).contains(from.toString());
    }

    private Path nested(String root) {
        return Library.in(work.resolve(root).resolve(Place.FOLDER));
    }

    @Test
    void inADirectoryOfTheOption() {
        Path directory = Library.in(work.resolve("descriptors"));

        assertGenerated(both().with("-Aosid.descriptors=" + directory).compile(), directory.resolve(Library.FILE));
    }

    @Test
    void belowARootOfResourcesThatTheOptionNames() {
        Path file = nested("resources").resolve(Library.FILE);

        assertGenerated(
                both().with("-Aosid.descriptors=" + work.resolve("resources")).compile(), file);
    }

    @Test
    void inTheClassOutputWhereMavenCopiesResources() {
        Javac javac = both();
        Path file = Library.in(javac.classes().resolve(Place.FOLDER)).resolve(Library.FILE);

        assertGenerated(javac.compile(), file);
    }

    @Test
    void onTheSourcePath() {
        Path file = nested("resources").resolve(Library.FILE);

        assertGenerated(
                both().with("-sourcepath", work.resolve("resources").toString()).compile(), file);
    }

    @Test
    void onTheClassPath() {
        Path file = nested("jar").resolve(Library.FILE);

        assertGenerated(both().on(work.resolve("jar")).compile(), file);
    }

    @Test
    void inAModuleOnTheModulePath() {
        Path module = work.resolve("module");
        Javac.Result compiled = new Javac(module)
                .write("module-info.java", "module the.descriptors {}")
                .compile();
        assertThat(compiled.successful()).as(compiled.everything()).isTrue();
        Path file = Library.in(compiled.classes().resolve(Place.FOLDER)).resolve(Library.FILE);

        // resources of a named module are not on the class path, whatever the compiler can see of its classes
        assertGenerated(
                both().with("--module-path", compiled.classes().toString(), "--add-modules", "the.descriptors")
                        .compile(),
                file);
    }

    @Test
    void theOfficialOnesTravelWithTheProcessor() {
        Javac.Result result = Compilations.of(
                        work.resolve("c"), "@GenerateOsid(value = \"room.batch\", adapters = false)")
                .compile();

        assertThat(result.successful()).as(result.everything()).isTrue();
        assertThat(result.classes().resolve("org/osid/room/batch/CampusBatchAdminSession.class"))
                .exists();
    }

    @Test
    void theOptionWinsOverEverythingElse() {
        Javac javac = both();
        Library.in(javac.classes().resolve(Place.FOLDER));
        Path directory = Library.in(work.resolve("descriptors"));

        assertGenerated(javac.with("-Aosid.descriptors=" + directory).compile(), directory.resolve(Library.FILE));
    }

    @Test
    void whatIsReferredToIsFoundInTheSamePlaces() {
        Path directory = Library.in(work.resolve("descriptors"));

        Javac.Result result = Compilations.of(work.resolve("c"), BOTH.replace("\"library\", ", ""))
                .with("-Aosid.descriptors=" + directory)
                .on(libraryClasses())
                .compile();

        assertThat(result.successful()).as(result.everything()).isTrue();
        assertThat(result.classes().resolve("com/example/library/batch/BookBatchForm.class"))
                .exists();
        assertThat(result.classes().resolve("com/example/library/Book.class")).doesNotExist();
    }

    private Path libraryClasses() {
        Javac.Result base = Compilations.of(
                        work.resolve("base"), "@GenerateOsid(value = \"library\", adapters = false)")
                .with("-Aosid.descriptors=" + work.resolve("descriptors"))
                .compile();
        assertThat(base.successful()).as(base.everything()).isTrue();
        return base.classes();
    }

    @Test
    void theOfficialPackagesAreThere() {
        assertThat(Official.keys()).contains("osid", "osid.room.batch", "osid.recognition.batch");
    }
}
