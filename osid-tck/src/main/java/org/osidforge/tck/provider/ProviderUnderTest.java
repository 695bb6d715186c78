package org.osidforge.tck.provider;

import java.util.Optional;
import org.osid.OsidManager;
import org.osid.OsidProxyManager;
import org.osid.transaction.TransactionSession;
import org.osidforge.consumer.ManagerSource;

/**
 * The door through which the TCK reaches a provider.
 *
 * <p>Only {@link #name()} and {@link #manager(String)} must be written; what else is offered makes more clauses testable. Each method may be called often and from several threads.
 */
public interface ProviderUnderTest extends ManagerSource {

    /** The name that messages and reports show; never null. */
    @Override
    String name();

    /**
     * The provider's manager of a package, initialized.
     *
     * @param osidPackage name of the package, such as {@code osid.room.batch} or {@code osid.room}
     * @return the manager, the same one each time, or empty where the provider has none for that package
     * @throws Exception if there is one and it cannot be had; the message tells why
     */
    @Override
    Optional<OsidManager> manager(String osidPackage) throws Exception;

    /** Whether several sessions may be used at once, each in a thread of its own, so that the TCK tries them beside each other; no, unless the provider says so. */
    default boolean threadSafe() {
        return false;
    }

    /**
     * The provider's proxy manager of a package, initialized; without it MANAGER-02 is not declared.
     *
     * @param osidPackage name of the package
     * @return the proxy manager, or empty where the provider has none
     * @throws Exception if there is one and it cannot be had
     */
    @Override
    default Optional<OsidProxyManager> proxyManager(String osidPackage) throws Exception {
        return Optional.empty();
    }

    /**
     * A new manager that was not initialized yet, for MANAGER-03.
     *
     * @param osidPackage name of the package
     * @return a new manager each time, or empty where none can be made; then the manager in use is asked
     * @throws Exception if one cannot be made
     */
    default Optional<OsidManager> freshManager(String osidPackage) throws Exception {
        return Optional.empty();
    }

    /** The same provider over the same objects, for a caller who may do nothing; without it ACCESS-01 is tried only where a permission hint says no. */
    default Optional<ProviderUnderTest> withoutPermission() {
        return Optional.empty();
    }

    /**
     * A session that commits several transactions together; without it TX-08 is not declared.
     *
     * @return a new session each time, or empty where the provider offers none
     * @throws Exception if one cannot be had
     */
    @Override
    default Optional<TransactionSession> transactionSession() throws Exception {
        return Optional.empty();
    }
}
