package org.osidforge.provider.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osid.OperationFailedException;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;

/**
 * The statements of one sort of database. Each method works on many rows and takes one or a few statements, whatever their number.
 *
 * <p>What is to be written is locked before, in the order of the objects' numbers, so that writers wait for each other and do not block each other.
 */
interface Statements {

    /** The objects of these keys, in their order, null where there is none. */
    List<StoredObject> read(Connection connection, KindTable kind, String[] keys, boolean aliases)
            throws SQLException, OperationFailedException;

    /** The aliases of the object of that key, as they were given. */
    List<String> aliases(Connection connection, KindTable kind, String key) throws SQLException;

    /** The selected objects in the order of their numbers. */
    List<StoredObject> scan(Connection connection, KindTable kind, Selection selection)
            throws SQLException, OperationFailedException;

    /** The rows that keys lead to, locked. */
    Map<String, Row> lock(Connection connection, KindTable kind, Collection<String> keys) throws SQLException;

    /** The same without a lock. */
    Map<String, Row> find(Connection connection, KindTable kind, Collection<String> keys) throws SQLException;

    /** Locks those of the rows of a kind that nobody else has locked; their numbers. */
    Set<Long> lockFree(Connection connection, KindTable kind, Collection<Long> numbers) throws SQLException;

    /** Inserts the objects whose keys are free; at the place of each whether it was. */
    boolean[] insert(Connection connection, KindTable kind, List<NewRow> rows) throws SQLException;

    /** Changes locked objects, by their numbers. */
    void update(Connection connection, KindTable kind, Map<Long, RowChange> changes)
            throws SQLException, OperationFailedException;

    /** Deletes locked objects, with their names and references. */
    void delete(Connection connection, KindTable kind, Collection<Row> rows) throws SQLException;

    /**
     * Lets aliases stand for locked objects, wherever they stood before.
     *
     * @return keys of those that are primary Ids, and were left alone
     */
    Set<String> alias(Connection connection, KindTable kind, Map<String, AliasRow> aliases) throws SQLException;

    /** The numbers of the objects that aliases stand for, locked; by their keys. */
    Map<String, Long> lockAliases(Connection connection, KindTable kind, Collection<String> keys) throws SQLException;

    /** Deletes locked aliases. */
    void unalias(Connection connection, KindTable kind, Collection<String> keys) throws SQLException;

    /** The number of the kind of that name; it is given one where it has none. */
    int kind(Connection connection, String name) throws SQLException;

    /** How long the connection waits for locks of others, in milliseconds, until its transaction ends. */
    void lockWait(Connection connection, int milliseconds) throws SQLException;

    /** What a connection is made ready with. */
    String initially(int lockWait);

    /** What kind of failure it is. */
    Failure failure(SQLException e);

    /** An alias and where it is to stand.
     *
     * @param alias as it was given
     * @param object number of the object
     */
    record AliasRow(String alias, long object) {}
}
