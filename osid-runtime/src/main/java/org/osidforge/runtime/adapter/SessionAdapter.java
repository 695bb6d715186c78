package org.osidforge.runtime.adapter;

import org.osid.OperationFailedException;
import org.osid.OsidCatalog;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.transaction.Transaction;
import org.osidforge.runtime.engine.Caller;
import org.osidforge.runtime.engine.Session;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;

/**
 * Base of every session: caller, catalog, transactions, closing.
 *
 * <p>Any use after {@link #close} is ILLEGAL_STATE (ruling 13). A session is for one thread at a time; forms and objects that it gave may go to others.
 */
public abstract class SessionAdapter extends CallerSession {

    private final Scope scope;
    private final Kind kind;

    /**
     * A session for objects of a kind.
     *
     * @param scope where it was asked for
     * @param kind the kind
     */
    protected SessionAdapter(Scope scope, Kind kind) {
        this.scope = scope;
        this.kind = scope.session().engine().ready(kind);
    }

    @Override
    protected final Caller openCaller() {
        return open().caller();
    }

    @Override
    public final boolean supportsTransactions() {
        return open().engine().supportsTransactions();
    }

    /**
     * Starts a transaction: all that is done in this session from now on, until it is committed or aborted (ruling 7).
     *
     * @throws org.osid.IllegalStateException if the one before is not finished, or the session is closed
     * @throws org.osid.UnsupportedException if the provider has no transactions
     * @throws OperationFailedException if the store failed
     */
    @Override
    public final Transaction startTransaction() throws OperationFailedException {
        return open().startTransaction();
    }

    /** Closes the session and aborts a transaction that is not finished; once more does nothing. */
    @Override
    public final void close() {
        scope.session().close();
    }

    /** Id of the session's catalog. */
    protected final Id catalogId() {
        return open().catalogId(kind.catalog());
    }

    /**
     * The session's catalog.
     *
     * @throws OperationFailedException if it was deleted
     * @throws PermissionDeniedException if the caller may not look it up
     */
    protected final <C extends OsidCatalog> C catalog(Class<C> type)
            throws OperationFailedException, PermissionDeniedException {
        return type.cast(scope.adapters().objectOf(open().catalogs(kind).own(), scope));
    }

    /**
     * What an optional method that no pattern describes answers.
     *
     * @param method its name
     */
    protected final org.osid.UnimplementedException unimplemented(String method) {
        open();
        return Fault.METHOD_UNOFFERED.unimplemented(method);
    }

    /** The session, if it is open. */
    final Session open() {
        return scope.session().checkOpen();
    }

    /** Where the adapters that this session hands out are made. */
    protected final Scope scope() {
        return scope;
    }

    final Kind kind() {
        return kind;
    }
}
