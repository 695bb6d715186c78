package org.osidforge.provider.jdbc;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Connections to PostgreSQL that ask, before each statement is done, how it will be done. */
final class Explaining {

    private final String url;
    private final Map<String, String> plans = new LinkedHashMap<>();
    private boolean asks;

    Explaining(JdbcSettings settings) {
        this.url = settings.url();
    }

    /** Asks from now on. */
    void ask() {
        asks = true;
    }

    /** The latest plan of each statement. */
    Map<String, String> plans() {
        return plans;
    }

    /** A source of one connection, which is never closed: plans are kept for a connection. */
    DataSource source() throws SQLException {
        Connection one = DriverManager.getConnection(url);
        Rows.execute(one, new PostgresStatements().initially(1_000));
        Connection shared = Answering.as(Connection.class, (method, args) -> switch (method.getName()) {
            case "close" -> null;
            case "prepareStatement" -> statement(one, (String) args[0]);
            default -> method.invoke(one, args);
        });
        return Answering.as(DataSource.class, (method, args) -> {
            if (method.getName().equals("getConnection")) {
                one.setAutoCommit(true);
                return shared;
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    /** A parameter as it was given. */
    private record Given(Method setter, Object[] args) {}

    private PreparedStatement statement(Connection connection, String sql) throws SQLException {
        PreparedStatement inner = connection.prepareStatement(sql);
        List<Given> given = new ArrayList<>();
        return Answering.as(PreparedStatement.class, (method, args) -> {
            if (method.getName().startsWith("set") && args.length == 2) {
                given.add(new Given(method, args));
            } else if (asks && method.getName().startsWith("execute")) {
                plans.put(sql, plan(connection, sql, given));
            }
            return method.invoke(inner, args);
        });
    }

    private static String plan(Connection connection, String sql, List<Given> given) throws Exception {
        try (PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
            for (Given one : given) {
                one.setter().invoke(explain, one.args());
            }
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = explain.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return String.join("\n", lines);
        }
    }
}
