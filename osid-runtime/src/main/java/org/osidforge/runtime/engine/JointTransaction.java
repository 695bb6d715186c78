package org.osidforge.runtime.engine;

import java.util.ArrayList;
import java.util.List;
import org.osid.AlreadyExistsException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.TransactionFailureException;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionState;
import org.osidforge.runtime.fault.Fault;

/**
 * Transactions of several sessions that end together (ruling 7).
 *
 * <p>Those of one store become one transaction of it. Those of different stores and of foreign providers are all prepared, and then all committed; if one cannot be prepared all are
 * aborted. Safe for many threads.
 */
public final class JointTransaction {

    private final List<Transaction> added = new ArrayList<>();
    /** One of each store, and the foreign ones. */
    private final List<Transaction> parts = new ArrayList<>();

    private TransactionState state = TransactionState.ACTIVE;

    /** A joint transaction of none. */
    public JointTransaction() {}

    /**
     * Adds a transaction.
     *
     * @throws AlreadyExistsException if it was added before
     * @throws org.osid.NullArgumentException if it is null
     * @throws org.osid.InvalidArgumentException if it is prepared, has ended, or is part of another joint transaction
     * @throws org.osid.IllegalStateException if the joint transaction has ended, or its part in the same store is prepared
     */
    public synchronized void add(Transaction transaction) throws AlreadyExistsException {
        checkActive();
        Fault.checkNotNull(transaction, "transaction");
        if (added.stream().anyMatch(one -> one == transaction)) {
            throw Fault.TRANSACTION_ADDED.alreadyExists();
        }
        if (transaction instanceof SessionTransaction ours) {
            addOurs(ours);
        } else {
            addForeign(transaction);
        }
        added.add(transaction);
    }

    private void addOurs(SessionTransaction ours) {
        for (Transaction part : parts) {
            if (part instanceof SessionTransaction leader && leader.isOfSameStore(ours)) {
                ours.join(leader);
                return;
            }
        }
        ours.lead();
        parts.add(ours);
    }

    private void addForeign(Transaction foreign) {
        if (foreign.getState() != TransactionState.ACTIVE) {
            throw Fault.TRANSACTION_FOREIGN.invalidArgument(foreign.getState());
        }
        parts.add(foreign);
    }

    /**
     * Prepares all and commits all.
     *
     * @throws org.osid.IllegalStateException if it has ended
     * @throws OperationFailedException if a part cannot be prepared or fails; all are aborted then
     */
    public synchronized void commit() throws OperationFailedException, PermissionDeniedException {
        checkActive();
        prepareAll();
        try {
            for (Transaction one : parts) {
                one.commit();
            }
        } catch (OperationFailedException | PermissionDeniedException | RuntimeException e) {
            // a part broke its promise: what is not committed yet can still be undone
            abortAll();
            throw e;
        }
        state = TransactionState.COMMITTED;
    }

    private void prepareAll() throws OperationFailedException, PermissionDeniedException {
        try {
            for (Transaction one : parts) {
                if (one.getState() != TransactionState.PREPARED) {
                    one.prepare();
                }
            }
        } catch (TransactionFailureException e) {
            abortAll();
            throw new OperationFailedException(Fault.TRANSACTION_DOOMED.text(e.getMessage()), e);
        } catch (OperationFailedException | PermissionDeniedException | RuntimeException e) {
            abortAll();
            throw e;
        }
    }

    /**
     * Aborts all.
     *
     * @throws org.osid.IllegalStateException if it has ended
     */
    public synchronized void abort() {
        checkActive();
        abortAll();
    }

    /** Aborts all if it has not ended. */
    public synchronized void abandon() {
        if (state() == TransactionState.ACTIVE) {
            abortAll();
        }
    }

    /** What became of it; a part that was ended by itself ends it, and where not all were committed the others are aborted. */
    public synchronized TransactionState state() {
        if (state == TransactionState.ACTIVE && parts.stream().anyMatch(JointTransaction::hasEnded)) {
            if (parts.stream().allMatch(one -> one.getState() == TransactionState.COMMITTED)) {
                state = TransactionState.COMMITTED;
            } else {
                abortAll();
            }
        }
        return state;
    }

    private void abortAll() {
        state = TransactionState.ABORTED;
        for (Transaction one : parts) {
            TransactionState theirs = one.getState();
            if (theirs == TransactionState.ACTIVE || theirs == TransactionState.PREPARED) {
                one.abort();
            }
        }
    }

    private static boolean hasEnded(Transaction one) {
        TransactionState theirs = one.getState();
        return theirs == TransactionState.COMMITTED || theirs == TransactionState.ABORTED;
    }

    private void checkActive() {
        if (state() != TransactionState.ACTIVE) {
            throw Fault.TRANSACTION_ENDED.illegalState(state);
        }
    }
}
