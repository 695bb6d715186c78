package org.osidforge.provider.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osid.OperationFailedException;
import org.osid.UnsupportedException;
import org.osid.room.batch.CampusBatchForm;
import org.osid.transaction.batch.CreateResponse;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.store.tests.Campuses;
import org.osidforge.store.tests.PassingStore;

/** What the engine does with a store that promises less or fails. */
class StoreTest {

    @Test
    void withoutTransactionsTheSessionSaysSo() throws Exception {
        try (Campuses campuses = new Campuses(Provider.over(new Poor()).open())) {
            assertThat(campuses.admin.supportsTransactions()).isFalse();
            assertThatThrownBy(campuses.admin::startTransaction)
                    .isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining("[TRANSACTION_UNSUPPORTED]");
            assertThat(campuses.campus("north")).isNotNull();
        }
    }

    @Test
    void whenTheStoreFailsTheFormsAreGivenBack() throws Exception {
        Poor poor = new Poor();
        try (Campuses campuses = new Campuses(Provider.over(poor).open())) {
            CampusBatchForm form = campuses.form("north");
            poor.failing = true;
            assertThatThrownBy(() -> campuses.create(form))
                    .isInstanceOf(OperationFailedException.class)
                    .hasMessage("the disk is full");
            poor.failing = false;
            assertThat(campuses.create(form))
                    .extracting(CreateResponse::isSuccessful)
                    .containsExactly(true);
        }
    }

    @Test
    void anIdThatIsTakenIsUnsuccessful() throws Exception {
        Poor poor = new Poor();
        try (Campuses campuses = new Campuses(Provider.over(poor).open())) {
            poor.taken = true;
            CreateResponse response = campuses.create(campuses.form("north")).get(0);
            assertThat(response.getErrorMessage().getText()).contains("[OBJECT_EXISTS]");
        }
    }

    /** A store without transactions that fails when told to. */
    private static final class Poor extends PassingStore {
        private boolean failing;
        private boolean taken;

        Poor() {
            super(new MemoryStore());
        }

        @Override
        public boolean supportsTransactions() {
            return false;
        }

        @Override
        public StoreTransaction begin() {
            throw new AssertionError("nobody should ask");
        }

        @Override
        public List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
            if (failing) {
                throw new OperationFailedException("the disk is full");
            }
            if (taken) {
                return objects.stream().map(o -> Outcome.EXISTS).toList();
            }
            return super.insert(kind, objects);
        }
    }
}
