package org.osidforge.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osid.AlreadyExistsException;
import org.osid.IllegalStateException;
import org.osid.InvalidArgumentException;
import org.osid.NotFoundException;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.OsidException;
import org.osid.OsidSession;
import org.osid.contact.batch.AddressBatchAdminSession;
import org.osid.contact.batch.AddressBatchForm;
import org.osid.contact.batch.AddressBatchFormList;
import org.osid.contact.batch.ContactBatchManager;
import org.osid.id.Id;
import org.osid.room.batch.BuildingBatchForm;
import org.osid.room.batch.FloorBatchForm;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionSession;
import org.osid.transaction.TransactionState;
import org.osid.transaction.batch.CreateResponseList;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.value.BasicId;

/** Transactions of several sessions of one provider that become one (ruling 7). */
public abstract class JointTransactionContract extends StoreContract {

    private static final Id UNKNOWN = BasicId.parse("room.Building:unknown@example.org");

    @SuppressWarnings("this-escape") // see StoreContract
    private final Provider provider = newProvider();

    private final TransactionSession joint = provider.transactionSession();
    private Visit one;
    private Visit two;
    private Visit outside;

    @BeforeEach
    void visit() throws OsidException {
        one = new Visit(provider);
        two = new Visit(provider.as(BasicId.parse("authentication.Agent:other@example.org")));
        outside = new Visit(provider);
    }

    @AfterEach
    void close() {
        provider.close();
    }

    private static Transaction add(TransactionSession joint, OsidSession session) throws OsidException {
        Transaction started = session.startTransaction();
        joint.add(started);
        return started;
    }

    private Transaction add(OsidSession session) throws OsidException {
        return add(joint, session);
    }

    @Test
    void aParentAndItsChildAreMadeByTwoSessions() throws Exception {
        add(one.buildings);
        add(two.floors);
        add(two.buildingLookup);
        add(two.floorLookup);
        Id hall = one.building("hall");
        Id ground = two.floor(hall);

        assertThat(two.names()).containsExactly("hall");
        assertThat(two.floorLookup.getFloor(ground).getBuilding().getId()).isEqualTo(hall);
        assertThat(two.floorsOf(hall)).hasSize(1);
        assertThat(outside.allBuildings()).isEmpty();
        assertThatThrownBy(() -> outside.floorLookup.getFloor(ground)).isInstanceOf(NotFoundException.class);
        joint.commit();
        assertThat(outside.names()).containsExactly("hall");
        assertThat(outside.floorLookup.getFloor(ground).getBuildingId()).isEqualTo(hall);
        assertThat(joint.getState()).isEqualTo(TransactionState.COMMITTED);
    }

    @Test
    void aParentAndItsChildAreOfTwoPackages() throws Exception {
        // resources are not served, so that their Ids may be made up
        Provider.Builder both = builder().only("osid.room", "osid.room.batch", "osid.contact", "osid.contact.batch");
        try (Provider all = both.open();
                TransactionSession together = all.transactionSession()) {
            Visit visit = new Visit(all);
            AddressBatchAdminSession addresses =
                    all.manager(ContactBatchManager.class).getAddressBatchAdminSession();
            add(together, visit.buildings);
            add(together, addresses);
            List<AddressBatchForm> forms = Reading.all(
                    addresses.getAddressFormsForCreate(1, Campuses.NO_RECORDS),
                    AddressBatchFormList::getNextAddressBatchForm);
            forms.get(0).setResource(BasicId.parse("resource.Resource:owner@example.org"));
            forms.get(0).setAddressText("1 Main Street");
            Id address = Reading.all(
                            addresses.createAddresses(Lists.of(AddressBatchFormList.class, forms)),
                            CreateResponseList::getNextCreateResponse)
                    .get(0)
                    .getCreatedId();
            assertThat(visit.create(visit.buildingForm("hall", address)).isSuccessful())
                    .isTrue();
            assertThat(visit.names()).isEmpty();
            together.commit();
            assertThat(visit.allBuildings().get(0).getAddress().getId()).isEqualTo(address);
        }
    }

