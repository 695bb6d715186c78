package org.osidforge.provider.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store promises, of H2. */
class H2StoreTest extends DatabaseSuite {

    H2StoreTest() {
        super(TestDatabase.H2);
    }

    /** In MiB. */
    private static long cacheOf(String url) throws Exception {
        try (JdbcStore store = Widgets.opened(new JdbcStore(JdbcSettings.of(url)));
                Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT setting_value FROM information_schema.settings"
                        + " WHERE setting_name = 'info.CACHE_MAX_SIZE'")) {
            assertThat(store.insert(Widgets.KIND, Widgets.some(1))).hasSize(1);
            assertThat(found.next()).isTrue();
            return found.getLong(1);
        }
    }

    @Test
    void aQuarterOfTheHeapIsForTheCacheUnlessTheUrlTellsOtherwise(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("db");
        long quarter = Runtime.getRuntime().maxMemory() / 4 / 1024 / 1024;
        assertThat(cacheOf(url)).isBetween(quarter - 1, quarter + 1);
        assertThat(cacheOf(url + "2;cache_size=8192")).isEqualTo(8);
    }

    @Test
    void theDriverIsToldWhatTheUrlDoesNotTell() {
        assertThat(JdbcSettings.of("jdbc:h2:./osid").driver()).containsOnlyKeys("CACHE_SIZE", "QUERY_CACHE_SIZE");
        assertThat(JdbcSettings.of("jdbc:h2:./osid;QUERY_CACHE_SIZE=9;CACHE_SIZE=1000")
                        .driver())
                .isEqualTo(Map.of());
        assertThat(JdbcSettings.of("jdbc:postgresql://localhost/osid").driver()).isEqualTo(Map.of());
    }
}
