package org.osidforge.provider.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How a write gets hold of the rows of objects: it waits for others, or does without what they have. */
interface Locking {

    /** The rows that keys lead to, locked as far as nobody else holds them. */
    Locked lock(Connection connection, KindTable kind, Collection<String> keys) throws SQLException;

    /**
     * Rows that were found.
     *
     * @param rows by the keys that lead to them
     * @param held numbers of those that somebody else holds
     */
    record Locked(Map<String, Row> rows, Set<Long> held) {

        Row row(String key) {
            return rows.get(key);
        }

        boolean isHeld(Row row) {
            return held.contains(row.number());
        }
    }

    /** Waits, as long as the connection waits. */
    static Locking waiting(Statements statements) {
        return (connection, kind, keys) -> new Locked(statements.lock(connection, kind, keys), Set.of());
    }

    /** Does not wait. */
    static Locking skipping(Statements statements) {
        return (connection, kind, keys) -> {
            Map<String, Row> found = new HashMap<>(statements.find(connection, kind, keys));
            Set<Long> held = new HashSet<>();
            found.values().forEach(row -> held.add(row.number()));
            if (!held.isEmpty()) {
                held.removeAll(statements.lockFree(connection, kind, held));
            }
            return new Locked(found, held);
        };
    }
}
