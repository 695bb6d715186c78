package org.osidforge.provider.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osid.id.IdList;
import org.osid.room.RoomManager;
import org.osid.room.batch.BuildingBatchForm;
import org.osid.room.batch.RoomBatchManager;
import org.osid.type.Type;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicId;

/** A provider with many packages at hand loads those that are used, and opens its store for these. */
class LazyPackagesTest {

    private static final String FILE = "META-INF/services/org.osidforge.runtime.provider.PackageAdapters";

    @TempDir
    private Path work;

    private final List<String> opened = new ArrayList<>();

    /** The class path and one file of adapters more. */
    private URLClassLoader with(String line) throws IOException {
        Path file = work.resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, line + "\n");
        return new URLClassLoader(new URL[] {work.toUri().toURL()}, LazyPackagesTest.class.getClassLoader());
    }

    private Provider.Builder noting() {
        return Provider.over(
                new NotingStore(kinds -> kinds.stream().map(Kind::qualifiedName).forEach(opened::add)));
    }

    @Test
    void nothingIsOpenedBeforeItIsUsed() throws Exception {
        try (Provider provider = noting().open()) {
            assertThat(provider.packages()).contains("osid.room", "osid.room.batch", "osid.recognition");
            assertThat(opened).isEmpty();

            provider.manager(RoomManager.class).getCampusLookupSession();

            assertThat(opened)
                    .contains("osid.room.Campus", "osid.room.Room")
                    .allMatch(kind -> kind.startsWith("osid.room."))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aBatchPackageOpensItsBasePackage() throws Exception {
        try (Provider provider = noting().open()) {
            provider.manager(RoomBatchManager.class).getCampusBatchAdminSession();

            assertThat(opened).contains("osid.room.Campus");
        }
    }

    @Test
    void aReferenceOpensThePackageThatItLeadsTo() throws Exception {
        try (Provider provider = noting().open()) {
            var buildings = provider.manager(RoomBatchManager.class).getBuildingBatchAdminSession();
            BuildingBatchForm form =
                    buildings.getBuildingFormsForCreate(1, new Type[0]).getNextBuildingBatchForm();
            form.setAddress(BasicId.parse("contact.Address:none@example.com"));
            var answer = buildings
                    .createBuildings(Lists.of(org.osid.room.batch.BuildingBatchFormList.class, List.of(form)))
                    .getNextCreateResponse();

            assertThat(answer.isSuccessful()).isFalse();
            assertThat(opened).contains("osid.contact.Address");
        }
    }

    @Test
    void adaptersThatTellTheirPackageAreNotLoadedBeforeItIsAskedFor() throws Exception {
        try (URLClassLoader loader = with("com.example.Gone # osid.gone com.example.GoneManager -");
                Provider provider =
                        Provider.over(new MemoryStore()).adaptersOf(loader).open()) {
            assertThat(provider.packages()).contains("osid.gone", "osid.room");
            assertThatThrownBy(() -> provider.managerType("osid.gone"))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessageContaining("com.example.Gone");
        }
    }

    @Test
    void adaptersThatDoNotTellTheirPackageAreLoadedToAskThem() throws Exception {
        try (URLClassLoader loader = with("com.example.Gone")) {
            Provider.Builder builder = Provider.over(new MemoryStore()).adaptersOf(loader);

            assertThatThrownBy(builder::open)
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessageContaining("com.example.Gone");
        }
    }

    @Test
    void onlySomePackagesAreServed() throws Exception {
        try (Provider provider = noting().only("osid.room").open()) {
            assertThat(provider.packages()).containsExactly("osid.room");
            assertThat(provider.managerType("osid.room.batch")).isNull();
            assertThat(provider.manager(RoomManager.class).supportsRoomBatch()).isFalse();
        }
    }

    @Test
    void severalThreadsOpenAPackageOnce() throws Exception {
        try (Provider provider = noting().open()) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Thread thread = new Thread(() -> provider.manager(RoomManager.class));
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            IdList none = Lists.ids();
            assertThat(provider.manager(RoomManager.class)
                            .getCampusLookupSession()
                            .getCampusesByIds(none)
                            .hasNext())
                    .isFalse();
            assertThat(opened).contains("osid.room.Campus").doesNotHaveDuplicates();
        }
    }
}
