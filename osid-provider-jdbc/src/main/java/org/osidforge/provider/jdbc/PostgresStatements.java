package org.osidforge.provider.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.osid.OperationFailedException;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;

/** PostgreSQL: columns go there as arrays, one statement for any number of rows. */
final class PostgresStatements implements Statements {

    // OFFSET 0 keeps the planner from turning the search round: from the keys to the rows, however few rows it believes
    // there are
    private static final String READ = """
            SELECT n.name, o.id, o.catalog, o.record_types, o.elements
            FROM (
                SELECT name, kind, object FROM osid_name
                WHERE name = ANY(?) AND kind = ? AND (? OR alias IS NULL) OFFSET 0) AS n
            CROSS JOIN LATERAL (
                SELECT * FROM osid_object o WHERE o.kind = n.kind AND o.number = n.object OFFSET 0) AS o
            """;
    private static final String ALIASES = """
            SELECT alias FROM osid_name
            WHERE alias IS NOT NULL
                AND object = (SELECT object FROM osid_name WHERE kind = ? AND name = ? AND alias IS NULL)
            """;
    private static final String SCAN =
            "SELECT id, catalog, record_types, elements FROM osid_object WHERE kind = ? ORDER BY number";
    private static final String SELECTED = """
            SELECT o.id, o.catalog, o.record_types, o.elements
            FROM (
                SELECT kind, object FROM osid_reference
                WHERE kind = ? AND element = ? AND target = ? OFFSET 0) AS r
            CROSS JOIN LATERAL (
                SELECT * FROM osid_object o WHERE o.kind = r.kind AND o.number = r.object OFFSET 0) AS o
            ORDER BY o.number
            """;
    private static final String FIND = """
            SELECT n.name, n.object,
                CASE WHEN n.alias IS NOT NULL
                    THEN (SELECT o.id FROM osid_object o WHERE o.kind = n.kind AND o.number = n.object) END
            FROM osid_name n WHERE n.name = ANY(?) AND n.kind = ?
            """;
    private static final String LOCK =
            "SELECT number FROM osid_object WHERE kind = ? AND number = ANY(?) ORDER BY number FOR UPDATE";
    private static final String LOCK_FREE = LOCK + " SKIP LOCKED";

    private static final String NAME = """
            INSERT INTO osid_name (kind, name, object)
            SELECT ?, u.name, nextval('osid_object_number')
            FROM (SELECT name FROM unnest(?::text[]) WITH ORDINALITY AS g(name, place) ORDER BY place) AS u
            ON CONFLICT DO NOTHING RETURNING name, object
            """;
    private static final String MAKE = """
            INSERT INTO osid_object (kind, number, id, catalog, record_types, elements)
            SELECT ?, u.number, u.id, u.catalog, u.record_types::jsonb, u.elements::jsonb
            FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[])
            AS u(number, id, catalog, record_types, elements)
            """;

    // what changes is looked up in one value by the number of the row: joined to the rows, it would be gone through for
    // each of them wherever the planner takes the table for nearly empty
    private static final String UPDATE = """
            UPDATE osid_object SET elements = (elements - ?::text[]) || ((SELECT ?::jsonb) -> number::text)
            WHERE kind = ? AND number = ANY(?)
            """;

    /** In characters; PostgreSQL takes no more than 256 MB in one value. */
    private static final int LONGEST = 32_000_000;

    private static final String FORGET_REFERENCES = "DELETE FROM osid_reference WHERE object = ANY(?) AND element = ?";
    private static final String REFER = """
            INSERT INTO osid_reference (kind, element, target, object)
            SELECT ?, u.element, u.target, u.object
            FROM unnest(?::bigint[], ?::text[], ?::text[]) AS u(object, element, target)
            """;

    private static final String DELETE = """
            WITH objects AS (DELETE FROM osid_object WHERE kind = ? AND number = ANY(?)),
            ids AS (DELETE FROM osid_name WHERE name = ANY(?) AND kind = ?),
            aliases AS (DELETE FROM osid_name WHERE object = ANY(?) AND alias IS NOT NULL)
            DELETE FROM osid_reference WHERE object = ANY(?)
            """;

