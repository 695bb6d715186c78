package org.osidforge.codegen.adapter;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.GeneratorOptions;
import org.osidforge.codegen.testing.Archive;
import org.osidforge.codegen.testing.Goldens;
import org.osidforge.codegen.testing.Official;

/** Some adapters as people read them: the regular ones of official packages, the irregular ones of the package {@code archive}. */
class AdapterGoldensTest {

    private static final List<String> SERVED =
            List.of("osid.recognition", "osid.recognition.batch", "osid.room", "osid.room.batch");
    private static final List<GeneratedFile> OFFICIAL =
            Generator.standard().generate(Official.specification(), SERVED, GeneratorOptions.withAdapters());
    private static final List<GeneratedFile> ARCHIVE =
            Generator.standard().generate(Archive.specification(), Archive.KEYS, GeneratorOptions.withAdapters());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/services/org.osidforge.runtime.provider.PackageAdapters",
                "org/osidforge/adapters/recognition/ConferralAdapter.java",
                "org/osidforge/adapters/recognition/ConferralLookupSessionAdapter.java",
                "org/osidforge/adapters/recognition/batch/ConferralBatchAdminSessionAdapter.java",
                "org/osidforge/adapters/recognition/batch/ConferralBatchFormAdapter.java",
                "org/osidforge/adapters/recognition/batch/ConferralPeerAdapter.java",
                "org/osidforge/adapters/recognition/batch/ConferralPeerListAdapter.java",
                "org/osidforge/adapters/room/BuildingAdapter.java",
                "org/osidforge/adapters/room/BuildingFormAdapter.java",
                "org/osidforge/adapters/room/CampusAdminSessionAdapter.java",
                "org/osidforge/adapters/room/RoomAdapters.java",
                "org/osidforge/adapters/room/RoomKinds.java",
                "org/osidforge/adapters/room/RoomManagerAdapter.java",
                "org/osidforge/adapters/room/batch/CampusBatchFormAdapter.java",
                "org/osidforge/adapters/room/batch/FloorBatchAdminSessionAdapter.java",
                "org/osidforge/adapters/room/batch/RoomBatchAdapters.java",
                "org/osidforge/adapters/room/batch/RoomBatchProxyManagerAdapter.java",
                "org/osidforge/adapters/room/batch/package-info.java"
            })
    void officialPackagesReadAsTheyShould(String path) {
        Goldens.compare(file(OFFICIAL, path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com/example/archive/adapters/ArchiveAdapters.java",
                "com/example/archive/adapters/ArchiveKinds.java",
                "com/example/archive/adapters/FolderAdapter.java",
                "com/example/archive/adapters/FolderAdminSessionAdapter.java",
                "com/example/archive/adapters/FolderFormAdapter.java",
                "com/example/archive/adapters/FolderLookupSessionAdapter.java",
                "com/example/archive/adapters/HistoricFolderFormRecordAdapter.java",
                "com/example/archive/adapters/HistoricFolderRecordAdapter.java",
                "com/example/archive/adapters/LetterAdminSessionAdapter.java",
                "com/example/archive/batch/adapters/FolderBatchAdminSessionAdapter.java",
                "com/example/archive/batch/adapters/LetterBatchAdminSessionAdapter.java",
                "com/example/archive/batch/adapters/LetterPeerAdapter.java"
            })
    void whatIsIrregularIsCopedWith(String path) {
        Goldens.compare(file(ARCHIVE, path));
    }

    private static GeneratedFile file(List<GeneratedFile> files, String path) {
        return files.stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow();
    }
}
