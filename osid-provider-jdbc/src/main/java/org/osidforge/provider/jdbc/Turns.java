package org.osidforge.provider.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.osid.OperationFailedException;

/**
 * Who may change a database of H2 now: one thread at a time, also of the processes that share its file.
 *
 * <p>H2 collects what it writes table by table. What another thread changes meanwhile may be caught half, with one of its tables and without another, and is found so if the process is killed before the next
 * write. So nobody changes anything while somebody else changes or commits. PostgreSQL needs none of this.
 *
 * <p>Threads of one process wait at a lock, processes at a lock on a file beside that of the database, which the system takes from a process that dies.
 */
final class Turns {

    private static final String CONNECTION_LOST = "08006";

    /** Stores of one process may share a database. */
    private static final Map<String, Turn> BY_PLACE = new ConcurrentHashMap<>();

    /** Null where all may change at once. */
    private final Turn turn;

    private final Path file;

    /** @param file what other processes wait at; null where there are none */
    private Turns(Turn turn, Path file) {
        this.turn = turn;
        this.file = file;
    }

    static Turns of(JdbcSettings settings) {
        if (!settings.isH2()) {
            return new Turns(null, null);
        }
        Path database = settings.h2File();
        String place = database == null ? settings.place() : database.toString();
        Path file = database != null && settings.isShared() ? Path.of(database + ".turn") : null;
        return new Turns(BY_PLACE.computeIfAbsent(place, any -> new Turn()), file);
    }

    /** Something that is done in turn. */
    @FunctionalInterface
    interface Change<R> {
        /** Its result. */
        R make() throws SQLException, OperationFailedException;
    }

    /**
     * Does it when it is its turn. Who has the turn may take it again.
     *
     * @throws SQLException if that fails, or the file cannot be locked and nothing is done
     * @throws OperationFailedException if that fails
     */
    <R> R inTurn(Change<R> change) throws SQLException, OperationFailedException {
        return turn == null ? change.make() : turn.take(file, change);
    }

    /** The turn of one database. */
    private static final class Turn {

        private final ReentrantLock lock = new ReentrantLock(true);

        <R> R take(Path file, Change<R> change) throws SQLException, OperationFailedException {
            lock.lock();
            try {
                return file == null || lock.getHoldCount() > 1 ? change.make() : takeFile(file, change);
            } finally {
                lock.unlock();
            }
        }

        private static <R> R takeFile(Path file, Change<R> change) throws SQLException, OperationFailedException {
            FileChannel locked = locked(file);
            try {
                return change.make();
            } finally {
                unlock(locked);
            }
        }

        private static FileChannel locked(Path file) throws SQLException {
            FileChannel opened = null;
            try {
                opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                opened.lock();
                return opened;
            } catch (IOException e) {
                unlock(opened);
                throw new SQLException("the turn to write cannot be had: " + e, CONNECTION_LOST, e);
            }
        }

        private static void unlock(FileChannel locked) {
            try {
                if (locked != null) {
                    locked.close();
                }
            } catch (IOException e) {
                // it is closed all the same, and with it goes the lock
            }
        }
    }
}
