package org.osidforge.provider.infinispan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of acknowledged work when nodes die and join while others work. */
class FailoverTest {

    private static final int ROUNDS = Integer.getInteger("osid.cluster.kills", 2);
    private static final int CALLS = 40;

    private final Account account = new Account();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "keeping files: {0}")
    @ValueSource(booleans = {false, true})
    void nothingAcknowledgedIsLostWhenNodesDieUnderLoad(boolean isKept) throws Exception {
        try (Nodes nodes = new Nodes(3, account)) {
            InfinispanStore here = nodes.here(0, isKept ? folder.resolve("0") : null);
            Nodes.Node steady = nodes.process(1, isKept ? folder.resolve("1") : null);
            Nodes.Node victim = nodes.process(2, isKept ? folder.resolve("2") : null);
            steady.ask("load steady 2");
            for (int round = 0; round < ROUNDS; round++) {
                String name = "victim" + round + "-";
                victim.ask("load " + name + " 2");
                int before = account.done();
                Nodes.await("load", () -> account.done() > before + CALLS && account.done(name + "0") > 10);
                victim.kill();
                int after = account.done("steady0");
                Nodes.await("the steady node goes on", () -> account.done("steady0") > after + 10);
                victim = nodes.process(2, isKept ? folder.resolve("2") : null);
            }
            assertThat(steady.ask("stop")).isEqualTo("stopped");
            Map<String, String> actual = Load.stateOf(here, account.aliases());
            assertThat(account.differences(actual)).isEmpty();
            assertThat(victim.ask("count"))
                    .isEqualTo("" + Load.stateOf(here, List.of()).size());
            System.out.println(account.done() + " calls acknowledged, " + account.failed() + " failed, " + ROUNDS
                    + " nodes killed, " + actual.size() + " things left");
        }
    }
}
