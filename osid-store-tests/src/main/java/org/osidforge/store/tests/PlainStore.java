package org.osidforge.store.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osidforge.runtime.store.Outcome;

/** What a store is: the specification that {@link LinearOperations} are compared with, for one thread, and sharing nothing with any store. */
public final class PlainStore {
    private final Map<Integer, int[]> objects = new TreeMap<>();
    private final Map<Integer, Integer> aliases = new HashMap<>();

    /** Empty. */
    public PlainStore() {}

    private Integer primary(int id) {
        return objects.containsKey(id) ? Integer.valueOf(id) : aliases.get(id);
    }

    private String words(int id) {
        return "id" + id + "c" + objects.get(id)[0] + "r" + objects.get(id)[1];
    }

    /** As the store. */
    public List<Outcome> insert(int one, int other, int value) {
        return List.of(insert(one, value), insert(other, value));
    }

    private Outcome insert(int id, int value) {
        if (primary(id) != null) {
            return Outcome.EXISTS;
        }
        objects.put(id, new int[] {value, value});
        return Outcome.DONE;
    }

    private Outcome set(int id, int element, int value) {
        Integer primary = primary(id);
        if (primary == null) {
            return Outcome.NOT_FOUND;
        }
        objects.get(primary)[element] = value;
        return Outcome.DONE;
    }

    /** As the store. */
    public Outcome recode(int id, int value) {
        return set(id, 0, value);
    }

    /** As the store. */
    public Outcome recolor(int id, int value) {
        return set(id, 1, value);
    }

    /** As the store. */
    public Outcome delete(int id) {
        Integer primary = primary(id);
        if (primary == null) {
            return Outcome.NOT_FOUND;
        }
        objects.remove(primary);
        aliases.values().removeIf(primary::equals);
        return Outcome.DONE;
    }

    /** As the store. */
    public Outcome alias(int id, int alias) {
        Integer primary = primary(id);
        if (primary == null) {
            return Outcome.NOT_FOUND;
        }
        if (alias == primary) {
            return Outcome.DONE;
        }
        if (objects.containsKey(alias)) {
            return Outcome.HIDES;
        }
        aliases.put(alias, primary);
        return Outcome.DONE;
    }

    /** As the store. */
    public Outcome unalias(int id, int alias) {
        Integer primary = primary(id);
        return primary != null && aliases.remove(alias, primary) ? Outcome.DONE : Outcome.NOT_FOUND;
    }

    /** As the store. */
    public String find(int id) {
        Integer primary = primary(id);
        return primary == null ? "none" : words(primary);
    }

    /** As the store. */
    public String scan() {
        return objects.keySet().stream().map(this::words).toList().toString();
    }
}
