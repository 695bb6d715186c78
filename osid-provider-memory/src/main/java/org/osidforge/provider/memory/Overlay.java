package org.osidforge.provider.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** What a transaction has written, laid over the table that everybody sees. */
final class Overlay implements Table {

    private final BaseTable base;
    /** Null where the object was deleted. */
    private final Map<BasicId, StoredObject> objects = new LinkedHashMap<>();
    /** Null where the alias was freed. */
    private final Map<BasicId, BasicId> aliases = new LinkedHashMap<>();

    private final Set<BasicId> touched = new LinkedHashSet<>();

    Overlay(BaseTable base) {
        this.base = base;
    }

    @Override
    public StoredObject get(BasicId id) {
        return objects.containsKey(id) ? objects.get(id) : base.get(id);
    }

    @Override
    public boolean add(StoredObject object) {
        if (get(object.id()) != null) {
            return false;
        }
        // an Id that was deleted before in this transaction comes back at the end
        objects.remove(object.id());
        objects.put(object.id(), object);
        return true;
    }

    @Override
    public void put(StoredObject object) {
        objects.put(object.id(), object);
    }

    @Override
    public void remove(BasicId id) {
        objects.put(id, null);
    }

    @Override
    public BasicId aliased(BasicId alias) {
        return aliases.containsKey(alias) ? aliases.get(alias) : base.aliased(alias);
    }

    @Override
    public void alias(BasicId alias, BasicId id) {
        aliases.put(alias, id);
    }

    @Override
    public void unalias(BasicId alias) {
        aliases.put(alias, null);
    }

    @Override
    public Collection<BasicId> aliasesOf(BasicId id) {
        Set<BasicId> found = new LinkedHashSet<>(base.aliasesOf(id));
        aliases.forEach((alias, target) -> {
            if (id.equals(target)) {
                found.add(alias);
            } else {
                found.remove(alias);
            }
        });
        return found;
    }

    @Override
    public List<StoredObject> scan(Selection selection) {
        Map<BasicId, StoredObject> mine = new HashMap<>(objects);
        List<StoredObject> found = new ArrayList<>();
        for (StoredObject object : base.scan(Selection.ALL)) {
            StoredObject now = mine.containsKey(object.id()) ? mine.remove(object.id()) : object;
            addIf(selection, now, found);
        }
        for (Map.Entry<BasicId, StoredObject> one : objects.entrySet()) {
            if (mine.containsKey(one.getKey())) {
                addIf(selection, one.getValue(), found);
            }
        }
        return found;
    }

    private static void addIf(Selection selection, StoredObject object, List<StoredObject> found) {
        if (object != null && selection.matches(object)) {
            found.add(object);
        }
    }

    @Override
    public boolean holds(BasicId id) {
        return base.holds(id);
    }

    @Override
    public void touch(BasicId id) {
        touched.add(id);
    }

    /** Keeps others from writing what was written here. */
    void hold() {
        base.hold(touched);
    }

    void release() {
        base.release(touched);
    }

    /** Makes visible to everybody what was written here. */
    void apply() {
        objects.forEach((id, object) -> {
            if (object == null) {
                base.remove(id);
            } else {
                base.put(object);
            }
        });
        aliases.forEach((alias, id) -> {
            if (id == null) {
                base.unalias(alias);
            } else {
                base.alias(alias, id);
            }
        });
    }
}
