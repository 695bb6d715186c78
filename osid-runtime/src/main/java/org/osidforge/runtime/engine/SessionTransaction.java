package org.osidforge.runtime.engine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.osid.OperationFailedException;
import org.osid.TransactionFailureException;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionState;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.form.Ledger;
import org.osidforge.runtime.store.StoreTransaction;

/**
 * The transaction of one session (ruling 7): all or nothing.
 *
 * <p>Forms that were accepted inside are held until its end: spent by a commit, given back by an abort. An action that was answered as unsuccessful dooms the transaction, since all of it
 * can no longer be done; a form that is corrected and then accepted takes its failure back. Safe for many threads.
 */
final class SessionTransaction implements Transaction {

    private final StoreTransaction store;
    private final Ledger ledger;
    private final Lifetime manager;
    private final Runnable abandon = this::abandon;
    private final Set<FormState> held = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Object, String> failures = new IdentityHashMap<>();
    private TransactionState state = TransactionState.ACTIVE;

    SessionTransaction(StoreTransaction store, Ledger ledger, Lifetime manager) {
        this.store = store;
        this.ledger = ledger;
        this.manager = manager;
        manager.atEnd(abandon);
    }

    StoreTransaction store() {
        return store;
    }

    /** Keeps an accepted form until the end. */
    synchronized void hold(FormState form) {
        held.add(form);
        failures.remove(form);
    }

    /** Notes an action that was answered as unsuccessful; a form that was accepted and came again takes nothing away. */
    synchronized void fail(Object action, String reason) {
        if (!held.contains(action)) {
            failures.put(action, reason);
        }
    }

    synchronized boolean isFinished() {
        return state == TransactionState.COMMITTED || state == TransactionState.ABORTED;
    }

    synchronized void checkAccepting() {
        if (state == TransactionState.PREPARED) {
            throw Fault.TRANSACTION_PREPARED.illegalState();
        }
    }

    /**
     * Verifies all actions and makes sure that the commit will succeed; until then nothing more is accepted.
     *
     * @throws org.osid.IllegalStateException if it is prepared or has ended
     * @throws TransactionFailureException if an action cannot be done; the transaction is as before and can be aborted
     * @throws OperationFailedException if the store failed
     */
    @Override
    public synchronized void prepare() throws OperationFailedException, TransactionFailureException {
        checkNotFinished();
        checkAccepting();
        if (!failures.isEmpty()) {
            throw Fault.TRANSACTION_DOOMED.transactionFailure(
                    failures.values().iterator().next());
        }
        store.prepare();
        state = TransactionState.PREPARED;
    }

    /**
     * Makes all actions visible at once; prepares before where that was not done.
     *
     * @throws org.osid.IllegalStateException if it has ended
     * @throws OperationFailedException if an action cannot be done or the store failed; the transaction is aborted then
     */
    @Override
    public synchronized void commit() throws OperationFailedException {
        checkNotFinished();
        try {
            if (state == TransactionState.ACTIVE) {
                prepare();
            }
            store.commit();
        } catch (TransactionFailureException | OperationFailedException e) {
            abandon();
            throw new OperationFailedException(e.getMessage(), e);
        }
        end(TransactionState.COMMITTED);
        held.forEach(ledger::spend);
    }

    /**
     * Undoes all actions and gives their forms back.
     *
     * @throws org.osid.IllegalStateException if it has ended
     */
    @Override
    public synchronized void abort() {
        checkNotFinished();
        abandon();
    }

    @Override
    public synchronized TransactionState getState() {
        return state;
    }

    /** Aborts it if it has not ended. */
    synchronized void abandon() {
        if (!isFinished()) {
            store.abort();
            end(TransactionState.ABORTED);
            held.forEach(ledger::giveBack);
        }
    }

    private void end(TransactionState how) {
        state = how;
        manager.forget(abandon);
    }

    private void checkNotFinished() {
        if (isFinished()) {
            throw Fault.TRANSACTION_ENDED.illegalState(state);
        }
    }
}
