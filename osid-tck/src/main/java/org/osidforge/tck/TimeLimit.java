package org.osidforge.tck;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osidforge.tck.check.Guard;

/** Does work in a thread of its own and gives it up after a time: a provider may hang. */
final class TimeLimit {

    private final long millis;

    TimeLimit(long millis) {
        this.millis = millis;
    }

    long millis() {
        return millis;
    }

    /**
     * Does the work.
     *
     * @return what it threw, wrapped, or that it ended normally; empty where it was given up
     */
    Optional<Ending> run(String name, Runnable work) {
        AtomicBoolean givenUp = new AtomicBoolean();
        FutureTask<Void> task = new FutureTask<>(
                () -> {
                    Guard.watch(givenUp);
                    work.run();
                },
                null);
        Thread thread = new Thread(task, name);
        // a thread that hangs must not keep the program from ending
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(millis, TimeUnit.MILLISECONDS);
            return Optional.of(new Ending(Optional.empty()));
        } catch (ExecutionException thrown) {
            return Optional.of(new Ending(Optional.of(thrown.getCause())));
        } catch (TimeoutException late) {
            givenUp.set(true);
            task.cancel(true);
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            givenUp.set(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * How work ended.
     *
     * @param thrown what it threw, or empty where it ended normally
     */
    record Ending(Optional<Throwable> thrown) {}
}
