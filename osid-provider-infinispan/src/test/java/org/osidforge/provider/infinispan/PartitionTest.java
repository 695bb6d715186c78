package org.osidforge.provider.infinispan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osid.OperationFailedException;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.StoreTransaction;

/** What a node does that is cut off from the others, and what they do meanwhile. */
class PartitionTest {

    private final Account account = new Account();

    @Test
    void theMinorityRefusesAndComesBack() throws Exception {
        try (Nodes nodes = new Nodes(3, account)) {
            InfinispanStore here = nodes.here(0);
            Nodes.Node majority = nodes.process(1, null);
            Nodes.Node minority = nodes.process(2, null);
            assertThat(minority.ask("put before 1")).isEqualTo("DONE");
            minority.ask("load minority 2");
            majority.ask("load majority 1");
            Nodes.await("load", () -> account.done("minority0") > 5 && account.done("majority0") > 5);

            minority.ask("cut");
            assertThat(minority.ask("stop")).isEqualTo("stopped");
            assertThat(minority.ask("put lost 1")).startsWith("ERROR").contains("[CLUSTER_");
            assertThat(minority.ask("put lost 2")).contains("[CLUSTER_CUT_OFF]");
            assertThat(minority.ask("get before")).contains("[CLUSTER_CUT_OFF]");
            int after = account.done("majority0");
            Nodes.await("the majority goes on", () -> account.done("majority0") > after + 5);
            assertThat(here.insert(Things.WIDGET, List.of(Things.thing(Things.WIDGET, "meanwhile", "2"))))
                    .containsExactly(Outcome.DONE);
            assertThat(majority.ask("stop")).isEqualTo("stopped");

            minority.ask("heal");
            Nodes.await("it is back", () -> minority.ask("get meanwhile").equals("2"));
            assertThat(minority.ask("get lost")).isEqualTo("null");
            assertThat(minority.ask("put after 3")).isEqualTo("DONE");
            Map<String, String> actual = Load.stateOf(here, account.aliases());
            List.of("before", "meanwhile", "after")
                    .forEach(one ->
                            assertThat(actual.remove("Widget:" + one)).as(one).isNotNull());
            assertThat(account.differences(actual)).isEmpty();
        }
    }

    @Test
    void aTransactionPreparedOnANodeThatIsCutOffIsAbortedByTheOthers() throws Exception {
        try (Nodes nodes = new Nodes(3, account)) {
            Nodes.Node first = nodes.process(0, null);
            Nodes.Node second = nodes.process(1, null);
            InfinispanStore here = nodes.here(2);
            here.insert(Things.WIDGET, List.of(Things.thing(Things.WIDGET, "one", "1")));
            StoreTransaction transaction = here.begin();
            transaction.update(Things.WIDGET, List.of(Things.change(Things.WIDGET, "one", "2")));
            transaction.prepare();
            assertThat(first.ask("set one 3")).isEqualTo("HELD");

            NodeMain.cut(here, true);
            Nodes.await("the others abort it", () -> first.ask("set one 3").equals("DONE"));
            NodeMain.cut(here, false);
            Nodes.await("it is back", () -> second.ask("size").equals("3"));
            Nodes.await("it reads", () -> "3".equals(readOrNull(here)));
            assertThatThrownBy(transaction::commit)
                    .isInstanceOf(OperationFailedException.class)
                    .hasMessageContaining("[CLUSTER_ABORTED]");
            transaction.abort();
            assertThat(first.ask("get one")).isEqualTo("3");
        }
    }

    private static String readOrNull(InfinispanStore store) {
        try {
            return Things.code(store.find(Things.WIDGET, Things.id("one")));
        } catch (OperationFailedException e) {
            return null;
        }
    }
}
