package org.osidforge.runtime.store;

import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;

/** Keeps the objects of a provider. Safe for many threads. */
public interface Store extends StoreReader, StoreWriter, AutoCloseable {

    /**
     * Makes ready for these kinds.
     *
     * <p>Called first with none, when the provider is opened, and then for the kinds of each package when that is first used, before anything else is done with them; other kinds may be in use
     * meanwhile. For one kind it is called once, unless it failed.
     *
     * @throws OperationFailedException if the store failed
     */
    void open(List<Kind> kinds) throws OperationFailedException;

    /** Whether {@link #begin} works. */
    boolean supportsTransactions();

    /**
     * Begins a transaction.
     *
     * @throws org.osid.UnsupportedException if the store has none
     * @throws OperationFailedException if the store failed
     */
    StoreTransaction begin() throws OperationFailedException;

    /** Frees what the store holds; once more does nothing. */
    @Override
    void close();
}
