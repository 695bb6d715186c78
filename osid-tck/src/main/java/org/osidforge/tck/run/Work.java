package org.osidforge.tck.run;

import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionState;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.Stop;

/** A transaction of a provider. */
public final class Work {

    private final Transaction transaction;

    private Work(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Starts a transaction. @throws Stop not declared if the session says that it has none */
    public static Work start(BatchSession session) {
        if (!offered(session)) {
            throw Stop.notDeclared("supportsTransactions says no");
        }
        return new Work(Guard.value("startTransaction", session.osidSession()::startTransaction));
    }

    /** Whether the session says that it has transactions. */
    public static boolean offered(BatchSession session) {
        return Guard.call("supportsTransactions", session.osidSession()::supportsTransactions);
    }

    /** The provider's transaction. */
    public Transaction raw() {
        return transaction;
    }

    /** Verifies and records it. */
    public void prepare() {
        Guard.run("prepare of a transaction", transaction::prepare);
    }

    /** Makes it last. */
    public void commit() {
        Guard.run("commit of a transaction", transaction::commit);
    }

    /** Undoes it. */
    public void abort() {
        Guard.run("abort of a transaction", transaction::abort);
    }

    /** What happened to it. @throws Stop failed if it is null */
    public TransactionState state() {
        return Guard.value("getState of a transaction", transaction::getState);
    }

    /** Ends it in whatever way, so that nothing is left open. */
    public void end() {
        try {
            abort();
        } catch (org.osidforge.tck.check.ProviderError alreadyEnded) {
            return;
        }
    }
}
