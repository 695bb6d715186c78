package org.osidforge.it;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osid.room.RoomManager;

/** The one runnable jar, alone in a folder, as a vendor has it who never saw this project. */
class TckJarIT {

    private static final String MANAGER = "com.example.vendor.VendorManager";

    @TempDir
    private static Path folder;

    private static Path jar;

    @BeforeAll
    static void copyTheJarAlone() throws Exception {
        String name = "osid-tck-" + System.getProperty("it.version") + "-all.jar";
        Path built = Path.of(System.getProperty("it.home"), "osid-tck-app", "target", name);
        jar = Files.copy(built, folder.resolve(name));
        compile("tools/jackson/databind/ObjectMapper", """
                package tools.jackson.databind;
                public class ObjectMapper {
                    public static String flavour() { return "the vendor's"; }
                }
                """);
        compile("com/example/vendor/VendorManager", vendorManager());
    }

    @Test
    void certifiesTheInMemoryProvider() throws Exception {
        Program tck = run("--provider", "memory", "--package", "osid.room.batch");
        assertThat(tck.exitCode()).as(tck.out() + tck.err()).isZero();
        assertThat(tck.lastLine()).matches("[1-9]\\d* passed, 0 failed, .*");
    }

    @Test
    void certifiesAProviderThatBringsNothing() throws Exception {
        Program tck = certify(classes());
        assertThat(tck.err())
                .contains("interfaces: " + jar.getFileName(), "runtime: " + jar.getFileName())
                .contains("jackson: the vendor's", "picocli: not there");
    }

    /** Interfaces, runtime and provider of this project are there twice, and Jackson in two versions. */
    @Test
    void certifiesAProviderThatBringsItsOwnCopies() throws Exception {
        List<String> classPath = new ArrayList<>(List.of(classes()));
        try (Stream<Path> own = Files.list(Program.cli().resolve("lib"))) {
            own.filter(file -> file.getFileName().toString().matches("osid-(runtime|bindings|provider-memory)-.*"))
                    .forEach(file -> classPath.add(file.toString()));
        }
        assertThat(classPath).hasSize(4);
        Program tck = certify(String.join(File.pathSeparator, classPath));
        assertThat(tck.err())
                .contains("interfaces: " + jar.getFileName(), "runtime: osid-runtime-")
                .contains("jackson: the vendor's", "picocli: not there");
    }

    private static Program certify(String classPath) throws Exception {
        Path report = folder.resolve("report");
        Program tck = run(
                "--manager",
                MANAGER,
                "--classpath",
                classPath,
                "--package",
                "osid.room.batch",
                "--report",
                report.toString());
        assertThat(tck.exitCode()).as(tck.out() + tck.err()).isZero();
        assertThat(tck.lastLine()).matches("[1-9]\\d* passed, 0 failed, .*");
        assertThat(report.resolve("report.json")).content().contains("\"provider\" : \"" + MANAGER + "\"");
        return tck;
    }

    @Test
    void tellsItsVersionAndItsHelp() throws Exception {
        assertThat(run("--version").out()).startsWith("osid " + System.getProperty("it.version") + ", Java ");
        assertThat(run("--help").out()).contains("java -jar " + jar.getFileName() + " --manager ");
    }

    @Test
    void holdsNoLibraryUnderItsOwnName() throws Exception {
        assertThat(entries())
                .filteredOn(name -> name.endsWith(".class"))
                .allMatch(name -> name.matches("org/(osid|osidforge|jline)/.*"))
                .contains("org/osid/OsidManager.class")
                .anyMatch(name -> name.startsWith("org/osidforge/libraries/tools/jackson/"));
        assertThat(entries()).noneMatch(name -> name.matches("META-INF/(versions/.*|.*\\.(SF|DSA|RSA))"));
    }

