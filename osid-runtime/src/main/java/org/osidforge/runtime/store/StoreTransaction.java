package org.osidforge.runtime.store;

import org.osid.OperationFailedException;
import org.osid.TransactionFailureException;

/**
 * A transaction of a store: its writes are queued, its own reads see them, others see them after {@link #commit} only, all at once.
 *
 * <p>Used by one thread at a time.
 */
public interface StoreTransaction extends StoreReader, StoreWriter {

    /**
     * Verifies all that was queued and makes sure that {@link #commit} will succeed.
     *
     * @throws TransactionFailureException if something cannot be done any more; nothing is held then
     * @throws OperationFailedException if the store failed
     */
    void prepare() throws TransactionFailureException, OperationFailedException;

    /**
     * Does what was queued; called after {@link #prepare}.
     *
     * @throws OperationFailedException if the store failed
     */
    void commit() throws OperationFailedException;

    /** Forgets what was queued; after a commit, or once more, it does nothing. */
    void abort();
}
