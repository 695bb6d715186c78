package org.osidforge.provider.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.osid.OperationFailedException;

/** Connections to the database, and what is done on them: one transaction for each call, and the errors of the database as those of the standard. */
final class Database implements AutoCloseable {

    /** How often a call is tried that others clash with. */
    private static final int ATTEMPTS = 6;

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<R> {
        /** Its result. */
        R on(Connection connection) throws SQLException, OperationFailedException;
    }

    /** A lock was waited for too long; nothing is done yet. */
    static final class LockedException extends Exception {
        private static final long serialVersionUID = 1L;

        LockedException(SQLException why) {
            super(why);
        }
    }

    private final JdbcSettings settings;
    private final Statements statements;
    private final DataSource source;
    private final Turns turns;

    private Database(JdbcSettings settings, Statements statements, DataSource source) {
        this.settings = settings;
        this.statements = statements;
        this.source = source;
        this.turns = Turns.of(settings);
    }

    /**
     * Connects, and makes the tables ready.
     *
     * @throws OperationFailedException if the database cannot be reached or its tables are not of this version
     */
    static Database open(JdbcSettings settings) throws OperationFailedException {
        Statements statements = settings.isPostgres() ? new PostgresStatements() : new H2Statements();
        HikariDataSource pool = connect(settings, statements);
        try {
            Schema.makeReady(settings);
            return new Database(settings, statements, pool);
        } catch (OperationFailedException | RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** Over connections of any origin, for tests of what happens when they break. */
    static Database over(DataSource source, JdbcSettings settings) {
        return new Database(settings, settings.isPostgres() ? new PostgresStatements() : new H2Statements(), source);
    }

    private static HikariDataSource connect(JdbcSettings settings, Statements statements)
            throws OperationFailedException {
        HikariConfig config = new HikariConfig();
        config.setPoolName("osid-store");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user().isEmpty() ? null : settings.user());
        config.setPassword(settings.password().isEmpty() ? null : settings.password());
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(settings.connectionWait());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(statements.initially(settings.holdWait()));
        settings.driver().forEach(config::addDataSourceProperty);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw unreachable(settings, statements, e);
        } catch (RuntimeException e) {
            throw JdbcFault.UNREACHABLE.operationFailed(e, settings.place());
        }
    }

