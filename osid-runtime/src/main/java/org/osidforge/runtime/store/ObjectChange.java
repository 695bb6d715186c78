package org.osidforge.runtime.store;

import org.osidforge.runtime.value.BasicId;

/**
 * A change of one object: only the elements that are set or cleared (ruling 11). Immutable.
 *
 * <p>Several changes of one object are made one after the other; per element the later wins.
 */
public final class ObjectChange {

    private final BasicId id;
    private final int[] indexes;
    private final Object[] values;

    /**
     * A change.
     *
     * @param id Id of the object, or an alias of it
     * @param indexes of the elements that change; handed over
     * @param values their new values, null where they are cleared; handed over
     */
    public ObjectChange(BasicId id, int[] indexes, Object[] values) {
        this.id = id;
        this.indexes = indexes;
        this.values = values;
    }

    /** Id of the object, or an alias of it. */
    public BasicId id() {
        return id;
    }

    /** How many elements change. */
    public int size() {
        return indexes.length;
    }

    /** Index of the changed element at that place. */
    public int index(int place) {
        return indexes[place];
    }

    /** New value of the changed element at that place, or null where it is cleared. */
    public Object value(int place) {
        return values[place];
    }
}
