package org.osidforge.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.osid.OsidException;
import org.osidforge.crash.check.Checker;
import org.osidforge.crash.check.Content;
import org.osidforge.crash.check.Verdict;
import org.osidforge.crash.kill.KillPlan;
import org.osidforge.crash.kill.Killing;
import org.osidforge.crash.log.Protocol;
import org.osidforge.crash.provider.Target;
import org.osidforge.crash.writer.Order;

/**
 * Kills processes that write to a durable provider, round after round over the same data, and checks after each what was kept.
 *
 * <p>A round: a process opens the provider and writes in several threads; it is killed by chance; what it had acknowledged until then is compared with all that the provider, opened anew, holds. What nobody
 * knows of is then taken over as it was found, and the next round goes on with that.
 */
public final class CrashTest {

    private final Target target;
    private final Path folder;
    private final int threads;
    private Holdings holdings;

    private CrashTest(Target target, Path folder, int threads, Holdings holdings) {
        this.target = target;
        this.folder = folder;
        this.threads = threads;
        this.holdings = holdings;
    }

    /**
     * Runs it, until the last round or the first with a violation.
     *
     * @param target the provider, which is empty
     * @param folder an existing folder for what the rounds leave
     * @param rounds how many rounds
     * @param threads how many threads write
     * @param seed of what is random; the moments themselves depend on the machine too
     * @param listener is told of each round
     * @throws IOException if a writer could not be started or ended by itself, or the server behind the provider failed
     * @throws OsidException if the provider cannot be opened or read
     * @throws ReflectiveOperationException if the factory is none
     */
    public static CrashReport run(
            Target target, Path folder, int rounds, int threads, long seed, Consumer<RoundReport> listener)
            throws IOException, InterruptedException, OsidException, ReflectiveOperationException {
        long start = System.nanoTime();
        CrashTest test = new CrashTest(target, folder, threads, Holdings.prepared(target));
        List<RoundReport> reports = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            RoundReport report = test.round(round, seed * 1_000_003 + round);
            reports.add(report);
            listener.accept(report);
            if (!report.verdict().violations().isEmpty()) {
                break;
            }
        }
        return new CrashReport(target.name(), seed, reports, (System.nanoTime() - start) / 1_000_000_000);
    }

    private RoundReport round(int number, long seed)
            throws IOException, InterruptedException, OsidException, ReflectiveOperationException {
        Random random = new Random(seed);
        KillPlan plan = KillPlan.any(random, target.server().isPresent());
        Order order = new Order(
                target.factory(),
                target.settings(),
                holdings.address(),
                holdings.held().snapshot(),
                number,
                seed,
                0,
                threads);
        Killing.Remains remains = Killing.run(folder, order, plan, target.server(), random);
        Content content = holdings.read(threads);
        Protocol protocol = remains.protocol();
        Verdict verdict = Checker.check(holdings.held(), protocol, remains.serverKilledAt(), content);
        holdings = holdings.after(verdict.held());
        RoundReport report = new RoundReport(
                number,
                seed,
                plan.words(),
                remains.serverKilledAt() != Integer.MAX_VALUE,
                protocol.lines() > 1,
                protocol.openTransactions(),
                verdict,
                content.size());
        keepEvidence(report);
        return report;
    }

    private void keepEvidence(RoundReport report) throws IOException {
        if (!report.verdict().violations().isEmpty()) {
            List<String> lines = new ArrayList<>(List.of(report.words()));
            report.verdict().violations().forEach(one -> lines.add(one.toString()));
            Files.write(folder.resolve("violations.txt"), lines);
        }
    }
}
