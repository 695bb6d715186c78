package org.osidforge.benchmarks.durable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.osid.id.Id;

/** The limit: JDBC batches as one writes them by hand, which the driver may rewrite; they tell nothing of single rows. */
final class HandWritten implements DurableSide {

    private final boolean isPostgres;
    private final HikariDataSource source;
    private final PeerRows rows = new PeerRows();

    HandWritten(Databases.Database database) throws SQLException {
        isPostgres = database.isPostgres();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url() + (isPostgres ? "&reWriteBatchedInserts=true" : ""));
        config.setUsername(database.user());
        config.setAutoCommit(false);
        if (isPostgres) {
            // as of the provider: else a planner that finds a table emptied makes the limit a hundred times slower
            config.setConnectionInitSql(
                    "SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_seqscan = off");
        }
        source = new HikariDataSource(config);
        try (Connection connection = source.getConnection()) {
            PeerRows.make(connection, "hand", isPostgres);
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
            int done = isPostgres ? merge(connection, ids) : readAndReplace(connection, ids);
            connection.commit();
            return done;
        }
    }

    private static int merge(Connection connection, List<Id> ids) throws SQLException {
        return batch(
                connection,
                "UPDATE hand_object SET elements = elements || ? FROM hand_name WHERE name = ? AND number = object",
                ids,
                (statement, one) -> {
                    statement.setString(1, PeerRows.renamed());
                    statement.setString(2, one.toString());
                });
    }

    /** H2 cannot change a part of a JSON text. */
    private static int readAndReplace(Connection connection, List<Id> ids) throws SQLException {
        Map<Long, String> elements = new LinkedHashMap<>();
        eachOnH2(
                connection,
                "SELECT number, elements FROM hand_name JOIN hand_object ON number = object WHERE name = ?",
                ids,
                found -> elements.put(found.getLong(1), PeerRows.renamed(found.getString(2))));
        return batch(
                connection,
                "UPDATE hand_object SET elements = ? WHERE number = ?",
                List.copyOf(elements.entrySet()),
                (statement, one) -> {
                    statement.setString(1, one.getValue());
                    statement.setLong(2, one.getKey());
                });
    }

    /** Takes a row that was found. */
    private interface Found {
        void take(ResultSet row) throws SQLException;
    }

    /** One by one: H2 runs in this process, and goes through all keys again for each row that it compares with an array of them. */
    private static void eachOnH2(Connection connection, String sql, List<Id> ids, Found found) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(sql)) {
            for (Id one : ids) {
                read.setString(1, one.toString());
                take(read, found);
            }
        }
    }

    private static void take(PreparedStatement read, Found found) throws SQLException {
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                found.take(rows);
            }
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
        AtomicInteger letters = new AtomicInteger();
        Found found =
                row -> letters.addAndGet(PeerRows.displayName(row.getString(2)).length());
        String sql = "SELECT id, elements FROM hand_name JOIN hand_object ON number = object WHERE name = ";
        try (Connection connection = source.getConnection()) {
            if (isPostgres) {
                try (PreparedStatement read = connection.prepareStatement(sql + "ANY(?)")) {
                    Object[] names = ids.stream().map(Id::toString).toArray();
                    read.setArray(1, connection.createArrayOf("varchar", names));
                    take(read, found);
                }
            } else {
                eachOnH2(connection, sql + "?", ids, found);
            }
            connection.commit();
        }
        return letters.get();
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
