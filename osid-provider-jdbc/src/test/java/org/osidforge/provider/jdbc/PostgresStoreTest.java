package org.osidforge.provider.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;

/** What every store promises, of PostgreSQL. */
class PostgresStoreTest extends DatabaseSuite {

    private static final int LONG = 14_000_000;

    PostgresStoreTest() {
        super(TestDatabase.POSTGRESQL);
    }

    /** What a call changes goes there in one value, and those are limited; also where different elements are cleared. */
    @Test
    void aCallMayChangeMoreThanOneValueHolds() throws Exception {
        try (JdbcStore store = Widgets.opened(TestDatabase.POSTGRESQL.store())) {
            store.insert(Widgets.KIND, Widgets.some(5));
            List<ObjectChange> changes = List.of(
                    Widgets.code("w0", "a".repeat(LONG)),
                    Widgets.code("w1", "b".repeat(LONG)),
                    Widgets.code("w2", "c".repeat(LONG)),
                    Widgets.code("w3", null));
            assertThat(store.update(Widgets.KIND, changes)).hasSize(4).containsOnly(Outcome.DONE);
            assertThat(Widgets.codeOf(store, "w0")).isEqualTo("a".repeat(LONG));
            assertThat(Widgets.codeOf(store, "w1")).isEqualTo("b".repeat(LONG));
            assertThat(Widgets.codeOf(store, "w2")).isEqualTo("c".repeat(LONG));
            assertThat(Widgets.codeOf(store, "w3")).isNull();
            assertThat(Widgets.codeOf(store, "w4")).isEqualTo("c4");
        }
    }
}
