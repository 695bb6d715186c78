package org.osidforge.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.run.Bench;
import org.osidforge.tck.run.Ground;
import org.osidforge.tck.run.Grounds;

/** Tries tasks in as many rounds, in the order and on as many threads as the request asks for; the results stand in the order of the report whatever that is. */
final class Execution {

    private final TckRequest request;
    private final Bench bench;
    private final TimeLimit limit;
    private final Deviations deviations;
    private final TckListener listener;
    private boolean interrupted;

    Execution(TckRequest request, Bench bench, TimeLimit limit, Deviations deviations, TckListener listener) {
        this.request = request;
        this.bench = bench;
        this.limit = limit;
        this.deviations = deviations;
        this.listener = listener;
    }

    /** Whether the thread of the caller was interrupted, so that tasks were left out. */
    boolean interrupted() {
        return interrupted;
    }

    /** One result for each task that was tried, in the order of the tasks. */
    List<ClauseResult> run(List<Task> tasks) {
        List<String> sessions = tasks.stream().map(Task::session).toList();
        listener.begins(Collections.nCopies(request.repeat(), sessions).stream()
                .flatMap(List::stream)
                .toList());
        List<List<ClauseResult>> rounds = new ArrayList<>();
        for (int round = 0; round < request.repeat() && !interrupted; round++) {
            rounds.add(round(tasks, request.seed() + round));
        }
        return Rounds.worst(rounds);
    }

    /** The results in the places of their tasks; null where a task was left out. */
    private List<ClauseResult> round(List<Task> tasks, long seed) {
        List<Task> order = request.shuffle() ? Order.shuffled(tasks, seed) : tasks;
        Bench ofRound = bench.withSeed(seed);
        ClauseRun run =
                new ClauseRun(ofRound, limit, deviations, "seed " + seed + (request.shuffle() ? ", shuffled" : ""));
        List<ClauseResult> results = new ArrayList<>(Collections.nCopies(tasks.size(), null));
        if (request.threads() == 1) {
            inSequence(order, run, results);
        } else {
            besideEachOther(order, run, new Grounds(ofRound), results);
        }
        return results;
    }

    private void inSequence(List<Task> order, ClauseRun run, List<ClauseResult> results) {
        for (Task task : order) {
            ClauseResult result = run.run(task.clause(), task.batch(), Optional.empty());
            if (Thread.currentThread().isInterrupted()) {
                interrupted = true;
                return;
            }
            results.set(task.place(), result);
            listener.finished(result);
        }
    }

    /** What became of a task: a result, or what kept it from one. */
    private record Done(Task task, ClauseResult result, Throwable broken) {}

    private void besideEachOther(List<Task> order, ClauseRun run, Grounds grounds, List<ClauseResult> results) {
        Map<Task, Ground> ground = new HashMap<>();
        order.forEach(task -> ground.put(task, groundOf(task, grounds)));
        Lanes lanes = new Lanes(order, ground::get);
        BlockingQueue<Done> done = new LinkedBlockingQueue<>();
        for (int lane = 1; lane <= Math.min(request.threads(), order.size()); lane++) {
            Thread thread = new Thread(() -> work(lanes, ground, run, done), "tck-lane-" + lane);
            thread.setDaemon(true);
            thread.start();
        }
        try {
            for (int i = 0; i < order.size(); i++) {
                tell(done.take(), results);
            }
        } catch (InterruptedException stopped) {
            interrupted = true;
            Thread.currentThread().interrupt();
        } finally {
            lanes.stop();
        }
    }

    private static Ground groundOf(Task task, Grounds grounds) {
        BatchKind batch = task.batch();
        return task.clause().bystanders() ? grounds.withBystanders(batch) : grounds.of(batch);
    }

    private static void work(Lanes lanes, Map<Task, Ground> ground, ClauseRun run, BlockingQueue<Done> done) {
        try {
            for (Optional<Task> next = lanes.next(); next.isPresent(); next = lanes.next()) {
                Task task = next.get();
                done.add(tried(task, run, ground.get(task)));
                lanes.done(task);
            }
        } catch (InterruptedException nobodyWantsThat) {
            Thread.currentThread().interrupt();
        }
    }

    private static Done tried(Task task, ClauseRun run, Ground ground) {
        try {
            return new Done(task, run.run(task.clause(), task.batch(), Optional.of(ground)), null);
        } catch (RuntimeException | Error broken) {
            // the thread of the caller tells, as it would in sequence
            return new Done(task, null, broken);
        }
    }

    private void tell(Done done, List<ClauseResult> results) {
        if (done.broken() instanceof Error error) {
            throw error;
        }
        if (done.broken() instanceof RuntimeException broken) {
            throw broken;
        }
        results.set(done.task().place(), Objects.requireNonNull(done.result()));
        listener.finished(done.result());
    }
}
