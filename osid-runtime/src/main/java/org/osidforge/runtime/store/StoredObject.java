package org.osidforge.runtime.store;

import java.util.Arrays;
import java.util.List;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;

/**
 * The data of one object, in one state. Immutable.
 *
 * <p>Values stand at the index of their element, null where there is none. They are: {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean}, {@code Byte}, {@link BasicId}, {@link
 * BasicType}, {@link org.osidforge.runtime.value.Text}, {@link org.osidforge.runtime.value.Moment}, {@link org.osidforge.runtime.value.BasicVersion}, other values as the consumer gave
 * them; for an element of several values an {@code Object[]} of these that nobody changes.
 */
public final class StoredObject {

    private final Kind kind;
    private final BasicId id;
    private final BasicId catalog;
    private final List<BasicType> recordTypes;
    private final Object[] values;

    private StoredObject(Kind kind, BasicId id, BasicId catalog, List<BasicType> recordTypes, Object[] values) {
        this.kind = kind;
        this.id = id;
        this.catalog = catalog;
        this.recordTypes = recordTypes;
        this.values = values;
    }

    /**
     * The data of an object.
     *
     * @param kind its kind
     * @param id its primary Id
     * @param catalog Id of the catalog that it is defined in, or null where its kind has none
     * @param recordTypes its record types; not changed afterwards
     * @param values its values at the index of their elements; handed over, so that the caller does not change them any more
     */
    public static StoredObject of(
            Kind kind, BasicId id, BasicId catalog, List<BasicType> recordTypes, Object[] values) {
        return new StoredObject(kind, id, catalog, recordTypes, values);
    }

    /** Its kind. */
    public Kind kind() {
        return kind;
    }

    /** Its primary Id. */
    public BasicId id() {
        return id;
    }

    /** Id of the catalog that it is defined in, or null where its kind has none. */
    public BasicId catalog() {
        return catalog;
    }

    /** Its record types. */
    public List<BasicType> recordTypes() {
        return recordTypes;
    }

    /** The value at that index, or null. */
    public Object value(int index) {
        return values[index];
    }

    /** The object with that change. */
    public StoredObject with(ObjectChange change) {
        Object[] changed = values.clone();
        for (int i = 0; i < change.size(); i++) {
            changed[change.index(i)] = change.value(i);
        }
        return new StoredObject(kind, id, catalog, recordTypes, changed);
    }

    /** Whether the other says the same: Id, catalog, record types and all values. */
    public boolean sameAs(StoredObject other) {
        return this == other
                || (other != null
                        && id.equals(other.id)
                        && java.util.Objects.equals(catalog, other.catalog)
                        && recordTypes.equals(other.recordTypes)
                        && Arrays.deepEquals(values, other.values));
    }

    /** Kind and Id. */
    @Override
    public String toString() {
        return kind.name() + " " + id;
    }
}
