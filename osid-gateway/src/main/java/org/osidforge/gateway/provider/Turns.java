package org.osidforge.gateway.provider;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.osidforge.gateway.limit.Deadline;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/**
 * Who of the gateway's callers may write when, so that what is done at the same time ends as if one came first (clause S12).
 *
 * <p>What depends on which object an Id stands for looks first and writes then, in several calls of the provider: such requests of one kind take turns. A group is alone, since a transaction
 * need not hide from it what others do meanwhile. Creating without an Id waits for groups only, reading for nobody. A thread that has its turn may take further ones. Safe for many threads.
 */
public final class Turns {

    private final ReentrantReadWriteLock groups = new ReentrantReadWriteLock(true);
    private final Map<String, Lock> kinds = new ConcurrentHashMap<>();

    Turns() {}

    /** A turn, which ends when it is closed, in the thread that took it. */
    @FunctionalInterface
    public interface Turn extends AutoCloseable {
        /** The turn of who needs none. */
        Turn FREE = () -> {};

        @Override
        void close();
    }

    /** Waits until nobody else writes. @throws Problem 503 if the time is up before */
    public Turn alone(Deadline deadline) {
        return take(groups.writeLock(), deadline);
    }

    /** Waits until no group is being done. @throws Problem 503 if the time is up before */
    public Turn besideOthers(Deadline deadline) {
        return take(groups.readLock(), deadline);
    }

    /**
     * Waits until no group is being done, and nobody else writes objects of that kind by their Ids.
     *
     * @param kind OSID name of the kind
     * @throws Problem 503 if the time is up before
     */
    public Turn of(String kind, Deadline deadline) {
        Turn beside = besideOthers(deadline);
        try {
            Turn own = take(kinds.computeIfAbsent(kind, k -> new ReentrantLock(true)), deadline);
            return () -> {
                own.close();
                beside.close();
            };
        } catch (Problem late) {
            beside.close();
            throw late;
        }
    }

    private static Turn take(Lock lock, Deadline deadline) {
        try {
            if (!lock.tryLock() && !lock.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw Problem.of(503, GatewayMessage.TIME_IS_UP);
            }
            return lock::unlock;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.of(503, GatewayMessage.STOPPING);
        }
    }
}
