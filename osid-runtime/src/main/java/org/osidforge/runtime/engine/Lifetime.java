package org.osidforge.runtime.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import org.osidforge.runtime.fault.Fault;

/**
 * How long something can be used: until it, or what it belongs to, is closed.
 *
 * <p>Closing a provider ends its managers, closing a manager its sessions, without one knowing all the others. Safe for many threads.
 */
public final class Lifetime {

    private final Lifetime owner;
    private final Deque<Runnable> atEnd = new ArrayDeque<>();
    private volatile boolean closed;

    private Lifetime(Lifetime owner) {
        this.owner = owner;
    }

    /** A lifetime that ends when it is closed. */
    public static Lifetime own() {
        return new Lifetime(null);
    }

    /** A lifetime that ends with this one at the latest. */
    public Lifetime within() {
        return new Lifetime(this);
    }

    /** Whether it has not ended. */
    public boolean isOpen() {
        return !closed && (owner == null || owner.isOpen());
    }

    /**
     * Checks that it has not ended.
     *
     * @param name words for what is used
     * @throws org.osid.IllegalStateException if it has
     */
    public void checkOpen(String name) {
        if (!isOpen()) {
            throw Fault.CLOSED.illegalState(name);
        }
    }

    /**
     * What is to be done when it ends, the last first; at once if it has ended already.
     *
     * <p>It may be done more than once, since what it belongs to may be closed after it.
     */
    public void atEnd(Runnable action) {
        for (Lifetime one = this; one != null; one = one.owner) {
            if (!one.note(action)) {
                action.run();
                return;
            }
        }
    }

    /** Forgets what was to be done. */
    public void forget(Runnable action) {
        for (Lifetime one = this; one != null; one = one.owner) {
            synchronized (one.atEnd) {
                one.atEnd.remove(action);
            }
        }
    }

    private boolean note(Runnable action) {
        synchronized (atEnd) {
            if (!closed) {
                atEnd.push(action);
            }
            return !closed;
        }
    }

    /** Ends it; once more does nothing. */
    public void close() {
        Deque<Runnable> left;
        synchronized (atEnd) {
            closed = true;
            left = new ArrayDeque<>(atEnd);
            atEnd.clear();
        }
        left.forEach(Runnable::run);
    }
}
