package org.osidforge.provider.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osid.OperationFailedException;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;

/**
 * H2, which runs in this process: rows are written one by one where PostgreSQL has a statement for all, and elements are merged here.
 *
 * <p>An alias that somebody else gives in between makes the constraint fail; the call is then tried again as a whole.
 */
final class H2Statements implements Statements {

    private static final int LOCK_TIMEOUT = 50200;
    private static final int CONCURRENT_UPDATE = 90131;
    private static final int DUPLICATE = 23505;
    private static final Set<Integer> BROKEN = Set.of(90067, 90098, 90121);

    private static final String READ = """
            SELECT u.name, o.id, o.catalog, o.record_types, o.elements
            FROM UNNEST(CAST(? AS CHARACTER VARYING ARRAY)) AS u(name)
            LEFT JOIN osid_name n ON n.kind = ? AND n.name = u.name
            LEFT JOIN osid_object o ON o.number = n.object
            WHERE o.number IS NOT NULL
            """;
    private static final String READ_PRIMARY = READ + "AND n.alias IS NULL";
    private static final String ALIASES = """
            SELECT a.alias
            FROM osid_name n JOIN osid_name a ON a.object = n.object AND a.alias IS NOT NULL
            WHERE n.kind = ? AND n.name = ? AND n.alias IS NULL
            """;
    private static final String SCAN =
            "SELECT id, catalog, record_types, elements FROM osid_object WHERE kind = ? ORDER BY number";
    private static final String SELECTED = """
            SELECT o.id, o.catalog, o.record_types, o.elements
            FROM osid_reference r JOIN osid_object o ON o.number = r.object
            WHERE r.kind = ? AND r.element = ? AND r.target = ? ORDER BY o.number
            """;
    // joined to the given keys, as everywhere: a condition "= ANY" goes through all of them again for each row
    private static final String NAMED = """
            SELECT u.name, n.object, n.alias IS NOT NULL
            FROM UNNEST(CAST(? AS CHARACTER VARYING ARRAY)) AS u(name)
            LEFT JOIN osid_name n ON n.kind = ? AND n.name = u.name
            WHERE n.object IS NOT NULL
            """;
    private static final String PRIMARY = """
            SELECT u.number, n.name
            FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS u(number)
            LEFT JOIN osid_name n ON n.object = u.number AND n.alias IS NULL
            WHERE n.name IS NOT NULL
            """;
    private static final String LOCK = "SELECT number FROM osid_object WHERE number = ? FOR UPDATE";
    private static final String LOCK_FREE = LOCK + " SKIP LOCKED";

    private static final String NEXT = "SELECT NEXT VALUE FOR osid_object_number FROM SYSTEM_RANGE(1, ?)";
    private static final String NAME = "INSERT INTO osid_name (kind, name, object) VALUES (?, ?, ?)";
    private static final String MAKE =
            "INSERT INTO osid_object (kind, number, id, catalog, record_types, elements) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String REFER =
            "INSERT INTO osid_reference (kind, element, target, object) VALUES (?, ?, ?, ?)";

    private static final String ELEMENTS = """
            SELECT o.number, o.elements
            FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS u(number)
            LEFT JOIN osid_object o ON o.number = u.number
            WHERE o.number IS NOT NULL
            """;
    private static final String UPDATE = "UPDATE osid_object SET elements = ? WHERE number = ?";
    private static final String FORGET_REFERENCE = "DELETE FROM osid_reference WHERE object = ? AND element = ?";

    private static final List<String> DELETE = List.of(
            "DELETE FROM osid_object WHERE number = ?",
            "DELETE FROM osid_name WHERE object = ?",
            "DELETE FROM osid_reference WHERE object = ?");