    private static final String ALIAS = """
            INSERT INTO osid_name AS n (kind, name, object, alias)
            SELECT ?, u.name, u.object, u.alias
            FROM unnest(?::text[], ?::bigint[], ?::text[]) AS u(name, object, alias) ORDER BY u.name
            ON CONFLICT (name, kind) DO UPDATE SET object = excluded.object, alias = excluded.alias
            WHERE n.alias IS NOT NULL
            RETURNING n.name
            """;
    // the condition is written so that the planner does not take the index of all aliases for it
    private static final String LOCK_ALIASES =
            "SELECT name, object FROM osid_name WHERE kind = ? AND name = ANY(?) AND CASE WHEN alias IS NULL THEN false ELSE true END ORDER BY name FOR UPDATE";
    private static final String UNALIAS = "DELETE FROM osid_name WHERE kind = ? AND name = ANY(?)";
    private static final String KIND = "SELECT number FROM osid_kind WHERE name = ?";
    private static final String NEW_KIND =
            "INSERT INTO osid_kind (number, name) SELECT nextval('osid_kind_number'), ? ON CONFLICT DO NOTHING";

    @Override
    public List<StoredObject> read(Connection connection, KindTable kind, String[] keys, boolean aliases)
            throws SQLException, OperationFailedException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setArray(1, texts(connection, keys));
            read.setInt(2, kind.number());
            read.setBoolean(3, aliases);
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
        if (!found.isEmpty()) {
            Set<Long> there = lock(
                    connection,
                    LOCK,
                    kind,
                    found.values().stream().map(Row::number).toList());
            found.values().removeIf(row -> !there.contains(row.number()));
        }
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
    public boolean[] insert(Connection connection, KindTable kind, List<NewRow> rows) throws SQLException {
        Map<String, Long> free = name(connection, kind, rows);
        MadeRows made = new MadeRows(rows, free);
        if (!free.isEmpty()) {
            make(connection, kind, made);
            refer(connection, kind, made.references);
        }
        return made.done;
    }

