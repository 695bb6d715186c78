package org.osidforge.runtime.adapter;

import org.osid.AlreadyExistsException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionSession;
import org.osid.transaction.TransactionState;
import org.osidforge.runtime.engine.Caller;
import org.osidforge.runtime.engine.JointTransaction;
import org.osidforge.runtime.engine.Lifetime;
import org.osidforge.runtime.fault.Fault;

/** The session of one joint transaction. */
public final class JointTransactions extends CallerSession implements TransactionSession {

    private final Caller caller;
    private final Lifetime lifetime;
    private final JointTransaction joint = new JointTransaction();
    private final Runnable abandon = joint::abandon;

    private JointTransactions(Caller caller, Lifetime owner) {
        this.caller = caller;
        this.lifetime = owner.within();
    }

    /**
     * Opens a session.
     *
     * @param owner when this ends, what was not committed is aborted
     */
    public static TransactionSession open(Caller caller, Lifetime owner) {
        JointTransactions opened = new JointTransactions(caller, owner);
        opened.lifetime.atEnd(opened.abandon);
        return opened;
    }

    @Override
    protected Caller openCaller() {
        lifetime.checkOpen("the session");
        return caller;
    }

    /**
     * Adds a transaction: with the others of its store it becomes one, with the rest it is committed together.
     *
     * @throws AlreadyExistsException if it was added before
     * @throws org.osid.NullArgumentException if it is null
     * @throws org.osid.InvalidArgumentException if it is prepared, has ended, or is part of another joint transaction
     * @throws org.osid.IllegalStateException if the joint transaction has ended, its part in the same store is prepared, or the session is closed
     */
    @Override
    public void add(Transaction transaction) throws AlreadyExistsException {
        openCaller();
        joint.add(transaction);
    }

    /**
     * Prepares all and commits all.
     *
     * @throws org.osid.IllegalStateException if it has ended or the session is closed
     * @throws OperationFailedException if one of them cannot be prepared; all are aborted then
     */
    @Override
    public void commit() throws OperationFailedException, PermissionDeniedException {
        openCaller();
        joint.commit();
    }

    /**
     * Aborts all.
     *
     * @throws org.osid.IllegalStateException if it has ended or the session is closed
     */
    @Override
    public void abort() {
        openCaller();
        joint.abort();
    }

    @Override
    public TransactionState getState() {
        openCaller();
        return joint.state();
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
    public void close() {
        lifetime.close();
        lifetime.forget(abandon);
    }
}