    private static final String MOVE =
            "UPDATE osid_name SET object = ?, alias = ? WHERE name = ? AND kind = ? AND alias IS NOT NULL";
    private static final String ALIAS = "INSERT INTO osid_name (object, alias, name, kind) VALUES (?, ?, ?, ?)";
    private static final String LOCK_ALIAS =
            "SELECT object FROM osid_name WHERE kind = ? AND name = ? AND alias IS NOT NULL FOR UPDATE";
    private static final String UNALIAS = "DELETE FROM osid_name WHERE kind = ? AND name = ? AND alias IS NOT NULL";
    private static final String KIND = "SELECT number FROM osid_kind WHERE name = ?";
    private static final String NEW_KIND =
            "INSERT INTO osid_kind (number, name) VALUES (NEXT VALUE FOR osid_kind_number, ?)";

    @Override
    public List<StoredObject> read(Connection connection, KindTable kind, String[] keys, boolean aliases)
            throws SQLException, OperationFailedException {
        try (PreparedStatement read = connection.prepareStatement(aliases ? READ : READ_PRIMARY)) {
            read.setArray(1, texts(connection, new LinkedHashSet<>(Arrays.asList(keys))));
            read.setInt(2, kind.number());
            return Rows.objects(read, kind, keys);
        }
    }

