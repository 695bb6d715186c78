package org.osidforge.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.GeneratorOptions;
import org.osidforge.codegen.testing.Javac;
import org.osidforge.codegen.testing.Library;
import org.osidforge.codegen.testing.Official;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.spec.model.Specification;

class OsidProcessorTest {

    private static final String BOTH = "@GenerateOsid(value = {\"library\", \"library.batch\"}, adapters = false)";

    @TempDir
    private Path work;

    private Path descriptors;
    private Path generated;

    @BeforeEach
    void descriptors() throws IOException {
        descriptors = Library.in(work.resolve("descriptors"));
        generated = Files.createDirectories(work.resolve("generated"));
    }

    private Javac library(String annotation) {
        return Compilations.of(work.resolve("c"), annotation)
                .with("-Aosid.descriptors=" + descriptors, "-s", generated.toString());
    }

    @Test
    void whatTheProcessorWritesIsWhatTheGeneratorGives() throws IOException {
        Javac.Result result = library(BOTH).compile();
        assertThat(result.successful()).as(result.everything()).isTrue();

        Map<String, GeneratedFile> written = new TreeMap<>();
        for (Path root : List.of(generated, result.classes())) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String path = root.relativize(file).toString();
                    if (!path.endsWith(".class")) {
                        written.put(path, new GeneratedFile(path, Files.readAllBytes(file)));
                    }
                }
            }
        }

        Specification specification = new SpecLoader()
                .load(List.of(
                        new DescriptorFile(descriptors.resolve(Library.FILE).toString(), Library.DESCRIPTOR.getBytes()),
                        new DescriptorFile(
                                descriptors.resolve(Library.BATCH_FILE).toString(),
                                Library.BATCH_DESCRIPTOR.getBytes())))
                .specification()
                .orElseThrow();
        assertThat(written.values())
                .containsExactlyElementsOf(Generator.standard()
                        .generate(
                                specification,
                                List.of("osid.library.batch", "osid.library"),
                                GeneratorOptions.interfacesOnly()));
    }

    @Test
    void theModelIsFoundOnTheClassPathOfWhoUsesTheClasses() throws IOException {
        Javac.Result result = library(BOTH).compile();

        try (URLClassLoader loader =
                new URLClassLoader(new java.net.URL[] {result.classes().toUri().toURL()}, null)) {
            Specification found = ModelFiles.load(loader);
            assertThat(found.packages()).extracting(p -> p.key()).containsExactly("osid.library", "osid.library.batch");
        }
    }

    @Test
    void aResourceWithTheSameContentIsNotWrittenAgain() throws IOException {
        Path model = library(BOTH).compile().classes().resolve("META-INF/osid/osid.library.json");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(model, old);

        Javac.Result again = library(BOTH).with("-Aosid.debug=true").compile();

        assertThat(again.successful()).as(again.everything()).isTrue();
        assertThat(Files.getLastModifiedTime(model)).isEqualTo(old);
        assertThat(again.messages(Diagnostic.Kind.NOTE)).anyMatch(n -> n.contains("3 of them were there already"));
    }

    @Test
    void anEditedDescriptorGivesNewCode() throws IOException {
        library(BOTH).compile();
        Library.write(
                descriptors.resolve(Library.FILE),
                Library.DESCRIPTOR.replace("Isbn: string", "Isbn: string\n      Blurb: DisplayText"));

        Javac.Result again = library(BOTH).compile();

        assertThat(again.successful()).as(again.everything()).isTrue();
        assertThat(generated.resolve("com/example/library/Book.java")).content().contains("getBlurb()");
        assertThat(again.classes().resolve("META-INF/osid/osid.library.json"))
                .content()
                .contains("Blurb");
    }

    @Test
    void aProblemOfADescriptorIsShownAtTheAnnotationWithItsPlace() {
        Library.write(
                descriptors.resolve(Library.BATCH_FILE), Library.BATCH_DESCRIPTOR.replace("  Shelf:", "  Shelv:"));

        Javac.Result result = library(BOTH).compile();

        assertThat(result.successful()).isFalse();
        Diagnostic<? extends JavaFileObject> error = result.diagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .orElseThrow();
        assertThat(error.getMessage(Locale.ROOT))
                .startsWith(descriptors.resolve(Library.BATCH_FILE) + ":5:3: [OSID-")
                .contains("Shelv");
        assertThat(error.getSource().getName()).endsWith("App.java");
        assertThat(error.getLineNumber()).isEqualTo(5);
        assertThat(generated).isEmptyDirectory();
    }

    @Test
    void allProblemsOfAllDescriptorsAreToldAtOnce() {
        Library.write(descriptors.resolve(Library.FILE), Library.DESCRIPTOR + "colour: red\n");
        Library.write(descriptors.resolve(Library.BATCH_FILE), Library.BATCH_DESCRIPTOR + "shape: round\n");

        Javac.Result result = library(BOTH).compile();

        assertThat(result.errors()).anyMatch(e -> e.contains("colour")).anyMatch(e -> e.contains("shape"));
    }

    @Test
    void severalAnnotationsAreGeneratedTogether() {
        Javac.Result result = library("@GenerateOsid(value = \"library\", adapters = false)")
                .write(
                        "app/package-info.java",
                        "@org.osidforge.codegen.GenerateOsid(value = \"library.batch\", adapters = false)\npackage app;\n")
                .compile();

        assertThat(result.successful()).as(result.everything()).isTrue();
        assertThat(result.classes().resolve("META-INF/osid/packages.list"))
                .hasContent("META-INF/osid/osid.library.batch.json\nMETA-INF/osid/osid.library.json\n");
    }

    /** Another processor may bring the annotation, a round later. */
    @Test
    void annotationsOfLaterRoundsAreGeneratedToo() {
        Javac.Result result = library("@GenerateOsid(value = \"library\", adapters = false)")
                .processing(new LateAnnotation())
                .compile();

        assertThat(result.successful()).as(result.everything()).isTrue();
        assertThat(result.classes().resolve("com/example/library/batch/BookBatchForm.class"))
                .exists();
        assertThat(result.classes().resolve("META-INF/osid/packages.list"))
                .hasContent("META-INF/osid/osid.library.batch.json\nMETA-INF/osid/osid.library.json\n");
    }

    @SupportedAnnotationTypes("*")
    private static final class LateAnnotation extends AbstractProcessor {
        private boolean done;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer out =
                        processingEnv.getFiler().createSourceFile("app.Late").openWriter()) {
                    out.write(
                            "package app; @org.osidforge.codegen.GenerateOsid(value = \"library.batch\", adapters = false) class Late {}");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    @Test
    void aPartOfAPackageIsNamedByItsFile() {
        Javac.Result result = library("@GenerateOsid(value = \"resource.core\", adapters = false)")
                .compile();

        assertThat(result.successful()).as(result.everything()).isTrue();
        assertThat(result.classes().resolve("META-INF/osid/packages.list"))
                .hasContent("META-INF/osid/osid.resource-core.json\n");
        assertThat(result.classes().resolve("org/osid/resource/Resource.class")).exists();
    }

    @Test
    void aDescriptorThatIsReferredToAndCannotBeReadIsTold() {
        Place broken = new Place() {
            @Override
            public java.util.Optional<DescriptorFile> read(String fileName) {
                if (fileName.equals(Library.FILE)) {
                    throw new UncheckedIOException(new IOException("the disk is gone"));
                }
                return java.util.Optional.empty();
            }

            @Override
            public String where(String fileName) {
                return "a broken disk";
            }
        };

        Javac.Result result = Compilations.with(
                        work.resolve("c"),
                        new OsidProcessor(Generator.standard(), List.of(broken)),
                        "@GenerateOsid(\"library.batch\")")
                .with("-Aosid.descriptors=" + descriptors)
                .compile();

        assertThat(result.errors())
                .anyMatch(e ->
                        e.startsWith("[" + ProcessorMessage.UNREADABLE.code() + "]") && e.contains("the disk is gone"));
    }

    @Test
    void nothingIsDoneWithoutTheAnnotation() throws IOException {
        Javac.Result result = library("").with("-Aosid.debug=true").compile();

        assertThat(result.successful()).as(result.everything()).isTrue();
        assertThat(generated).isEmptyDirectory();
    }

    @Test
    void compilersAndGradleFindTheProcessor() throws IOException {
        ClassLoader loader = OsidProcessor.class.getClassLoader();
        assertThat(java.util.ServiceLoader.load(Processor.class, loader)).anyMatch(p -> p instanceof OsidProcessor);
        try (var in = loader.getResourceAsStream("META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip())
                    .isEqualTo(OsidProcessor.class.getName() + ",aggregating");
        }
        assertThat(new OsidProcessor().getSupportedOptions())
                .containsExactlyInAnyOrder("osid.descriptors", "osid.debug");
    }

    @Test
    void theOfficialBindingIsWhatTheProcessorWouldWrite() {
        Javac.Result result = Compilations.of(
                        work.resolve("c"), "@GenerateOsid(value = {\"room\", \"room.batch\"}, adapters = false)")
                .with("-s", generated.toString())
                .compile();

        assertThat(result.successful()).as(result.everything()).isTrue();
        GeneratedFile expected = Official.file("org/osid/room/batch/CampusBatchAdminSession.java");
        assertThat(generated.resolve(expected.path())).hasBinaryContent(expected.bytes());
    }
}
