package org.osid.binding.java;

/** What the Java binding adds to every list: it is closed after use. */
public interface OsidList extends AutoCloseable {

    /**
     * Closes the list and frees what it holds.
     *
     * <p>Any other use afterwards is ILLEGAL_STATE; closing once more does nothing.
     */
    @Override
    void close();
}
