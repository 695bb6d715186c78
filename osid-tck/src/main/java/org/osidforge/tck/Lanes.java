package org.osidforge.tck;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osidforge.tck.run.Ground;

/** Hands tasks to several threads: each gets the first in order that can meet no object of those under way. */
final class Lanes {

    private final List<Task> waiting;
    private final Function<Task, Ground> grounds;
    private final Map<Task, Ground> underWay = new LinkedHashMap<>();

    /**
     * Lanes for these tasks.
     *
     * @param tasks in the order in which they are handed out, as far as they can
     * @param grounds the ground of each; asked under the lock of these lanes
     */
    Lanes(List<Task> tasks, Function<Task, Ground> grounds) {
        this.waiting = new LinkedList<>(tasks);
        this.grounds = grounds;
    }

    /** The next task, waited for while every task left could meet one under way; empty where none is left. */
    synchronized Optional<Task> next() throws InterruptedException {
        while (!waiting.isEmpty()) {
            Optional<Task> free = takeFree();
            if (free.isPresent()) {
                return free;
            }
            wait();
        }
        return Optional.empty();
    }

    private Optional<Task> takeFree() {
        for (Iterator<Task> left = waiting.iterator(); left.hasNext(); ) {
            Task task = left.next();
            Ground ground = grounds.apply(task);
            if (underWay.values().stream().noneMatch(ground::meets)) {
                left.remove();
                underWay.put(task, ground);
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    /** A task that was handed out is done, with everything put away. */
    synchronized void done(Task task) {
        underWay.remove(task);
        notifyAll();
    }

    /** Hands out nothing more. */
    synchronized void stop() {
        waiting.clear();
        notifyAll();
    }
}