    @Test
    void keepsTheLicensesOfAllItHolds() throws Exception {
        assertThat(entries())
                .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/licenses/jline/LICENSE")
                .contains("META-INF/licenses/jackson-core-jar/LICENSE");
        String named = new String(content("META-INF/licenses/README"), StandardCharsets.UTF_8);
        List<String> libraries = entries().stream()
                .filter(name -> name.matches("META-INF/maven/(?!org\\.osidforge/).*/pom\\.properties"))
                .map(name -> name.split("/")[3])
                .toList();
        assertThat(libraries).contains("jackson-databind", "snakeyaml-engine").allMatch(named::contains);
    }

    private static List<String> entries() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .toList();
        }
    }

    private static byte[] content(String entry) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getInputStream(file.getEntry(entry)).readAllBytes();
        }
    }

    private static Program run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.getFileName().toString()));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Program program = Program.in(folder, Map.of(), command);
        System.out.printf("%s: %d ms%n", String.join(" ", command), (System.nanoTime() - start) / 1_000_000);
        return program;
    }

    private static String classes() {
        return folder.resolve("classes").toString();
    }

    /** A manager that hands everything on to a provider, and tells what it was loaded with. */
    private static String vendorManager() {
        String methods = Arrays.stream(RoomManager.class.getMethods())
                .filter(m -> Modifier.isAbstract(m.getModifiers()))
                .filter(m -> !m.getName().equals("initialize"))
                // a method that several interfaces have throws what all of them allow
                .collect(toMap(
                        m -> m.getName() + Arrays.toString(m.getParameterTypes()),
                        TckJarIT::handedOn,
                        (one, other) -> one.length() <= other.length() ? one : other,
                        TreeMap::new))
                .values()
                .stream()
                .collect(joining("\n"));
        return """
                package com.example.vendor;
                public class VendorManager implements org.osid.room.RoomManager {
                    private final org.osid.room.RoomManager real;
                    public VendorManager() throws Exception {
                        real = org.osidforge.provider.memory.MemoryProvider.builder()
                                .only("osid.room", "osid.room.batch").open().newManager(org.osid.room.RoomManager.class);
                    }
                    @Override public void initialize(org.osid.OsidRuntimeManager runtime)
                            throws org.osid.ConfigurationErrorException, org.osid.OperationFailedException {
                        real.initialize(runtime);
                        tell("interfaces", from(org.osid.OsidManager.class));
                        tell("runtime", from(org.osidforge.runtime.value.BasicId.class));
                        tell("jackson", tools.jackson.databind.ObjectMapper.flavour());
                        tell("picocli", find("picocli.CommandLine"));
                    }
                    private static void tell(String what, String told) { System.err.println(what + ": " + told); }
                    private static String from(Class<?> type) {
                        return java.nio.file.Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getFileName().toString();
                    }
                    private static String find(String type) {
                        try {
                            return from(Thread.currentThread().getContextClassLoader().loadClass(type));
                        } catch (ClassNotFoundException none) {
                            return "not there";
                        }
                    }
                """ + methods + "\n}\n";
    }

    private static String handedOn(Method method) {
        String parameters = Arrays.stream(method.getParameters())
                .map(p -> p.getType().getCanonicalName() + " " + p.getName())
                .collect(joining(", "));
        String arguments =
                Arrays.stream(method.getParameters()).map(p -> p.getName()).collect(joining(", "));
        String thrown =
                Arrays.stream(method.getExceptionTypes()).map(Class::getName).collect(joining(", "));
        return "    @Override public " + method.getReturnType().getCanonicalName() + " " + method.getName() + "("
                + parameters + ")" + (thrown.isEmpty() ? "" : " throws " + thrown) + " { "
                + (method.getReturnType() == void.class ? "" : "return ") + "real." + method.getName() + "(" + arguments
                + "); }";
    }

    /** With nothing but the jar. */
    private static void compile(String name, String source) throws Exception {
        Path file = folder.resolve("src").resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        Files.createDirectories(Path.of(classes()));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-d", classes(), "-cp", classes() + File.pathSeparator + jar, "-proc:none", "-parameters");
            boolean done = javac.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(done).as("%s%n%s", messages, source).isTrue();
        }
    }
}
