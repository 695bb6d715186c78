package org.osid.binding.java;

/** What the Java binding adds to every manager: it is closed after use. */
public interface OsidManager extends AutoCloseable {

    /**
     * Closes the manager and frees what it holds.
     *
     * <p>Any other use afterwards is ILLEGAL_STATE; closing once more does nothing.
     */
    @Override
    void close();
}
