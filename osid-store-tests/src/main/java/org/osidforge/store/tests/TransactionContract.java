package org.osidforge.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osid.AlreadyExistsException;
import org.osid.IllegalStateException;
import org.osid.InvalidArgumentException;
import org.osid.NotFoundException;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.TransactionFailureException;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.room.batch.BuildingBatchAdminSession;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionSession;
import org.osid.transaction.TransactionState;
import org.osidforge.runtime.boot.OsidRuntime;
import org.osidforge.runtime.value.BasicId;

/** Transactions (ruling 7): alone, against other sessions, and several together. */
public abstract class TransactionContract extends StoreContract {

    private static final Id UNKNOWN = BasicId.parse("room.Campus:unknown@example.org");
    private static final Id ALIAS = BasicId.parse("legacy:alias@example.org");

    @SuppressWarnings("this-escape") // see StoreContract
    private final Campuses campuses = newCampuses();

    @AfterEach
    void close() {
        campuses.close();
    }

    @Test
    void allBecomesVisibleAtCommitAndNothingBefore() throws Exception {
        Id kept = campuses.campus("kept");
        Id deleted = campuses.campus("deleted");
        Transaction transaction = campuses.admin.startTransaction();
        Id created = campuses.campus("created");
        CampusBatchForm update = campuses.updates(kept).get(0);
        update.setDisplayName("renamed");
        campuses.update(update);
        campuses.delete(deleted);
        campuses.alias(kept, ALIAS);

        assertThat(campuses.names()).containsExactly("kept", "deleted");
        assertThatThrownBy(() -> campuses.lookup.getCampus(created)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> campuses.lookup.getCampus(ALIAS)).isInstanceOf(NotFoundException.class);
        transaction.commit();
        assertThat(campuses.names()).containsExactly("renamed", "created");
        assertThat(campuses.nameOf(ALIAS)).isEqualTo("renamed");
        assertThatThrownBy(() -> campuses.lookup.getCampus(deleted)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theOwnSessionSeesWhatItHasQueued() throws Exception {
        Transaction transaction = campuses.admin.startTransaction();
        Id created = campuses.campus("created");
        CampusBatchForm update = campuses.updates(created).get(0);
        update.setDisplayName("renamed");
        assertThat(campuses.update(update).get(0).isSuccessful()).isTrue();
        assertThat(campuses.alias(created, ALIAS).isSuccessful()).isTrue();
        assertThat(campuses.alias(ALIAS, BasicId.parse("legacy:other@example.org"))
                        .isSuccessful())
                .isTrue();
        transaction.commit();
        assertThat(campuses.nameOf(ALIAS)).isEqualTo("renamed");
    }

    @Test
    void whatWasQueuedAndDeletedAgainNeverWasThere() throws Exception {
        Transaction transaction = campuses.admin.startTransaction();
        Id created = campuses.campus("created");
        campuses.alias(created, ALIAS);
        assertThat(campuses.delete(ALIAS).get(0).isSuccessful()).isTrue();
        transaction.commit();
        assertThat(campuses.all()).isEmpty();
        assertThat(campuses.alias(campuses.campus("other"), ALIAS).isSuccessful())
                .isTrue();
    }

    @Test
    void oneTransactionAtATime() throws Exception {
        Transaction first = campuses.admin.startTransaction();
        assertThatThrownBy(campuses.admin::startTransaction)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[TRANSACTION_OPEN]");
        first.abort();
        campuses.admin.startTransaction().abort();
    }

    @Test
    void anEndedTransactionTellsItsStateAndNoMore() throws Exception {
        Transaction aborted = campuses.admin.startTransaction();
        assertThat(aborted.getState()).isEqualTo(TransactionState.ACTIVE);
        aborted.abort();
        Transaction committed = campuses.admin.startTransaction();
        committed.prepare();
        assertThat(committed.getState()).isEqualTo(TransactionState.PREPARED);
        committed.commit();
        assertThat(aborted.getState()).isEqualTo(TransactionState.ABORTED);
        assertThat(committed.getState()).isEqualTo(TransactionState.COMMITTED);
        for (Transaction ended : new Transaction[] {aborted, committed}) {
            assertThatThrownBy(ended::abort)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("[TRANSACTION_ENDED]");
            assertThatThrownBy(ended::commit).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(ended::prepare).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void nothingIsAcceptedBetweenPrepareAndTheEnd() throws Exception {
        Id north = campuses.campus("north");
        CampusBatchForm form = campuses.form("created");
        CampusBatchForm update = campuses.updates(north).get(0);
        Transaction transaction = campuses.admin.startTransaction();
        transaction.prepare();
        assertThatThrownBy(transaction::prepare).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> campuses.create(form))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[TRANSACTION_PREPARED]");
        assertThatThrownBy(() -> campuses.update(update)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> campuses.delete(north)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> campuses.admin.deleteAllCampuses()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> campuses.alias(north, ALIAS)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> campuses.forms(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> campuses.updates(north)).isInstanceOf(IllegalStateException.class);
        transaction.commit();
        assertThat(campuses.create(form).get(0).isSuccessful()).isTrue();
    }

    @Test
    void whatAnotherSessionMadeImpossibleFailsAtPrepare() throws Exception {
        Id north = campuses.campus("north");
        Transaction transaction = campuses.admin.startTransaction();
        CampusBatchForm update = campuses.updates(north).get(0);
        update.setDisplayName("renamed");
        assertThat(campuses.update(update).get(0).isSuccessful()).isTrue();
        Id created = campuses.campus("created");
        try (CampusBatchAdminSession other = campuses.batch.getCampusBatchAdminSession()) {
            other.deleteCampus(north);
        }
        assertThatThrownBy(transaction::prepare)
                .isInstanceOf(TransactionFailureException.class)
                .hasMessageContaining("[TRANSACTION_DOOMED]");
        assertThat(transaction.getState()).isEqualTo(TransactionState.ACTIVE);
        assertThatThrownBy(transaction::commit).isInstanceOf(OperationFailedException.class);
        assertThat(transaction.getState()).isEqualTo(TransactionState.ABORTED);
        assertThat(campuses.all()).isEmpty();
        assertThatThrownBy(() -> campuses.lookup.getCampus(created)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anUnsuccessfulActionDoomsTheWhole() throws Exception {
        Transaction transaction = campuses.admin.startTransaction();
        campuses.campus("created");
        assertThat(campuses.delete(UNKNOWN).get(0).isSuccessful()).isFalse();
        assertThatThrownBy(transaction::prepare)
                .isInstanceOf(TransactionFailureException.class)
                .hasMessageContaining("[OBJECT_UNKNOWN]");
        transaction.abort();
        assertThat(campuses.all()).isEmpty();
    }

    @Test
    void aFormThatIsCorrectedTakesItsFailureBack() throws Exception {
        Transaction transaction = campuses.admin.startTransaction();
        CampusBatchForm form = campuses.badForm();
        assertThat(campuses.create(form).get(0).isSuccessful()).isFalse();
        form.clearParents();
        assertThat(campuses.create(form).get(0).isSuccessful()).isTrue();
        transaction.commit();
        assertThat(campuses.names()).containsExactly("bad");
    }

    @Test
    void formsAreHeldUntilTheEnd() throws Exception {
        CampusBatchForm form = campuses.form("created");
        Transaction transaction = campuses.admin.startTransaction();
        campuses.create(form);
        assertThat(campuses.create(form).get(0).getErrorMessage().getText()).contains("[FORM_BUSY]");
        transaction.prepare();
        transaction.abort();
        assertThat(campuses.create(form).get(0).isSuccessful()).isTrue();
        assertThat(campuses.create(form).get(0).getErrorMessage().getText()).contains("[FORM_USED]");
    }

    @Test
    void whatIsPreparedIsHeldAgainstOthers() throws Exception {
        Id north = campuses.campus("north");
        Id south = campuses.campus("south");
        Transaction transaction = campuses.admin.startTransaction();
        campuses.alias(north, ALIAS);
        transaction.prepare();
        try (Campuses other = new Campuses(campuses.provider.as(BasicId.parse("authentication.Agent:other@x")))) {
            assertThat(other.delete(north).get(0).getErrorMessage().getText()).contains("[TRANSACTION_HOLDS]");
            CampusBatchForm update = other.updates(north).get(0);
            assertThat(other.update(update).get(0).getErrorMessage().getText()).contains("[TRANSACTION_HOLDS]");
            assertThat(other.alias(south, ALIAS).getErrorMessage().getText()).contains("[TRANSACTION_HOLDS]");
            assertThatThrownBy(() -> other.admin.deleteCampus(north)).isInstanceOf(OperationFailedException.class);
            transaction.commit();
            assertThat(other.nameOf(ALIAS)).isEqualTo("north");
            assertThat(other.update(update).get(0).isSuccessful()).isTrue();
            assertThat(other.delete(north).get(0).isSuccessful()).isTrue();
        }
    }

    @Test
    void closingAbortsAndLetsGo() throws Exception {
        Id north = campuses.campus("north");
        CampusBatchAdminSession session = campuses.batch.getCampusBatchAdminSession();
        Transaction transaction = session.startTransaction();
        session.deleteCampus(north);
        transaction.prepare();
        session.close();
        assertThat(transaction.getState()).isEqualTo(TransactionState.ABORTED);
        assertThat(campuses.delete(north).get(0).isSuccessful()).isTrue();
        Transaction ofManager = campuses.admin.startTransaction();
        campuses.batch.close();
        assertThat(ofManager.getState()).isEqualTo(TransactionState.ABORTED);
    }

    @Test
    void closingTheProviderAborts() throws Exception {
        Transaction transaction = campuses.admin.startTransaction();
        campuses.campus("created");
        transaction.prepare();
        campuses.provider.close();
        assertThat(transaction.getState()).isEqualTo(TransactionState.ABORTED);
    }

    @Test
    void severalAreCommittedTogether() throws Exception {
        try (OsidRuntime runtime = OsidRuntime.open("test");
                TransactionSession joint = runtime.getTransactionSession();
                BuildingBatchAdminSession buildings = campuses.batch.getBuildingBatchAdminSession()) {
            Transaction first = campuses.admin.startTransaction();
            Transaction second = buildings.startTransaction();
            joint.add(first);
            joint.add(second);
            assertThatThrownBy(() -> joint.add(first))
                    .isInstanceOf(AlreadyExistsException.class)
                    .hasMessageContaining("[TRANSACTION_ADDED]");
            assertThatThrownBy(() -> joint.add(null)).isInstanceOf(NullArgumentException.class);
            campuses.campus("north");
            Id hall = campuses.building(buildings, "hall");
            joint.commit();
            assertThat(joint.getState()).isEqualTo(TransactionState.COMMITTED);
            assertThat(first.getState()).isEqualTo(TransactionState.COMMITTED);
            assertThat(campuses.names()).containsExactly("north");
            assertThat(campuses.buildingLookup
                            .getBuilding(hall)
                            .getDisplayName()
                            .getText())
                    .isEqualTo("hall");
            assertThatThrownBy(joint::commit).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void ifOneCannotBePreparedAllAreAborted() throws Exception {
        try (OsidRuntime runtime = OsidRuntime.open("test");
                TransactionSession joint = runtime.getTransactionSession();
                Campuses elsewhere = newCampuses()) {
            Id north = elsewhere.campus("north");
            Transaction first = campuses.admin.startTransaction();
            joint.add(first);
            Transaction second = elsewhere.admin.startTransaction();
            joint.add(second);
            campuses.campus("south");
            elsewhere.delete(north);
            try (CampusBatchAdminSession other = elsewhere.batch.getCampusBatchAdminSession()) {
                other.deleteCampus(north);
            }
            assertThatThrownBy(joint::commit)
                    .isInstanceOf(OperationFailedException.class)
                    .hasMessageContaining("[TRANSACTION_DOOMED]");
            assertThat(joint.getState()).isEqualTo(TransactionState.ABORTED);
            assertThat(first.getState()).isEqualTo(TransactionState.ABORTED);
            assertThat(second.getState()).isEqualTo(TransactionState.ABORTED);
        }
        assertThat(campuses.all()).isEmpty();
    }

    @Test
    void aJointTransactionTakesActiveOnesOnly() throws Exception {
        OsidRuntime runtime = OsidRuntime.open("test");
        TransactionSession joint = runtime.getTransactionSession();
        Transaction ended = campuses.admin.startTransaction();
        ended.abort();
        assertThatThrownBy(() -> joint.add(ended))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[TRANSACTION_FOREIGN]");
        assertThat(joint.supportsTransactions()).isFalse();
        assertThatThrownBy(joint::startTransaction)
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("[TRANSACTION_UNSUPPORTED]");
        Transaction left = campuses.admin.startTransaction();
        joint.add(left);
        joint.close();
        assertThat(left.getState()).isEqualTo(TransactionState.ABORTED);
        assertThatThrownBy(joint::getState).isInstanceOf(IllegalStateException.class);
        runtime.close();
    }
}
