package org.osidforge.provider.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.store.Outcome;

/**
 * One sort of write: how its elements are encoded, and how they are written.
 *
 * @param <T> what is written, such as an object or a change
 * @param <E> the same, encoded
 */
interface Write<T, E> {

    /**
     * The elements as the tables need them.
     *
     * @throws OperationFailedException if one of them cannot be kept
     */
    List<E> encode(KindTable kind, List<T> elements) throws OperationFailedException;

    /**
     * Writes.
     *
     * @param rows finds what is to be written, and locks it
     */
    List<Outcome> on(Connection connection, KindTable kind, List<E> elements, Locking rows)
            throws SQLException, OperationFailedException;
}