    private static Map<String, Long> name(Connection connection, KindTable kind, List<NewRow> rows)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(NAME)) {
            insert.setInt(1, kind.number());
            insert.setArray(2, texts(connection, rows.stream().map(NewRow::key).toList()));
            return Rows.numbersByText(insert);
        }
    }

    private static void make(Connection connection, KindTable kind, MadeRows made) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(MAKE)) {
            insert.setInt(1, kind.number());
            insert.setArray(2, numbers(connection, made.numbers));
            insert.setArray(3, texts(connection, made.ids));
            insert.setArray(4, texts(connection, made.catalogs));
            insert.setArray(5, texts(connection, made.recordTypes));
            insert.setArray(6, texts(connection, made.elements));
            insert.executeUpdate();
        }
    }

    @Override
    public void update(Connection connection, KindTable kind, Map<Long, RowChange> changes) throws SQLException {
        Map<SortedSet<String>, Map<Long, String>> alike = new LinkedHashMap<>();
        changes.forEach(
                (number, change) -> alike.computeIfAbsent(change.elements().cleared(), any -> new LinkedHashMap<>())
                        .put(number, change.elements().set()));
        for (Map.Entry<SortedSet<String>, Map<Long, String>> one : alike.entrySet()) {
            update(connection, kind, one.getKey(), one.getValue());
        }
        ReferenceRows references = ReferenceRows.of(changes);
        forget(connection, references);
        refer(connection, kind, references);
    }

    /** Changes of which all clear the same elements, in as few statements as their length allows. */
    private static void update(Connection connection, KindTable kind, Set<String> cleared, Map<Long, String> set)
            throws SQLException {
        List<Long> numbers = new ArrayList<>();
        StringBuilder json = new StringBuilder();
        for (Map.Entry<Long, String> one : set.entrySet()) {
            if (json.length() + one.getValue().length() > LONGEST && !numbers.isEmpty()) {
                update(connection, kind, cleared, json, numbers);
                numbers.clear();
                json.setLength(0);
            }
            json.append(numbers.isEmpty() ? '{' : ',')
                    .append('"')
                    .append(one.getKey())
                    .append("\":")
                    .append(one.getValue());
            numbers.add(one.getKey());
        }
        update(connection, kind, cleared, json, numbers);
    }

    private static void update(
            Connection connection, KindTable kind, Set<String> cleared, CharSequence members, List<Long> numbers)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setArray(1, texts(connection, cleared));
            update.setString(2, members + "}");
            update.setInt(3, kind.number());
            update.setArray(4, numbers(connection, numbers));
            update.executeUpdate();
        }
    }

    private static void forget(Connection connection, ReferenceRows references) throws SQLException {
        for (Map.Entry<String, List<Long>> one : references.changed.entrySet()) {
            try (PreparedStatement forget = connection.prepareStatement(FORGET_REFERENCES)) {
                forget.setArray(1, numbers(connection, one.getValue()));
                forget.setString(2, one.getKey());
                forget.executeUpdate();
            }
        }
    }

    private static void refer(Connection connection, KindTable kind, ReferenceRows references) throws SQLException {
        if (references.objects.isEmpty()) {
            return;
        }
        try (PreparedStatement refer = connection.prepareStatement(REFER)) {
            refer.setInt(1, kind.number());
            refer.setArray(2, numbers(connection, references.objects));
            refer.setArray(3, texts(connection, references.elements));
            refer.setArray(4, texts(connection, references.targets));
            refer.executeUpdate();
        }
    }

    @Override
    public void delete(Connection connection, KindTable kind, Collection<Row> rows) throws SQLException {
        Array numbers = numbers(connection, rows.stream().map(Row::number).toList());
        Array keys = texts(connection, rows.stream().map(Row::key).toList());
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setInt(1, kind.number());
            delete.setArray(2, numbers);
            delete.setArray(3, keys);
            delete.setInt(4, kind.number());
            delete.setArray(5, numbers);
            delete.setArray(6, numbers);
            delete.executeUpdate();
        }
    }

    @Override
    public Set<String> alias(Connection connection, KindTable kind, Map<String, AliasRow> aliases) throws SQLException {
        try (PreparedStatement alias = connection.prepareStatement(ALIAS)) {
            alias.setInt(1, kind.number());
            alias.setArray(2, texts(connection, aliases.keySet()));
            alias.setArray(
                    3,
                    numbers(
                            connection,
                            aliases.values().stream().map(AliasRow::object).toList()));
            alias.setArray(
                    4,
                    texts(
                            connection,
                            aliases.values().stream().map(AliasRow::alias).toList()));
            Set<String> hidden = new HashSet<>(aliases.keySet());
            Rows.texts(alias).forEach(hidden::remove);
            return hidden;
        }
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
        Rows.execute(connection, "SET LOCAL lock_timeout = " + milliseconds);
    }

    /**
     * {@inheritDoc}
     *
     * <p>All statements go by indexes, from the keys that are given to the rows. The planner, which knows neither how many keys there will be nor, in a new table, how many rows, is kept
     * from reading whole tables instead.
     */
    @Override
    public String initially(int lockWait) {
        return "SET lock_timeout = " + lockWait
                + "; SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_seqscan = off";
    }

    @Override
    public Failure failure(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "40P01", "40001", "23505" -> Failure.CLASH;
            case "55P03" -> Failure.LOCKED;
            case "57P01", "57P02", "57P03" -> Failure.LOST;
            case "53100" -> Failure.FULL;
            default -> state.startsWith("08") ? Failure.LOST : state.startsWith("28") ? Failure.LOGIN : Failure.OTHER;
        };
    }

    private static Array texts(Connection connection, String[] texts) throws SQLException {
        return connection.createArrayOf("text", texts);
    }

    private static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return texts(connection, texts.toArray(new String[0]));
    }

    private static Array numbers(Connection connection, Collection<Long> numbers) throws SQLException {
        return connection.createArrayOf("int8", numbers.toArray(new Long[0]));
    }
}
