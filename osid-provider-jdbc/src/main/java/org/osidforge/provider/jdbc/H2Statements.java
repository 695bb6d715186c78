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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osid.OperationFailedException;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;

/**
 * H2: as PostgreSQL, but that elements are merged here, and that what is to be inserted is looked up before.
 *
 * <p>Somebody else who inserts the same in between makes the constraint fail; the call is then tried again as a whole.
 */
final class H2Statements implements Statements {

    private static final String NAMES = "UNNEST(CAST(? AS CHARACTER VARYING ARRAY))";
    private static final String NUMBERS = "UNNEST(CAST(? AS BIGINT ARRAY))";
    private static final int LOCK_TIMEOUT = 50200;
    private static final int CONCURRENT_UPDATE = 90131;
    private static final Set<Integer> BROKEN = Set.of(90067, 90098, 90121);

    private static final String READ = """
            SELECT u.place, o.id, o.catalog, o.record_types, o.elements
            FROM UNNEST(CAST(? AS CHARACTER VARYING ARRAY)) WITH ORDINALITY AS u(name, place)
            LEFT JOIN osid_name n ON n.kind = ? AND n.name = u.name
            LEFT JOIN osid_object o ON o.kind = n.kind AND o.number = n.object
            WHERE o.number IS NOT NULL
            """;
    private static final String READ_PRIMARY = READ + "AND n.alias IS NULL";
    private static final String ALIASES = """
            SELECT a.alias
            FROM osid_name n JOIN osid_name a ON a.kind = n.kind AND a.object = n.object AND a.alias IS NOT NULL
            WHERE n.kind = ? AND n.name = ? AND n.alias IS NULL
            """;
    private static final String SCAN =
            "SELECT id, catalog, record_types, elements FROM osid_object WHERE kind = ? ORDER BY number";
    private static final String SELECTED = """
            SELECT o.id, o.catalog, o.record_types, o.elements
            FROM osid_reference r JOIN osid_object o ON o.kind = r.kind AND o.number = r.object
            WHERE r.kind = ? AND r.element = ? AND r.target = ? ORDER BY o.number
            """;
    private static final String FIND = """
            SELECT u.name, o.number, CASE WHEN n.alias IS NOT NULL THEN o.id END
            FROM UNNEST(CAST(? AS CHARACTER VARYING ARRAY)) AS u(name)
            LEFT JOIN osid_name n ON n.kind = ? AND n.name = u.name
            LEFT JOIN osid_object o ON o.kind = n.kind AND o.number = n.object
            WHERE o.number IS NOT NULL
            """;
    private static final String LOCK =
            "SELECT number FROM osid_object WHERE kind = ? AND number IN (SELECT u.number FROM "
                    + NUMBERS
                    + " AS u(number)) ORDER BY number FOR UPDATE";
    private static final String LOCK_FREE = LOCK + " SKIP LOCKED";

    private static final String TAKEN =
            "SELECT name, alias IS NULL FROM osid_name WHERE kind = ? AND name IN (SELECT u.name FROM " + NAMES
                    + " AS u(name))";
    private static final String NEXT = "SELECT NEXT VALUE FOR osid_object_number FROM SYSTEM_RANGE(1, ?)";
    private static final String NAME = "INSERT INTO osid_name (kind, name, object) "
            + "SELECT ?, u.name, u.object FROM UNNEST(CAST(? AS CHARACTER VARYING ARRAY), CAST(? AS BIGINT ARRAY)) AS u(name, object)";
    private static final String MAKE =
            "INSERT INTO osid_object (kind, number, id, catalog, record_types, elements) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String REFER =
            "INSERT INTO osid_reference (kind, element, target, object) VALUES (?, ?, ?, ?)";

    private static final String ELEMENTS =
            "SELECT number, elements FROM osid_object WHERE kind = ? AND number IN (SELECT u.number FROM " + NUMBERS
                    + " AS u(number))";
    private static final String UPDATE = "UPDATE osid_object SET elements = ? WHERE kind = ? AND number = ?";
    private static final String FORGET_REFERENCE =
            "DELETE FROM osid_reference WHERE kind = ? AND object = ? AND element = ?";

    private static final String DELETE_OBJECTS =
            "DELETE FROM osid_object WHERE kind = ? AND number IN (SELECT u.number FROM " + NUMBERS + " AS u(number))";
    private static final String DELETE_NAMES =
            "DELETE FROM osid_name WHERE kind = ? AND object IN (SELECT u.number FROM " + NUMBERS + " AS u(number))";
    private static final String DELETE_REFERENCES =
            "DELETE FROM osid_reference WHERE kind = ? AND object IN (SELECT u.number FROM " + NUMBERS
                    + " AS u(number))";

