package org.osidforge.codegen;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.codegen.testing.Goldens;
import org.osidforge.codegen.testing.Official;

/**
 * A few generated files as people read them.
 *
 * <p>After a change on purpose they are rewritten by {@code mvn -pl osid-codegen -am test -Dtest=*Golden* -Dsurefire.failIfNoSpecifiedTests=false -Dosid.goldens=rewrite}; the
 * difference then goes through review like any other.
 */
class GoldenFilesTest {

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
    void generatedFilesReadAsTheyShould(String path) {
        Goldens.compare(Official.file(path));
    }
}
