package org.osidforge.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osid.id.Id;
import org.osid.room.Campus;
import org.osid.room.CampusList;
import org.osid.room.CampusLookupSession;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.transaction.Transaction;
import org.osid.transaction.batch.CreateResponse;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.value.BasicId;

/** Many threads: forms are used once, batches do not mix, a commit is seen whole or not at all. Threads meet at barriers and never sleep. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
public abstract class ConcurrencyContract extends StoreContract {

    private static final int THREADS = 4;
    private static final int ROUNDS = 50;

    @SuppressWarnings("this-escape") // see StoreContract
    private final Campuses campuses = newCampuses();

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void close() {
        threads.shutdownNow();
        campuses.close();
    }

    /** What each of the threads got, all of them starting at once. */
    private <T> List<T> atOnce(Callable<T> action) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit(() -> {
                barrier.await();
                return action.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        return results;
    }

    @Test
    void aFormThatSeveralThreadsSubmitIsCreatedOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            CampusBatchForm form = campuses.form("round " + round);
            List<List<CreateResponse>> responses = atOnce(() -> campuses.create(form));
            assertThat(responses.stream().flatMap(List::stream).filter(CreateResponse::isSuccessful))
                    .hasSize(1);
        }
        assertThat(campuses.all()).hasSize(ROUNDS);
    }

    @Test
    void batchesOfSeveralSessionsDoNotMix() throws Exception {
        List<Set<Id>> made = atOnce(() -> {
            Set<Id> ids = new HashSet<>();
            try (CampusBatchAdminSession session = campuses.batch.getCampusBatchAdminSession()) {
                for (int round = 0; round < ROUNDS; round++) {
                    List<CampusBatchForm> forms = Campuses.forms(session, 20);
                    List<CreateResponse> responses = Campuses.create(session, forms);
                    for (int i = 0; i < forms.size(); i++) {
                        assertThat(responses.get(i).getFormId())
                                .isEqualTo(forms.get(i).getId());
                        ids.add(responses.get(i).getCreatedId());
                    }
                }
            }
            return ids;
        });
        Set<Id> all = new HashSet<>();
        made.forEach(all::addAll);
        assertThat(all).hasSize(THREADS * ROUNDS * 20);
        assertThat(campuses.all()).extracting(Campus::getId).hasSize(all.size()).allMatch(all::contains);
    }

    @Test
    void anObjectIsDeletedOnceAndAnAliasPointsToOne() throws Exception {
        Id alias = BasicId.parse("legacy:contended@example.org");
        for (int round = 0; round < ROUNDS; round++) {
            Id target = campuses.campus("target");
            List<Boolean> deleted = atOnce(() -> {
                try (CampusBatchAdminSession session = campuses.batch.getCampusBatchAdminSession()) {
                    Id mine = session.createCampus(session.getCampusFormForCreate(Campuses.NO_RECORDS))
                            .getId();
                    session.aliasCampus(mine, alias);
                    try {
                        session.deleteCampus(target);
                        return true;
                    } catch (org.osid.NotFoundException e) {
                        return false;
                    }
                }
            });
            assertThat(deleted).containsOnlyOnce(true);
            assertThat(campuses.lookup.getCampus(alias)).isNotNull();
        }
    }

    @Test
    void updatesOfDifferentElementsAreNotLost() throws Exception {
        Id id = campuses.campus("start");
        for (int round = 0; round < ROUNDS; round++) {
            String word = "round " + round;
            AtomicBoolean first = new AtomicBoolean();
            atOnce(() -> {
                try (CampusBatchAdminSession session = campuses.batch.getCampusBatchAdminSession()) {
                    var form = session.getCampusFormForUpdate(id);
                    if (first.compareAndSet(false, true)) {
                        form.setDisplayName(word);
                    } else {
                        form.setDescription(word);
                    }
                    session.updateCampus(form);
                    return true;
                }
            });
            Campus now = campuses.lookup.getCampus(id);
            assertThat(now.getDisplayName().getText()).isEqualTo(word);
            assertThat(now.getDescription().getText()).isEqualTo(word);
        }
    }

    @Test
    void oneBatchOfACommitIsSeenWhole() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Future<Boolean> reader = threads.submit(() -> {
            try (CampusLookupSession lookup = campuses.rooms.getCampusLookupSession()) {
                while (!done.get()) {
                    assertThat(Reading.all(lookup.getCampuses(), CampusList::getNextCampus)
                                            .size()
                                    % 10)
                            .isZero();
                }
            }
            return true;
        });
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Transaction transaction = campuses.admin.startTransaction();
                for (int i = 0; i < 10; i++) {
                    campuses.campus("one");
                }
                transaction.commit();
            }
        } finally {
            done.set(true);
        }
        assertThat(reader.get()).isTrue();
    }
}
