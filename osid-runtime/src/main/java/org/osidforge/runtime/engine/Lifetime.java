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
    // most have none: sessions are opened for one call
    private Deque<Runnable> atEnd;
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
            one.drop(action);
        }
    }

    private synchronized boolean note(Runnable action) {
        if (!closed) {
            if (atEnd == null) {
                atEnd = new ArrayDeque<>();
            }
            atEnd.push(action);
        }
        return !closed;
    }

    private synchronized void drop(Runnable action) {
        if (atEnd != null) {
            atEnd.remove(action);
        }
    }

    /** Ends it; once more does nothing. */
    public void close() {
        Deque<Runnable> left;
        synchronized (this) {
            closed = true;
            left = atEnd;
            atEnd = null;
        }
        if (left != null) {
            left.forEach(Runnable::run);
        }
    }
}
