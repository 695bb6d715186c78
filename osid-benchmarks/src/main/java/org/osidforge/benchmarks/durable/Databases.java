package org.osidforge.benchmarks.durable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Databases that are made for a run and gone after it. */
final class Databases {

    private Databases() {}

    /**
     * One of them.
     *
     * @param url where it is; further parameters can be put behind it
     * @param user who works in it
     * @param ends ends it
     */
    record Database(String url, String user, Closeable ends) implements Closeable {

        boolean isPostgres() {
            return url.startsWith("jdbc:postgresql:");
        }

        @Override
        public void close() throws IOException {
            ends.close();
        }
    }

    /** A new one. @param sort {@code postgresql} or {@code h2} */
    static Database open(String sort) throws IOException {
        return switch (sort) {
            case "postgresql" -> postgres();
            case "h2" -> h2();
            default -> throw new IllegalArgumentException("there are postgresql and h2, not " + sort);
        };
    }

    // fsync is on, as by default; text may stand where JSON is wanted
    private static Database postgres() throws IOException {
        EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
        return new Database(server.getJdbcUrl("postgres", "postgres") + "&stringtype=unspecified", "postgres", server);
    }

    private static Database h2() throws IOException {
        Path folder = Files.createTempDirectory("osid-bench");
        return new Database(
                "jdbc:h2:file:" + folder.resolve("objects") + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "",
                () -> delete(folder));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