    private static final String ALIAS = """
            MERGE INTO osid_name n
            USING (SELECT u.name, u.object, u.alias
                FROM UNNEST(CAST(? AS CHARACTER VARYING ARRAY), CAST(? AS BIGINT ARRAY), CAST(? AS CHARACTER VARYING ARRAY))
                AS u(name, object, alias)) u
            ON n.kind = ? AND n.name = u.name
            WHEN MATCHED AND n.alias IS NOT NULL THEN UPDATE SET object = u.object, alias = u.alias
            WHEN NOT MATCHED THEN INSERT (kind, name, object, alias) VALUES (?, u.name, u.object, u.alias)
            """;
    private static final String LOCK_ALIASES =
            "SELECT name, object FROM osid_name WHERE kind = ? AND name IN (SELECT u.name FROM " + NAMES
                    + " AS u(name)) AND alias IS NOT NULL ORDER BY name FOR UPDATE";
    private static final String UNALIAS = "DELETE FROM osid_name WHERE kind = ? AND name IN (SELECT u.name FROM "
            + NAMES
            + " AS u(name)) AND alias IS NOT NULL";
    private static final String KIND = "SELECT number FROM osid_kind WHERE name = ?";
    private static final String NEW_KIND =
            "INSERT INTO osid_kind (number, name) VALUES (NEXT VALUE FOR osid_kind_number, ?)";

