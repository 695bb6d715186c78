package org.osidforge.gateway.provider;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osid.OsidSession;
import org.osid.id.Id;
import org.osid.proxy.Proxy;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionSession;
import org.osidforge.gateway.access.Caller;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.runtime.access.UserProxy;

/**
 * The sessions that one call of a client needs: opened when first asked for, for its caller, and closed at the end.
 *
 * <p>For one thread.
 */
public final class Sessions implements AutoCloseable {

    private final ServedProvider provider;
    private final Optional<Proxy> proxy;
    private final Map<String, Id> catalogs;
    private final Map<String, Optional<Object>> open = new HashMap<>();
    private TransactionSession joint;

    /**
     * The sessions for a caller.
     *
     * @param provider gives them
     * @param caller whom they are for
     * @param catalogs Ids of the catalogs that they work in, by OSID package of the objects, such as {@code osid.room}; packages that are not named work in the provider's own
     */
    public Sessions(ServedProvider provider, Caller caller, Map<String, Id> catalogs) {
        this.provider = provider;
        this.catalogs = catalogs;
        this.proxy = caller.agent().map(UserProxy::of);
    }

    /** The provider. */
    public ServedProvider provider() {
        return provider;
    }

    /**
     * A session; within a group it takes part in its transaction.
     *
     * @param osidPackage package of the manager
     * @param session simple name of the session
     * @return the session, or empty where the provider does not offer it
     */
    public Optional<Object> find(String osidPackage, String session) {
        String key = osidPackage + '.' + session;
        Optional<Object> known = open.get(key);
        if (known == null) {
            known = provider.session(osidPackage, session, proxy, catalogOf(osidPackage));
            if (joint != null) {
                known.ifPresent(one -> join((OsidSession) one));
            }
            // within a group only what takes part in its transaction is used
            open.put(key, known);
        }
        return known;
    }

    private Optional<Id> catalogOf(String osidPackage) {
        String base = osidPackage.endsWith(".batch")
                ? osidPackage.substring(0, osidPackage.length() - ".batch".length())
                : osidPackage;
        return Optional.ofNullable(catalogs.get(base));
    }

    /**
     * Begins a transaction that all sessions from now on take part in; sessions that are open are closed.
     *
     * @return whether there is one: not where the provider offers none
     */
    public boolean begin() {
        closeSessions();
        Optional<TransactionSession> session = provider.transactionSession();
        joint = session.orElse(null);
        return joint != null;
    }

    private void join(OsidSession session) {
        boolean joined = false;
        try {
            if (!session.supportsTransactions()) {
                throw Problem.of(501, GatewayMessage.NO_TRANSACTIONS);
            }
            Transaction transaction = ProviderCall.call(session::startTransaction);
            ProviderCall.call(() -> {
                joint.add(transaction);
                return null;
            });
            joined = true;
        } finally {
            if (!joined) {
                session.close();
            }
        }
    }

    /** Commits what was done since {@link #begin}; where it throws nothing of it was done. */
    public void commit() {
        TransactionSession ending = joint;
        joint = null;
        try {
            ProviderCall.call(() -> {
                ending.commit();
                return null;
            });
        } finally {
            end(ending);
        }
    }

    /** Undoes what was done since {@link #begin}; without that, and once more, it does nothing. */
    public void abort() {
        if (joint != null) {
            TransactionSession ending = joint;
            joint = null;
            try {
                ending.abort();
            } finally {
                end(ending);
            }
        }
    }

    private void end(TransactionSession ending) {
        ending.close();
        closeSessions();
    }

    private void closeSessions() {
        for (Optional<Object> one : open.values()) {
            one.ifPresent(session -> ((OsidSession) session).close());
        }
        open.clear();
    }

    /** Undoes a transaction that is not committed, and closes all sessions. */
    @Override
    public void close() {
        abort();
        closeSessions();
    }
}
