package org.osidforge.tck;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.Specification;

/** The model of the two packages that the tests work with, loaded once. */
public final class OfficialModel {

    private static final List<String> TESTED = List.of("osid.recognition.batch", "osid.room.batch");
    private static final Specification MODEL = load();

    private OfficialModel() {}

    /** Rooms and recognitions with their batch packages. */
    public static Specification model() {
        return MODEL;
    }

    private static Specification load() {
        List<DescriptorFile> files = new ArrayList<>();
        files.addAll(DescriptorSource.official().of("osid.room.batch"));
        files.addAll(DescriptorSource.official().of("osid.recognition.batch"));
        LoadResult result = new SpecLoader().load(files);
        Specification all = result.specification().orElseThrow(() -> new AssertionError(result.events()));
        // what they refer to is there as far as its interfaces go; other packages are no matter of these tests
        return Specification.of(all.packages().stream()
                .filter(pkg -> pkg.batches().isEmpty() || TESTED.contains(pkg.name()))
                .toList());
    }
}
