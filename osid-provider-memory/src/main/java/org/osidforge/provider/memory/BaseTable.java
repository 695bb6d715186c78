package org.osidforge.provider.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/**
 * The objects and aliases of one kind that everybody sees.
 *
 * <p>A reference that somebody asks for is indexed from then on; what nobody asks for costs nothing. Writers hold the store's write lock, readers its read lock; indexes are made by
 * readers and have a lock of their own.
 */
final class BaseTable implements Table {

    private final ObjectsById objects = new ObjectsById();
    private final Map<BasicId, BasicId> aliases = new HashMap<>();
    private final Map<BasicId, Set<BasicId>> aliasesOf = new HashMap<>();
    private final Set<BasicId> held = new HashSet<>();
    private final Map<ElementDef, Map<BasicId, Set<BasicId>>> indexes = new HashMap<>();

    @Override
    public StoredObject get(BasicId id) {
        return objects.get(id);
    }

    @Override
    public boolean add(StoredObject object) {
        if (objects.get(object.id()) != null) {
            return false;
        }
        objects.put(object);
        if (!indexes.isEmpty()) {
            indexes.forEach((element, index) -> enter(index, element, object));
        }
        return true;
    }

    @Override
    public void put(StoredObject object) {
        StoredObject before = objects.put(object);
        if (!indexes.isEmpty()) {
            indexes.forEach((element, index) -> {
                if (before != null) {
                    leave(index, element, before);
                }
                enter(index, element, object);
            });
        }
    }

    @Override
    public void remove(BasicId id) {
        StoredObject before = objects.remove(id);
        if (before != null && !indexes.isEmpty()) {
            indexes.forEach((element, index) -> leave(index, element, before));
        }
    }

    @Override
    public BasicId aliased(BasicId alias) {
        return aliases.isEmpty() ? null : aliases.get(alias);
    }

    @Override
    public void alias(BasicId alias, BasicId id) {
        unalias(alias);
        aliases.put(alias, id);
        aliasesOf.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(alias);
    }

    @Override
    public void unalias(BasicId alias) {
        BasicId before = aliases.remove(alias);
        if (before != null) {
            Set<BasicId> others = aliasesOf.get(before);
            others.remove(alias);
            if (others.isEmpty()) {
                aliasesOf.remove(before);
            }
        }
    }

    @Override
    public Collection<BasicId> aliasesOf(BasicId id) {
        return aliasesOf.isEmpty() ? List.of() : aliasesOf.getOrDefault(id, Set.of());
    }

    @Override
    public List<StoredObject> scan(Selection selection) {
        if (selection.isAll()) {
            return objects.all();
        }
        Set<BasicId> ids;
        synchronized (indexes) {
            ids = indexes.computeIfAbsent(selection.element(), this::indexOf).getOrDefault(selection.id(), Set.of());
        }
        List<StoredObject> found = new ArrayList<>(ids.size());
        for (BasicId id : ids) {
            found.add(objects.get(id));
        }
        return found;
    }

    @Override
    public boolean holds(BasicId id) {
        return !held.isEmpty() && held.contains(id);
    }

    @Override
    public void touch(BasicId id) {
        // nothing to note: what is written here is visible
    }

    void hold(Collection<BasicId> ids) {
        held.addAll(ids);
    }

    void release(Collection<BasicId> ids) {
        held.removeAll(ids);
    }

    private Map<BasicId, Set<BasicId>> indexOf(ElementDef element) {
        Map<BasicId, Set<BasicId>> index = new HashMap<>();
        objects.all().forEach(object -> enter(index, element, object));
        return index;
    }

    private static void enter(Map<BasicId, Set<BasicId>> index, ElementDef element, StoredObject object) {
        for (Object value : valuesOf(element, object)) {
            index.computeIfAbsent((BasicId) value, v -> new LinkedHashSet<>()).add(object.id());
        }
    }

    private static void leave(Map<BasicId, Set<BasicId>> index, ElementDef element, StoredObject object) {
        for (Object value : valuesOf(element, object)) {
            Set<BasicId> others = index.get((BasicId) value);
            if (others != null) {
                others.remove(object.id());
                if (others.isEmpty()) {
                    index.remove((BasicId) value);
                }
            }
        }
    }

    private static Object[] valuesOf(ElementDef element, StoredObject object) {
        Object value = object.value(element.index());
        if (value == null) {
            return new Object[0];
        }
        return value instanceof Object[] several ? several : new Object[] {value};
    }
}