    @Test
    void anAbortLeavesNothingAndGivesTheFormsBack() throws Exception {
        Id old = one.building("old");
        add(one.buildings);
        add(two.floors);
        BuildingBatchForm building = one.buildingForm("hall", Campuses.ADDRESS);
        one.create(building);
        FloorBatchForm floor = two.floorForm(old);
        two.create(floor);
        assertThat(one.create(building).getErrorMessage().getText()).contains("[FORM_BUSY]");
        assertThat(two.create(floor).getErrorMessage().getText()).contains("[FORM_BUSY]");
        joint.abort();

        assertThat(outside.names()).containsExactly("old");
        assertThat(outside.allFloors()).isEmpty();
        assertThat(one.create(building).isSuccessful()).isTrue();
        assertThat(two.create(floor).isSuccessful()).isTrue();
        assertThatThrownBy(joint::abort)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[TRANSACTION_ENDED]");
    }

    @Test
    void aCommitSpendsTheFormsOfAll() throws Exception {
        Id old = one.building("old");
        add(one.buildings);
        add(two.floors);
        BuildingBatchForm building = one.buildingForm("hall", Campuses.ADDRESS);
        one.create(building);
        FloorBatchForm floor = two.floorForm(old);
        two.create(floor);
        joint.commit();
        assertThat(one.create(building).getErrorMessage().getText()).contains("[FORM_USED]");
        assertThat(two.create(floor).getErrorMessage().getText()).contains("[FORM_USED]");
    }

    @Test
    void aFailureInOneDoomsAll() throws Exception {
        Transaction first = add(one.buildings);
        Transaction second = add(two.buildings);
        BuildingBatchForm form = one.buildingForm("hall", Campuses.ADDRESS);
        one.create(form);
        assertThat(two.deleteBuilding(UNKNOWN).isSuccessful()).isFalse();
        assertThatThrownBy(first::prepare).hasMessageContaining("[OBJECT_UNKNOWN]");
        // one that comes to a doomed transaction is doomed with it
        Transaction late = add(two.floors);
        assertThatThrownBy(joint::commit)
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("[OBJECT_UNKNOWN]")
                .hasMessageContaining("[TRANSACTION_DOOMED]");
        assertThat(List.of(joint.getState(), first.getState(), second.getState(), late.getState()))
                .containsOnly(TransactionState.ABORTED);
        assertThat(outside.allBuildings()).isEmpty();
        assertThat(one.create(form).isSuccessful()).isTrue();
    }

    @Test
    void aFormThatIsCorrectedTakesItsFailureBack() throws Exception {
        Transaction early = two.buildings.startTransaction();
        BuildingBatchForm form = two.formWithoutAddress("hall");
        assertThat(two.create(form).isSuccessful()).isFalse();
        Transaction leader = add(one.buildings);
        joint.add(early);
        assertThatThrownBy(leader::prepare).hasMessageContaining("[TRANSACTION_DOOMED]");
        form.setAddress(Campuses.ADDRESS);
        assertThat(two.create(form).isSuccessful()).isTrue();
        joint.commit();
        assertThat(outside.names()).containsExactly("hall");
    }

    @Test
    void whatOthersMadeImpossibleAbortsAll() throws Exception {
        Id hall = outside.building("hall");
        add(one.buildings);
        Transaction second = add(two.floors);
        assertThat(one.rename(hall, "renamed").isSuccessful()).isTrue();
        assertThat(two.create(two.floorForm(hall)).isSuccessful()).isTrue();
        outside.deleteBuilding(hall);
        assertThatThrownBy(joint::commit)
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("[TRANSACTION_DOOMED]");
        assertThat(second.getState()).isEqualTo(TransactionState.ABORTED);
        assertThat(outside.allFloors()).isEmpty();
    }