    @Override
    public List<String> aliases(Connection connection, KindTable kind, String key) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(ALIASES)) {
            read.setInt(1, kind.number());
            read.setString(2, key);
            return Rows.texts(read);
        }
    }

    @Override
    public List<StoredObject> scan(Connection connection, KindTable kind, Selection selection)
            throws SQLException, OperationFailedException {
        try (PreparedStatement read = connection.prepareStatement(selection.isAll() ? SCAN : SELECTED)) {
            Rows.select(read, kind, selection);
            return Rows.objects(read, kind);
        }
    }

    @Override
    public Map<String, Row> lock(Connection connection, KindTable kind, Collection<String> keys) throws SQLException {
        Map<String, Row> found = find(connection, kind, keys);
        Set<Long> there =
                lock(connection, LOCK, found.values().stream().map(Row::number).toList());
        found.values().removeIf(row -> !there.contains(row.number()));
        return found;
    }

    @Override
    public Map<String, Row> find(Connection connection, KindTable kind, Collection<String> keys) throws SQLException {
        Map<String, Row> found = new HashMap<>();
        Map<String, Long> aliases = new HashMap<>();
        named(connection, kind, keys).forEach((key, name) -> {
            if (name.isAlias()) {
                aliases.put(key, name.object());
            } else {
                found.put(key, new Row(name.object(), key));
            }
        });
        if (!aliases.isEmpty()) {
            Map<Long, String> primary = texts(connection, PRIMARY, new HashSet<>(aliases.values()));
            aliases.forEach((key, object) -> {
                if (primary.containsKey(object)) {
                    found.put(key, new Row(object, primary.get(object)));
                }
            });
        }
        return found;
    }

    /**
     * What a key stands for.
     *
     * @param object number of the object
     * @param isAlias whether it is no primary Id
     */
    private record Name(long object, boolean isAlias) {}

    private static Map<String, Name> named(Connection connection, KindTable kind, Collection<String> keys)
            throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(NAMED)) {
            read.setArray(1, texts(connection, keys));
            read.setInt(2, kind.number());
            Map<String, Name> found = new HashMap<>();
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), new Name(rows.getLong(2), rows.getBoolean(3)));
                }
            }
            return found;
        }
    }

    /** A text of each of these objects, by their numbers. */
    private static Map<Long, String> texts(Connection connection, String sql, Collection<Long> numbers)
            throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(sql)) {
            read.setArray(1, numbers(connection, numbers));
            Map<Long, String> found = new HashMap<>();
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong(1), rows.getString(2));
                }
            }
            return found;
        }
    }

    @Override
    public Set<Long> lockFree(Connection connection, KindTable kind, Collection<Long> numbers) throws SQLException {
        return lock(connection, LOCK_FREE, numbers);
    }

    /** Row by row, in their order: a statement over many rows would not use the index when it locks. */
    private static Set<Long> lock(Connection connection, String sql, Collection<Long> numbers) throws SQLException {
        Set<Long> locked = new HashSet<>();
        try (PreparedStatement read = connection.prepareStatement(sql)) {
            for (long number : new TreeSet<>(numbers)) {
                read.setLong(1, number);
                locked.addAll(Rows.numbers(read));
            }
        }
        return locked;
    }

    @Override
    public boolean[] insert(Connection connection, KindTable kind, List<NewRow> rows) throws SQLException {
        Map<String, Long> free = name(connection, kind, rows);
        MadeRows made = new MadeRows(rows, free);
        if (!free.isEmpty()) {
            make(connection, kind, made);
            refer(connection, kind, made.references);
        }
        return made.done;
    }

    /** Numbers by the keys that were free. */
    private static Map<String, Long> name(Connection connection, KindTable kind, List<NewRow> rows)
            throws SQLException {
        Set<String> left = new LinkedHashSet<>();
        rows.forEach(row -> left.add(row.key()));
        Iterator<Long> numbers = next(connection, left.size()).iterator();
        Map<String, Long> free = new LinkedHashMap<>();
        try (PreparedStatement insert = connection.prepareStatement(NAME)) {
            insert.setInt(1, kind.number());
            while (!left.isEmpty()) {
                name(insert, left, numbers, free);
                if (!left.isEmpty()) {
                    // an error for each that is taken would be dear where many are
                    left.removeAll(named(connection, kind, left).keySet());
                }
            }
        }
        return free;
    }

    /** Row by row, and no further than to one that somebody else has or holds: of a statement that fails over many rows, H2 leaves entries behind in the index. */
    private static void name(PreparedStatement insert, Set<String> left, Iterator<Long> numbers, Map<String, Long> free)
            throws SQLException {
        for (Iterator<String> keys = left.iterator(); keys.hasNext(); ) {
            String key = keys.next();
            long number = numbers.next();
            keys.remove();
            insert.setString(2, key);
            insert.setLong(3, number);
            try {
                insert.executeUpdate();
            } catch (SQLException e) {
                if (e.getErrorCode() == DUPLICATE) {
                    return;
                }
                throw e;
            }
            free.put(key, number);
        }
    }

    private static List<Long> next(Connection connection, int count) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(NEXT)) {
            read.setLong(1, count);
            List<Long> numbers = new ArrayList<>(Rows.numbers(read));
            numbers.sort(null);
            return numbers;
        }
    }

    private static void make(Connection connection, KindTable kind, MadeRows made) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(MAKE)) {
            insert.setInt(1, kind.number());
            for (int i = 0; i < made.numbers.size(); i++) {
                insert.setLong(2, made.numbers.get(i));
                insert.setString(3, made.ids.get(i));
                insert.setString(4, made.catalogs.get(i));
                insert.setString(5, made.recordTypes.get(i));
                insert.setString(6, made.elements.get(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void refer(Connection connection, KindTable kind, ReferenceRows references) throws SQLException {
        if (references.objects.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(REFER)) {
            insert.setInt(1, kind.number());
            for (int i = 0; i < references.objects.size(); i++) {
                insert.setString(2, references.elements.get(i));
                insert.setString(3, references.targets.get(i));
                insert.setLong(4, references.objects.get(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public void update(Connection connection, KindTable kind, Map<Long, RowChange> changes)
            throws SQLException, OperationFailedException {
        Map<Long, String> before = texts(connection, ELEMENTS, changes.keySet());
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (Map.Entry<Long, RowChange> one : changes.entrySet()) {
                String elements = before.get(one.getKey());
                update.setString(1, kind.json().changed(elements, one.getValue().elements()));
                update.setLong(2, one.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
        ReferenceRows references = ReferenceRows.of(changes);
        forget(connection, references);
        refer(connection, kind, references);
    }

    private static void forget(Connection connection, ReferenceRows references) throws SQLException {
        if (references.changed.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(FORGET_REFERENCE)) {
            for (Map.Entry<String, List<Long>> one : references.changed.entrySet()) {
                delete.setString(2, one.getKey());
                for (long number : one.getValue()) {
                    delete.setLong(1, number);
                    delete.addBatch();
                }
            }
            delete.executeBatch();
        }
    }

    @Override
    public void delete(Connection connection, KindTable kind, Collection<Row> rows) throws SQLException {
        for (String sql : DELETE) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                for (Row row : rows) {
                    delete.setLong(1, row.number());
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        }
    }

    @Override
    public Set<String> alias(Connection connection, KindTable kind, Map<String, AliasRow> aliases) throws SQLException {
        Map<String, Name> taken = named(connection, kind, aliases.keySet());
        Map<String, AliasRow> moved = new TreeMap<>();
        Map<String, AliasRow> made = new TreeMap<>();
        Set<String> hidden = new HashSet<>();
        aliases.forEach((key, alias) -> {
            Name name = taken.get(key);
            if (name == null) {
                made.put(key, alias);
            } else if (name.isAlias()) {
                moved.put(key, alias);
            } else {
                hidden.add(key);
            }
        });
        alias(connection, MOVE, kind, moved);
        alias(connection, ALIAS, kind, made);
        return hidden;
    }

    private static void alias(Connection connection, String sql, KindTable kind, Map<String, AliasRow> aliases)
            throws SQLException {
        if (aliases.isEmpty()) {
            return;
        }
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            write.setInt(4, kind.number());
            for (Map.Entry<String, AliasRow> one : aliases.entrySet()) {
                write.setLong(1, one.getValue().object());
                write.setString(2, one.getValue().alias());
                write.setString(3, one.getKey());
                write.addBatch();
            }
            if (Arrays.stream(write.executeBatch()).anyMatch(count -> count != 1)) {
                throw new SQLException("somebody took the alias back in between", "40001");
            }
        }
    }

    @Override
    public Map<String, Long> lockAliases(Connection connection, KindTable kind, Collection<String> keys)
            throws SQLException {
        Map<String, Long> found = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement(LOCK_ALIAS)) {
            read.setInt(1, kind.number());
            for (String key : new TreeSet<>(keys)) {
                read.setString(2, key);
                Rows.numbers(read).forEach(object -> found.put(key, object));
            }
        }
        return found;
    }

    @Override
    public void unalias(Connection connection, KindTable kind, Collection<String> keys) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(UNALIAS)) {
            delete.setInt(1, kind.number());
            for (String key : keys) {
                delete.setString(2, key);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    @Override
    public int kind(Connection connection, String name) throws SQLException {
        return Rows.kind(connection, KIND, NEW_KIND, name);
    }

    @Override
    public void lockWait(Connection connection, int milliseconds) throws SQLException {
        Rows.execute(connection, "SET LOCK_TIMEOUT " + milliseconds);
    }

    @Override
    public String initially(int lockWait) {
        // H2 would write up to half a second after a commit has returned, and a process that is killed would lose that
        return "SET WRITE_DELAY 0; SET LOCK_TIMEOUT " + lockWait;
    }

    @Override
    public Failure failure(SQLException e) {
        if (e.getErrorCode() == LOCK_TIMEOUT) {
            return Failure.LOCKED;
        }
        String state = String.valueOf(e.getSQLState());
        if (state.equals("40001") || state.equals("23505") || e.getErrorCode() == CONCURRENT_UPDATE) {
            return Failure.CLASH;
        }
        if (state.startsWith("28")) {
            return Failure.LOGIN;
        }
        if (state.equals("53100") || hasNoSpace(e)) {
            return Failure.FULL;
        }
        return state.startsWith("08") || BROKEN.contains(e.getErrorCode()) ? Failure.LOST : Failure.OTHER;
    }

    /** H2 has no code of its own for a full disk; the operating system's words are in a cause. */
    private static boolean hasNoSpace(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            if (words.contains("No space left") || words.contains("not enough space")) {
                return true;
            }
        }
        return false;
    }

    private static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("CHARACTER VARYING", texts.toArray());
    }

    private static Array numbers(Connection connection, Collection<Long> numbers) throws SQLException {
        return connection.createArrayOf("BIGINT", numbers.toArray());
    }
}
