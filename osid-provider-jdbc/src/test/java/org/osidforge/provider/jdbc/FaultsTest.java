package org.osidforge.provider.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osidforge.runtime.provider.Settings;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoreTransaction;

/** What goes wrong with databases: the call fails as a whole or is tried again, nothing is half done, and the next call works. */
class FaultsTest {

    private static void fails(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(OperationFailedException.class).hasMessageContaining("[" + code + "]");
    }

    @Test
    void aDatabaseThatIsNotThere() {
        JdbcStore store = new JdbcStore(JdbcSettings.of("jdbc:postgresql://localhost:1/nowhere?password=secret"));
        assertThatThrownBy(() -> store.open(List.of()))
                .isInstanceOf(OperationFailedException.class)
                .hasMessage("the database cannot be reached: jdbc:postgresql://localhost:1/nowhere [UNREACHABLE]");
        store.close();
    }

    @Test
    void aUserOrPasswordThatIsWrong() throws Exception {
        JdbcSettings postgres = TestDatabase.POSTGRESQL.settings();
        fails(
                "LOGIN",
                () -> new JdbcStore(JdbcSettings.of(postgres.url().replace("user=postgres", "user=nobody")))
                        .open(List.of()));
        JdbcSettings h2 = TestDatabase.H2.settings().withUser("me", "right");
        try (JdbcStore store = new JdbcStore(h2)) {
            store.open(List.of());
            fails("LOGIN", () -> new JdbcStore(h2.withUser("me", "wrong")).open(List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc.url,jdbc:mysql://localhost/x,URL",
        "jdbc.poolSize,0,SETTING",
        "jdbc.poolSize,many,SETTING",
        "jdbc.connectionWait,10,SETTING",
        "jdbc.holdWait,-1,SETTING"
    })
    void aSettingThatIsNotUnderstood(String name, String text, String code) {
        assertThatThrownBy(() -> new JdbcProvider().open(Settings.NONE.with(name, text)))
                .isInstanceOf(ConfigurationErrorException.class)
                .hasMessageContaining("[" + code + "]")
                .hasMessageContaining(text);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tablesThatANewerProgramChanged(TestDatabase kind) throws Exception {
        JdbcSettings settings = kind.settings();
        new JdbcStoreOnce(settings).openAndClose();
        try (Connection connection = DriverManager.getConnection(settings.url())) {
            Rows.execute(
                    connection,
                    "INSERT INTO \"osid_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\") "
                            + "VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'somebody', 1, TRUE)");
        }
        fails("SCHEMA_NEWER", () -> new JdbcStoreOnce(settings).openAndClose());
    }

    private record JdbcStoreOnce(JdbcSettings settings) {
        void openAndClose() throws OperationFailedException {
            try (JdbcStore store = new JdbcStore(settings)) {
                store.open(List.of());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void allConnectionsAreInUse(TestDatabase kind) throws Exception {
        try (JdbcStore store = Widgets.opened(new JdbcStore(kind.settings().withPool(1, 300)))) {
            StoreTransaction transaction = store.begin();
            transaction.insert(Widgets.KIND, Widgets.some(3));
            transaction.prepare();
            fails("POOL_EXHAUSTED", () -> store.insert(Widgets.KIND, List.of(Widgets.widget("other", "x"))));
            fails("POOL_EXHAUSTED", () -> store.scan(Widgets.KIND, Selection.ALL));
            assertThat(transaction.scan(Widgets.KIND, Selection.ALL)).hasSize(3);
            transaction.commit();
            assertThat(store.scan(Widgets.KIND, Selection.ALL)).hasSize(3);
        }
    }

    // connections that break

    static Stream<Arguments> accidents() {
        return Stream.of(TestDatabase.values())
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, "08006", "CONNECTION_LOST"),
                        Arguments.of(kind, "53100", "FULL"),
                        Arguments.of(kind, "42501", "DATABASE"),
                        Arguments.of(kind, "40001", "CONTENTION")));
    }

    /** Every statement of every write fails once, the first of them being the first. */
    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("accidents")
    void aWriteThatBreaksInTheMiddleHasDoneNothing(TestDatabase kind, String state, String code) throws Exception {
        JdbcSettings settings = kind.settings();
        Breaking breaking = new Breaking(settings);
        try (JdbcStore sound = Widgets.opened(new JdbcStore(settings))) {
            JdbcStore store = Widgets.opened(new JdbcStore(settings, Database.over(breaking.source(), settings)));
            sound.insert(Widgets.KIND, Widgets.some(5));
            sound.alias(Widgets.KIND, List.of(new AliasChange(Widgets.id("w0"), Widgets.id("nick"))));
            AliasChange nick = new AliasChange(Widgets.id("w1"), Widgets.id("nick"));
            List<ThrowingCallable> writes = List.of(
                    () -> store.insert(Widgets.KIND, List.of(Widgets.widget("new", "x", Widgets.id("w1")))),
                    () -> store.update(Widgets.KIND, List.of(Widgets.code("w1", "changed"))),
                    () -> store.delete(Widgets.KIND, List.of(Widgets.id("w0"), Widgets.id("w2"))),
                    () -> store.alias(Widgets.KIND, List.of(nick)),
                    () -> store.unalias(Widgets.KIND, List.of(new AliasChange(Widgets.id("w0"), nick.alias()))));
            for (ThrowingCallable write : writes) {
                int statements = breakEach(breaking, write, state, code, () -> assertUntouched(sound));
                assertThat(statements).isGreaterThan(1);
            }
            breaking.before((connection, what) -> {});
            assertThat(store.update(Widgets.KIND, List.of(Widgets.code("w1", "after"))))
                    .containsExactly(Outcome.DONE);
        }
    }

    /** What is to be seen after each accident. */
    @FunctionalInterface
    private interface Check {
        void make() throws Exception;
    }

    /** How many statements it took until the write came through; that write is undone by an accident of its commit. */
    private static int breakEach(Breaking breaking, ThrowingCallable write, String state, String code, Check check)
            throws Exception {
        for (int broken = 0; ; broken++) {
            AtomicInteger left = new AtomicInteger(broken);
            boolean[] atCommit = {false};
            int wanted = broken;
            breaking.before((connection, what) -> {
                if (what.equals("COMMIT")) {
                    atCommit[0] = true;
                    throw new SQLException("the accident", "42501");
                }
                if (left.getAndDecrement() == 0) {
                    // tried again: breaks at the same statement
                    left.set(wanted);
                    throw new SQLException("the accident", state);
                }
            });
            assertThatThrownBy(write)
                    .isInstanceOf(OperationFailedException.class)
                    .satisfies(e -> assertThat(e.getMessage()).contains(atCommit[0] ? "[DATABASE]" : "[" + code + "]"));
            check.make();
            if (atCommit[0]) {
                return broken;
            }
        }
    }

    private static void assertUntouched(JdbcStore sound) throws OperationFailedException {
        assertThat(sound.scan(Widgets.KIND, Selection.ALL)).hasSize(5);
        assertThat(Widgets.codeOf(sound, "w1")).isEqualTo("c1");
        assertThat(sound.find(Widgets.KIND, Widgets.id("nick")).id()).isEqualTo(Widgets.id("w0"));
        assertThat(sound.scan(Widgets.KIND, new Selection(Widgets.KIND.element("Parts"), Widgets.id("w1"))))
                .isEmpty();
    }

    @Test
    void aServerThatEndsTheConnectionInTheMiddleOfABatch() throws Exception {
        JdbcSettings settings = TestDatabase.POSTGRESQL.settings();
        Breaking breaking = new Breaking(settings);
        try (JdbcStore sound = Widgets.opened(new JdbcStore(settings))) {
            JdbcStore store = Widgets.opened(new JdbcStore(settings, Database.over(breaking.source(), settings)));
            breaking.before((connection, what) -> {
                if (what.contains("INSERT INTO osid_object")) {
                    terminate(settings, connection);
                }
            });
            fails("CONNECTION_LOST", () -> store.insert(Widgets.KIND, Widgets.some(1_000)));
            breaking.before((connection, what) -> {});
            assertThat(sound.scan(Widgets.KIND, Selection.ALL)).isEmpty();
            assertThat(store.insert(Widgets.KIND, Widgets.some(1_000))).containsOnly(Outcome.DONE);
        }
    }

    private static void terminate(JdbcSettings settings, Connection connection) throws SQLException {
        int process;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            process = row.getInt(1);
        }
        try (Connection other = DriverManager.getConnection(settings.url())) {
            Rows.execute(other, "SELECT pg_terminate_backend(" + process + ", 5000)");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aConnectionThatIsLostDuringTheCommitLeavesItOpenWhatWasDone(TestDatabase kind) throws Exception {
        JdbcSettings settings = kind.settings();
        Breaking breaking = new Breaking(settings);
        try (JdbcStore sound = Widgets.opened(new JdbcStore(settings))) {
            JdbcStore store = Widgets.opened(new JdbcStore(settings, Database.over(breaking.source(), settings)));
            breaking.before((connection, what) -> {
                if (what.equals("COMMIT")) {
                    throw new SQLException("the accident", "08006");
                }
            });
            fails("COMMIT_UNKNOWN", () -> store.insert(Widgets.KIND, Widgets.some(3)));
            StoreTransaction transaction = store.begin();
            transaction.insert(Widgets.KIND, Widgets.some(3));
            transaction.prepare();
            fails("COMMIT_UNKNOWN", transaction::commit);
            assertThat(sound.scan(Widgets.KIND, Selection.ALL)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDeadlockIsTriedAgain(TestDatabase kind) throws Exception {
        JdbcSettings settings = kind.settings();
        Breaking breaking = new Breaking(settings);
        try (JdbcStore sound = Widgets.opened(new JdbcStore(settings))) {
            JdbcStore store = Widgets.opened(new JdbcStore(settings, Database.over(breaking.source(), settings)));
            AtomicInteger deadlocks = new AtomicInteger(3);
            breaking.before((connection, what) -> {
                if (what.contains("INSERT INTO osid_object") && deadlocks.getAndDecrement() > 0) {
                    throw new SQLException("deadlock detected", kind == TestDatabase.H2 ? "40001" : "40P01");
                }
            });
            assertThat(store.insert(Widgets.KIND, Widgets.some(3))).containsOnly(Outcome.DONE);
            deadlocks.set(1);
            StoreTransaction transaction = store.begin();
            transaction.insert(Widgets.KIND, List.of(Widgets.widget("more", "x")));
            transaction.prepare();
            transaction.commit();
            assertThat(sound.scan(Widgets.KIND, Selection.ALL)).hasSize(4);
        }
    }

    @Test
    void aDeadlockThatPostgresFindsIsTriedAgain() throws Exception {
        JdbcSettings settings = TestDatabase.POSTGRESQL.settings();
        // the server looks once for each wait: ours first
        JdbcSettings impatient = JdbcSettings.of(settings.url() + "&options=-c%20deadlock_timeout=500ms");
        try (JdbcStore sound = Widgets.opened(new JdbcStore(settings));
                JdbcStore store = Widgets.opened(new JdbcStore(impatient));
                Connection other = DriverManager.getConnection(settings.url())) {
            sound.insert(Widgets.KIND, Widgets.some(2));
            other.setAutoCommit(false);
            lock(other, "w1");
            CompletableFuture<List<Outcome>> updated = CompletableFuture.supplyAsync(() -> {
                try {
                    return store.update(Widgets.KIND, List.of(Widgets.code("w0", "new"), Widgets.code("w1", "new")));
                } catch (OperationFailedException e) {
                    throw new CompletionException(e);
                }
            });
            long deadlocks = count(settings, DEADLOCKS);
            await("somebody waits", () -> count(settings, WAITING) > 0);
            // granted when ours was given up
            lock(other, "w0");
            other.commit();
            assertThat(updated.get(60, TimeUnit.SECONDS)).containsOnly(Outcome.DONE);
            assertThat(Widgets.codeOf(sound, "w1")).isEqualTo("new");
            await("the server tells that there was a deadlock", () -> count(settings, DEADLOCKS) > deadlocks);
        }
    }

    private static void lock(Connection connection, String widget) throws SQLException {
        Rows.execute(
                connection, "SELECT number FROM osid_object WHERE id LIKE '%:" + widget + "@example.org' FOR UPDATE");
    }

    private static final String WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted";
    private static final String DEADLOCKS = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()";

    private static long count(JdbcSettings settings, String sql) throws SQLException {
        try (Connection watching = DriverManager.getConnection(settings.url());
                PreparedStatement read = watching.prepareStatement(sql)) {
            return Rows.numbers(read).iterator().next();
        }
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.call()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatCannotBeKeptIsRefusedBeforeAnythingIsWritten(TestDatabase kind) throws Exception {
        try (JdbcStore store = Widgets.opened(kind.store())) {
            List<org.osidforge.runtime.store.StoredObject> two =
                    List.of(Widgets.widget("good", "x"), Widgets.widget("half\ud800", "x"));
            fails("KEEP_HALF_CHARACTER", () -> store.insert(Widgets.KIND, two));
            StoreTransaction transaction = store.begin();
            fails("KEEP_HALF_CHARACTER", () -> transaction.insert(Widgets.KIND, two));
            transaction.prepare();
            transaction.commit();
            assertThat(store.scan(Widgets.KIND, Selection.ALL)).isEmpty();
        }
    }

    @Test
    void eachFaultHasItsText() {
        assertThat(Stream.of(JdbcFault.values()).map(fault -> fault.text("a", "b")))
                .containsExactly(
                        "neither H2 nor PostgreSQL: a [URL]",
                        "the database cannot be reached: a [UNREACHABLE]",
                        "the database refuses this user or password: a [LOGIN]",
                        "the tables are of version a, which is newer than this program, which knows b [SCHEMA_NEWER]",
                        "the tables cannot be made ready: a [SCHEMA]",
                        "no connection became free within a ms [POOL_EXHAUSTED]",
                        "the connection to the database was lost; nothing was written: a [CONNECTION_LOST]",
                        "the connection to the database was lost during the commit; whether it was written has to be looked up: a [COMMIT_UNKNOWN]",
                        "the database has no room left; nothing was written: a [FULL]",
                        "others write the same; nothing was written after a attempts: b [CONTENTION]",
                        "others hold what was to be written for more than a ms; nothing was written [LOCKED]",
                        "the database failed; nothing was written: a (SQLSTATE b) [DATABASE]");
    }
}
