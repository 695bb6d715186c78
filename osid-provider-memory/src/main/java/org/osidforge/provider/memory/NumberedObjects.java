package org.osidforge.provider.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osidforge.runtime.store.StoredObject;

/**
 * Objects at the place of their running number.
 *
 * <p>What a mint numbers arrives nearly in order, so pages of consecutive numbers take it in without touching what was stored before: an object costs the same however many there are.
 */
final class NumberedObjects {

    private static final int SHIFT = 8;
    private static final int PAGE = 1 << SHIFT;

    private static final class Page {
        final long index;
        final StoredObject[] slots = new StoredObject[PAGE];
        int filled;

        Page(long index) {
            this.index = index;
        }
    }

    private final Map<Long, Page> pages = new HashMap<>();
    /** The page with the highest numbers: what is created goes there. It stays when it is empty, so that it is not made anew for each object that comes and goes. */
    private Page newest = new Page(0);

    private int size;

    NumberedObjects() {
        pages.put(newest.index, newest);
    }

    StoredObject get(long number) {
        Page page = page(number);
        return page == null ? null : page.slots[slot(number)];
    }

    /** Keeps an object; what was at its place before, or null. */
    StoredObject put(long number, StoredObject object) {
        Page page = page(number);
        if (page == null) {
            page = add(new Page(number >> SHIFT));
        }
        int slot = slot(number);
        StoredObject before = page.slots[slot];
        page.slots[slot] = object;
        if (before == null) {
            page.filled++;
            size++;
        }
        return before;
    }

    /** Forgets an object; what it was, or null. */
    StoredObject remove(long number) {
        Page page = page(number);
        StoredObject before = page == null ? null : page.slots[slot(number)];
        if (before != null) {
            page.slots[slot(number)] = null;
            page.filled--;
            size--;
            dropIfUseless(page);
        }
        return before;
    }

    int size() {
        return size;
    }

    /** Adds all objects to the list in the order of their numbers. */
    void addAllTo(List<StoredObject> found) {
        long[] indexes = pages.keySet().stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(indexes);
        for (long index : indexes) {
            for (StoredObject object : pages.get(index).slots) {
                if (object != null) {
                    found.add(object);
                }
            }
        }
    }

    private Page page(long number) {
        long index = number >> SHIFT;
        return index == newest.index ? newest : pages.get(index);
    }

    private Page add(Page page) {
        pages.put(page.index, page);
        if (page.index > newest.index) {
            Page before = newest;
            newest = page;
            dropIfUseless(before);
        }
        return page;
    }

    private void dropIfUseless(Page page) {
        if (page.filled == 0 && page != newest) {
            pages.remove(page.index);
        }
    }

    private static int slot(long number) {
        return (int) number & (PAGE - 1);
    }
}
