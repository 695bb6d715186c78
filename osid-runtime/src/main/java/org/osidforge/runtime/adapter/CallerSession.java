package org.osidforge.runtime.adapter;

import java.math.BigDecimal;
import java.util.Date;
import org.osid.OperationFailedException;
import org.osid.OsidSession;
import org.osid.authentication.Agent;
import org.osid.id.Id;
import org.osid.locale.Locale;
import org.osid.type.Type;
import org.osidforge.runtime.engine.Caller;

/** What every session tells of its caller: agents, locale, date and format. Any use after close is ILLEGAL_STATE. */
public abstract class CallerSession implements OsidSession {

    /**
     * The caller, if the session is open.
     *
     * @throws org.osid.IllegalStateException if it is closed
     */
    protected abstract Caller openCaller();

    @Override
    public final Locale getLocale() {
        return openCaller().locale();
    }

    @Override
    public final boolean isAuthenticated() {
        return openCaller().isAuthenticated();
    }

    @Override
    public final Id getAuthenticatedAgentId() {
        return openCaller().authenticatedAgentId();
    }

    @Override
    public final Agent getAuthenticatedAgent() throws OperationFailedException {
        return openCaller().authenticatedAgent();
    }

    @Override
    public final Id getEffectiveAgentId() {
        return openCaller().effectiveAgentId();
    }

    @Override
    public final Agent getEffectiveAgent() throws OperationFailedException {
        return openCaller().effectiveAgent();
    }

    @Override
    public final Date getDate() {
        return openCaller().date();
    }

    @Override
    public final BigDecimal getClockRate() {
        return openCaller().clockRate();
    }

    @Override
    public final Type getFormatType() {
        return openCaller().formatType();
    }
}