    @Test
    void whatOneOfThemPreparedIsHeldForAll() throws Exception {
        Id hall = outside.building("hall");
        Id annex = outside.building("annex");
        Transaction first = add(one.buildings);
        Transaction second = add(two.buildings);
        one.rename(hall, "renamed");
        two.rename(annex, "renamed too");
        second.prepare();
        assertThat(first.getState()).isEqualTo(TransactionState.PREPARED);
        assertThatThrownBy(() -> one.building("more"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[TRANSACTION_PREPARED]");
        for (Id held : List.of(hall, annex)) {
            assertThat(outside.deleteBuilding(held).getErrorMessage().getText()).contains("[TRANSACTION_HOLDS]");
        }
        Transaction late = two.floors.startTransaction();
        assertThatThrownBy(() -> joint.add(late))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[TRANSACTION_PREPARED]");
        assertThat(late.getState()).isEqualTo(TransactionState.ACTIVE);
        joint.commit();
        assertThat(outside.names()).containsExactly("renamed", "renamed too");
        // what was refused is free for another
        TransactionSession next = provider.transactionSession();
        next.add(late);
        next.abort();
        assertThat(late.getState()).isEqualTo(TransactionState.ABORTED);
    }

    @Test
    void eachIsAddedOnceAndToOneJointTransaction() throws Exception {
        Transaction leader = add(one.buildings);
        Transaction follower = add(two.buildings);
        TransactionSession other = provider.transactionSession();
        for (Transaction added : List.of(leader, follower)) {
            assertThatThrownBy(() -> joint.add(added))
                    .isInstanceOf(AlreadyExistsException.class)
                    .hasMessageContaining("[TRANSACTION_ADDED]");
            assertThatThrownBy(() -> other.add(added))
                    .isInstanceOf(InvalidArgumentException.class)
                    .hasMessageContaining("[TRANSACTION_JOINED]");
        }
        assertThatThrownBy(() -> joint.add(null)).isInstanceOf(NullArgumentException.class);
        Transaction prepared = one.floors.startTransaction();
        prepared.prepare();
        assertThatThrownBy(() -> joint.add(prepared))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[TRANSACTION_FOREIGN]");
        prepared.abort();
        assertThatThrownBy(() -> joint.add(prepared)).isInstanceOf(InvalidArgumentException.class);
        joint.abort();
        assertThatThrownBy(() -> joint.add(one.buildings.startTransaction()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[TRANSACTION_ENDED]");
    }

    @Test
    void closingOneSessionOrManagerAbortsAll() throws Exception {
        Transaction first = add(one.buildings);
        Transaction second = add(two.floors);
        BuildingBatchForm form = one.buildingForm("hall", Campuses.ADDRESS);
        one.create(form);
        two.floors.close();
        assertThat(List.of(first.getState(), second.getState(), joint.getState()))
                .containsOnly(TransactionState.ABORTED);
        assertThatThrownBy(joint::commit)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[TRANSACTION_ENDED]");
        assertThat(outside.allBuildings()).isEmpty();

        TransactionSession next = provider.transactionSession();
        Transaction third = add(next, one.buildings);
        Transaction fourth = add(next, two.buildings);
        assertThat(one.create(form).isSuccessful()).isTrue();
        two.batch.close();
        assertThat(List.of(third.getState(), fourth.getState(), next.getState()))
                .containsOnly(TransactionState.ABORTED);
        assertThat(one.create(form).isSuccessful()).isTrue();
    }

    @Test
    void endingOneEndsAll() throws Exception {
        add(one.buildings);
        Transaction second = add(two.floors);
        Id hall = one.building("hall");
        two.floor(hall);
        second.commit();
        assertThat(joint.getState()).isEqualTo(TransactionState.COMMITTED);
        assertThat(outside.allFloors()).hasSize(1);

        TransactionSession next = provider.transactionSession();
        Transaction third = add(next, one.buildings);
        add(next, two.floors).abort();
        assertThat(third.getState()).isEqualTo(TransactionState.ABORTED);
        assertThatThrownBy(() -> next.add(one.buildings.startTransaction())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasQueuedBeforeIsTakenAlong() throws Exception {
        Transaction first = one.buildings.startTransaction();
        Transaction second = two.buildings.startTransaction();
        Transaction reading = two.buildingLookup.startTransaction();
        Id hall = one.building("hall");
        Id annex = two.building("annex");
        Id alias = BasicId.parse("legacy:annex@example.org");
        two.rename(annex, "renamed");
        two.aliasBuilding(annex, alias);
        assertThat(two.deleteBuilding(two.building("gone")).isSuccessful()).isTrue();
        joint.add(first);
        joint.add(reading);
        assertThat(two.names()).containsExactly("hall");
        joint.add(second);
        assertThat(two.names()).containsExactly("hall", "renamed");
        assertThat(one.rename(alias, "renamed again").isSuccessful()).isTrue();
        assertThat(two.deleteBuilding(hall).isSuccessful()).isTrue();
        joint.commit();
        assertThat(outside.names()).containsExactly("renamed again");
        assertThat(outside.buildingLookup.getBuilding(alias).getId()).isEqualTo(annex);
    }

    @Test
    void whatWasQueuedBeforeAndClashesDoomsAll() throws Exception {
        Id hall = outside.building("hall");
        Transaction first = one.buildings.startTransaction();
        Transaction second = two.buildings.startTransaction();
        assertThat(one.deleteBuilding(hall).isSuccessful()).isTrue();
        BuildingBatchForm form = two.buildingForm("annex", Campuses.ADDRESS);
        two.create(form);
        assertThat(two.rename(hall, "renamed").isSuccessful()).isTrue();
        joint.add(first);
        joint.add(second);
        assertThatThrownBy(joint::commit)
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("[TRANSACTION_CLASH]");
        assertThat(outside.names()).containsExactly("hall");
        assertThat(two.create(form).isSuccessful()).isTrue();
    }

    @Test
    void providersAreCommittedTogetherButAreNotOne() throws Exception {
        try (Provider elsewhere = newProvider()) {
            Visit there = new Visit(elsewhere);
            Transaction here = add(one.buildings);
            Transaction far = add(there.buildings);
            add(two.buildings);
            add(there.buildingLookup);
            one.building("hall");
            there.building("annex");
            two.building("tower");
            assertThat(there.names()).containsExactly("annex");
            joint.commit();
            assertThat(List.of(here.getState(), far.getState())).containsOnly(TransactionState.COMMITTED);
            assertThat(outside.names()).containsExactly("hall", "tower");
            assertThat(new Visit(elsewhere).names()).containsExactly("annex");

            TransactionSession next = elsewhere.transactionSession();
            Transaction near = add(next, one.buildings);
            Transaction ended = add(next, there.buildings);
            ended.commit();
            assertThat(next.getState()).isEqualTo(TransactionState.ABORTED);
            assertThat(near.getState()).isEqualTo(TransactionState.ABORTED);
        }
    }

    @Test
    void aForeignTransactionTakesPart() throws Exception {
        Transaction inner = two.buildings.startTransaction();
        Transaction foreign = (Transaction) Proxy.newProxyInstance(
                Transaction.class.getClassLoader(),
                new Class<?>[] {Transaction.class},
                (proxy, method, args) -> method.invoke(inner, args));
        joint.add(foreign);
        add(one.buildings);
        two.building("annex");
        one.building("hall");
        joint.commit();
        assertThat(inner.getState()).isEqualTo(TransactionState.COMMITTED);
        assertThat(outside.names()).containsExactlyInAnyOrder("annex", "hall");
    }

    @Test
    void closingTheProviderClosesItsTransactionSessions() throws Exception {
        try (Provider elsewhere = newProvider()) {
            Visit there = new Visit(elsewhere);
            Transaction left = add(there.buildings);
            BuildingBatchForm form = there.buildingForm("hall", Campuses.ADDRESS);
            there.create(form);
            provider.close();
            assertThat(left.getState()).isEqualTo(TransactionState.ABORTED);
            assertThat(there.create(form).isSuccessful()).isTrue();
        }
        assertThatThrownBy(joint::commit)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[CLOSED]");
        assertThatThrownBy(provider::transactionSession).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTransactionSessionTellsItsCaller() throws Exception {
        Id agent = BasicId.parse("authentication.Agent:other@example.org");
        TransactionSession of = provider.as(agent).transactionSession();
        assertThat(of.getEffectiveAgentId()).isEqualTo(agent);
        assertThat(of.supportsTransactions()).isFalse();
        Transaction left = add(of, one.buildings);
        of.close();
        of.close();
        assertThat(left.getState()).isEqualTo(TransactionState.ABORTED);
    }

    @Test
    void sessionsOfOneTransactionMayBeUsedByManyThreads() throws Exception {
        int each = 100;
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (Visit visit : List.of(one, two, new Visit(provider))) {
                add(visit.buildings);
                done.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        Id id = visit.building("b" + i);
                        visit.rename(id, "renamed");
                    }
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(outside.allBuildings()).isEmpty();
        joint.commit();
        assertThat(outside.names()).hasSize(3 * each).containsOnly("renamed");
    }

    // with a store that does what a test tells

    /** A transaction of a store, and something to be done before its calls of that name. */
    private static StoreTransaction disturbed(StoreTransaction inner, String name, Disturbance before) {
        return (StoreTransaction) Proxy.newProxyInstance(
                StoreTransaction.class.getClassLoader(),
                new Class<?>[] {StoreTransaction.class},
                (proxy, method, args) -> {
                    if (method.getName().equals(name)) {
                        before.happen();
                    }
                    try {
                        return method.invoke(inner, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** What happens in the middle of a call. */
    @FunctionalInterface
    private interface Disturbance {
        void happen() throws OsidException;
    }

    /** A store whose transactions are disturbed. */
    private static final class DisturbedStore extends PassingStore {
        private String name = "";
        private Disturbance disturbance = () -> {};

        DisturbedStore(Store inner) {
            super(inner);
        }

        @Override
        public StoreTransaction begin() throws OperationFailedException {
            return disturbed(super.begin(), name, () -> disturbance.happen());
        }
    }

    @Test
    void aStoreThatFailsWhileTransactionsAreJoinedDoomsThem() throws Exception {
        DisturbedStore store = new DisturbedStore(newStore());
        try (Provider failing = Campuses.open(Provider.over(store));
                TransactionSession together = failing.transactionSession()) {
            Visit visit = new Visit(failing);
            Visit other = new Visit(failing);
            Transaction early = visit.buildings.startTransaction();
            visit.building("hall");
            store.name = "insert";
            add(together, other.buildings);
            store.disturbance = () -> {
                throw new OperationFailedException("the disk is full");
            };
            together.add(early);
            assertThatThrownBy(together::commit)
                    .isInstanceOf(OperationFailedException.class)
                    .hasMessageContaining("the disk is full")
                    .hasMessageContaining("[TRANSACTION_CLASH]");
            assertThat(visit.allBuildings()).isEmpty();
        }
    }

    @Test
    void aCallWhoseTransactionEndsMeanwhileWritesNothing() throws Exception {
        DisturbedStore store = new DisturbedStore(newStore());
        store.name = "read";
        try (Provider disturbed = Campuses.open(Provider.over(store));
                TransactionSession together = disturbed.transactionSession()) {
            Visit visit = new Visit(disturbed);
            Visit other = new Visit(disturbed);
            Id hall = visit.building("hall");
            add(together, visit.floors);
            Transaction second = add(together, other.floors);
            FloorBatchForm form = visit.floorForm(hall);
            store.disturbance = second::abort;
            assertThatThrownBy(() -> visit.create(form))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("[TRANSACTION_ENDED]");
            assertThat(other.allFloors()).isEmpty();
            assertThat(visit.create(form).isSuccessful()).isTrue();
        }
    }
}
