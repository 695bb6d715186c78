package org.osidforge.crash.provider;

import java.io.IOException;

/** A database server that stands behind the provider and can be killed. */
public interface Server extends AutoCloseable {

    /** Kills it and all its processes with SIGKILL, and waits until they are gone. */
    void kill() throws IOException, InterruptedException;

    /** Starts it again over the same data, and waits until it accepts connections. */
    void restart() throws IOException;

    /** Ends it. */
    @Override
    void close() throws IOException;
}
