package org.osidforge.crash.provider;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** A PostgreSQL server of one's own, with every safeguard against crashes on. */
public final class PostgresServer implements Server {

    private static final String USER = "postgres";
    /** The first line of this file is the number of the server's first process. */
    private static final String PID_FILE = "postmaster.pid";

    private final Path data;
    private EmbeddedPostgres running;
    private final int port;

    private PostgresServer(Path data, EmbeddedPostgres running) {
        this.data = data;
        this.running = running;
        this.port = running.getPort();
    }

    /**
     * Starts a server.
     *
     * @param data folder of its data, which need not exist
     * @throws IOException if it cannot be started
     */
    public static PostgresServer start(Path data) throws IOException {
        EmbeddedPostgres started = builder(data).start();
        PostgresServer server = new PostgresServer(data, started);
        server.checkIsDurable();
        return server;
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    private void checkIsDurable() throws IOException {
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting <> 'on'")) {
            if (rows.next()) {
                throw new IOException("the server runs without " + rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Where JDBC finds its database. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=" + USER;
    }

    @Override
    public void kill() throws IOException, InterruptedException {
        String first = Files.readAllLines(data.resolve(PID_FILE)).get(0).strip();
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(first)).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(List.of(postmaster));
        postmaster.descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) {
            try {
                one.onExit().get();
            } catch (ExecutionException e) {
                throw new IOException(e);
            }
        }
    }

    @Override
    public void restart() throws IOException {
        // lets go of its lock on the folder; there is nothing left to stop
        running.close();
        running = builder(data).setPort(port).start();
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