    @Override
    public List<StoredObject> read(Connection connection, KindTable kind, String[] keys, boolean aliases)
            throws SQLException, OperationFailedException {
        try (PreparedStatement read = connection.prepareStatement(aliases ? READ : READ_PRIMARY)) {
            read.setArray(1, texts(connection, Arrays.asList(keys)));
            read.setInt(2, kind.number());
            StoredObject[] found = new StoredObject[keys.length];
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    found[rows.getInt(1) - 1] =
                            kind.object(rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5));
                }
            }
            return Arrays.asList(found);
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
        Set<Long> there = lock(
                connection, LOCK, kind, found.values().stream().map(Row::number).toList());
        found.values().removeIf(row -> !there.contains(row.number()));
        return found;
    }

    @Override
    public Map<String, Row> find(Connection connection, KindTable kind, Collection<String> keys) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(FIND)) {
            read.setArray(1, texts(connection, keys));
            read.setInt(2, kind.number());
            return Rows.byKey(read);
        }
    }

    @Override
    public Set<Long> lockFree(Connection connection, KindTable kind, Collection<Long> numbers) throws SQLException {
        return lock(connection, LOCK_FREE, kind, numbers);
    }

    private static Set<Long> lock(Connection connection, String sql, KindTable kind, Collection<Long> numbers)
            throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(sql)) {
            read.setInt(1, kind.number());
            read.setArray(2, numbers(connection, numbers));
            return Rows.numbers(read);
        }
    }

    @Override
    public boolean[] insert(Connection connection, KindTable kind, NewRows rows) throws SQLException {
        Set<String> taken = taken(connection, kind, Arrays.asList(rows.keys)).keySet();
        boolean[] done = new boolean[rows.size()];
        List<String> free = new ArrayList<>(rows.size());
        Set<String> seen = new HashSet<>(taken);
        for (int i = 0; i < done.length; i++) {
            done[i] = seen.add(rows.keys[i]);
            if (done[i]) {
                free.add(rows.keys[i]);
            }
        }
        if (!free.isEmpty()) {
            List<Long> numbers = next(connection, free.size());
            name(connection, kind, free, numbers);
            make(connection, kind, rows, done, numbers);
        }
        return done;
    }

    private static List<Long> next(Connection connection, int count) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(NEXT)) {
            read.setLong(1, count);
            List<Long> numbers = new ArrayList<>(Rows.numbers(read));
            numbers.sort(null);
            return numbers;
        }
    }

    private static void name(Connection connection, KindTable kind, List<String> keys, List<Long> numbers)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(NAME)) {
            insert.setInt(1, kind.number());
            insert.setArray(2, texts(connection, keys));
            insert.setArray(3, numbers(connection, numbers));
            insert.executeUpdate();
        }
    }

    private static void make(Connection connection, KindTable kind, NewRows rows, boolean[] done, List<Long> numbers)
            throws SQLException {
        Long[] numberAt = new Long[done.length];
        int next = 0;
        try (PreparedStatement insert = connection.prepareStatement(MAKE)) {
            insert.setInt(1, kind.number());
            for (int i = 0; i < done.length; i++) {
                if (done[i]) {
                    numberAt[i] = numbers.get(next++);
                    insert.setLong(2, numberAt[i]);
                    insert.setString(3, rows.ids[i]);
                    insert.setString(4, rows.catalogs[i]);
                    insert.setString(5, rows.recordTypes[i]);
                    insert.setString(6, rows.elements[i]);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        List<Long> objects = new ArrayList<>();
        List<String> elements = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < rows.referencePlaces.size(); i++) {
            Long number = numberAt[rows.referencePlaces.get(i) - 1];
            if (number != null) {
                objects.add(number);
                elements.add(rows.referenceElements.get(i));
                targets.add(rows.referenceTargets.get(i));
            }
        }
        refer(connection, kind, objects, elements, targets);
    }

    private static void refer(
            Connection connection, KindTable kind, List<Long> objects, List<String> elements, List<String> targets)
            throws SQLException {
        if (objects.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(REFER)) {
            insert.setInt(1, kind.number());
            for (int i = 0; i < objects.size(); i++) {
                insert.setString(2, elements.get(i));
                insert.setString(3, targets.get(i));
                insert.setLong(4, objects.get(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Those keys that stand for something; whether that is a primary Id. */
    private static Map<String, Boolean> taken(Connection connection, KindTable kind, Collection<String> keys)
            throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(TAKEN)) {
            read.setInt(1, kind.number());
            read.setArray(2, texts(connection, keys));
            Map<String, Boolean> taken = new HashMap<>();
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    taken.put(rows.getString(1), rows.getBoolean(2));
                }
            }
            return taken;
        }
    }

    @Override
    public void update(Connection connection, KindTable kind, Map<Long, RowChange> changes)
            throws SQLException, OperationFailedException {
        Map<Long, String> before = elements(connection, kind, changes.keySet());
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setInt(2, kind.number());
            for (Map.Entry<Long, RowChange> one : changes.entrySet()) {
                String elements = before.get(one.getKey());
                update.setString(1, kind.json().changed(elements, one.getValue().elements()));
                update.setLong(3, one.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
        ReferenceRows references = ReferenceRows.of(changes);
        if (!references.isEmpty()) {
            forget(connection, kind, references);
            refer(connection, kind, references.objects, references.elements, references.targets);
        }
    }

    private static Map<Long, String> elements(Connection connection, KindTable kind, Collection<Long> numbers)
            throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(ELEMENTS)) {
            read.setInt(1, kind.number());
            read.setArray(2, numbers(connection, numbers));
            Map<Long, String> found = new HashMap<>();
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong(1), rows.getString(2));
                }
            }
            return found;
        }
    }

    private static void forget(Connection connection, KindTable kind, ReferenceRows references) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(FORGET_REFERENCE)) {
            delete.setInt(1, kind.number());
            for (int i = 0; i < references.changedObjects.size(); i++) {
                delete.setLong(2, references.changedObjects.get(i));
                delete.setString(3, references.changedElements.get(i));
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    @Override
    public void delete(Connection connection, KindTable kind, Collection<Row> rows) throws SQLException {
        List<Long> numbers = rows.stream().map(Row::number).toList();
        for (String sql : List.of(DELETE_OBJECTS, DELETE_NAMES, DELETE_REFERENCES)) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setInt(1, kind.number());
                delete.setArray(2, numbers(connection, numbers));
                delete.executeUpdate();
            }
        }
    }

    @Override
    public Set<String> alias(Connection connection, KindTable kind, Map<String, AliasRow> aliases) throws SQLException {
        Set<String> hidden = new HashSet<>();
        taken(connection, kind, aliases.keySet()).forEach((key, isPrimary) -> {
            if (isPrimary) {
                hidden.add(key);
            }
        });
        List<String> keys = new ArrayList<>(aliases.keySet());
        keys.removeAll(hidden);
        try (PreparedStatement merge = connection.prepareStatement(ALIAS)) {
            merge.setArray(1, texts(connection, keys));
            merge.setArray(
                    2,
                    numbers(
                            connection,
                            keys.stream().map(key -> aliases.get(key).object()).toList()));
            merge.setArray(
                    3,
                    texts(
                            connection,
                            keys.stream().map(key -> aliases.get(key).alias()).toList()));
            merge.setInt(4, kind.number());
            merge.setInt(5, kind.number());
            if (merge.executeUpdate() != keys.size()) {
                throw new SQLException("an object was inserted in between", "40001");
            }
        }
        return hidden;
    }

    @Override
    public Map<String, Long> lockAliases(Connection connection, KindTable kind, Collection<String> keys)
            throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(LOCK_ALIASES)) {
            read.setInt(1, kind.number());
            read.setArray(2, texts(connection, keys));
            return Rows.numbersByText(read);
        }
    }

    @Override
    public void unalias(Connection connection, KindTable kind, Collection<String> keys) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(UNALIAS)) {
            delete.setInt(1, kind.number());
            delete.setArray(2, texts(connection, keys));
            delete.executeUpdate();
        }
    }

    @Override
    public int kind(Connection connection, String name) throws SQLException {
        return Rows.kind(connection, KIND, NEW_KIND, name);
    }

    @Override
    public void lockWait(Connection connection, int milliseconds) throws SQLException {
        Rows.execute(connection, initially(milliseconds));
    }

    @Override
    public String initially(int lockWait) {
        return "SET LOCK_TIMEOUT " + lockWait;
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
