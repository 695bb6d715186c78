package org.osidforge.provider.jdbc;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who may change a database of H2 now: one thread of this process at a time.
 *
 * <p>H2 collects what it writes table by table. What another thread changes meanwhile may be caught half, with one of its tables and without another, and is found so if the process is killed before the next
 * write. So nobody changes anything while somebody else changes or commits. PostgreSQL needs none of this.
 */
final class Turns {

    /** Stores of one process may share a database. */
    private static final Map<String, ReentrantLock> BY_PLACE = new ConcurrentHashMap<>();

    private final Optional<ReentrantLock> lock;

    private Turns(Optional<ReentrantLock> lock) {
        this.lock = lock;
    }

    static Turns of(JdbcSettings settings) {
        return new Turns(
                settings.isH2()
                        ? Optional.of(BY_PLACE.computeIfAbsent(settings.place(), place -> new ReentrantLock(true)))
                        : Optional.empty());
    }

    /** Waits for a turn; given back by {@link #end}. */
    void begin() {
        lock.ifPresent(ReentrantLock::lock);
    }

    void end() {
        lock.ifPresent(ReentrantLock::unlock);
    }
}
