package org.osidforge.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.crash.provider.PostgresServer;
import org.osidforge.crash.provider.Server;
import org.osidforge.crash.provider.Target;
import org.osidforge.provider.jdbc.JdbcProvider;

/** The durable provider keeps what it acknowledged, on both of its databases. The command runs many more rounds; {@code -Dosid.seed=N} repeats a seed. */
class CrashTestIT {

    private static final int ROUNDS = 20;

    @TempDir
    private Path folder;

    private void keepsEverything(String name, String url, Optional<Server> server) throws Exception {
        Target target = new Target(name, JdbcProvider.class.getName(), Map.of("jdbc.url", url), server);
        long seed = Long.getLong("osid.seed", System.nanoTime() % 1_000_000);
        System.out.println(name + " seed " + seed);
        CrashReport report =
                CrashTest.run(target, folder, ROUNDS, 4, seed, round -> System.out.println("  " + round.words()));
        assertThat(report.rounds())
                .flatMap(round -> round.verdict().violations())
                .isEmpty();
        assertThat(report.rounds()).hasSize(ROUNDS);
        assertThat(report.answered()).isPositive();
    }

    @Test
    void onAnH2File() throws Exception {
        keepsEverything("H2", "jdbc:h2:file:" + folder.resolve("db"), Optional.empty());
    }

    @Test
    void onPostgresThatIsKilledAsWell() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder.resolve("postgres"))) {
            keepsEverything("PostgreSQL", server.jdbcUrl(), Optional.of(server));
        }
    }
}
