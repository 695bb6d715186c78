package org.osid.binding.java;

/** What the Java binding adds to every session: it is closed after use. */
public interface OsidSession extends AutoCloseable {

    /**
     * Closes the session and frees what it holds.
     *
     * <p>Any other use afterwards is ILLEGAL_STATE; closing once more does nothing.
     */
    @Override
    void close();
}
