package org.osidforge.provider.infinispan;

import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** What each write does to a sheet; the same for the store and for a transaction. */
final class Writes {

    /** What one write does. */
    @FunctionalInterface
    interface Write<T> {
        /** Writes one element, and tells what became of it. */
        Outcome to(Sheet sheet, Codec codec, T element) throws OperationFailedException;
    }

    private Writes() {}

    static Outcome insert(Sheet sheet, Codec codec, StoredObject object) throws OperationFailedException {
        Kind kind = codec.kind();
        BasicId id = object.id();
        if (sheet.holds(kind, id)) {
            return Outcome.HELD;
        }
        if (sheet.aliased(kind, id) != null || sheet.get(kind, id) != null) {
            return Outcome.EXISTS;
        }
        sheet.put(kind, id, codec.entry(object, sheet.nextPlace()));
        sheet.touch(kind, id);
        return Outcome.DONE;
    }

    static Outcome update(Sheet sheet, Codec codec, ObjectChange change) throws OperationFailedException {
        Kind kind = codec.kind();
        BasicId id = primary(sheet, kind, change.id());
        if (id == null) {
            return Outcome.NOT_FOUND;
        }
        if (sheet.holds(kind, id)) {
            return Outcome.HELD;
        }
        sheet.put(kind, id, codec.entry(sheet.get(kind, id), change));
        sheet.touch(kind, id);
        return Outcome.DONE;
    }

    static Outcome delete(Sheet sheet, Codec codec, BasicId asked) {
        Kind kind = codec.kind();
        BasicId id = primary(sheet, kind, asked);
        if (id == null) {
            return Outcome.NOT_FOUND;
        }
        List<BasicId> aliases = sheet.get(kind, id).aliases();
        if (sheet.holds(kind, id) || aliases.stream().anyMatch(one -> sheet.holds(kind, one))) {
            return Outcome.HELD;
        }
        for (BasicId alias : aliases) {
            sheet.forget(kind, alias);
            sheet.touch(kind, alias);
        }
        sheet.remove(kind, id);
        sheet.touch(kind, id);
        return Outcome.DONE;
    }

    static Outcome alias(Sheet sheet, Codec codec, AliasChange change) {
        Kind kind = codec.kind();
        BasicId id = primary(sheet, kind, change.reference());
        if (id == null) {
            return Outcome.NOT_FOUND;
        }
        BasicId alias = change.alias();
        if (alias.equals(id)) {
            return Outcome.DONE;
        }
        if (sheet.get(kind, alias) != null) {
            return Outcome.HIDES;
        }
        // an object knows its aliases, so that the one which loses it is written as well
        BasicId before = sheet.aliased(kind, alias);
        BasicId loser = before == null ? id : before;
        if (sheet.holds(kind, alias) || sheet.holds(kind, id) || sheet.holds(kind, loser)) {
            return Outcome.HELD;
        }
        sheet.alias(kind, alias, id);
        sheet.touch(kind, alias);
        sheet.touch(kind, id);
        sheet.touch(kind, loser);
        return Outcome.DONE;
    }

    static Outcome unalias(Sheet sheet, Codec codec, AliasChange change) {
        Kind kind = codec.kind();
        BasicId id = primary(sheet, kind, change.reference());
        BasicId alias = change.alias();
        if (id == null || !id.equals(sheet.aliased(kind, alias))) {
            return Outcome.NOT_FOUND;
        }
        if (sheet.holds(kind, alias) || sheet.holds(kind, id)) {
            return Outcome.HELD;
        }
        sheet.unalias(kind, alias);
        sheet.touch(kind, alias);
        sheet.touch(kind, id);
        return Outcome.DONE;
    }

    /** The primary Id of the object of that Id or alias, or null. */
    static BasicId primary(Sheet sheet, Kind kind, BasicId id) {
        if (sheet.get(kind, id) != null) {
            return id;
        }
        BasicId primary = sheet.aliased(kind, id);
        return primary == null || sheet.get(kind, primary) == null ? null : primary;
    }
}
