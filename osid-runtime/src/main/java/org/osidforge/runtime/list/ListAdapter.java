package org.osidforge.runtime.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntFunction;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osidforge.runtime.fault.Fault;

/**
 * Base of every list: single-pass, sequential (ruling 13).
 *
 * <p>A list made of a collection knows its size and says it as {@link #available}. One made of a {@link ListSource} says what the source has at hand. Not for use by several threads.
 *
 * @param <T> interface of the elements
 */
public abstract class ListAdapter<T> implements OsidList {

    private final ListSource<? extends T> source;
    private boolean closed;

    /** A list of what the source gives. */
    protected ListAdapter(ListSource<? extends T> source) {
        this.source = Fault.checkNotNull(source, "source");
    }

    /** A list of what the collection holds now, in its order. */
    protected ListAdapter(Collection<? extends T> elements) {
        this(new Elements<T>(elements));
    }

    /**
     * Whether an element, or an error to be delivered, is left.
     *
     * @throws org.osid.IllegalStateException if the list is closed
     */
    @Override
    public boolean hasNext() {
        checkOpen();
        return source.hasNext();
    }

    /**
     * How many elements are known to be left, at least; an error to be delivered counts as one.
     *
     * @throws org.osid.IllegalStateException if the list is closed
     */
    @Override
    public long available() {
        checkOpen();
        return source.available();
    }

    /**
     * Passes over elements; past the end there is nothing to pass over.
     *
     * @param n how many
     * @throws org.osid.InvalidArgumentException if n is negative
     * @throws org.osid.IllegalStateException if the list is closed
     */
    @Override
    public void skip(long n) {
        checkOpen();
        source.skip(checkNotNegative(n));
    }

    /** Closes the list; once more does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            source.close();
        }
    }

    /**
     * The next element.
     *
     * @throws org.osid.IllegalStateException if there is none or the list is closed
     * @throws OperationFailedException if the source failed
     */
    protected final T next() throws OperationFailedException {
        checkOpen();
        if (!source.hasNext()) {
            throw Fault.LIST_END.illegalState();
        }
        return source.next();
    }

    /**
     * The next elements: as many as asked for, or all that are left.
     *
     * @throws org.osid.IllegalStateException if there is none or the list is closed
     * @throws org.osid.InvalidArgumentException if n is negative
     * @throws OperationFailedException if the source failed before it gave one
     */
    protected final T[] next(long n, IntFunction<T[]> array) throws OperationFailedException {
        checkOpen();
        long wanted = Math.min(checkNotNegative(n), Math.max(source.available(), 1));
        if (wanted > 0 && !source.hasNext()) {
            throw Fault.LIST_END.illegalState();
        }
        T[] found = array.apply((int) Math.min(wanted, 1 << 24));
        int count = 0;
        while (count < found.length && source.hasNext()) {
            if (count > 0 && source.isFailing()) {
                break;
            }
            found[count++] = source.next();
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    private void checkOpen() {
        if (closed) {
            throw Fault.CLOSED.illegalState("the list");
        }
    }

    private static long checkNotNegative(long n) {
        if (n < 0) {
            throw Fault.NEGATIVE.invalidArgument("n", n);
        }
        return n;
    }

    /** The elements of a collection. */
    private static final class Elements<T> implements ListSource<T> {
        private final T[] elements;
        private int next;

        @SuppressWarnings("unchecked") // the array is not seen outside
        Elements(Collection<? extends T> given) {
            this.elements = (T[]) Fault.checkNotNull(given, "elements").toArray();
            for (T one : elements) {
                if (one == null) {
                    throw Fault.NULL_ELEMENT.nullArgument("elements");
                }
            }
        }

        @Override
        public boolean hasNext() {
            return next < elements.length;
        }

        @Override
        public long available() {
            return elements.length - next;
        }

        @Override
        public T next() {
            return elements[next++];
        }

        @Override
        public void skip(long n) {
            next += (int) Math.min(n, available());
        }
    }
}
