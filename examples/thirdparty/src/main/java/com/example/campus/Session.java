package com.example.campus;

import java.math.BigDecimal;
import java.util.Date;
import org.osid.IllegalStateException;
import org.osid.OperationFailedException;
import org.osid.OsidSession;
import org.osid.UnsupportedException;
import org.osid.authentication.Agent;
import org.osid.id.Id;
import org.osid.locale.Locale;
import org.osid.transaction.Transaction;
import org.osid.type.Type;

/** What all sessions have in common: they are closed, nobody is authenticated, and there are no transactions. */
abstract class Session implements OsidSession {

    private final Profile manager;
    private volatile boolean closed;

    Session(Profile manager) {
        this.manager = manager;
    }

    /** Begins every method of every session. */
    void mustBeOpen() {
        if (closed) {
            throw new IllegalStateException("the session was closed");
        }
        manager.mustBeReady();
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public Locale getLocale() {
        mustBeOpen();
        return English.ONLY;
    }

    @Override
    public boolean isAuthenticated() {
        mustBeOpen();
        return false;
    }

    @Override
    public Id getAuthenticatedAgentId() {
        mustBeOpen();
        throw new IllegalStateException("nobody is authenticated");
    }

    @Override
    public Agent getAuthenticatedAgent() {
        mustBeOpen();
        throw new IllegalStateException("nobody is authenticated");
    }

    @Override
    public Id getEffectiveAgentId() {
        mustBeOpen();
        return PlainId.fixed("authentication.Agent", "anybody");
    }

    @Override
    public Agent getEffectiveAgent() throws OperationFailedException {
        mustBeOpen();
        throw new OperationFailedException("there is no authentication service to ask for the agent");
    }

    @Override
    public Date getDate() {
        mustBeOpen();
        return new Date();
    }

    @Override
    public BigDecimal getClockRate() {
        mustBeOpen();
        return BigDecimal.ONE;
    }

    @Override
    public Type getFormatType() {
        mustBeOpen();
        return PlainType.PLAIN;
    }

    @Override
    public boolean supportsTransactions() {
        mustBeOpen();
        return false;
    }

    @Override
    public Transaction startTransaction() {
        mustBeOpen();
        throw new UnsupportedException("there are no transactions");
    }
}
