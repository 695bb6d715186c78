package org.osidforge.codegen.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.Specification;

/** A package of a user's own with all that is irregular, and its batch package. */
public final class Archive {

    /** The keys of both packages. */
    public static final List<String> KEYS = List.of("osid.archive", "osid.archive.batch");

    private static final Specification SPECIFICATION = load();

    private Archive() {}

    /** Both packages and what they refer to. */
    public static Specification specification() {
        return SPECIFICATION;
    }

    private static Specification load() {
        LoadResult result = new SpecLoader().load(List.of(file("archive.osid.yaml"), file("archive.batch.osid.yaml")));
        return result.specification()
                .orElseThrow(() -> new IllegalStateException(result.events().toString()));
    }

    private static DescriptorFile file(String name) {
        try (InputStream in = Archive.class.getResourceAsStream("/adapters/" + name)) {
            return new DescriptorFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
