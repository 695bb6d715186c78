package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every Java snippet of the documentation as it stands there, and runs those with a main method. */
class JavaSnippetsIT {

    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|record|interface) (\\w+)");

    private static final Path PROVIDER =
            Path.of(System.getProperty("it.home")).resolve("examples/thirdparty/src/main/java");

    static Stream<Documentation.Snippet> snippets() {
        List<Documentation.Snippet> found = Documentation.snippets("java");
        assertThat(found).as("Java snippets in the documentation").isNotEmpty();
        return found.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippets")
    void compilesAndRuns(Documentation.Snippet snippet, @TempDir Path folder) throws Exception {
        Matcher type = TYPE.matcher(snippet.text());
        assertThat(type.find()).as("%s has a type", snippet).isTrue();
        compile(snippet, folder, type.group(1));
        if (snippet.text().contains("static void main(")) {
            assertThat(run(folder, type.group(1))).as("output of %s", snippet).isNotBlank();
        }
    }

    private static void compile(Documentation.Snippet snippet, Path folder, String type) throws Exception {
        Path source = Files.writeString(folder.resolve(type + ".java"), snippet.text());
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean done = javac.getTask(
                            messages,
                            files,
                            null,
                            List.of(
                                    "-d",
                                    folder.toString(),
                                    "-proc:none",
                                    // the guide certifies this one
                                    "-sourcepath",
                                    PROVIDER.toString(),
                                    "-Xlint:all",
                                    "-Xlint:-classfile",
                                    "-Xlint:-path",
                                    "-Werror"),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(done).as("%s compiles:%n%s", snippet, messages).isTrue();
        }
    }

    private static String run(Path folder, String type) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavaSnippetsIT.class.getClassLoader())) {
            System.setOut(new PrintStream(seen, true, StandardCharsets.UTF_8));
            loader.loadClass(type).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return seen.toString(StandardCharsets.UTF_8);
    }
}
