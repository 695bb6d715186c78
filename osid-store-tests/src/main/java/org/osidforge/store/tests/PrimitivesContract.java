package org.osidforge.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoreReader;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.store.StoreWriter;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.IdMint;

/** What a store promises, without a provider. */
public abstract class PrimitivesContract extends StoreContract {

    private static final Kind KIND = Kind.named("osid.widget", "Widget", "Widgets")
            .element(ElementDef.named("Code", "string", "STRING"))
            .element(ElementDef.named("Parts", "osid.widget.Widget", "ID")
                    .reference()
                    .multiple())
            .build();
    private static final int CODE = KIND.element("Code").index();
    private static final int PARTS = KIND.element("Parts").index();
    private static final BasicId A = BasicId.parse("n:a@x");
    private static final BasicId B = BasicId.parse("n:b@x");
    private static final BasicId C = BasicId.parse("n:c@x");

    @SuppressWarnings("this-escape") // see StoreContract
    private final Store store = newStore();

    @BeforeEach
    void open() throws OperationFailedException {
        store.open(List.of());
        store.open(List.of(KIND));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** How many calls a test makes that makes very many; fewer where each takes its time. */
    protected abstract int calls();

    private static StoredObject object(BasicId id, String code, BasicId... parts) {
        Object[] values = new Object[KIND.size()];
        values[CODE] = code;
        values[PARTS] = parts.length == 0 ? null : parts.clone();
        return StoredObject.of(KIND, id, null, List.of(), values);
    }

    private static String codeOf(StoreReader reader, BasicId id) throws OperationFailedException {
        StoredObject found = reader.find(KIND, id);
        return found == null ? null : (String) found.value(CODE);
    }

    private static ObjectChange code(BasicId id, String code) {
        return new ObjectChange(id, new int[] {CODE}, new Object[] {code});
    }

    @Test
    void eachElementHasItsOwnOutcome() throws Exception {
        assertThat(store.insert(KIND, List.of(object(A, "a"), object(B, "b"), object(A, "again"))))
                .containsExactly(Outcome.DONE, Outcome.DONE, Outcome.EXISTS);
        assertThat(store.update(KIND, List.of(code(A, "1"), code(C, "2"), code(A, "3"))))
                .containsExactly(Outcome.DONE, Outcome.NOT_FOUND, Outcome.DONE);
        assertThat(codeOf(store, A)).isEqualTo("3");
        assertThat(store.alias(KIND, List.of(new AliasChange(A, C), new AliasChange(A, B), new AliasChange(A, A))))
                .containsExactly(Outcome.DONE, Outcome.HIDES, Outcome.DONE);
        assertThat(store.insert(KIND, List.of(object(C, "c")))).containsExactly(Outcome.EXISTS);
        assertThat(store.read(KIND, List.of(C, A), true)).doesNotContainNull();
        assertThat(store.read(KIND, List.of(C), false)).containsOnlyNulls();
        assertThat(store.delete(KIND, List.of(C, A))).containsExactly(Outcome.DONE, Outcome.NOT_FOUND);
        assertThat(store.insert(KIND, List.of(object(C, "c")))).containsExactly(Outcome.DONE);
    }

    @Test
    void aSelectionFindsWhatHoldsAnIdAloneOrAmongOthers() throws Exception {
        store.insert(KIND, List.of(object(A, "a"), object(B, "b", A), object(C, "c", B, A)));
        Selection ofA = new Selection(KIND.element("Parts"), A);
        assertThat(store.scan(KIND, ofA)).extracting(StoredObject::id).containsExactlyInAnyOrder(B, C);
        store.update(KIND, List.of(new ObjectChange(C, new int[] {PARTS}, new Object[] {null})));
        assertThat(store.scan(KIND, ofA)).extracting(StoredObject::id).containsExactly(B);
        StoreTransaction transaction = store.begin();
        assertThat(write(transaction)).containsExactly(Outcome.DONE);
        assertThat(scan(transaction, ofA)).containsExactlyInAnyOrder(B, BasicId.parse("n:d@x"));
        assertThat(scan(store, ofA)).containsExactly(B);
        assertThat(ofA.matches(object(A, "x", A))).isTrue();
        assertThat(ofA.matches(object(A, "x"))).isFalse();
        transaction.abort();
    }

    private static List<Outcome> write(StoreWriter writer) {
        try {
            return writer.insert(KIND, List.of(object(BasicId.parse("n:d@x"), "d", A)));
        } catch (OperationFailedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<BasicId> scan(StoreReader reader, Selection selection) {
        try {
            return reader.scan(KIND, selection).stream().map(StoredObject::id).toList();
        } catch (OperationFailedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTransactionMayDeleteAndInsertTheSameId() throws Exception {
        store.insert(KIND, List.of(object(A, "old"), object(B, "b")));
        StoreTransaction transaction = store.begin();
        assertThat(transaction.insert(KIND, List.of(object(A, "x")))).containsExactly(Outcome.EXISTS);
        assertThat(transaction.delete(KIND, List.of(A))).containsExactly(Outcome.DONE);
        assertThat(transaction.insert(KIND, List.of(object(A, "new")))).containsExactly(Outcome.DONE);
        assertThat(codeOf(transaction, A)).isEqualTo("new");
        assertThat(codeOf(store, A)).isEqualTo("old");
        transaction.prepare();
        transaction.commit();
        assertThat(codeOf(store, A)).isEqualTo("new");
        transaction.abort();
        assertThat(codeOf(store, A)).isEqualTo("new");
    }

    @Test
    void aTransactionMovesAliases() throws Exception {
        store.insert(KIND, List.of(object(A, "a"), object(B, "b")));
        store.alias(KIND, List.of(new AliasChange(A, C)));
        StoreTransaction transaction = store.begin();
        transaction.alias(KIND, List.of(new AliasChange(B, C)));
        assertThat(transaction.delete(KIND, List.of(A))).containsExactly(Outcome.DONE);
        assertThat(codeOf(transaction, C)).isEqualTo("b");
        assertThat(codeOf(store, C)).isEqualTo("a");
        transaction.prepare();
        transaction.commit();
        assertThat(codeOf(store, C)).isEqualTo("b");
        assertThat(codeOf(store, A)).isNull();
    }

    @Test
    void aClosedStoreIsOfNoUse() throws Exception {
        StoreTransaction transaction = store.begin();
        store.close();
        store.close();
        assertThatThrownBy(() -> store.scan(KIND, Selection.ALL))
                .isInstanceOf(org.osid.IllegalStateException.class)
                .hasMessageContaining("[CLOSED]");
        assertThatThrownBy(store::begin).isInstanceOf(org.osid.IllegalStateException.class);
        transaction.abort();
    }

    /** The same writes on the store and on a plain map, with Ids of a mint, their texts and Ids of other origin. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void idsOfAnyOriginFindTheirObject(long seed) throws Exception {
        Random random = new Random(seed);
        IdMint mint = IdMint.of("n", "x", "m-");
        Map<BasicId, String> expected = new HashMap<>();
        for (int i = 0; i < calls(); i++) {
            BasicId id = anyId(random, mint);
            String code = "" + i;
            switch (random.nextInt(3)) {
                case 0 ->
                    assertThat(store.insert(KIND, List.of(object(id, code))).get(0))
                            .isEqualTo(expected.putIfAbsent(id, code) == null ? Outcome.DONE : Outcome.EXISTS);
                case 1 ->
                    assertThat(store.update(KIND, List.of(code(id, code))).get(0))
                            .isEqualTo(
                                    expected.computeIfPresent(id, (k, v) -> code) == null
                                            ? Outcome.NOT_FOUND
                                            : Outcome.DONE);
                default ->
                    assertThat(store.delete(KIND, List.of(id)).get(0))
                            .isEqualTo(expected.remove(id) == null ? Outcome.NOT_FOUND : Outcome.DONE);
            }
        }
        Map<BasicId, String> found = new HashMap<>();
        for (StoredObject object : store.scan(KIND, Selection.ALL)) {
            assertThat(found.put(object.id(), (String) object.value(CODE))).isNull();
        }
        assertThat(found).as("seed " + seed).isEqualTo(expected);
    }

    private static BasicId anyId(Random random, IdMint mint) {
        int number = random.nextInt(10) == 0 ? random.nextInt(100_000) : random.nextInt(600);
        return switch (random.nextInt(4)) {
            case 0 -> BasicId.of("N", "m-" + number, "X");
            case 1 -> BasicId.of("n", "m-0" + number, "x");
            case 2 -> BasicId.of("n", "other-" + number, "x");
            default -> mint.numbered(number);
        };
    }

    @Test
    void allObjectsComeInTheOrderOfTheirCreation() throws Exception {
        IdMint mint = IdMint.of("n", "x");
        List<BasicId> made = new ArrayList<>();
        for (int i = 0; i < calls() / 5; i++) {
            made.add(mint.next());
            store.insert(KIND, List.of(object(made.get(i), "" + i)));
        }
        store.delete(KIND, List.copyOf(made.subList(made.size() / 10, made.size() / 2)));
        made.subList(made.size() / 10, made.size() / 2).clear();
        assertThat(store.scan(KIND, Selection.ALL).stream().map(StoredObject::id))
                .containsExactlyElementsOf(made);
    }
}
