package org.osidforge.provider.memory;

import java.util.List;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** What each write does to a table; the same for the store and for a transaction. */
final class Writes {

    private Writes() {}

    static Outcome insert(Table table, StoredObject object) {
        BasicId id = object.id();
        if (table.holds(id)) {
            return Outcome.HELD;
        }
        if (table.aliased(id) != null || !table.add(object)) {
            return Outcome.EXISTS;
        }
        table.touch(id);
        return Outcome.DONE;
    }

    static Outcome update(Table table, ObjectChange change) {
        StoredObject object = find(table, change.id());
        if (object == null) {
            return Outcome.NOT_FOUND;
        }
        if (table.holds(object.id())) {
            return Outcome.HELD;
        }
        table.put(object.with(change));
        table.touch(object.id());
        return Outcome.DONE;
    }

    static Outcome delete(Table table, BasicId asked) {
        StoredObject object = find(table, asked);
        if (object == null) {
            return Outcome.NOT_FOUND;
        }
        BasicId id = object.id();
        List<BasicId> aliases = List.copyOf(table.aliasesOf(id));
        if (table.holds(id) || aliases.stream().anyMatch(table::holds)) {
            return Outcome.HELD;
        }
        for (BasicId alias : aliases) {
            table.unalias(alias);
            table.touch(alias);
        }
        table.remove(id);
        table.touch(id);
        return Outcome.DONE;
    }

    static Outcome alias(Table table, AliasChange change) {
        StoredObject object = find(table, change.reference());
        if (object == null) {
            return Outcome.NOT_FOUND;
        }
        BasicId alias = change.alias();
        if (alias.equals(object.id())) {
            return Outcome.DONE;
        }
        if (table.get(alias) != null) {
            return Outcome.HIDES;
        }
        if (table.holds(alias) || table.holds(object.id())) {
            return Outcome.HELD;
        }
        table.alias(alias, object.id());
        table.touch(alias);
        // the object must be there when the alias is given
        table.touch(object.id());
        return Outcome.DONE;
    }

    static Outcome unalias(Table table, AliasChange change) {
        StoredObject object = find(table, change.reference());
        BasicId alias = change.alias();
        if (object == null || !object.id().equals(table.aliased(alias))) {
            return Outcome.NOT_FOUND;
        }
        if (table.holds(alias) || table.holds(object.id())) {
            return Outcome.HELD;
        }
        table.unalias(alias);
        table.touch(alias);
        return Outcome.DONE;
    }

    /** The object of that Id or alias, or null. */
    static StoredObject find(Table table, BasicId id) {
        StoredObject object = table.get(id);
        if (object != null) {
            return object;
        }
        BasicId primary = table.aliased(id);
        return primary == null ? null : table.get(primary);
    }
}
