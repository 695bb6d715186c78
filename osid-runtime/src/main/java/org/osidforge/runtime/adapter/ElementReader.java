package org.osidforge.runtime.adapter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osid.OsidObject;
import org.osid.calendaring.DateTime;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.locale.DisplayText;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.list.IdListAdapter;
import org.osidforge.runtime.list.TypeListAdapter;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.Text;

/**
 * Reads the elements of one object: what objects and their records have in common.
 *
 * <p>A getter of an element without a value is ILLEGAL_STATE where the interface can tell that there is none (has, is), and where there is no value to give instead: texts are empty,
 * numbers 0, booleans false; Ids, Types, dates and other values are ILLEGAL_STATE.
 */
public abstract class ElementReader {

    private final StoredObject object;
    private final Scope scope;

    ElementReader(StoredObject object, Scope scope) {
        this.object = object;
        this.scope = scope;
    }

    final StoredObject object() {
        return object;
    }

    final Scope scope() {
        return scope;
    }

    /** Whether the element has a value; of several: at least one. */
    protected final boolean has(ElementDef element) {
        return element.isStored() || !element.isReference()
                ? valueOf(element) != null
                : !idsOf(element).isEmpty();
    }

    /**
     * The one Id that the element holds.
     *
     * @throws org.osid.IllegalStateException if it has no value
     */
    protected final Id id(ElementDef element) {
        if (element.isStored()) {
            return value(element, Id.class);
        }
        List<BasicId> found = idsOf(element);
        if (found.isEmpty()) {
            throw Fault.NO_VALUE.illegalState(element);
        }
        return found.get(0);
    }

    /** The Ids that the element holds, in the order in which they were set. */
    protected final IdList ids(ElementDef element) {
        return new IdListAdapter(presentIds(element));
    }

    /**
     * The object that the element refers to.
     *
     * @throws org.osid.IllegalStateException if it has no value
     * @throws OperationFailedException if the object is gone, or of a kind that this provider does not serve
     */
    protected final <O> O reference(ElementDef element, Class<O> type) throws OperationFailedException {
        return type.cast(resolve(element, (BasicId) id(element)));
    }

    /**
     * The objects that the element refers to, as their typed list.
     *
     * @throws OperationFailedException if one of them is gone, or their kind is one that this provider does not serve
     */
    protected final <L extends OsidList> L references(ElementDef element, Class<L> type)
            throws OperationFailedException {
        List<OsidObject> found = new ArrayList<>();
        for (BasicId one : presentIds(element)) {
            found.add(resolve(element, one));
        }
        return type.cast(scope.adapters().listOf(element.type(), found));
    }

    /** The element's text; empty where it has none and the interface cannot tell. */
    protected final DisplayText text(ElementDef element) {
        return or(element, DisplayText.class, Text.empty());
    }

    /** The element's string; empty where it has none and the interface cannot tell. */
    protected final String string(ElementDef element) {
        return or(element, String.class, "");
    }

    /** The element's boolean; false where it has none and the interface cannot tell. */
    protected final boolean bool(ElementDef element) {
        return or(element, Boolean.class, Boolean.FALSE);
    }

    /** The element's cardinal or integer; 0 where it has none and the interface cannot tell. */
    protected final long number(ElementDef element) {
        return or(element, Long.class, 0L);
    }

    /** The element's decimal; 0 where it has none and the interface cannot tell. */
    protected final BigDecimal decimal(ElementDef element) {
        return or(element, BigDecimal.class, BigDecimal.ZERO);
    }

    /**
     * The element's value of any other type.
     *
     * @throws org.osid.IllegalStateException if it has no value
     */
    protected final <V> V value(ElementDef element, Class<V> type) {
        Object found = valueOf(element);
        if (found == null) {
            throw Fault.NO_VALUE.illegalState(element);
        }
        return type.cast(found);
    }

    /** The element's several values, as an array. */
    protected final <V> V[] array(ElementDef element, java.util.function.IntFunction<V[]> array) {
        Object[] found = (Object[]) valueOf(element);
        V[] values = array.apply(found == null ? 0 : found.length);
        if (found != null) {
            System.arraycopy(found, 0, values, 0, found.length);
        }
        return values;
    }

    /** The element's several cardinals or integers. */
    protected final long[] numbers(ElementDef element) {
        return Arrays.stream(array(element, Long[]::new))
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** The element's several booleans. */
    protected final boolean[] bools(ElementDef element) {
        Boolean[] found = array(element, Boolean[]::new);
        boolean[] values = new boolean[found.length];
        for (int i = 0; i < found.length; i++) {
            values[i] = found[i];
        }
        return values;
    }

    /** The element's several Types. */
    protected final TypeList types(ElementDef element) {
        return new TypeListAdapter(List.of(array(element, Type[]::new)));
    }

    /**
     * What an optional method that no pattern describes answers.
     *
     * @param method its name
     */
    protected final org.osid.UnimplementedException unimplemented(String method) {
        return Fault.METHOD_UNOFFERED.unimplemented(method);
    }

    final DateTime dateOr(Core which, DateTime instead) {
        Object found = object.value(object.kind().element(which).index());
        return found == null ? instead : (DateTime) found;
    }

    private <V> V or(ElementDef element, Class<V> type, V instead) {
        Object found = valueOf(element);
        if (found == null) {
            if (element.isOptional()) {
                throw Fault.NO_VALUE.illegalState(element);
            }
            return instead;
        }
        return type.cast(found);
    }

    private List<BasicId> presentIds(ElementDef element) {
        List<BasicId> found = idsOf(element);
        if (found.isEmpty() && element.isOptional()) {
            throw Fault.NO_VALUE.illegalState(element);
        }
        return found;
    }

    private Object valueOf(ElementDef element) {
        return scope.session().references().valueOf(object, element);
    }

    private List<BasicId> idsOf(ElementDef element) {
        return scope.session().references().idsOf(object, element);
    }

    private OsidObject resolve(ElementDef element, BasicId id) throws OperationFailedException {
        return scope.adapters().objectOf(scope.session().references().resolve(object, element, id), scope);
    }
}
