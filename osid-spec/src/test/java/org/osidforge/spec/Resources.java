package org.osidforge.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.Specification;

/** What several tests read. */
public final class Resources {

    /** The names of all official descriptors that are not found through others. */
    public static final List<String> OFFICIAL = List.of("osid.room", "osid.recognition");

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

    /** All official descriptors, loaded once. */
    public static synchronized Specification official() {
        if (official == null) {
            List<DescriptorFile> files = new ArrayList<>();
            OFFICIAL.forEach(name -> files.addAll(DescriptorSource.official().of(name)));
            official = new SpecLoader().load(files).specification().orElseThrow();
        }
        return official;
    }
}
