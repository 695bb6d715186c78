package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    private Path folder;

    private Path descriptor(String text) throws Exception {
        return Files.writeString(folder.resolve("garden.osid.yaml"), text);
    }

    private static final String GARDEN =
            "osid: garden\nversion: 1.0.0\njava: com.example.garden\ncatalog: Garden\nobjects:\n  Tree:\n    elements:\n      Height: decimal\n";

    @Test
    void writesBindingAdaptersAndModel() throws Exception {
        Path out = folder.resolve("out");
        Run run = Run.of("generate", descriptor(GARDEN).toString(), "--out", out.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(tree(out))
                .containsKeys(
                        "com/example/garden/Tree.java",
                        "com/example/garden/TreeForm.java",
                        "com/example/garden/GardenManager.java",
                        "com/example/garden/adapters/TreeAdapter.java",
                        "META-INF/osid/osid.garden.json",
                        "META-INF/osid/packages.list");
        assertThat(tree(out).keySet()).noneMatch(path -> path.startsWith("org/osid/"));
    }

    @Test
    void leavesOutAdaptersIfAskedTo() throws Exception {
        Path out = folder.resolve("out");
        Run.of("generate", "--no-adapters", descriptor(GARDEN).toString(), "--out", out.toString());
        assertThat(tree(out).keySet()).isNotEmpty().noneMatch(path -> path.contains("Adapter"));
    }

    @Test
    void writesTheSameBytesEveryTimeAndOnlyWhatIsNew() throws Exception {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        String file = descriptor(GARDEN).toString();
        Run.of("generate", file, "--out", first.toString());
        Run.of("generate", file, "--out", second.toString());
        assertThat(tree(second)).isEqualTo(tree(first));
        assertThat(Run.of("generate", file, "--out", first.toString()).out()).contains(" 0 of them written");
    }

    @Test
    void aBadDescriptorWritesNothing() throws Exception {
        Path out = folder.resolve("out");
        Run run = Run.of(
                "generate", descriptor(GARDEN.replace("decimal", "decimall")).toString(), "--out", out.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("garden.osid.yaml:8:");
        assertThat(out).doesNotExist();
    }

    @Test
    void withoutAFolderItDoesNotRun() throws Exception {
        Run run = Run.of("generate", descriptor(GARDEN).toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--out");
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
