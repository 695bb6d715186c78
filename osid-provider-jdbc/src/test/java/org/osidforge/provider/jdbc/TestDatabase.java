package org.osidforge.provider.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases for tests, each empty: of H2, and of a PostgreSQL that is unpacked and started once. */
enum TestDatabase {
    /** In the memory of this process, with the same engine as in a file. */
    H2 {
        @Override
        JdbcSettings fresh() {
            return JdbcSettings.of("jdbc:h2:mem:osid" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=30");
        }
    },
    /** A schema of its own in one database. */
    POSTGRESQL {
        @Override
        JdbcSettings fresh() {
            String schema = "osid" + COUNT.incrementAndGet();
            try (Connection connection = DriverManager.getConnection(Server.url())) {
                Rows.execute(connection, "CREATE SCHEMA " + schema);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            return JdbcSettings.of(Server.url() + "&currentSchema=" + schema);
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int SHORT = 150;

    /** Settings of a new database, with few connections and little patience. */
    JdbcSettings settings() {
        return fresh().withPool(6, 5_000).withHoldWait(SHORT);
    }

    abstract JdbcSettings fresh();

    /** A store over a new database. */
    JdbcStore store() {
        return new JdbcStore(settings());
    }

    /** Started when it is first needed, stopped with the process. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        static String url() {
            return RUNNING.getJdbcUrl("postgres", "postgres");
        }
    }
}
