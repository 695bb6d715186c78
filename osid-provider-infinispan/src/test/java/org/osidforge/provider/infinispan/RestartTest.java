package org.osidforge.provider.infinispan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
            // both at the same time: neither may take along what only the other had as well
            assertThat(again.subList(0, 2).parallelStream().map(RestartTest::quit))
                    .containsOnly("OK");
            Nodes.await(
                    "the last one knows that it is",
                    () -> !Files.readString(folder.resolve("2").resolve("members"))
                            .contains(","));
            assertThat(quit(again.get(2))).isEqualTo("OK");
            // the last that left has everything, and needs nobody
            Nodes.Node last = nodes.process(2, folder.resolve("2"));
            Map<String, String> state = last.state(account.aliases());
            assertThat(state.remove("Widget:after")).isEqualTo("1");
            assertThat(account.differences(state)).isEmpty();
        }
    }

    private static String quit(Nodes.Node node) {
        try {
            return node.ask("quit");
        } catch (IOException | InterruptedException e) {
            return e.toString();
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

    @Test
    void aClusterDoesNotBeginWithoutWhatANodeHasThatDoesNotCome() throws Exception {
        try (Nodes nodes = new Nodes(2, new Account());
                Nodes later = new Nodes(2, new Account())) {
            nodes.here(0, folder.resolve("a"));
            nodes.here(1, folder.resolve("b"));
            awaitMembers("a", 2);
            Path asAfterAPowerCut = copy("a");
            assertThatThrownBy(() -> later.here(0, asAfterAPowerCut, 2))
                    .isInstanceOf(OperationFailedException.class)
                    .hasMessageContaining(Files.readString(folder.resolve("b/name")))
                    .hasMessageContaining("do not come within 2 seconds")
                    .hasMessageContaining("[CLUSTER_INCOMPLETE]");
        }
    }

    @Test
    void aFolderThatKnowsMoreThanTheClusterIsRefused() throws Exception {
        try (Nodes nodes = new Nodes(2, new Account());
                Nodes later = new Nodes(2, new Account())) {
            nodes.here(0, folder.resolve("a"));
            awaitMembers("a", 1);
            Path early = copy("a");
            for (int times = 0; times < 3; times++) {
                InfinispanStore comesAndGoes = nodes.here(1, folder.resolve("b"));
                awaitMembers("b", 2);
                comesAndGoes.close();
                awaitMembers("a", 1);
            }
            later.here(0, early);
            assertThatThrownBy(() -> later.here(1, folder.resolve("b")))
                    .isInstanceOf(OperationFailedException.class)
                    .hasMessageContaining("[CLUSTER_LATER]");
        }
    }

    @Test
    void aNodeDoesNotWaitForEverBeforeItLeaves() throws Exception {
        try (Nodes nodes = new Nodes(2, new Account())) {
            InfinispanStore one = nodes.here(0, null, 1);
            InfinispanStore other = nodes.here(1);
            Departure departure = new Departure(one.cluster());
            one.cluster().heads().put(Departure.LEAVING, other.cluster().newName());
            assertThat(departure.await()).isFalse();
            one.cluster().heads().remove(Departure.LEAVING);
            assertThat(departure.await()).isTrue();
        }
    }

    /** Waits until that node has noted that it is one of so many. */
    private void awaitMembers(String node, int many) throws Exception {
        Path members = folder.resolve(node).resolve("members");
        Nodes.await(
                "members of " + node,
                () -> Files.exists(members) && Files.readString(members).split(",").length == many);
    }

    private Path copy(String node) throws IOException {
        Path from = folder.resolve(node);
        Path to = folder.resolve(node + "-copy");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path one : files.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
        return to;
    }
}
