package com.example.campus;

import java.util.Arrays;
import java.util.List;
import org.osid.IllegalStateException;
import org.osid.InvalidArgumentException;
import org.osid.OsidList;

/**
 * What all lists have in common: one pass over elements that are there already.
 *
 * @param <T> what is listed
 */
abstract class SinglePass<T> implements OsidList {

    private final List<? extends T> elements;
    private int next;
    private boolean closed;

    SinglePass(List<? extends T> elements) {
        this.elements = List.copyOf(elements);
    }

    @Override
    public boolean hasNext() {
        return left() > 0;
    }

    @Override
    public long available() {
        return left();
    }

    @Override
    public void skip(long n) {
        next += atMost(n);
    }

    @Override
    public void close() {
        closed = true;
    }

    /** The next element, for the typed method of a list. */
    T next() {
        mustHaveMore();
        return elements.get(next++);
    }

    /** At most that many of the next elements, for the typed method of a list. */
    T[] next(long n, T[] ofNone) {
        mustHaveMore();
        int from = next;
        next += atMost(n);
        return elements.subList(from, next).toArray(Arrays.copyOf(ofNone, 0));
    }

    private int left() {
        if (closed) {
            throw new IllegalStateException("the list was closed");
        }
        return elements.size() - next;
    }

    private void mustHaveMore() {
        if (left() == 0) {
            throw new IllegalStateException("the list is at its end");
        }
    }

    private int atMost(long n) {
        if (n < 0) {
            throw new InvalidArgumentException("a negative number of elements: " + n);
        }
        return (int) Math.min(n, left());
    }
}
