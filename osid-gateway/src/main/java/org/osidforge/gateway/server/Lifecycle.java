package org.osidforge.gateway.server;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Whether calls are taken, and how many are in work. */
final class Lifecycle {

    /** What came of the wish to begin a call. */
    enum Entry {
        ENTERED,
        BUSY,
        STOPPING
    }

    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();
    private boolean running;
    private int inFlight;

    Lifecycle(int most) {
        this.most = most;
    }

    void run() {
        locked(() -> running = true);
    }

    boolean isRunning() {
        lock.lock();
        try {
            return running;
        } finally {
            lock.unlock();
        }
    }

    int inFlight() {
        lock.lock();
        try {
            return inFlight;
        } finally {
            lock.unlock();
        }
    }

    /** Begins a call; only if it was entered, it has to {@link #leave}. */
    Entry enter() {
        lock.lock();
        try {
            if (!running) {
                return Entry.STOPPING;
            }
            if (inFlight >= most) {
                return Entry.BUSY;
            }
            inFlight++;
            return Entry.ENTERED;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        locked(() -> {
            inFlight--;
            left.signalAll();
        });
    }

    /** Takes no more calls, and waits for those in work; whether all have ended in time. */
    boolean stop(Duration grace) {
        lock.lock();
        try {
            running = false;
            long nanos = grace.toNanos();
            while (inFlight > 0 && nanos > 0) {
                nanos = left.awaitNanos(nanos);
            }
            return inFlight == 0;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }
}
