package org.osidforge.provider.jdbc;

import java.util.List;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.store.tests.LinearOperations;
import org.osidforge.store.tests.PlainStore;

/**
 * What several threads do to a database at the same time behaves as if they did it one after the other: H2, with real threads.
 *
 * <p>Lincheck cannot choose the order of steps here, since a database has threads, locks and time limits of its own. The database is opened once, and emptied for each try.
 */
class LinearStoreTest {

    /** The store over H2. */
    public static final class H2 extends LinearOperations {

        private static final Kind KIND = newKind();
        private static final Store STORE =
                made(new JdbcStore(JdbcSettings.of("jdbc:h2:mem:linear;DB_CLOSE_DELAY=-1")), KIND);

        /** Empty. */
        public H2() throws OperationFailedException {
            super(emptied(), KIND);
        }

        private static Store emptied() throws OperationFailedException {
            STORE.delete(
                    KIND,
                    STORE.scan(KIND, Selection.ALL).stream()
                            .map(StoredObject::id)
                            .toList());
            return STORE;
        }

        private static Store made(Store store, Kind kind) {
            try {
                store.open(List.of());
            } catch (OperationFailedException e) {
                throw new AssertionError(e);
            }
            return opened(store, kind);
        }
    }

    @Test
    void realThreadsAreAsOneAfterTheOther() {
        new StressOptions()
                .iterations(12)
                .invocationsPerIteration(150)
                .threads(3)
                .actorsPerThread(2)
                .actorsBefore(2)
                .actorsAfter(2)
                .minimizeFailedScenario(false)
                .sequentialSpecification(PlainStore.class)
                .check(H2.class);
    }
}
