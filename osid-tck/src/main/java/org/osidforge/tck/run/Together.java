package org.osidforge.tck.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osidforge.tck.check.Stop;

/** Does several things at once, each in a thread of its own. */
public final class Together {

    private Together() {}

    /**
     * Starts all at the same moment and waits for all.
     *
     * @param work what to do
     * @return the results, in the order of the work
     * @throws Stop or another failure of the work, the first in its order
     */
    public static <T> List<T> run(List<Callable<T>> work) {
        CyclicBarrier start = new CyclicBarrier(work.size());
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (Callable<T> one : work) {
            FutureTask<T> task = new FutureTask<>(() -> {
                start.await();
                return one.call();
            });
            tasks.add(task);
            Thread thread = new Thread(task, "tck-together-" + tasks.size());
            thread.setDaemon(true);
            thread.start();
        }
        List<T> results = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            results.add(resultOf(task));
        }
        return results;
    }

    /**
     * Does something that may be kept waiting.
     *
     * @param millis how long to wait for it, in milliseconds
     * @param work what to do
     * @return its result, or empty where it did not end in time or failed
     */
    public static <T> Optional<T> within(long millis, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "tck-within");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.ofNullable(task.get(millis, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Stop.notTestable("the clause was given up after its time limit");
        } catch (ExecutionException | TimeoutException keptFromIt) {
            return Optional.empty();
        }
    }

    private static <T> T resultOf(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Stop.notTestable("the clause was given up after its time limit");
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new java.lang.IllegalStateException(thrown.getCause());
        }
    }
}