    private static OperationFailedException unreachable(
            JdbcSettings settings, Statements statements, RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && statements.failure(sql) == Failure.LOGIN) {
                return JdbcFault.LOGIN.operationFailed(e, settings.place());
            }
        }
        return JdbcFault.UNREACHABLE.operationFailed(e, settings.place());
    }

    Statements statements() {
        return statements;
    }

    int holdWait() {
        return settings.holdWait();
    }

    /**
     * Does it in a transaction of its own, again where others clash with it.
     *
     * @throws OperationFailedException if the database fails; nothing is done then
     * @throws LockedException if others hold for too long what it needs; nothing is done then
     */
    <R> R write(Work<R> work) throws OperationFailedException, LockedException {
        // with the connection in hand: who waits for one must not keep others from giving theirs back
        return attempt(connection -> turns.inTurn(() -> committed(connection, work)));
    }

    private <R> R committed(Connection connection, Work<R> work) throws SQLException, OperationFailedException {
        R result = onOpen(connection, work);
        commit(connection);
        return result;
    }

    private <R> R attempt(Work<R> work) throws OperationFailedException, LockedException {
        SQLException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try (Connection connection = connection()) {
                return work.on(connection);
            } catch (SQLException e) {
                if (statements.failure(e) == Failure.LOCKED) {
                    throw new LockedException(e);
                }
                if (statements.failure(e) != Failure.CLASH) {
                    throw failed(e);
                }
                last = e;
            }
        }
        throw JdbcFault.CONTENTION.operationFailed(last, ATTEMPTS, words(last));
    }

    /**
     * Reads, in one statement.
     *
     * @throws OperationFailedException if the database fails
     */
    <R> R read(Work<R> work) throws OperationFailedException {
        try (Connection connection = connection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    OperationFailedException locked(LockedException e) {
        return JdbcFault.LOCKED.operationFailed(e.getCause(), holdWait());
    }

    /**
     * Does it, and leaves the transaction open for whoever has the connection.
     *
     * @return the connection, whose holder ends it with {@link #commit} or {@link #rollback}
     * @throws OperationFailedException if the database fails; nothing is done and held then
     * @throws LockedException if others hold for too long what it needs; nothing is done and held then
     */
    Connection begin(Work<?> work) throws OperationFailedException, LockedException {
        SQLException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Connection connection = null;
            try {
                Connection open = connection();
                connection = open;
                turns.inTurn(() -> onOpen(open, work));
                return open;
            } catch (SQLException e) {
                end(connection);
                if (statements.failure(e) == Failure.LOCKED) {
                    throw new LockedException(e);
                }
                if (statements.failure(e) != Failure.CLASH) {
                    throw failed(e);
                }
                last = e;
            } catch (OperationFailedException | RuntimeException e) {
                end(connection);
                throw e;
            }
        }
        throw JdbcFault.CONTENTION.operationFailed(last, ATTEMPTS, words(last));
    }

    /**
     * Commits what {@link #begin} left open, and gives the connection back.
     *
     * @throws OperationFailedException if that fails
     */
    void commitAndEnd(Connection connection) throws OperationFailedException {
        try {
            turns.inTurn(() -> {
                commit(connection);
                return null;
            });
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            end(connection);
        }
    }

    /** Undoes what was not committed, and gives the connection back; a connection that is broken has nothing to undo. */
    void end(Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            turns.inTurn(() -> {
                rollback(connection);
                return null;
            });
        } catch (SQLException | OperationFailedException e) {
            // without a turn it is undone when the connection is given back
        }
        try {
            connection.close();
        } catch (SQLException e) {
            // the pool makes a new one
        }
    }

    private Connection connection() throws OperationFailedException {
        try {
            return source.getConnection();
        } catch (SQLTransientConnectionException e) {
            if (e.getCause() == null) {
                throw JdbcFault.POOL_EXHAUSTED.operationFailed(e, settings.connectionWait());
            }
            throw JdbcFault.CONNECTION_LOST.operationFailed(e, words(e.getCause()));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private <R> R onOpen(Connection connection, Work<R> work) throws SQLException, OperationFailedException {
        boolean isDone = false;
        try {
            connection.setAutoCommit(false);
            R result = work.on(connection);
            isDone = true;
            return result;
        } finally {
            if (!isDone) {
                rollback(connection);
            }
        }
    }

    private void commit(Connection connection) throws OperationFailedException {
        try {
            connection.commit();
        } catch (SQLException e) {
            rollback(connection);
            throw statements.failure(e) == Failure.LOST
                    ? JdbcFault.COMMIT_UNKNOWN.operationFailed(e, words(e))
                    : failed(e);
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // a connection that is broken has nothing to undo
        }
    }

    OperationFailedException failed(SQLException e) {
        return switch (statements.failure(e)) {
            case LOST -> JdbcFault.CONNECTION_LOST.operationFailed(e, words(e));
            case FULL -> JdbcFault.FULL.operationFailed(e, words(e));
            case LOGIN -> JdbcFault.LOGIN.operationFailed(e, settings.place());
            case CLASH -> JdbcFault.CONTENTION.operationFailed(e, 1, words(e));
            case LOCKED -> JdbcFault.LOCKED.operationFailed(e, holdWait());
            case OTHER -> JdbcFault.DATABASE.operationFailed(e, words(e), e.getSQLState());
        };
    }

    /** The first line of what the database says; the rest are its statements and values. */
    private static String words(Throwable e) {
        return String.valueOf(e.getMessage()).split("[\\n;]", 2)[0];
    }

    @Override
    public void close() {
        if (source instanceof HikariDataSource pool) {
            pool.close();
        }
    }
}
