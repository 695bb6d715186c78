package org.osidforge.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osid.NotFoundException;
import org.osid.id.Id;
import org.osid.id.batch.IdBatchAdminSession;
import org.osid.id.batch.IdBatchForm;
import org.osid.id.batch.IdBatchFormList;
import org.osid.id.batch.IdBatchManager;
import org.osid.room.batch.CampusBatchForm;
import org.osid.transaction.Transaction;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osidforge.crash.provider.PostgresServer;
import org.osidforge.provider.jdbc.JdbcProvider;
import org.osidforge.provider.jdbc.JdbcSettings;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.store.tests.Campuses;

/** Two providers that share nothing but a database keep the rulings against each other, also where they meet in the same moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class TwoProvidersIT {

    private static final int ROUNDS = 25;

    /** Where both work. */
    enum Place {
        H2,
        POSTGRES
    }

    @FunctionalInterface
    private interface Both {
        void run(Campuses one, Campuses other) throws Exception;
    }

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Path folder;
    private PostgresServer server;

    @BeforeAll
    void start(@TempDir Path place) throws Exception {
        folder = place;
        server = PostgresServer.start(folder.resolve("postgres"));
    }

    @AfterAll
    void stop() throws Exception {
        threads.shutdownNow();
        server.close();
    }

    private void both(Place place, Both test) throws Exception {
        String url = place == Place.POSTGRES ? server.jdbcUrl() : "jdbc:h2:file:" + folder.resolve("two");
        try (Campuses one = open(url);
                Campuses other = open(url)) {
            test.run(one, other);
        }
    }

    private static Campuses open(String url) throws Exception {
        return new Campuses(JdbcProvider.builder(JdbcSettings.of(url))
                .only("osid.room", "osid.room.batch", "osid.id", "osid.id.batch")
                .open());
    }

    /** What each got, both starting at once. */
    private <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> action : List.of(one, other)) {
            running.add(threads.submit(() -> {
                barrier.await();
                return action.call();
            }));
        }
        return List.of(running.get(0).get(), running.get(1).get());
    }

    @ParameterizedTest
    @EnumSource
    void anAliasThatOneGivesIsSeenByTheOther(Place place) throws Exception {
        both(place, (one, other) -> {
            Id first = one.campus("first");
            Id second = other.campus("second");
            Id alias = BasicId.parse("legacy:moving-" + place + "@example.org");
            assertThat(one.alias(first, alias).isSuccessful()).isTrue();
            assertThat(other.lookup.getCampus(alias).getId()).isEqualTo(first);
            assertThat(other.alias(second, alias).isSuccessful()).isTrue();
            assertThat(one.lookup.getCampus(alias).getId()).isEqualTo(second);
            other.delete(second);
            assertThatThrownBy(() -> one.lookup.getCampus(alias)).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void anAliasThatBothGiveLeadsToOneForBoth(Place place) throws Exception {
        both(place, (one, other) -> {
            Id first = one.campus("first");
            Id second = other.campus("second");
            for (int round = 0; round < ROUNDS; round++) {
                Id alias = BasicId.parse("legacy:contended-" + place + round + "@example.org");
                List<AliasResponse> got = atOnce(() -> one.alias(first, alias), () -> other.alias(second, alias));
                assertThat(got).allMatch(AliasResponse::isSuccessful);
                Id seen = one.lookup.getCampus(alias).getId();
                assertThat(seen).isIn(first, second);
                assertThat(other.lookup.getCampus(alias).getId()).isEqualTo(seen);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void anIdThatBothCreateExistsOnce(Place place) throws Exception {
        both(place, (one, other) -> {
            for (int round = 0; round < ROUNDS; round++) {
                String identifier = "same-" + place + round;
                assertThat(atOnce(() -> create(one, identifier), () -> create(other, identifier)))
                        .containsOnlyOnce(true);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void anAliasNeverHidesAnIdThatTheOtherCreates(Place place) throws Exception {
        both(place, (one, other) -> {
            create(one, "target-" + place);
            BasicId target = id("target-" + place);
            for (int round = 0; round < ROUNDS; round++) {
                String identifier = "hidden-" + place + round;
                List<Boolean> got = atOnce(() -> create(one, identifier), () -> alias(other, target, id(identifier)));
                // the first wins, whoever it was
                assertThat(got).containsOnlyOnce(true);
                Id expected = got.get(0) ? id(identifier) : target;
                for (Campuses each : List.of(one, other)) {
                    assertThat(each.provider
                                    .manager(org.osid.id.IdManager.class)
                                    .getIdLookupSession()
                                    .getId(id(identifier)))
                            .isEqualTo(expected);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void anObjectThatBothDeleteIsDeletedOnce(Place place) throws Exception {
        both(place, (one, other) -> {
            for (int round = 0; round < ROUNDS; round++) {
                Id id = one.campus("gone");
                assertThat(atOnce(
                                () -> one.delete(id).get(0).isSuccessful(),
                                () -> other.delete(id).get(0).isSuccessful()))
                        .containsOnlyOnce(true);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void changesOfDifferentElementsAreBothKept(Place place) throws Exception {
        both(place, (one, other) -> {
            Id id = one.campus("both");
            for (int round = 0; round < ROUNDS; round++) {
                CampusBatchForm named = one.updates(id).get(0);
                CampusBatchForm described = other.updates(id).get(0);
                named.setDisplayName("name " + round);
                described.setDescription("words " + round);
                atOnce(() -> one.update(named), () -> other.update(described));
                assertThat(one.lookup.getCampus(id).getDisplayName().getText()).isEqualTo("name " + round);
                assertThat(one.lookup.getCampus(id).getDescription().getText()).isEqualTo("words " + round);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFormIsUsedOnceAndInItsOwnProvider(Place place) throws Exception {
        both(place, (one, other) -> {
            CampusBatchForm form = one.form("once");
            assertThat(other.create(form).get(0).isSuccessful()).isFalse();
            assertThat(one.create(form).get(0).isSuccessful()).isTrue();
            assertThat(one.create(form).get(0).isSuccessful()).isFalse();
            assertThat(other.create(form).get(0).isSuccessful()).isFalse();
            assertThat(one.names()).containsOnlyOnce("once");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatOneHasPreparedTheOtherCannotChange(Place place) throws Exception {
        both(place, (one, other) -> {
            Id id = one.campus("before");
            CampusBatchForm late = other.updates(id).get(0);
            late.setDisplayName("the other's");
            Transaction transaction = one.admin.startTransaction();
            CampusBatchForm form = one.updates(id).get(0);
            form.setDisplayName("prepared");
            one.update(form);
            transaction.prepare();
            assertThat(other.nameOf(id)).isEqualTo("before");
            assertThat(other.update(late).get(0).isSuccessful()).isFalse();
            transaction.commit();
            assertThat(other.nameOf(id)).isEqualTo("prepared");
            assertThat(other.update(late).get(0).isSuccessful()).isTrue();
            assertThat(one.nameOf(id)).isEqualTo("the other's");
        });
    }

    @ParameterizedTest
    @EnumSource
    void idsOfBothAreDifferent(Place place) throws Exception {
        both(place, (one, other) -> {
            Set<Id> made = new HashSet<>();
            for (int round = 0; round < ROUNDS; round++) {
                made.addAll(atOnce(() -> one.campus("of one"), () -> other.campus("of the other")));
            }
            assertThat(made).hasSize(2 * ROUNDS);
            assertThat(one.all()).hasSameSizeAs(other.all());
        });
    }

    private static BasicId id(String identifier) {
        return BasicId.of("crash", identifier, "example.org");
    }

    private static boolean create(Campuses where, String identifier) throws Exception {
        try (IdBatchAdminSession session =
                where.provider.manager(IdBatchManager.class).getIdBatchAdminSession()) {
            IdBatchForm form = session.getIdFormsForCreate(1).getNextIdBatchForm();
            form.setAuthority("example.org");
            form.setIdentifierNamespace("crash");
            form.setIdentifier(identifier);
            return Reading.all(
                            session.createIds(Lists.of(IdBatchFormList.class, List.of(form))),
                            CreateResponseList::getNextCreateResponse)
                    .get(0)
                    .isSuccessful();
        }
    }

    private static boolean alias(Campuses where, Id reference, Id alias) throws Exception {
        try (IdBatchAdminSession session =
                where.provider.manager(IdBatchManager.class).getIdBatchAdminSession()) {
            return Reading.all(
                            session.aliasIds(Lists.aliasRequests(Lists.aliasRequest(reference, alias))),
                            AliasResponseList::getNextAliasResponse)
                    .get(0)
                    .isSuccessful();
        }
    }
}
