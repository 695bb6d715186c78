package org.osidforge.provider.infinispan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.value.BasicId;

/**
 * The part of the data that one call or transaction works on: what was read, and over it what was written.
 *
 * <p>All that a call mentions is read at once; what its aliases stand for is read in a second step.
 */
final class Sheet {

    /** An Id that a call mentions. */
    record Mention(Kind kind, BasicId id) {}

    private final Map<String, Entry> found = new HashMap<>();
    private final Map<String, Entry> written = new LinkedHashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private Set<String> held = Set.of();
    private int made;

    /** Reads anew all that is mentioned; what was written here stays. */
    void load(Reader reader, Set<String> heldByOthers, List<Mention> mentions) throws OperationFailedException {
        held = heldByOthers;
        found.clear();
        Set<String> keys = new LinkedHashSet<>();
        for (Mention one : mentions) {
            keys.add(Keys.object(one.kind(), one.id()));
            keys.add(Keys.alias(one.kind(), one.id()));
        }
        found.putAll(reader.read(keys));
        Set<String> more = new LinkedHashSet<>();
        for (Mention one : mentions) {
            BasicId primary = aliased(one.kind(), one.id());
            if (primary != null) {
                more.add(Keys.object(one.kind(), primary));
            }
        }
        more.removeAll(keys);
        if (!more.isEmpty()) {
            found.putAll(reader.read(more));
        }
    }

    /** The object of that primary Id, or null. */
    Entry get(Kind kind, BasicId id) {
        return entry(Keys.object(kind, id));
    }

    /** The primary Id that an alias stands for, or null. */
    BasicId aliased(Kind kind, BasicId alias) {
        Entry entry = entry(Keys.alias(kind, alias));
        return entry == null ? null : entry.primary();
    }

    private Entry entry(String key) {
        return written.containsKey(key) ? written.get(key) : found.get(key);
    }

    /** Keeps an object. */
    void put(Kind kind, BasicId id, Entry object) {
        written.put(Keys.object(kind, id), object);
    }

    /** Forgets the object of that primary Id. */
    void remove(Kind kind, BasicId id) {
        written.put(Keys.object(kind, id), null);
    }

    /** Lets an alias stand for a primary Id, and for no other any more. */
    void alias(Kind kind, BasicId alias, BasicId id) {
        unalias(kind, alias);
        written.put(Keys.alias(kind, alias), Entry.alias(id));
        Entry object = get(kind, id);
        List<BasicId> aliases = new ArrayList<>(object.aliases());
        aliases.add(alias);
        put(kind, id, object.with(aliases));
    }

    /** Forgets an alias of an object that goes. */
    void forget(Kind kind, BasicId alias) {
        written.put(Keys.alias(kind, alias), null);
    }

    /** Forgets an alias. */
    void unalias(Kind kind, BasicId alias) {
        BasicId before = aliased(kind, alias);
        if (before == null) {
            return;
        }
        written.put(Keys.alias(kind, alias), null);
        Entry object = get(kind, before);
        if (object != null) {
            List<BasicId> aliases = new ArrayList<>(object.aliases());
            aliases.remove(alias);
            put(kind, before, object.with(aliases));
        }
    }

    /** Whether a prepared transaction holds an object or alias of that Id. */
    boolean holds(Kind kind, BasicId id) {
        return !held.isEmpty() && held.contains(Keys.object(kind, id));
    }

    /** Takes note that an object or alias was written. */
    void touch(Kind kind, BasicId id) {
        touched.add(Keys.object(kind, id));
    }

    /** A number for an object that is made, in their order. */
    int nextPlace() {
        return made++;
    }

    /** What was written: entries by their keys, null where they go. */
    Map<String, Entry> written() {
        return written;
    }

    /** What is to be held while it is prepared. */
    Set<String> touched() {
        return touched;
    }
}
