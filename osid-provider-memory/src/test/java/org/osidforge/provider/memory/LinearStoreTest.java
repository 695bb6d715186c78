package org.osidforge.provider.memory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.store.tests.LinearOperations;
import org.osidforge.store.tests.PassingStore;
import org.osidforge.store.tests.PlainStore;

/**
 * What several threads do to a store at the same time behaves as if they did it one after the other.
 *
 * <p>Lincheck makes random scenarios and tries each many times with real threads, against {@link PlainStore}, which shares nothing with the store. The same test finds a store with a race. Choosing the order of
 * steps, as for forms, is not possible here: the kinds of a store stand in a table by identity, and Lincheck gives objects other hash codes inside its runs than before them.
 */
class LinearStoreTest {

    /** The store in memory. */
    public static final class Memory extends LinearOperations {
        /** Empty. */
        public Memory() {
            this(newKind());
        }

        private Memory(Kind kind) {
            super(opened(new MemoryStore(), kind), kind);
        }
    }

    /** Reads an object and writes it back changed, as one would who forgot that there are others. */
    public static final class Racy extends LinearOperations {
        /** Empty. */
        public Racy() {
            this(newKind());
        }

        private Racy(Kind ours) {
            super(
                    opened(
                            new PassingStore(new MemoryStore()) {
                                @Override
                                public List<Outcome> update(Kind kind, List<ObjectChange> changes)
                                        throws OperationFailedException {
                                    ObjectChange change = changes.get(0);
                                    StoredObject found = read(kind, List.of(change.id()), true)
                                            .get(0);
                                    if (found == null) {
                                        return List.of(Outcome.NOT_FOUND);
                                    }
                                    LockSupport.parkNanos(1);
                                    StoredObject changed = found.with(change);
                                    Object[] values = new Object[kind.size()];
                                    int[] indexes = new int[kind.size()];
                                    for (int i = 0; i < values.length; i++) {
                                        indexes[i] = i;
                                        values[i] = changed.value(i);
                                    }
                                    return super.update(kind, List.of(new ObjectChange(found.id(), indexes, values)));
                                }
                            },
                            ours),
                    ours);
        }
    }

    @Test
    void realThreadsAreAsOneAfterTheOther() {
        stress().check(Memory.class);
    }

    @Test
    void aRaceIsFound() {
        assertThatThrownBy(() -> stress().check(Racy.class))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results")
                .hasMessageNotContaining("Exception stack traces");
    }

    private static StressOptions stress() {
        return new StressOptions()
                .iterations(25)
                .invocationsPerIteration(800)
                .threads(3)
                .actorsPerThread(3)
                .actorsBefore(2)
                .actorsAfter(2)
                .minimizeFailedScenario(false)
                .sequentialSpecification(PlainStore.class);
    }
}
