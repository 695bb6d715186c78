package org.osidforge.crash.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.osidforge.crash.kill.KillPlan.Moment;
import org.osidforge.crash.kill.KillPlan.Victim;
import org.osidforge.crash.log.Line;
import org.osidforge.crash.log.Protocol;
import org.osidforge.crash.provider.Server;
import org.osidforge.crash.writer.Order;

/** Starts a writer, kills it by a plan, and tells what had arrived from it. */
public final class Killing {

    /** Exit code of a process that SIGKILL has ended. */
    private static final int KILLED = 128 + 9;
    /** No round lasts longer, whatever its plan. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final int LIFE_AFTER_SERVER_MILLIS = 1500;

    private final Path folder;
    private final KillPlan plan;
    private final Optional<Server> server;
    private final Random random;
    private final Protocol protocol = new Protocol();
    private final AtomicInteger linesAtServer = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicReference<Exception> trouble = new AtomicReference<>();
    private final ScheduledThreadPoolExecutor hand = new ScheduledThreadPoolExecutor(1);
    private Process writer;
    private int counted;
    private boolean isRaised;

    private Killing(Path folder, KillPlan plan, Optional<Server> server, Random random) {
        this.folder = folder;
        this.plan = plan;
        this.server = server;
        this.random = random;
        hand.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * What a writer had told when it was killed.
     *
     * @param protocol its lines that arrived
     * @param serverKilledAt how many lines had arrived when the server was killed; {@link Integer#MAX_VALUE} where it was not
     */
    public record Remains(Protocol protocol, int serverKilledAt) {}

    /**
     * Runs a writer until it is killed; a server that was killed is up again afterwards.
     *
     * @param folder where its order and its complaints are kept
     * @throws IOException if it could not be started, or ended by itself
     */
    public static Remains run(Path folder, Order order, KillPlan plan, Optional<Server> server, Random random)
            throws IOException, InterruptedException {
        return new Killing(folder, plan, server, random).run(order);
    }

    private Remains run(Order order) throws IOException, InterruptedException {
        writer = WriterProcess.start(folder, "writer", order, ProcessBuilder.Redirect.PIPE);
        try {
            hand.schedule(this::killWriter, LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            if (plan.moment() == Moment.START) {
                raise();
            }
            read();
            int exitCode = writer.waitFor();
            hand.shutdown();
            if (!hand.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IOException("the server was not started again within a minute");
            }
            check(exitCode);
            if (plan.victim() == Victim.BOTH && linesAtServer.get() != Integer.MAX_VALUE) {
                server.orElseThrow().restart();
            }
            return new Remains(protocol, linesAtServer.get());
        } finally {
            writer.destroyForcibly();
            hand.shutdownNow();
        }
    }

    private void read() throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                if (!text.endsWith("}")) {
                    return; // the kill came while it wrote this line, which so was never told
                }
                Line line = Line.read(text);
                protocol.add(line);
                if (plan.counts(line) && ++counted >= plan.count()) {
                    raise();
                }
            }
        }
    }

    /** The moment has come. */
    private void raise() {
        if (!isRaised) {
            isRaised = true;
            hand.schedule(this::strike, plan.delay().toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void strike() {
        try {
            if (plan.victim() != Victim.WRITER) {
                linesAtServer.set(protocol.lines());
                server.orElseThrow().kill();
            }
            if (plan.victim() == Victim.SERVER_FIRST) {
                server.orElseThrow().restart();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LIFE_AFTER_SERVER_MILLIS));
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            trouble.set(e);
        }
        killWriter();
    }

    private void killWriter() {
        // by its handle: the process itself would close its output with it, and what it had told would be lost
        writer.toHandle().destroyForcibly();
    }

    private void check(int exitCode) throws IOException {
        if (trouble.get() != null) {
            throw new IOException("the server could not be killed and started again", trouble.get());
        }
        boolean couldNotOpen = linesAtServer.get() != Integer.MAX_VALUE && protocol.lines() < 2;
        if (exitCode != KILLED && !couldNotOpen) {
            throw new IOException("the writer ended by itself with exit code " + exitCode + ": "
                    + Files.readString(folder.resolve("writer.err")).strip());
        }
    }
}
