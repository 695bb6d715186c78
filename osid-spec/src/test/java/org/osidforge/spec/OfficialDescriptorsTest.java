package org.osidforge.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.spec.model.OsidPackage;

/** The official descriptors load without a single event. */
class OfficialDescriptorsTest {

    @Test
    void allLoadTogether() {
        List<DescriptorFile> files = new ArrayList<>();
        for (String name : List.of("osid", "osid.room", "osid.room.batch", "osid.recognition", "osid.recognition.batch")) {
            files.addAll(DescriptorSource.official().of(name));
        }

        LoadResult result = new SpecLoader().load(files);

        assertThat(result.events()).isEmpty();
        for (OsidPackage pkg : result.specification().orElseThrow().packages()) {
            assertThat(ModelFiles.read(ModelFiles.write(pkg))).isEqualTo(pkg);
        }
    }
}
