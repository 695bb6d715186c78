package org.osidforge.runtime.engine;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.transaction.Transaction;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.form.FormTerms;
import org.osidforge.runtime.form.Ledger;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.StoreReader;
import org.osidforge.runtime.store.StoreWriter;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicLocale;
import org.osidforge.runtime.value.BasicType;

/** One session as the engine sees it: caller, catalog, ledger of its forms, and the transaction that is under way. */
public final class Session {

    private final Engine engine;
    private final Caller caller;
    private final Lifetime lifetime;
    private final Lifetime manager;
    /** Null for a session in the provider's own catalog. */
    private final BasicId catalog;

    private final Ledger ledger = new Ledger();
    private final References references = new References(this);
    private SessionTransaction transaction;

    private Session(Engine engine, Caller caller, Lifetime manager, BasicId catalog) {
        this.engine = engine;
        this.caller = caller;
        this.manager = manager;
        this.lifetime = manager.within();
        this.catalog = catalog;
    }

    /** A session in the provider's own catalog. */
    public static Session inOwnCatalog(Engine engine, Caller caller, Lifetime manager) {
        return new Session(engine, caller, manager, null);
    }

    /**
     * A session in a catalog.
     *
     * @param kind kind of the catalog
     * @param id its Id or an alias of it
     * @throws NotFoundException if there is none
     * @throws OperationFailedException if the store failed
     */
    public static Session inCatalog(Engine engine, Caller caller, Lifetime manager, Kind kind, Id id)
            throws NotFoundException, OperationFailedException {
        BasicId asked = BasicId.of(id);
        engine.ready(kind);
        if (engine.ownCatalog(kind, asked) != null) {
            return inOwnCatalog(engine, caller, manager);
        }
        StoredObject found = engine.store().find(kind, asked);
        if (found == null) {
            throw Fault.OBJECT_UNKNOWN.notFound(kind.name(), asked);
        }
        return new Session(engine, caller, manager, found.id());
    }

    /** The session itself, if it is open. */
    public Session checkOpen() {
        lifetime.checkOpen("the session");
        return this;
    }

    /** Closes the session and aborts its transaction; once more does nothing. */
    public void close() {
        if (transaction != null) {
            transaction.abandon();
        }
        lifetime.close();
    }

    /** What the session shares with others. */
    public Engine engine() {
        return engine;
    }

    /** Who calls. */
    public Caller caller() {
        return caller;
    }

    /** Id of the session's catalog of that kind. */
    public BasicId catalogId(String catalogKind) {
        return catalog != null ? catalog : engine.ownCatalogId(catalogKind);
    }

    /** Whether the session works in the provider's own catalog. */
    boolean isInOwnCatalog() {
        return catalog == null;
    }

    /** Reads references of objects that the session gave. */
    public References references() {
        return references;
    }

    /** The catalogs that the session works with. */
    public Catalogs catalogs(Kind kind) {
        return new Catalogs(this, kind.catalog());
    }

    Ledger ledger() {
        return ledger;
    }

    /** What forms that the session gives have in common. */
    FormTerms terms(java.util.List<BasicType> recordTypes) {
        BasicLocale wanted = caller.textLocale();
        Profile profile = engine.profile();
        return new FormTerms(
                recordTypes, profile.locales().contains(wanted) ? wanted : profile.defaultLocale(), profile.locales());
    }

    // permission

    /** Whether the caller may do that. */
    public boolean permits(Operation operation, Kind kind) {
        BasicId in = kind.catalog().isEmpty() ? null : catalogId(kind.catalog());
        return engine.policy().permits(caller.effectiveAgentId(), operation, kind.qualifiedName(), in);
    }

    /** PERMISSION_DENIED if the caller may not do that. */
    void checkPermitted(Operation operation, Kind kind) throws PermissionDeniedException {
        if (!permits(operation, kind)) {
            throw Fault.DENIED.permissionDenied(operation, kind);
        }
    }

    // transaction

    /**
     * Starts a transaction.
     *
     * @throws org.osid.IllegalStateException if the one before is not finished
     * @throws org.osid.UnsupportedException if the store has none
     * @throws OperationFailedException if the store failed
     */
    public Transaction startTransaction() throws OperationFailedException {
        if (!engine.supportsTransactions()) {
            throw Fault.TRANSACTION_UNSUPPORTED.unsupported();
        }
        if (isInTransaction()) {
            throw Fault.TRANSACTION_OPEN.illegalState();
        }
        transaction = SessionTransaction.begin(engine.store(), ledger, manager);
        return transaction;
    }

    private boolean isInTransaction() {
        return transaction != null && !transaction.isFinished();
    }

    /** The transaction under way, or null; ILLEGAL_STATE while it is prepared and waits for its end (ruling 7). */
    SessionTransaction accepting() {
        if (!isInTransaction()) {
            return null;
        }
        transaction.checkAccepting();
        return transaction;
    }

    /** What the session reads from: its transaction, so that it sees what it has queued, or the store. */
    StoreReader reader() {
        return isInTransaction() ? transaction.store() : engine.store();
    }

    /**
     * What the session writes to: its transaction or the store.
     *
     * @param accepting the transaction that {@link #accepting} gave when the call began, or null; where it has ended meanwhile, writing is ILLEGAL_STATE
     */
    StoreWriter writer(SessionTransaction accepting) {
        return accepting != null ? accepting.store() : engine.store();
    }
}
