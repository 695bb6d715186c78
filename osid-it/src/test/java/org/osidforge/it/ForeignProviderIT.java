package org.osidforge.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.room.batch.RoomBatchManager;

/** The TCK on a provider that this project has never seen, in a jar of its own. */
class ForeignProviderIT {

    private static final String BROKEN = "com.example.foreign.BrokenManager";
    private static final String NO_MANAGER = "com.example.foreign.NoManager";

    @TempDir
    private static Path folder;

    private static Path jar;

    @BeforeAll
    static void makeJar() throws Exception {
        compile("BrokenManager", brokenManager());
        compile("NoManager", "package com.example.foreign; public class NoManager {}");
        jar = folder.resolve("foreign.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name : List.of(BROKEN, NO_MANAGER)) {
                String path = name.replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(path));
                Files.copy(folder.resolve("classes").resolve(path), out);
            }
        }
    }

    @Test
    void aBrokenProviderFails() throws Exception {
        Path report = folder.resolve("report");
        Program tck = Program.jar(
                "tck",
                "--manager",
                BROKEN,
                "--classpath",
                jar.toString(),
                "--package",
                "osid.room.batch",
                "--report",
                report.toString());
        assertThat(tck.exitCode()).as(tck.out() + tck.err()).isEqualTo(1);
        assertThat(tck.out())
                .contains("provider " + BROKEN)
                .contains("osid.room.batch.CampusBatchAdminSession")
                .contains("getCampusBatchAdminSession");
        assertThat(tck.lastLine()).matches("\\d+ passed, [1-9]\\d* failed, .*");
        assertThat(report.resolve("report.json")).content().contains("\"provider\" : \"" + BROKEN + "\"", "\"failed\"");
        assertThat(report.resolve("report.xml")).content().contains("<failure");
    }

    static Stream<Arguments> unusable() {
        String there = jar.toString();
        String nowhere = folder.resolve("nowhere.jar").toString();
        return Stream.of(
                Arguments.of(
                        List.of("--manager", "com.example.foreign.Nobody", "--classpath", there),
                        "there is no class com.example.foreign.Nobody in " + there),
                Arguments.of(
                        List.of("--manager", BROKEN),
                        "there is no class " + BROKEN + "; name its jar with --classpath"),
                Arguments.of(
                        List.of("--manager", NO_MANAGER, "--classpath", there),
                        NO_MANAGER + " implements no manager interface"),
                Arguments.of(
                        List.of("--manager", BROKEN, "--classpath", there + File.pathSeparator + nowhere),
                        "--classpath: there is no " + nowhere));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void whatCannotBeUsedIsOneClearLine(List<String> arguments, String words) throws Exception {
        Program tck =
                Program.jar(Stream.concat(Stream.of("tck"), arguments.stream()).toArray(String[]::new));
        assertThat(tck.exitCode()).as(tck.out() + tck.err()).isEqualTo(2);
        assertThat(tck.err()).startsWith("osid: ").contains(words).hasLineCount(1);
        assertThat(tck.out()).isEmpty();
    }

    @Test
    void anUnknownPackageIsNoVerdict() throws Exception {
        Program tck = Program.jar(
                "tck", "--manager", BROKEN, "--classpath", jar.toString(), "--package", "osid.nowhere.batch");
        assertThat(tck.exitCode()).isEqualTo(2);
        assertThat(tck.out())
                .contains(
                        "[TCK-UNKNOWN-PACKAGE] the model on the class path does not hold the package osid.nowhere.batch");
        assertThat(tck.lastLine()).startsWith("0 passed, 0 failed, ");
    }

    /** A manager that says yes to everything and gives nothing. */
    private static String brokenManager() {
        String methods = Arrays.stream(RoomBatchManager.class.getMethods())
                .filter(m -> Modifier.isAbstract(m.getModifiers()))
                .map(m -> m.getName()
                        + Arrays.stream(m.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toList() + "\n" + method(m))
                .sorted()
                .distinct()
                .map(text -> text.substring(text.indexOf('\n') + 1))
                .collect(joining("\n"));
        return "package com.example.foreign;\npublic class BrokenManager implements " + RoomBatchManager.class.getName()
                + " {\n" + methods + "\n}\n";
    }

    private static String method(Method method) {
        Class<?> type = method.getReturnType();
        String parameters = Arrays.stream(method.getParameters())
                .map(p -> p.getType().getCanonicalName() + " " + p.getName())
                .collect(joining(", "));
        String body = type == void.class ? "" : type == boolean.class ? "return true;" : "return null;";
        return "    @Override public " + type.getCanonicalName() + " " + method.getName() + "(" + parameters + ") { "
                + body + " }";
    }

    private static void compile(String name, String source) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-d", folder.resolve("classes").toString(), "-proc:none");
            boolean done = javac.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(done).as("%s%n%s", messages, source).isTrue();
        }
    }
}
