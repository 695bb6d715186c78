package org.osidforge.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.codegen.testing.Official;

/**
 * A few generated files as people read them.
 *
 * <p>After a change on purpose they are rewritten by {@code mvn -pl osid-codegen -am test -Dtest=GoldenFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dosid.goldens=rewrite}; the
 * difference then goes through review like any other.
 */
class GoldenFilesTest {

    private static final Path GOLDENS = Path.of("src", "test", "resources", "goldens");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/osid/OsidList.java",
                "org/osid/OsidPrimitive.java",
                "org/osid/Syntax.java",
                "org/osid/id/Id.java",
                "org/osid/recognition/batch/ConferralBatchAdminSession.java",
                "org/osid/recognition/batch/ConferralPeer.java",
                "org/osid/room/Building.java",
                "org/osid/room/BuildingForm.java",
                "org/osid/room/BuildingLookupSession.java",
                "org/osid/room/CampusAdminSession.java",
                "org/osid/room/RoomManager.java",
                "org/osid/room/batch/CampusBatchAdminSession.java",
                "org/osid/room/batch/CampusBatchForm.java",
                "org/osid/room/batch/CampusBatchFormList.java",
                "org/osid/room/batch/RoomBatchProfile.java",
                "org/osid/room/batch/package-info.java",
                "org/osid/room/records/RoomFormRecord.java"
            })
    void generatedFilesReadAsTheyShould(String path) throws IOException {
        GeneratedFile actual = Official.file(path);
        Path golden = GOLDENS.resolve(path + ".txt");
        if ("rewrite".equals(System.getProperty("osid.goldens"))) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, actual.bytes());
        }
        assertThat(golden).as("made by the command in the comment of this test").exists();
        assertThat(actual.text()).isEqualTo(Files.readString(golden));
    }
}
