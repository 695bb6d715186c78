package org.osidforge.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.crash.provider.PostgresServer;

/** A server that is killed comes back with what was committed, at the same address. */
class PostgresServerIT {

    @TempDir
    private Path folder;

    @Test
    void aServerIsKilledAndComesBack() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder.resolve("data"))) {
            String url = server.jdbcUrl();
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept (word text)");
                statement.execute("insert into kept values ('here')");
                server.kill();
                assertThat(connection.isValid(5)).isFalse();
            }
            server.restart();
            assertThat(server.jdbcUrl()).isEqualTo(url);
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select word from kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("here");
            }
        }
    }
}
