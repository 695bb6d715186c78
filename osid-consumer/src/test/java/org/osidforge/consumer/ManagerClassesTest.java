package org.osidforge.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.osid.room.batch.RoomBatchManager;
import org.osid.room.batch.RoomBatchProxyManager;
import org.osidforge.provider.memory.MemoryProvider;

/** Providers that are named by a class. */
class ManagerClassesTest {

    @Test
    void aFactoryHasTheManagersOfAllPackagesThatItsProviderServes() throws Exception {
        ManagerClasses provider = ManagerClasses.of("memory", MemoryProvider.class);
        assertThat(provider.manager("osid.room.batch")).get().isInstanceOf(RoomBatchManager.class);
        assertThat(provider.manager("osid.recognition")).isPresent();
        assertThat(provider.proxyManager("osid.room.batch")).get().isInstanceOf(RoomBatchProxyManager.class);
        assertThat(provider.manager("osid.room.batch").get())
                .as("initialized once")
                .isSameAs(provider.manager("osid.room.batch").get());
        assertThat(provider.manager("osid.orchard")).as("not of the standard").isEmpty();
    }

    @Test
    void aClassThatIsNeitherIsRefusedByItsName() {
        assertThatThrownBy(() -> ManagerClasses.of("text", ManagerClassesTest.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ManagerClassesTest.class.getName());
    }
}
