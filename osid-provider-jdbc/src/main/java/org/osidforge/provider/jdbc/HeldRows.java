package org.osidforge.provider.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.store.Outcome;

/**
 * Writes what can be written where others hold some of it, in one transaction.
 *
 * <p>Objects that others hold are told by the database without waiting. Where a name is held, which shows only when it is written, the elements are halved until it is found out which; each
 * half has a savepoint, and waits for a short time only.
 *
 * @param <E> an encoded element
 */
final class HeldRows<E> {

    /** How long a half waits, in milliseconds; who writes for longer than the first attempt waited is taken for a holder. */
    private static final int SHORT = 10;

    private final Database database;
    private final Write<?, E> write;
    private final KindTable kind;
    private final Locking skipping;

    HeldRows(Database database, Write<?, E> write, KindTable kind) {
        this.database = database;
        this.write = write;
        this.kind = kind;
        this.skipping = Locking.skipping(database.statements());
    }

    List<Outcome> write(Connection connection, List<E> elements) throws SQLException, OperationFailedException {
        database.statements().lockWait(connection, SHORT);
        try {
            List<Outcome> outcomes = new ArrayList<>(elements.size());
            half(connection, elements, outcomes);
            return outcomes;
        } finally {
            restore(connection);
        }
    }

    private void half(Connection connection, List<E> elements, List<Outcome> outcomes)
            throws SQLException, OperationFailedException {
        Savepoint before = connection.setSavepoint();
        try {
            outcomes.addAll(write.on(connection, kind, elements, skipping));
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (database.statements().failure(e) != Failure.LOCKED) {
                throw e;
            }
            connection.rollback(before);
            if (elements.size() == 1) {
                outcomes.add(Outcome.HELD);
                return;
            }
            int middle = elements.size() / 2;
            half(connection, elements.subList(0, middle), outcomes);
            half(connection, elements.subList(middle, elements.size()), outcomes);
        }
    }

    private void restore(Connection connection) {
        try {
            database.statements().lockWait(connection, database.holdWait());
        } catch (SQLException e) {
            // a transaction that failed takes no statement, and its setting goes with it
        }
    }
}
