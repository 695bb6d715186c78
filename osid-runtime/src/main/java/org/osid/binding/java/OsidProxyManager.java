package org.osid.binding.java;

/** What the Java binding adds to every proxy manager: it is closed after use. */
public interface OsidProxyManager extends AutoCloseable {

    /**
     * Closes the proxy manager and frees what it holds.
     *
     * <p>Any other use afterwards is ILLEGAL_STATE; closing once more does nothing.
     */
    @Override
    void close();
}
