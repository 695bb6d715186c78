package org.osidforge.runtime.engine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.osid.OperationFailedException;
import org.osid.TransactionFailureException;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionState;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.form.Ledger;
import org.osidforge.runtime.store.Store;

/**
 * The transaction of one session (ruling 7): all or nothing.
 *
 * <p>Forms that were accepted inside are held until its end: spent by a commit, given back by an abort. An action that was answered as unsuccessful dooms the transaction, since all of it
 * can no longer be done; a form that is corrected and then accepted takes its failure back. Where it was joined with those of other sessions they are one: what is done to it is done to all.
 * Safe for many threads.
 */
final class SessionTransaction implements Transaction {

    private final Ledger ledger;
    private final Lifetime manager;
    private final TransactionStore store = new TransactionStore(this);
    private final Runnable abandon = this::abandon;
    private final Set<FormState> held = Collections.newSetFromMap(new IdentityHashMap<>());
    private volatile SharedTransaction shared;

    private SessionTransaction(Store base, Ledger ledger, Lifetime manager) throws OperationFailedException {
        this.ledger = ledger;
        this.manager = manager;
        this.shared = new SharedTransaction(base, this);
    }

    /** Begins a transaction of the store. */
    static SessionTransaction begin(Store base, Ledger ledger, Lifetime manager) throws OperationFailedException {
        SessionTransaction begun = new SessionTransaction(base, ledger, manager);
        manager.atEnd(begun.abandon);
        return begun;
    }

    /** The transaction of the store, which nobody else uses until it is closed. */
    SharedTransaction enter() {
        while (true) {
            SharedTransaction entered = shared;
            entered.enter();
            if (entered == shared) {
                return entered;
            }
            entered.close();
        }
    }

    /** What the session reads from and writes to. */
    TransactionStore store() {
        return store;
    }

    /** Keeps an accepted form until the end. */
    void hold(FormState form) {
        try (SharedTransaction entered = enter()) {
            held.add(form);
            entered.takeBack(form);
            if (entered.isFinished()) {
                letGo(entered.state());
            }
        }
    }

    /** Notes an action that was answered as unsuccessful; a form that was accepted and came again takes nothing away. */
    void fail(Object action, String reason) {
        try (SharedTransaction entered = enter()) {
            if (!held.contains(action)) {
                entered.fail(action, reason);
            }
        }
    }

    boolean isFinished() {
        try (SharedTransaction entered = enter()) {
            return entered.isFinished();
        }
    }

    void checkAccepting() {
        try (SharedTransaction entered = enter()) {
            entered.checkAccepting();
        }
    }

    // several sessions

    boolean isOfSameStore(SessionTransaction other) {
        return shared.base() == other.shared.base();
    }

    /** Becomes the part of a joint transaction that others of the same store join. */
    void lead() {
        try (SharedTransaction entered = enter()) {
            entered.lead();
        }
    }

    /** Becomes one with the leader: each sees what the other has queued, and they end together. */
    void join(SessionTransaction leader) {
        try (SharedTransaction entered = enter()) {
            entered.follow();
        }
        // a part moves once, into one that does not move, so that two that are entered never wait for each other
        try (SharedTransaction theirs = leader.enter();
                SharedTransaction ours = enter()) {
            boolean isTaken = false;
            try {
                theirs.take(ours);
                isTaken = true;
            } finally {
                if (!isTaken) {
                    ours.leave();
                }
            }
        }
    }

    void moveTo(SharedTransaction other) {
        shared = other;
    }

    // end

    /**
     * Verifies all actions and makes sure that the commit will succeed; until then nothing more is accepted.
     *
     * @throws org.osid.IllegalStateException if it is prepared or has ended
     * @throws TransactionFailureException if an action cannot be done; the transaction is as before and can be aborted
     * @throws OperationFailedException if the store failed
     */
    @Override
    public void prepare() throws OperationFailedException, TransactionFailureException {
        try (SharedTransaction entered = enter()) {
            entered.prepare();
        }
    }

    /**
     * Makes all actions visible at once; prepares before where that was not done.
     *
     * @throws org.osid.IllegalStateException if it has ended
     * @throws OperationFailedException if an action cannot be done or the store failed; the transaction is aborted then
     */
    @Override
    public void commit() throws OperationFailedException {
        try (SharedTransaction entered = enter()) {
            entered.commit();
        }
    }

    /**
     * Undoes all actions and gives their forms back.
     *
     * @throws org.osid.IllegalStateException if it has ended
     */
    @Override
    public void abort() {
        try (SharedTransaction entered = enter()) {
            entered.checkNotFinished();
            entered.abandon();
        }
    }

    @Override
    public TransactionState getState() {
        try (SharedTransaction entered = enter()) {
            return entered.state();
        }
    }

    /** Aborts it if it has not ended. */
    void abandon() {
        try (SharedTransaction entered = enter()) {
            entered.abandon();
        }
    }

    /** What is to be done for the session when the transaction has ended. */
    void ended(TransactionState how) {
        manager.forget(abandon);
        letGo(how);
    }

    private void letGo(TransactionState how) {
        held.forEach(how == TransactionState.COMMITTED ? ledger::spend : ledger::giveBack);
        held.clear();
    }
}
