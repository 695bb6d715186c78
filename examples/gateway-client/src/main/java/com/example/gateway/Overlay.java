package com.example.gateway;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** What a transaction makes of the objects of one kind: those that are there, and its own writes over them. */
final class Overlay {

    private final GatewayStore store;
    private final Kind kind;
    /** By primary Ids, null for those that it deleted. */
    private final Map<BasicId, StoredObject> written = new LinkedHashMap<>();
    /** Primary Ids by the aliases that it gave. */
    private final Map<BasicId, BasicId> given = new HashMap<>();

    private final Set<BasicId> touched = new HashSet<>();
    /** What is there under these Ids and aliases, for the time of one call. */
    private Map<BasicId, StoredObject> there = Map.of();

    Overlay(GatewayStore store, Kind kind) {
        this.store = store;
        this.kind = kind;
    }

    /** Looks up all that a call is about, at once. */
    void look(Collection<BasicId> ids) throws OperationFailedException {
        there = store.of(kind).find(ids);
    }

    /** Primary Ids of the objects that are written. */
    Set<BasicId> touched() {
        return touched;
    }

    // reading what was looked up

    StoredObject find(BasicId id, boolean aliases) {
        if (written.containsKey(id)) {
            return written.get(id);
        }
        if (aliases && given.containsKey(id)) {
            return now(given.get(id), there.get(given.get(id)));
        }
        StoredObject base = there.get(id);
        return base == null || (!aliases && !base.id().equals(id)) ? null : now(base.id(), base);
    }

    private StoredObject now(BasicId id, StoredObject base) {
        return written.containsKey(id) ? written.get(id) : base;
    }

    /** The Ids that have to be looked up to find these. */
    List<BasicId> behind(Collection<BasicId> ids) {
        return ids.stream().map(id -> given.getOrDefault(id, id)).toList();
    }

    List<StoredObject> scan(Selection selection) throws OperationFailedException {
        Map<BasicId, StoredObject> all = new LinkedHashMap<>();
        store.scan(kind, Selection.ALL).forEach(one -> all.put(one.id(), one));
        all.putAll(written);
        List<StoredObject> found = new ArrayList<>(all.values());
        found.removeIf(one -> one == null || !selection.matches(one));
        return found;
    }

    // writing what was looked up

    Outcome insert(StoredObject object) {
        if (find(object.id(), true) != null) {
            return Outcome.EXISTS;
        }
        return put(object.id(), object);
    }

    Outcome update(ObjectChange change) {
        StoredObject object = find(change.id(), true);
        return object == null ? Outcome.NOT_FOUND : put(object.id(), object.with(change));
    }

    Outcome delete(BasicId asked) {
        StoredObject object = find(asked, true);
        return object == null ? Outcome.NOT_FOUND : put(object.id(), null);
    }

    Outcome alias(AliasChange change) {
        StoredObject object = find(change.reference(), true);
        if (object == null) {
            return Outcome.NOT_FOUND;
        }
        if (object.id().equals(change.alias())) {
            return Outcome.DONE;
        }
        if (find(change.alias(), false) != null) {
            return Outcome.HIDES;
        }
        given.put(change.alias(), object.id());
        touched.add(object.id());
        return Outcome.DONE;
    }

    private Outcome put(BasicId id, StoredObject object) {
        written.put(id, object);
        touched.add(id);
        return Outcome.DONE;
    }
}
