package org.osidforge.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.crash.check.Checker;
import org.osidforge.crash.check.Verdict;
import org.osidforge.crash.kill.WriterProcess;
import org.osidforge.crash.log.Line;
import org.osidforge.crash.log.Protocol;
import org.osidforge.crash.provider.PostgresServer;
import org.osidforge.crash.provider.Target;
import org.osidforge.crash.writer.Order;
import org.osidforge.provider.jdbc.JdbcProvider;

/**
 * Two processes that work on one database keep what they acknowledge and undo nothing of each other: objects of their own, and descriptions, aliases and joint transactions that they share.
 *
 * <p>Both append their lines to one file, so that the order of the lines is that of the events.
 */
class TwoWritersIT {

    private static final int THREADS_EACH = 2;
    private static final int ROUNDS = 2;
    private static final long ENOUGH = 150_000;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void onPostgres() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder.resolve("postgres"))) {
            keepEverything(server.jdbcUrl());
        }
    }

    @Test
    void onAnH2FileThatOneOfThemServes() throws Exception {
        keepEverything("jdbc:h2:file:" + folder.resolve("db") + ";AUTO_SERVER=TRUE");
    }

    private void keepEverything(String url) throws Exception {
        Target target = new Target("two", JdbcProvider.class.getName(), Map.of("jdbc.url", url), Optional.empty());
        long seed = Long.getLong("osid.seed", System.nanoTime() % 1_000_000);
        System.out.println("TwoWritersIT seed " + seed);
        Holdings holdings = Holdings.prepared(target);
        for (int round = 1; round <= ROUNDS; round++) {
            Protocol protocol = work(target, holdings, round, seed + round);
            Verdict verdict =
                    Checker.check(holdings.held(), protocol, Integer.MAX_VALUE, holdings.read(2 * THREADS_EACH));
            System.out.println("  round " + round + ": " + verdict.answered() + " acknowledged, " + verdict.failed()
                    + " failed, " + verdict.unknown() + " without an answer of which " + verdict.done() + " done");
            assertThat(verdict.violations()).isEmpty();
            assertThat(verdict.answered()).isPositive();
            holdings = holdings.after(verdict.held());
        }
    }

    private Protocol work(Target target, Holdings holdings, int round, long seed) throws Exception {
        Path lines = folder.resolve("lines-" + round);
        Files.createFile(lines);
        List<Process> writers = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                Order order = new Order(
                        target.factory(),
                        target.settings(),
                        holdings.address(),
                        holdings.held().snapshot(),
                        round,
                        seed * 2 + i,
                        i * THREADS_EACH,
                        THREADS_EACH);
                writers.add(WriterProcess.start(
                        folder, "writer-" + i, order, ProcessBuilder.Redirect.appendTo(lines.toFile())));
            }
            long deadline = System.nanoTime() + LIMIT.toNanos();
            while (!bothWork(lines) && writers.stream().allMatch(Process::isAlive)) {
                assertThat(System.nanoTime()).as("both writers work in time").isLessThan(deadline);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            assertThat(writers).as(this::complaints).allMatch(Process::isAlive);
        } finally {
            for (Process one : writers) {
                one.toHandle().destroyForcibly();
                one.waitFor();
            }
        }
        Protocol protocol = new Protocol();
        Files.readAllLines(lines).stream()
                .filter(line -> line.endsWith("}"))
                .map(Line::read)
                .forEach(protocol::add);
        return protocol;
    }

    /** The file is large enough, and has lines of both. */
    private static boolean bothWork(Path lines) throws IOException {
        if (Files.size(lines) < ENOUGH) {
            return false;
        }
        String text = Files.readString(lines);
        return text.contains("\"thread\":" + (THREADS_EACH - 1)) && text.contains("\"thread\":" + THREADS_EACH);
    }

    private String complaints() {
        try {
            return Files.readString(folder.resolve("writer-0.err")) + Files.readString(folder.resolve("writer-1.err"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
