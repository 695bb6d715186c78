package org.osidforge.consumer;

import java.util.Optional;
import org.osid.OsidManager;
import org.osid.OsidProxyManager;
import org.osid.transaction.TransactionSession;

/**
 * Where the managers of a provider are had.
 *
 * <p>Only {@link #name()} and {@link #manager(String)} must be written. Each method may be called often and from several threads.
 */
public interface ManagerSource {

    /** The name that messages show; never null. */
    String name();

    /**
     * The provider's manager of a package, initialized.
     *
     * @param osidPackage name of the package, such as {@code osid.room.batch} or {@code osid.room}
     * @return the manager, the same one each time, or empty where the provider has none for that package
     * @throws Exception if there is one and it cannot be had; the message tells why
     */
    Optional<OsidManager> manager(String osidPackage) throws Exception;

    /**
     * The provider's proxy manager of a package, initialized.
     *
     * @param osidPackage name of the package
     * @return the proxy manager, or empty where the provider has none
     * @throws Exception if there is one and it cannot be had
     */
    default Optional<OsidProxyManager> proxyManager(String osidPackage) throws Exception {
        return Optional.empty();
    }

    /**
     * A session that commits several transactions together.
     *
     * @return a new session each time, or empty where none is offered
     * @throws Exception if one cannot be had
     */
    default Optional<TransactionSession> transactionSession() throws Exception {
        return Optional.empty();
    }
}
