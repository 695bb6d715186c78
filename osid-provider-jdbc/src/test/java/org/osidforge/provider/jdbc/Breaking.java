package org.osidforge.provider.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections that break when a test says so. */
final class Breaking {

    /** What happens before a statement is made or a transaction committed. */
    @FunctionalInterface
    interface Accident {
        void happen(Connection connection, String what) throws SQLException;
    }

    private final String url;
    private Accident accident = (connection, what) -> {};

    Breaking(JdbcSettings settings) {
        this.url = settings.url();
    }

    void before(Accident next) {
        accident = next;
    }

    /** A source of such connections; each call opens one. */
    DataSource source() {
        return Answering.as(DataSource.class, (method, args) -> {
            if (method.getName().equals("getConnection")) {
                return connection(DriverManager.getConnection(url));
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private Connection connection(Connection inner) {
        return Answering.as(Connection.class, (method, args) -> {
            if (method.getName().equals("prepareStatement")) {
                accident.happen(inner, (String) args[0]);
            } else if (method.getName().equals("commit")) {
                accident.happen(inner, "COMMIT");
            }
            return method.invoke(inner, args);
        });
    }
}
