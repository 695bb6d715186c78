package org.osidforge.store.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What changes of an object's elements, as JSON; several changes become one by {@link #then}.
 *
 * <p>Not for use by several threads.
 */
public final class ElementChanges {

    /** JSON of the new value by the name of the element; null where it is cleared. */
    private final Map<String, String> changed;

    ElementChanges(Map<String, String> changed) {
        this.changed = changed;
    }

    /** A new change: this one, and after it the other. */
    public ElementChanges then(ElementChanges later) {
        Map<String, String> both = new LinkedHashMap<>(changed);
        both.putAll(later.changed);
        return new ElementChanges(both);
    }

    /** The elements that are set, with their new values, as a JSON object. */
    public String set() {
        Map<String, String> set = new LinkedHashMap<>(changed);
        set.values().removeIf(json -> json == null);
        return RawObject.write(set);
    }

    /** Names of the elements that are cleared. */
    public SortedSet<String> cleared() {
        SortedSet<String> cleared = new TreeSet<>();
        changed.forEach((name, json) -> {
            if (json == null) {
                cleared.add(name);
            }
        });
        return cleared;
    }

    Map<String, String> all() {
        return Collections.unmodifiableMap(changed);
    }
}
