package org.osidforge.provider.infinispan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osid.OperationFailedException;
import org.osidforge.runtime.provider.Settings;
import org.osidforge.runtime.store.AliasChange;

/** What is there again after all nodes were gone. */
class RestartTest {

    @TempDir
    private Path folder;

    private static InfinispanStore alone(Path folder) throws Exception {
        InfinispanStore store =
                new InfinispanStore(ClusterSettings.of(Settings.NONE.with("cluster.folder", folder.toString())));
        store.open(Things.KINDS);
        return store;
    }

    @Test
    void aNodeAloneFindsWhatItKept() throws Exception {
        InfinispanStore store = alone(folder);
        store.insert(
                Things.WIDGET,
                List.of(
                        Things.thing(Things.WIDGET, "one", "1"),
                        Things.thing(Things.WIDGET, "two", "2"),
                        Things.thing(Things.WIDGET, "three", "3")));
        store.alias(Things.WIDGET, List.of(new AliasChange(Things.id("one"), Things.id("uno"))));
        store.delete(Things.WIDGET, List.of(Things.id("two")));
        store.begin().insert(Things.WIDGET, List.of(Things.thing(Things.WIDGET, "never", "0")));
        store.close();
        for (int again = 0; again < 2; again++) {
            store = alone(folder);
            assertThat(Load.stateOf(store, List.of("uno")))
                    .isEqualTo(Map.of("Widget:one", "1", "Widget:three", "3", "alias:uno", "one"));
            store.close();
        }
    }

    @Test
    void aFolderOfAnotherClusterIsRefused() throws Exception {
        alone(folder.resolve("a")).close();
        try (Nodes nodes = new Nodes(2, new Account())) {
            nodes.here(0, folder.resolve("b"));
            assertThatThrownBy(() -> nodes.here(1, folder.resolve("a")))
                    .isInstanceOf(OperationFailedException.class)
                    .hasMessageContaining("[CLUSTER_FOREIGN]");
        }
    }
}
