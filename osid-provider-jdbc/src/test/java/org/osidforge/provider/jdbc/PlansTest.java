package org.osidforge.provider.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** PostgreSQL finds rows by their keys, whatever its planner takes the tables for; its plans and its statistics tell what it reads. */
class PlansTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Often enough for the driver and the server to keep a plan. */
    private static final int OFTEN = 12;

    private static final int MANY = 2_000;
    /** At least so many are tried. */
    private static final int STATEMENTS = 12;

    /** Each table is read for each object by some of the calls; once too much for each other object would be a thousand times that. */
    private static final int READS_OF_EACH = 40;

    /** What the planner believes. */
    @FunctionalInterface
    private interface Belief {
        void instil(Connection connection) throws SQLException;
    }

    /** Everything that is done with objects, in calls about all of them. */
    private static void life(JdbcStore store, int count) throws Exception {
        List<StoredObject> widgets = new ArrayList<>();
        List<BasicId> ids = new ArrayList<>();
        List<AliasChange> aliases = new ArrayList<>();
        List<ObjectChange> codes = new ArrayList<>();
        List<ObjectChange> cleared = new ArrayList<>();
        List<ObjectChange> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BasicId id = Widgets.id("w" + i);
            ids.add(id);
            widgets.add(Widgets.widget("w" + i, "c", Widgets.id("part" + i)));
            aliases.add(new AliasChange(id, Widgets.id("alias" + i)));
            codes.add(Widgets.code("alias" + i, "new"));
            cleared.add(Widgets.code("w" + i, null));
            parts.add(new ObjectChange(
                    id, new int[] {Widgets.PARTS}, new Object[] {new Object[] {Widgets.id("other" + i)}}));
        }
        assertThat(store.insert(Widgets.KIND, widgets)).containsOnly(Outcome.DONE);
        assertThat(store.alias(Widgets.KIND, aliases)).containsOnly(Outcome.DONE);
        assertThat(store.update(Widgets.KIND, codes)).containsOnly(Outcome.DONE);
        assertThat(store.update(Widgets.KIND, cleared)).containsOnly(Outcome.DONE);
        assertThat(store.update(Widgets.KIND, parts)).containsOnly(Outcome.DONE);
        assertThat(store.read(Widgets.KIND, ids, true)).doesNotContainNull();
        assertThat(store.scan(
                        Widgets.KIND, new Selection(Widgets.KIND.element("Parts"), Widgets.id("other" + (count - 1)))))
                .hasSize(1);
        assertThat(store.unalias(Widgets.KIND, aliases)).containsOnly(Outcome.DONE);
        assertThat(store.delete(Widgets.KIND, ids)).containsOnly(Outcome.DONE);
    }

    /** Rows and entries of indexes that were read of each table, once the statistics know of what was done at last. */
    private static Map<String, Long> reads(Connection connection, long deleted) throws Exception {
        String sql = """
                SELECT t.relname, t.n_tup_del, t.seq_tup_read
                    + (SELECT sum(i.idx_tup_read) FROM pg_stat_user_indexes i WHERE i.relid = t.relid)
                FROM pg_stat_user_tables t
                WHERE t.schemaname = current_schema() AND t.relname IN ('osid_object', 'osid_name', 'osid_reference')
                """;
        for (Instant end = Instant.now().plus(LIMIT); Instant.now().isBefore(end); ) {
            Map<String, Long> reads = new TreeMap<>();
            boolean known = true;
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known &= rows.getLong(2) >= deleted;
                    reads.put(rows.getString(1), rows.getLong(3));
                }
            }
            if (known) {
                return reads;
            }
        }
        throw new AssertionError("the statistics do not tell what was done");
    }

    private static void readsFollowTheKeys(Belief belief) throws Exception {
        JdbcSettings settings = TestDatabase.POSTGRESQL.settings();
        Widgets.opened(new JdbcStore(settings)).close();
        Explaining explaining = new Explaining(settings);
        try (JdbcStore store = Widgets.opened(new JdbcStore(settings, Database.over(explaining.source(), settings)));
                Connection connection = DriverManager.getConnection(settings.url())) {
            belief.instil(connection);
            for (int i = 0; i < OFTEN; i++) {
                life(store, 1);
            }
            Map<String, Long> before = reads(connection, OFTEN);
            explaining.ask();
            life(store, MANY);
            Map<String, Long> after = reads(connection, OFTEN + MANY);
            after.forEach((table, read) -> assertThat(read - before.get(table))
                    .as("%s, %s", table, after)
                    .isLessThan((long) READS_OF_EACH * MANY));
            assertThat(explaining.plans())
                    .hasSizeGreaterThan(STATEMENTS)
                    .allSatisfy((sql, plan) -> assertThat(plan)
                            .as(sql)
                            // each row of one side with each of the other
                            .doesNotContain("Join Filter", "Materialize", "Seq Scan"));
        }
    }

    @Test
    void inNewTables() throws Exception {
        readsFollowTheKeys(connection -> {});
    }

    /** Of many objects one is left, in the last page of each table: so few rows in so many pages make the planner expect none anywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"VACUUM", "VACUUM ANALYZE"})
    void whereNearlyAllWasDeleted(String vacuum) throws Exception {
        readsFollowTheKeys(connection -> {
            Rows.execute(connection, """
                    INSERT INTO osid_object (kind, number, id, elements)
                    SELECT k.number, -5000 + n, 'id', '{}' FROM osid_kind k, generate_series(1, 5000) AS n;
                    INSERT INTO osid_name (kind, name, object, alias)
                    SELECT k.number, n, -5000 + n, CASE WHEN n % 2 = 0 THEN 'a' END
                    FROM osid_kind k, generate_series(1, 5000) AS n;
                    INSERT INTO osid_reference (kind, element, target, object)
                    SELECT k.number, 'e', n, -5000 + n FROM osid_kind k, generate_series(1, 5000) AS n
                    """);
            for (String table : List.of("osid_object", "osid_name", "osid_reference")) {
                Rows.execute(connection, "ANALYZE " + table);
                Rows.execute(
                        connection,
                        "DELETE FROM " + table + " WHERE " + (table.equals("osid_object") ? "number" : "object")
                                + " < 0");
                Rows.execute(connection, vacuum + " " + table);
            }
        });
    }
}
