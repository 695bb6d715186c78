package org.osidforge.runtime.list;

import org.osid.OperationFailedException;

/**
 * Where the elements of a list come from, one after the other.
 *
 * <p>A source that fails keeps its error for {@link #next}: until then {@link #hasNext} is true and {@link #available} positive (ruling 13).
 *
 * @param <T> sort of the elements
 */
public interface ListSource<T> {

    /** Whether an element, or an error, is left. */
    boolean hasNext();

    /** How many elements are known to be left, at least. */
    long available();

    /**
     * The next element; asked for only after {@link #hasNext} was true.
     *
     * @throws OperationFailedException if the source failed
     */
    T next() throws OperationFailedException;

    /** Whether what comes next is an error. */
    default boolean isFailing() {
        return false;
    }

    /** Passes over up to that many elements, but not over an error. */
    default void skip(long n) {
        try {
            for (long left = n; left > 0 && hasNext() && !isFailing(); left--) {
                next();
            }
        } catch (OperationFailedException e) {
            throw new org.osid.OsidRuntimeException(e);
        }
    }

    /** Frees what the source holds. */
    default void close() {}
}
