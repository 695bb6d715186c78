package org.osidforge.provider.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osid.OperationFailedException;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** Reads results. */
final class Rows {

    private Rows() {}

    /** Fills in the kind, and element and Id where a selection has them. */
    static void select(PreparedStatement read, KindTable kind, Selection selection) throws SQLException {
        read.setInt(1, kind.number());
        if (!selection.isAll()) {
            read.setString(2, kind.nameOf(selection.element()));
            read.setString(3, Keys.of(selection.id()));
        }
    }

    /** Objects of the columns Id, catalog, record types and elements. */
    static List<StoredObject> objects(PreparedStatement read, KindTable kind)
            throws SQLException, OperationFailedException {
        List<StoredObject> found = new ArrayList<>();
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                found.add(kind.object(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return found;
    }

    /** Objects of these keys, in their order, null where there is none; of the columns key, Id, catalog, record types and elements, in any order. */
    static List<StoredObject> objects(PreparedStatement read, KindTable kind, String[] keys)
            throws SQLException, OperationFailedException {
        Map<String, StoredObject> found = new HashMap<>();
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                found.put(
                        rows.getString(1),
                        kind.object(rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        }
        return Arrays.stream(keys).map(found::get).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Rows of the columns key, number, and the Id where the key is that of an alias. */
    static Map<String, Row> byKey(PreparedStatement read) throws SQLException {
        Map<String, Row> found = new HashMap<>();
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                String key = rows.getString(1);
                String id = rows.getString(3);
                found.put(key, new Row(rows.getLong(2), id == null ? key : Keys.of(BasicId.parse(id))));
            }
        }
        return found;
    }

    static List<String> texts(PreparedStatement read) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    static Set<Long> numbers(PreparedStatement read) throws SQLException {
        Set<Long> found = new HashSet<>();
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }

    static Map<String, Long> numbersByText(PreparedStatement read) throws SQLException {
        Map<String, Long> found = new HashMap<>();
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
        }
        return found;
    }

    /** The number of a kind, which is made where there is none; another process may make it first. */
    static int kind(Connection connection, String find, String make, String name) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(find);
                PreparedStatement insert = connection.prepareStatement(make)) {
            read.setString(1, name);
            for (Set<Long> found = numbers(read); ; found = numbers(read)) {
                if (!found.isEmpty()) {
                    return found.iterator().next().intValue();
                }
                insert.setString(1, name);
                insert.executeUpdate();
            }
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
