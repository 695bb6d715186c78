package org.osidforge.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.Specification;

/** What several tests read. */
public final class Resources {

    private static Specification official;

    private Resources() {}

    /** A resource of the test class path as bytes. */
    public static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no test resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The lines of a resource. */
    public static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    /** All official descriptors, sorted by the names of their files. */
    public static List<DescriptorFile> officialFiles() {
        try (Stream<Path> files = Files.list(Path.of(
                Resources.class.getResource("/META-INF/osid/descriptors").toURI()))) {
            return files.sorted().map(Resources::descriptor).toList();
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static DescriptorFile descriptor(Path file) {
        try {
            return new DescriptorFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All official descriptors, loaded once. */
    public static synchronized Specification official() {
        if (official == null) {
            official = new SpecLoader().load(officialFiles()).specification().orElseThrow();
        }
        return official;
    }
}
