package org.osidforge.provider.infinispan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osid.OperationFailedException;
import org.osidforge.runtime.provider.Settings;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.Outcome;

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
    void aClusterFindsWhatItKeptWhenAllItsNodesWereKilledAtOnce() throws Exception {
        Account account = new Account();
        try (Nodes nodes = new Nodes(3, account)) {
            List<Path> folders = List.of(folder.resolve("0"), folder.resolve("1"), folder.resolve("2"));
            List<Nodes.Node> three = nodes.processes(folders);
            three.get(0).ask("load first 1");
            three.get(1).ask("load second 1");
            Nodes.await("load", () -> account.done("first0") > 40 && account.done("second0") > 40);
            three.forEach(Nodes.Node::kill);
            List<Nodes.Node> again = nodes.processes(folders);
            assertThat(account.differences(again.get(0).state(account.aliases())))
                    .isEmpty();
            assertThat(again.get(2).ask("put after 1")).isEqualTo(Outcome.DONE.toString());
            for (Nodes.Node one : again.subList(0, 2)) {
                assertThat(one.ask("quit")).isEqualTo("OK");
            }
            Nodes.await(
                    "the last one knows that it is",
                    () -> !Files.readString(folder.resolve("2").resolve("members"))
                            .contains(","));
            assertThat(again.get(2).ask("quit")).isEqualTo("OK");
            // the last that left has everything, and needs nobody
            Nodes.Node last = nodes.process(2, folder.resolve("2"));
            Map<String, String> state = last.state(account.aliases());
            assertThat(state.remove("Widget:after")).isEqualTo("1");
            assertThat(account.differences(state)).isEmpty();
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
