package org.osidforge.runtime.boot;

import java.util.ArrayList;
import java.util.List;
import org.osid.AlreadyExistsException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.TransactionFailureException;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionSession;
import org.osid.transaction.TransactionState;
import org.osidforge.runtime.adapter.CallerSession;
import org.osidforge.runtime.engine.Caller;
import org.osidforge.runtime.engine.Lifetime;
import org.osidforge.runtime.fault.Fault;

/** Transactions of several sessions that are committed together: all are prepared, then all are committed; if one cannot be prepared all are aborted. */
final class JointTransactions extends CallerSession implements TransactionSession {

    private final Caller caller;
    private final Lifetime lifetime;
    private final List<Transaction> members = new ArrayList<>();
    private TransactionState state = TransactionState.ACTIVE;

    JointTransactions(Caller caller, Lifetime runtime) {
        this.caller = caller;
        this.lifetime = runtime.within();
    }

    @Override
    protected Caller openCaller() {
        lifetime.checkOpen("the session");
        return caller;
    }

    /**
     * Adds a transaction.
     *
     * @throws AlreadyExistsException if it was added before
     * @throws org.osid.InvalidArgumentException if it is prepared or has ended
     * @throws org.osid.IllegalStateException if the joint transaction has ended
     */
    @Override
    public synchronized void add(Transaction transaction) throws AlreadyExistsException {
        checkActive();
        Fault.checkNotNull(transaction, "transaction");
        if (members.stream().anyMatch(one -> one == transaction)) {
            throw Fault.TRANSACTION_ADDED.alreadyExists();
        }
        if (transaction.getState() != TransactionState.ACTIVE) {
            throw Fault.TRANSACTION_FOREIGN.invalidArgument(transaction.getState());
        }
        members.add(transaction);
    }

    /**
     * Prepares all and commits all.
     *
     * @throws OperationFailedException if one of them cannot be prepared; all are aborted then
     */
    @Override
    public synchronized void commit() throws OperationFailedException, PermissionDeniedException {
        checkActive();
        prepareAll();
        try {
            for (Transaction one : members) {
                one.commit();
            }
        } catch (OperationFailedException | PermissionDeniedException | RuntimeException e) {
            // a member broke its promise: what is not committed yet can still be undone
            abortAll();
            throw e;
        }
        state = TransactionState.COMMITTED;
    }

    private void prepareAll() throws OperationFailedException, PermissionDeniedException {
        try {
            for (Transaction one : members) {
                one.prepare();
            }
        } catch (TransactionFailureException e) {
            abortAll();
            throw new OperationFailedException(Fault.TRANSACTION_DOOMED.text(e.getMessage()), e);
        } catch (OperationFailedException | PermissionDeniedException | RuntimeException e) {
            abortAll();
            throw e;
        }
    }

    /** Aborts all. */
    @Override
    public synchronized void abort() {
        checkActive();
        abortAll();
    }

    private void abortAll() {
        state = TransactionState.ABORTED;
        for (Transaction one : members) {
            TransactionState theirs = one.getState();
            if (theirs == TransactionState.ACTIVE || theirs == TransactionState.PREPARED) {
                one.abort();
            }
        }
    }

    @Override
    public synchronized TransactionState getState() {
        openCaller();
        return state;
    }

    /** A joint transaction has no transactions of its own. */
    @Override
    public boolean supportsTransactions() {
        openCaller();
        return false;
    }

    @Override
    public Transaction startTransaction() {
        openCaller();
        throw Fault.TRANSACTION_UNSUPPORTED.unsupported();
    }

    /** Closes the session and aborts what was not committed; once more does nothing. */
    @Override
    public synchronized void close() {
        if (lifetime.isOpen() && state == TransactionState.ACTIVE) {
            abortAll();
        }
        lifetime.close();
    }

    private void checkActive() {
        openCaller();
        if (state != TransactionState.ACTIVE) {
            throw Fault.TRANSACTION_ENDED.illegalState(state);
        }
    }
}
