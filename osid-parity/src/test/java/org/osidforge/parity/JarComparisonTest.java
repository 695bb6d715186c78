package org.osidforge.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.parity.binding.CompiledBinding;
import org.osidforge.parity.binding.UnreadableClassException;
import org.osidforge.parity.jar.JarComparison;
import org.osidforge.parity.jar.JarResult;
import org.osidforge.parity.report.JarReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two compiled bindings: what breaks a provider that was compiled against the other one is found, and nothing else. */
class JarComparisonTest {

    private static final String PARENT = "package p; public interface Parent { void inherited(); }";

    @TempDir
    private Path folder;

    private JarResult compare(List<String> ours, List<String> theirs, String... packages) throws Exception {
        Path our = Binaries.jar(folder, "ours", ours.toArray(String[]::new));
        Path their = Binaries.jar(folder, "theirs", theirs.toArray(String[]::new));
        try (CompiledBinding one = CompiledBinding.of(our);
                CompiledBinding other = CompiledBinding.of(their)) {
            return JarComparison.compare(one, other, Set.of(packages));
        }
    }

    /** Ours, theirs, the finding. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interface B {} | interface A {} | type-missing | public interface is missing in ours",
                "interface A {} | enum A { X } | sort-differs | theirs is of sort enumeration, ours of sort interface",
                "interface A {} | interface A extends Parent {} | parent-missing | ours does not extend p.Parent",
                "interface A extends Parent {} | interface A {} | parent-more | ours extends p.Parent too",
                "interface A {} | interface A { long get(String id); } | method-missing | ours has no long get(java.lang.String id)",
                "interface A { void more(); } | interface A {} | method-more | ours has void more() too",
                "interface A { int get(); } | interface A { long get(); } | descriptor-differs | theirs long get(), ours int get()",
                "interface A { void set(String[] a); } | interface A { void set(String a); } | descriptor-differs | theirs void set(java.lang.String a), ours void set(java.lang.String[] a)",
                "enum A { X } | enum A { X, Y } | constant-missing | ours has no constant Y",
                "class A extends Exception { public A(String m) {} } | class A extends Exception { public A() {} } | method-missing | ours has no void <init>()",
                "class A extends Exception {} | class A extends RuntimeException {} | parent-missing | ours does not extend java.lang.RuntimeException"
            })
    void whatBreaksLinkingIsFound(String ours, String theirs, String kind, String what) throws Exception {
        JarResult result = compare(List.of(PARENT, source(ours)), List.of(PARENT, source(theirs)));
        assertThat(result.links()).isFalse();
        assertThat(result.findings()).allMatch(f -> f.kind().binary()).anySatisfy(f -> {
            assertThat(f.kind().written()).isEqualTo(kind);
            assertThat(f.type()).isEqualTo("p.A");
            assertThat(f.what()).isEqualTo(what);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interface A extends Parent {} | interface A extends Parent { void inherited(); }",
                "interface A extends Parent { void inherited(); } | interface A extends Parent {}",
                "interface A { default void more() {} } | interface A {}",
                "interface A { void get(String renamed); } | interface A { void get(String name); }",
                "enum A { X, Y } | enum A { X }",
                "interface A extends java.io.Closeable {} | interface A extends java.io.Closeable, AutoCloseable {}"
            })
    void whatDoesNotMatterToALinkerIsNotTold(String ours, String theirs) throws Exception {
        JarResult result = compare(List.of(PARENT, source(ours)), List.of(PARENT, source(theirs)));
        assertThat(result.findings()).isEmpty();
        assertThat(result.links()).isTrue();
        assertThat(result.types()).isEqualTo(2);
        assertThat(result.equal()).isEqualTo(2);
    }

    @Test
    void checkedExceptionsAreToldApart() throws Exception {
        JarResult result = compare(
                List.of("package p; public interface A { void get() throws java.io.IOException; }"),
                List.of("package p; public interface A { void get() throws InterruptedException; }"));
        assertThat(result.links()).isTrue();
        assertThat(JarReport.text(result, false)).isEqualTo("""
                        differences in source only
                          p.A: void get(): theirs declares [java.lang.InterruptedException], ours [java.io.IOException]

                        1 types compared, 0 the same; 0 differences break linking, 1 are in source only
                        """);
    }

    @Test
    void severalOfOneNameArePairedByDescriptor() throws Exception {
        JarResult result = compare(
                List.of("package p; public interface A { void set(int a); void set(String b); }"),
                List.of("package p; public interface A { void set(int a); void set(long a); void set(Object b); }"));
        assertThat(result.findings())
                .extracting(f -> f.kind().written() + ": " + f.what())
                .containsExactly(
                        "method-missing: ours has no void set(long a)",
                        "method-missing: ours has no void set(java.lang.Object b)",
                        "method-more: ours has void set(java.lang.String b) too");
    }

    @Test
    void typesThatAreNotPublicDoNotCount() throws Exception {
        JarResult result = compare(List.of(PARENT), List.of(PARENT, "package p; interface Hidden {}"));
        assertThat(result.links()).isTrue();
        assertThat(result.types()).isEqualTo(1);
    }

    @Test
    void onlySomePackagesAreCompared() throws Exception {
        List<String> theirs = List.of(
                "package org.osid.room; public interface A {}",
                "package org.osid.room.records; public interface B {}",
                "package org.osid.room.batch; public interface C {}");
        JarResult result = compare(List.of(PARENT), theirs, "osid.room");
        assertThat(result.findings())
                .extracting(f -> f.type())
                .containsExactly("org.osid.room.A", "org.osid.room.records.B");
    }

    @Test
    void missingTypesAreCountedUnlessAllIsWanted() throws Exception {
        JarResult result = compare(
                List.of(PARENT),
                List.of(
                        "package q; public interface A {}",
                        "package q; public interface B {}",
                        "package r; public interface C {}"));
        assertThat(JarReport.text(result, false)).isEqualTo("""
                        missing types
                          q: 2
                          r: 1

                        3 types compared, 0 the same; 3 differences break linking, 0 are in source only
                        """);
        assertThat(JarReport.text(result, true)).contains("  q.B: public interface is missing in ours\n");
    }

    @Test
    void aLongListIsCutUnlessAllIsWanted() throws Exception {
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < 103; i++) {
            methods.append("void m").append(i).append("();");
        }
        JarResult result = compare(
                List.of("package p; public interface A {}"),
                List.of("package p; public interface A {" + methods + "}"));
        assertThat(JarReport.text(result, false))
                .contains("  p.A: ours has no void m99()\n  and 3 more; --verbose tells all\n")
                .doesNotContain("m100()");
        assertThat(JarReport.text(result, true)).contains("m102()").doesNotContain("more;");
    }

    @Test
    void theResultIsThereAsJson() throws Exception {
        JarResult result = compare(List.of(PARENT), List.of(PARENT, "package p; public interface A {}"));
        JsonNode json = JsonMapper.shared().readTree(JarReport.json(result));
        assertThat(json.get("links").asBoolean()).isFalse();
        assertThat(json.get("types").asInt()).isEqualTo(2);
        assertThat(json.get("same").asInt()).isEqualTo(1);
        assertThat(json.get("findings").get(0).get("kind").asString()).isEqualTo("type-missing");
        assertThat(json.get("findings").get(0).get("binary").asBoolean()).isTrue();
        assertThat(json.get("findings").get(0).get("type").asString()).isEqualTo("p.A");
        assertThat(json.get("findings").get(0).get("what").asString()).isEqualTo("public interface is missing in ours");
    }

    @Test
    void aFileThatIsNoJarIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("no.jar"), "no jar");
        assertThatThrownBy(() -> CompiledBinding.of(file))
                .isInstanceOf(UnreadableClassException.class)
                .hasMessageStartingWith("cannot read " + file + ": ");
    }

    @Test
    void aBrokenClassFileIsTold() throws Exception {
        Path jar = folder.resolve("broken.jar");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("p/A.class"));
            zip.write(new byte[] {1, 2, 3});
        }
        try (CompiledBinding binding = CompiledBinding.of(jar)) {
            assertThat(binding.names()).containsExactly("p.A");
            assertThatThrownBy(() -> binding.type("p.A"))
                    .isInstanceOf(UnreadableClassException.class)
                    .hasMessageStartingWith("cannot read the class file of p.A: ");
        }
    }

    /** A provider compiled against one jar of our own binding links against the other. */
    @Test
    void theBindingIsEqualToItself() throws Exception {
        ClassLoader loader = JarComparisonTest.class.getClassLoader();
        Path jar = folder.resolve("binding.jar");
        List<String> names = List.of("Room", "RoomForm", "RoomList", "RoomAdminSession", "RoomManager");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : names) {
                String entry = "org/osid/room/" + name + ".class";
                zip.putNextEntry(new java.util.zip.ZipEntry(entry));
                zip.write(loader.getResourceAsStream(entry).readAllBytes());
            }
        }
        try (CompiledBinding theirs = CompiledBinding.of(jar)) {
            JarResult result = JarComparison.compare(CompiledBinding.of(loader), theirs, Set.of());
            assertThat(result.findings()).isEmpty();
            assertThat(result.equal()).isEqualTo(names.size());
        }
    }

    private static String source(String type) {
        return "package p; public " + type;
    }
}
