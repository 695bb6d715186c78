package org.osidforge.provider.jdbc;

import java.text.MessageFormat;
import java.util.Locale;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;

/**
 * What can go wrong with a database.
 *
 * <p>The name of the constant is the code; it ends the text, in brackets.
 */
public enum JdbcFault {
    /** An URL of another database. */
    URL("neither H2 nor PostgreSQL: {0}"),
    /** A database that cannot be reached when the store is opened. */
    UNREACHABLE("the database cannot be reached: {0}"),
    /** A user or password that the database does not take. */
    LOGIN("the database refuses this user or password: {0}"),
    /** Tables that a newer version of the program has changed. */
    SCHEMA_NEWER("the tables are of version {0}, which is newer than this program, which knows {1}"),
    /** Tables that cannot be made or brought to the version of the program. */
    SCHEMA("the tables cannot be made ready: {0}"),
    /** All connections are in use for too long. */
    POOL_EXHAUSTED("no connection became free within {0} ms"),
    /** A connection that broke before anything was done. */
    CONNECTION_LOST("the connection to the database was lost; nothing was written: {0}"),
    /** A connection that broke while the commit was under way. */
    COMMIT_UNKNOWN(
            "the connection to the database was lost during the commit; whether it was written has to be looked up: {0}"),
    /** No room for what is to be written. */
    FULL("the database has no room left; nothing was written: {0}"),
    /** Others that write the same, again and again. */
    CONTENTION("others write the same; nothing was written after {0} attempts: {1}"),
    /** Rows that others hold for too long. */
    LOCKED("others hold what was to be written for more than {0} ms; nothing was written"),
    /** Any other error of the database. */
    DATABASE("the database failed; nothing was written: {0} (SQLSTATE {1})");

    private final String pattern;

    JdbcFault(String pattern) {
        this.pattern = pattern;
    }

    /** The text with its details and its code. */
    public String text(Object... details) {
        Object[] words = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            words[i] = String.valueOf(details[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(words) + " [" + name() + "]";
    }

    OperationFailedException operationFailed(Throwable cause, Object... details) {
        return new OperationFailedException(text(details), cause);
    }

    ConfigurationErrorException configurationError(Object... details) {
        return new ConfigurationErrorException(text(details));
    }
}
