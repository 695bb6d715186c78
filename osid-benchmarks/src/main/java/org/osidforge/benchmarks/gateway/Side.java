package org.osidforge.benchmarks.gateway;

/** What answers batches. Safe for many threads, but for {@link #clear()}. */
public interface Side extends AutoCloseable {

    /** Answers one call: its body in, the body of the answer out. */
    byte[] answer(Sent sent) throws Exception;

    /** Forgets all objects; no call may be in work. */
    void clear() throws Exception;

    @Override
    void close();
}
