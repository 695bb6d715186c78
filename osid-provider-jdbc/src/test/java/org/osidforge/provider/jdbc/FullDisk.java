package org.osidforge.provider.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.osid.OperationFailedException;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;

/** Fills a small file system through a store, makes room and goes on; ends with 0 if nothing that was acknowledged is missing and nothing is half there. */
final class FullDisk {

    private static final int BATCH = 50;
    private static final int WIDTH = 4_000;
    private static final int MOST_BATCHES = 2_000;

    private final TestDatabase kind;
    private final Path disk;
    private final Path ballast;
    private final Random random = new Random(1);
    private EmbeddedPostgres server;
    private int acknowledged;

    private FullDisk(TestDatabase kind, Path disk) {
        this.kind = kind;
        this.disk = disk;
        this.ballast = disk.resolve("ballast");
    }

    /**
     * Fills a disk.
     *
     * @param args the database, the folder where the disk is mounted, and how many megabytes are kept back to make room with
     */
    public static void main(String[] args) throws Exception {
        FullDisk test = new FullDisk(TestDatabase.valueOf(args[0]), Path.of(args[1]));
        try {
            test.run(Integer.parseInt(args[2]));
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private void run(int megabytes) throws Exception {
        Files.write(ballast, new byte[megabytes << 20]);
        JdbcSettings settings = settings();
        String refused;
        try (JdbcStore store = Widgets.opened(new JdbcStore(settings))) {
            refused = fill(store);
        }
        System.out.println(acknowledged + " acknowledged, then: " + refused);
        Files.delete(ballast);
        try (JdbcStore store = Widgets.opened(new JdbcStore(settings()))) {
            check(store);
            insert(store);
            check(store);
        }
        try (JdbcStore store = Widgets.opened(new JdbcStore(settings()))) {
            check(store);
        }
    }

    /** The database as it is, or started again if it is down. */
    private JdbcSettings settings() throws IOException {
        if (kind == TestDatabase.H2) {
            return JdbcSettings.of("jdbc:h2:file:" + disk.resolve("osid"));
        }
        if (server == null || !isUp()) {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(disk.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setServerConfig("max_wal_size", "32MB")
                    .setServerConfig("min_wal_size", "32MB")
                    .setServerConfig("shared_buffers", "1MB")
                    .start();
        }
        return JdbcSettings.of(server.getJdbcUrl("postgres", "postgres"));
    }

    private boolean isUp() {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            return connection.isValid(5);
        } catch (java.sql.SQLException down) {
            return false;
        }
    }

    /** The message of the first call that is refused. */
    private String fill(JdbcStore store) {
        for (int i = 0; i < MOST_BATCHES; i++) {
            try {
                insert(store);
            } catch (OperationFailedException e) {
                return e.getMessage();
            }
        }
        throw new AssertionError("the disk is never full");
    }

    private void insert(JdbcStore store) throws OperationFailedException {
        List<StoredObject> batch = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            batch.add(Widgets.widget("w" + acknowledged + "-" + i, text()));
        }
        if (!store.insert(Widgets.KIND, batch).stream().allMatch(Outcome.DONE::equals)) {
            throw new AssertionError("an object that was refused before is there");
        }
        acknowledged++;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        while (text.length() < WIDTH) {
            text.append(Long.toString(random.nextLong(), Character.MAX_RADIX));
        }
        return text.toString();
    }

    private void check(JdbcStore store) throws OperationFailedException {
        int there = store.scan(Widgets.KIND, Selection.ALL).size();
        if (there != acknowledged * BATCH) {
            throw new AssertionError(there + " objects are there, " + acknowledged * BATCH + " were acknowledged");
        }
        for (int batch = 0; batch < acknowledged; batch++) {
            if (Widgets.codeOf(store, "w" + batch + "-" + (BATCH - 1)) == null) {
                throw new AssertionError("an object of batch " + batch + " is not found by its Id");
            }
        }
    }
}
