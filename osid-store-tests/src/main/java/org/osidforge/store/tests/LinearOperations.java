package org.osidforge.store.tests;

import java.util.List;
import java.util.TreeMap;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/**
 * A store as Lincheck uses it: few objects and aliases, so that threads meet; every result is a value that can be compared.
 *
 * <p>What several threads do to a store at the same time must behave as if they did it one after the other to {@link PlainStore}.
 */
@Param(name = "id", gen = IntGen.class, conf = "1:2")
@Param(name = "alias", gen = IntGen.class, conf = "2:4")
@Param(name = "value", gen = IntGen.class, conf = "1:9")
public abstract class LinearOperations {

    private final Store store;
    private final Kind kind;
    private final int code;
    private final int color;

    /**
     * Operations on that store.
     *
     * @param store empty, and open for the kind
     * @param kind of {@link #newKind}
     */
    protected LinearOperations(Store store, Kind kind) {
        this.store = store;
        this.kind = kind;
        this.code = kind.element("Code").index();
        this.color = kind.element("Color").index();
    }

    /** What the store keeps; a kind for each store, since Lincheck gives objects other hash codes in each of its runs. */
    protected static Kind newKind() {
        return Kind.named("osid.widget", "Widget", "Widgets")
                .element(ElementDef.named("Code", "string", "STRING"))
                .element(ElementDef.named("Color", "string", "STRING"))
                .build();
    }

    /** The store, opened for that kind. */
    protected static Store opened(Store store, Kind kind) {
        try {
            store.open(List.of(kind));
            return store;
        } catch (OperationFailedException e) {
            throw new AssertionError(e);
        }
    }

    private static BasicId id(int number) {
        return BasicId.of("n", "id" + number, "x");
    }

    private StoredObject object(int id, int value) {
        Object[] values = new Object[kind.size()];
        values[code] = "c" + value;
        values[color] = "r" + value;
        return StoredObject.of(kind, id(id), null, List.of(), values);
    }

    private ObjectChange code(int id, int value) {
        return new ObjectChange(id(id), new int[] {code}, new Object[] {"c" + value});
    }

    private ObjectChange color(int id, int value) {
        return new ObjectChange(id(id), new int[] {color}, new Object[] {"r" + value});
    }

    private String words(StoredObject object) {
        return object == null ? "none" : object.id().getIdentifier() + object.value(code) + object.value(color);
    }

    /** A new object, and a second one in the same call. */
    @Operation
    public final List<Outcome> insert(
            @Param(name = "id") int one, @Param(name = "id") int other, @Param(name = "value") int value)
            throws OperationFailedException {
        return List.copyOf(store.insert(kind, List.of(object(one, value), object(other, value))));
    }

    /** One element of an object. */
    @Operation
    public final Outcome recode(@Param(name = "alias") int id, @Param(name = "value") int value)
            throws OperationFailedException {
        return store.update(kind, List.of(code(id, value))).get(0);
    }

    /** Another element of an object. */
    @Operation
    public final Outcome recolor(@Param(name = "id") int id, @Param(name = "value") int value)
            throws OperationFailedException {
        return store.update(kind, List.of(color(id, value))).get(0);
    }

    /** The end of an object, by its Id or an alias. */
    @Operation
    public final Outcome delete(@Param(name = "alias") int id) throws OperationFailedException {
        return store.delete(kind, List.of(id(id))).get(0);
    }

    /** An alias. */
    @Operation
    public final Outcome alias(@Param(name = "id") int id, @Param(name = "alias") int alias)
            throws OperationFailedException {
        return store.alias(kind, List.of(new AliasChange(id(id), id(alias)))).get(0);
    }

    /** An alias that is taken back. */
    @Operation
    public final Outcome unalias(@Param(name = "id") int id, @Param(name = "alias") int alias)
            throws OperationFailedException {
        return store.unalias(kind, List.of(new AliasChange(id(id), id(alias)))).get(0);
    }

    /** The object of an Id or alias. */
    @Operation
    public final String find(@Param(name = "alias") int id) throws OperationFailedException {
        return words(store.find(kind, id(id)));
    }

    /** All objects at one moment. */
    @Operation
    public final String scan() throws OperationFailedException {
        TreeMap<String, String> all = new TreeMap<>();
        for (StoredObject one : store.scan(kind, Selection.ALL)) {
            all.put(one.id().getIdentifier(), words(one));
        }
        return all.values().toString();
    }
}
