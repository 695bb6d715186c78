package org.osidforge.provider.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/**
 * The objects of one kind by their primary Ids.
 *
 * <p>One mint makes nearly all Ids of a kind: these objects stand at their numbers. Those of any other origin are found by a hash table.
 */
final class ObjectsById {

    private final NumberedObjects numbered = new NumberedObjects();
    private final Map<BasicId, StoredObject> others = new LinkedHashMap<>();
    /** The first Id that a mint had made, which tells what the numbers are of. */
    private BasicId pattern;

    StoredObject get(BasicId id) {
        long number = number(id);
        return number < 0 ? other(id) : numbered.get(number);
    }

    /** Keeps an object; what had its Id before, or null. */
    StoredObject put(StoredObject object) {
        BasicId id = object.id();
        if (pattern == null && id.isNumbered()) {
            adopt(id);
        }
        long number = number(id);
        return number < 0 ? others.put(id, object) : numbered.put(number, object);
    }

    /** Forgets an object; what it was, or null. */
    StoredObject remove(BasicId id) {
        long number = number(id);
        return number < 0 ? others.remove(id) : numbered.remove(number);
    }

    /** All objects: those of the mint in the order of their numbers, then the others in the order of their insertion. */
    List<StoredObject> all() {
        List<StoredObject> found = new ArrayList<>(numbered.size() + others.size());
        numbered.addAllTo(found);
        found.addAll(others.values());
        return found;
    }

    /** Takes the mint of that Id for the one that numbers; Ids that equal one of its own move to their places. */
    private void adopt(BasicId id) {
        pattern = id;
        others.values().removeIf(object -> {
            long number = number(object.id());
            if (number >= 0) {
                numbered.put(number, object);
            }
            return number >= 0;
        });
    }

    private long number(BasicId id) {
        return pattern == null ? -1 : id.numberAlike(pattern);
    }

    private StoredObject other(BasicId id) {
        return others.isEmpty() ? null : others.get(id);
    }
}
