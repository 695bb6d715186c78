package org.osidforge.benchmarks.durable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osid.id.Id;

/** The limit: JDBC batches as one writes them by hand, which the driver may rewrite; they tell nothing of single rows. */
final class HandWritten implements DurableSide {

    private final HikariDataSource source;
    private final PeerRows rows = new PeerRows();

    HandWritten(Databases.Database database) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url() + (database.isPostgres() ? "&reWriteBatchedInserts=true" : ""));
        config.setUsername(database.user());
        config.setAutoCommit(false);
        source = new HikariDataSource(config);
        try (Connection connection = source.getConnection()) {
            PeerRows.make(connection, "hand", database.isPostgres());
            connection.commit();
        }
    }

    /** Fills in the parameters of one row. */
    private interface Row<T> {
        void fill(PreparedStatement statement, T row) throws SQLException;
    }

    private static <T> int batch(Connection connection, String sql, List<T> rows, Row<T> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T one : rows) {
                row.fill(statement, one);
                statement.addBatch();
            }
            return Arrays.stream(statement.executeBatch()).map(Math::abs).sum();
        }
    }

    @Override
    public List<Id> create(int count) throws SQLException {
        List<PeerRows.Fresh> fresh = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            fresh.add(rows.next());
        }
        try (Connection connection = source.getConnection()) {
            batch(
                    connection,
                    "INSERT INTO hand_object (number, id, catalog, elements) VALUES (?, ?, ?, ?)",
                    fresh,
                    (statement, one) -> {
                        statement.setLong(1, one.number());
                        statement.setString(2, one.id());
                        statement.setString(3, one.catalog());
                        statement.setString(4, one.elements());
                    });
            batch(
                    connection,
                    "INSERT INTO hand_name (name, object, alias) VALUES (?, ?, NULL)",
                    fresh,
                    (statement, one) -> {
                        statement.setString(1, one.id());
                        statement.setLong(2, one.number());
                    });
            connection.commit();
        }
        return fresh.stream().map(PeerRows.Fresh::osidId).toList();
    }

    @Override
    public int update(List<Id> ids) throws SQLException {
        try (Connection connection = source.getConnection()) {
            boolean postgres = connection.getMetaData().getURL().startsWith("jdbc:postgresql");
            int done = batch(
                    connection,
                    postgres
                            ? "UPDATE hand_object SET elements = elements || ? FROM hand_name WHERE name = ? AND number = object"
                            : "UPDATE hand_object SET elements = ? WHERE number = (SELECT object FROM hand_name WHERE name = ?)",
                    ids,
                    (statement, one) -> {
                        statement.setString(1, postgres ? PeerRows.renamed() : PeerRows.elements("Renamed"));
                        statement.setString(2, one.toString());
                    });
            connection.commit();
            return done;
        }
    }

    @Override
    public int alias(List<Id> ids) throws SQLException {
        try (Connection connection = source.getConnection()) {
            int done = batch(
                    connection,
                    "INSERT INTO hand_name (name, object, alias) SELECT ?, object, ? FROM hand_name WHERE name = ?",
                    ids,
                    (statement, one) -> {
                        String alias = PeerRows.aliasOf(one.toString());
                        statement.setString(1, alias);
                        statement.setString(2, alias);
                        statement.setString(3, one.toString());
                    });
            connection.commit();
            return done;
        }
    }

    @Override
    public int lookup(List<Id> ids) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement read = connection.prepareStatement(
                        "SELECT id, elements FROM hand_name JOIN hand_object ON number = object WHERE name = ANY(?)")) {
            read.setArray(
                    1,
                    connection.createArrayOf(
                            "varchar", ids.stream().map(Id::toString).toArray()));
            int letters = 0;
            try (ResultSet found = read.executeQuery()) {
                while (found.next()) {
                    letters += PeerRows.displayName(found.getString(2)).length();
                }
            }
            connection.commit();
            return letters;
        }
    }

    @Override
    public int delete(List<Id> ids) throws SQLException {
        try (Connection connection = source.getConnection()) {
            int done = batch(
                    connection,
                    "DELETE FROM hand_object WHERE number = (SELECT object FROM hand_name WHERE name = ?)",
                    ids,
                    (statement, one) -> statement.setString(1, one.toString()));
            batch(connection, "DELETE FROM hand_name WHERE name IN (?, ?)", ids, (statement, one) -> {
                statement.setString(1, one.toString());
                statement.setString(2, PeerRows.aliasOf(one.toString()));
            });
            connection.commit();
            return done;
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
