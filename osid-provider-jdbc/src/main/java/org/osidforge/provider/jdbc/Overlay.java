package org.osidforge.provider.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoreReader;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** What a transaction has queued for one kind, laid over what everybody sees. Each call reads below what it needs, in one go. */
final class Overlay {

    private final StoreReader base;
    private final Kind kind;
    /** Null where the object was deleted. */
    private final Map<BasicId, StoredObject> objects = new LinkedHashMap<>();
    /** Null where the alias was freed. */
    private final Map<BasicId, BasicId> aliases = new HashMap<>();
    /** Primary Ids of objects below that were deleted, and their aliases with them, even if one with that Id was inserted since. */
    private final Set<BasicId> buried = new HashSet<>();
    /** What is below, as far as this call needs it, by Ids and aliases. */
    private final Map<BasicId, StoredObject> below = new HashMap<>();

    Overlay(StoreReader base, Kind kind) {
        this.base = base;
        this.kind = kind;
    }

    // reading

    List<StoredObject> read(List<BasicId> ids, boolean withAliases) throws OperationFailedException {
        fetch(ids);
        List<StoredObject> found = new ArrayList<>(ids.size());
        for (BasicId id : ids) {
            found.add(withAliases ? find(id) : get(id));
        }
        return found;
    }

    List<BasicId> aliases(BasicId id) throws OperationFailedException {
        Set<BasicId> found = new LinkedHashSet<>(buried.contains(id) ? List.of() : base.aliases(kind, id));
        aliases.forEach((alias, target) -> {
            if (id.equals(target)) {
                found.add(alias);
            } else {
                found.remove(alias);
            }
        });
        return List.copyOf(found);
    }

    List<StoredObject> scan(Selection selection) throws OperationFailedException {
        Map<BasicId, StoredObject> mine = new HashMap<>(objects);
        List<StoredObject> found = new ArrayList<>();
        for (StoredObject object : base.scan(kind, selection)) {
            boolean isBuried = buried.contains(object.id());
            if (isBuried || !mine.containsKey(object.id())) {
                addIf(selection, isBuried ? null : object, found);
            } else {
                addIf(selection, mine.remove(object.id()), found);
            }
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

    // writing

    List<Outcome> insert(List<StoredObject> all) throws OperationFailedException {
        fetch(all.stream().map(StoredObject::id).toList());
        return outcomes(all, this::insert);
    }

    private Outcome insert(StoredObject object) {
        if (aliased(object.id()) != null || get(object.id()) != null) {
            return Outcome.EXISTS;
        }
        // an Id that was deleted before in this transaction comes back at the end
        objects.remove(object.id());
        objects.put(object.id(), object);
        return Outcome.DONE;
    }

    List<Outcome> update(List<ObjectChange> all) throws OperationFailedException {
        fetch(all.stream().map(ObjectChange::id).toList());
        return outcomes(all, this::update);
    }

    private Outcome update(ObjectChange change) {
        StoredObject object = find(change.id());
        if (object == null) {
            return Outcome.NOT_FOUND;
        }
        objects.put(object.id(), object.with(change));
        return Outcome.DONE;
    }

    List<Outcome> delete(List<BasicId> all) throws OperationFailedException {
        fetch(all);
        return outcomes(all, this::delete);
    }

    private Outcome delete(BasicId asked) {
        StoredObject object = find(asked);
        if (object == null) {
            return Outcome.NOT_FOUND;
        }
        BasicId id = object.id();
        objects.put(id, null);
        buried.add(id);
        aliases.replaceAll((alias, target) -> id.equals(target) ? null : target);
        return Outcome.DONE;
    }

    List<Outcome> alias(List<AliasChange> all) throws OperationFailedException {
        fetchBoth(all);
        return outcomes(all, this::alias);
    }

    private Outcome alias(AliasChange change) {
        StoredObject object = find(change.reference());
        if (object == null) {
            return Outcome.NOT_FOUND;
        }
        if (change.alias().equals(object.id())) {
            return Outcome.DONE;
        }
        if (get(change.alias()) != null) {
            return Outcome.HIDES;
        }
        aliases.put(change.alias(), object.id());
        return Outcome.DONE;
    }

    List<Outcome> unalias(List<AliasChange> all) throws OperationFailedException {
        fetchBoth(all);
        return outcomes(all, this::unalias);
    }

    private Outcome unalias(AliasChange change) {
        StoredObject object = find(change.reference());
        if (object == null || !object.id().equals(aliased(change.alias()))) {
            return Outcome.NOT_FOUND;
        }
        aliases.put(change.alias(), null);
        return Outcome.DONE;
    }

    private static <T> List<Outcome> outcomes(List<T> all, java.util.function.Function<T, Outcome> write) {
        List<Outcome> outcomes = new ArrayList<>(all.size());
        all.forEach(one -> outcomes.add(write.apply(one)));
        return outcomes;
    }

    // both

    private void fetchBoth(List<AliasChange> changes) throws OperationFailedException {
        List<BasicId> ids = new ArrayList<>(2 * changes.size());
        changes.forEach(one -> {
            ids.add(one.reference());
            ids.add(one.alias());
        });
        fetch(ids);
    }

    /** Reads what is below of these Ids and of what their aliases here stand for. */
    private void fetch(Collection<BasicId> ids) throws OperationFailedException {
        Set<BasicId> wanted = new LinkedHashSet<>(ids);
        ids.forEach(id -> {
            if (aliases.get(id) != null) {
                wanted.add(aliases.get(id));
            }
        });
        below.clear();
        for (BasicId id : wanted) {
            below.put(id, null);
        }
        List<BasicId> all = List.copyOf(wanted);
        List<StoredObject> found = base.read(kind, all, true);
        for (int i = 0; i < all.size(); i++) {
            if (found.get(i) != null) {
                below.put(all.get(i), found.get(i));
                below.put(found.get(i).id(), found.get(i));
            }
        }
    }

    private StoredObject get(BasicId id) {
        if (objects.containsKey(id)) {
            return objects.get(id);
        }
        StoredObject found = below.get(id);
        return found != null && found.id().equals(id) ? found : null;
    }

    private BasicId aliased(BasicId alias) {
        if (aliases.containsKey(alias)) {
            return aliases.get(alias);
        }
        StoredObject found = below.get(alias);
        boolean isAlias = found != null && !found.id().equals(alias) && !buried.contains(found.id());
        return isAlias ? found.id() : null;
    }

    private StoredObject find(BasicId id) {
        StoredObject object = get(id);
        if (object != null) {
            return object;
        }
        BasicId primary = aliased(id);
        return primary == null ? null : get(primary);
    }
}
