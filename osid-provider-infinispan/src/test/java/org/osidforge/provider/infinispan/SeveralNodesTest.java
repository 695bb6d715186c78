package org.osidforge.provider.infinispan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osid.room.Campus;
import org.osid.room.batch.CampusBatchForm;
import org.osid.transaction.batch.CreateResponse;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.store.tests.Campuses;

/** What is done on one node, seen from the others. */
class SeveralNodesTest {

    private static Nodes nodes;
    private static InfinispanStore here;
    private static InfinispanStore there;
    private static Nodes.Node elsewhere;

    @BeforeAll
    static void start() throws Exception {
        nodes = new Nodes(3, new Account());
        here = nodes.here(0);
        there = nodes.here(1);
        elsewhere = nodes.process(2, null);
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    void whatAProviderDoesOnOneNodeIsSeenOnAnother() throws Exception {
        Campuses mine = new Campuses(Campuses.open(Provider.over(new Lent(here))));
        Campuses theirs = new Campuses(Campuses.open(Provider.over(new Lent(there))));
        List<CampusBatchForm> forms = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            forms.add(mine.form("campus " + i));
        }
        assertThat(mine.create(forms.toArray(new CampusBatchForm[0])))
                .extracting(CreateResponse::isSuccessful)
                .containsOnly(true);
        List<Campus> seen = theirs.all();
        assertThat(seen).hasSize(30);
        BasicId legacy = BasicId.parse("legacy:1@example.org");
        assertThat(theirs.alias(seen.get(7).getId(), legacy).isSuccessful()).isTrue();
        assertThat(mine.lookup.getCampus(legacy).getId()).isEqualTo(seen.get(7).getId());
        mine.admin.deleteAllCampuses();
        assertThat(theirs.all()).isEmpty();
    }

    @Test
    void aCommitIsSeenWhollyOrNotAtAll() throws Exception {
        List<BasicId> ids =
                IntStream.range(0, 20).mapToObj(i -> Things.id("whole-" + i)).toList();
        here.insert(
                Things.WIDGET,
                ids.stream()
                        .map(id -> Things.thing(Things.WIDGET, id.getIdentifier(), "0"))
                        .toList());
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> {
            int reads = 0;
            while (!done.get()) {
                assertThat(codes(there, ids)).hasSize(1);
                reads++;
            }
            return reads;
        });
        for (int commit = 1; commit <= 60; commit++) {
            StoreTransaction transaction = here.begin();
            for (BasicId id : ids) {
                transaction.update(
                        Things.WIDGET, List.of(Things.change(Things.WIDGET, id.getIdentifier(), "" + commit)));
            }
            transaction.prepare();
            transaction.commit();
            assertThat(codes(there, ids)).containsExactly("" + commit);
        }
        done.set(true);
        assertThat(reader.get()).isPositive();
    }

    private static Set<String> codes(InfinispanStore store, List<BasicId> ids) {
        try {
            return store.read(Things.WIDGET, ids, false).stream()
                    .map(Things::code)
                    .collect(java.util.stream.Collectors.toSet());
        } catch (org.osid.OperationFailedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsPreparedOnOneNodeIsHeldOnAll() throws Exception {
        here.insert(
                Things.WIDGET,
                List.of(Things.thing(Things.WIDGET, "held", "1"), Things.thing(Things.WIDGET, "free", "1")));
        StoreTransaction transaction = here.begin();
        transaction.update(Things.WIDGET, List.of(Things.change(Things.WIDGET, "held", "2")));
        transaction.insert(Things.WIDGET, List.of(Things.thing(Things.WIDGET, "coming", "2")));
        transaction.prepare();
        assertThat(there.update(
                        Things.WIDGET,
                        List.of(Things.change(Things.WIDGET, "held", "3"), Things.change(Things.WIDGET, "free", "3"))))
                .containsExactly(Outcome.HELD, Outcome.DONE);
        assertThat(there.insert(Things.WIDGET, List.of(Things.thing(Things.WIDGET, "coming", "3"))))
                .containsExactly(Outcome.HELD);
        assertThat(elsewhere.ask("set held 3")).isEqualTo("HELD");
        assertThat(elsewhere.ask("get coming")).isEqualTo("null");
        transaction.commit();
        assertThat(elsewhere.ask("get held")).isEqualTo("2");
        assertThat(elsewhere.ask("set held 4")).isEqualTo("DONE");
        assertThat(Things.code(here.find(Things.WIDGET, Things.id("held")))).isEqualTo("4");
    }

    @Test
    void aPreparedTransactionOfANodeThatDiesIsAborted() throws Exception {
        here.insert(Things.WIDGET, List.of(Things.thing(Things.WIDGET, "left", "1")));
        Nodes.Node dying = elsewhere;
        assertThat(dying.ask("prepare left 2")).isEqualTo("prepared");
        assertThat(there.update(Things.WIDGET, List.of(Things.change(Things.WIDGET, "left", "3"))))
                .containsExactly(Outcome.HELD);
        dying.kill();
        Nodes.await(
                "it is free",
                () -> there.update(Things.WIDGET, List.of(Things.change(Things.WIDGET, "left", "3")))
                        .equals(List.of(Outcome.DONE)));
        elsewhere = nodes.process(2, null);
        assertThat(elsewhere.ask("get left")).isEqualTo("3");
    }

    @Test
    void writersOfSeveralNodesGiveOneAliasToOneObjectInTheEnd() throws Exception {
        List<InfinispanStore> stores = List.of(here, there);
        here.insert(
                Things.GADGET,
                IntStream.range(0, 4)
                        .mapToObj(i -> Things.thing(Things.GADGET, "g" + i, ""))
                        .toList());
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            int number = writer;
            writers.add(CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 15; i++) {
                    AliasChange change = new AliasChange(Things.id("g" + (i + number) % 4), Things.id("wandering"));
                    try {
                        assertThat(stores.get(number % 2).alias(Things.GADGET, List.of(change)))
                                .containsExactly(Outcome.DONE);
                    } catch (org.osid.OperationFailedException e) {
                        throw new AssertionError(e);
                    }
                }
            }));
        }
        writers.forEach(CompletableFuture::join);
        List<BasicId> bearers = new ArrayList<>();
        for (StoredObject one : there.scan(Things.GADGET, Selection.ALL)) {
            if (!there.aliases(Things.GADGET, one.id()).isEmpty()) {
                bearers.add(one.id());
            }
        }
        assertThat(bearers).hasSize(1);
        assertThat(here.find(Things.GADGET, Things.id("wandering")).id()).isEqualTo(bearers.get(0));
    }
}
