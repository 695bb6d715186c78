package org.osidforge.provider.infinispan;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.store.json.KindJson;

/** The objects of one kind as entries: JSON, and beside it fingerprints of what they refer to, by which those that refer to an Id are found without reading all. */
final class Codec {

    private final Kind kind;
    private final KindJson json;

    Codec(Kind kind) {
        this.kind = kind;
        this.json = KindJson.of(kind);
    }

    Kind kind() {
        return kind;
    }

    /** The entry of a new object. */
    Entry entry(StoredObject object, int place) throws OperationFailedException {
        return Entry.object(object.id(), place, references(object), json.object(object));
    }

    /** The entry with that change; what only a newer or older program knows of the object stays. */
    Entry entry(Entry before, ObjectChange change) throws OperationFailedException {
        String changed = json.changedObject(before.json(), json.changes(change));
        return before.with(references(json.object(changed)), changed);
    }

    /** The object of an entry. */
    StoredObject object(Entry entry) throws OperationFailedException {
        return entry == null ? null : json.object(entry.json());
    }

    /** The Id of the object of an entry. */
    BasicId id(Entry entry) throws OperationFailedException {
        return object(entry).id();
    }

    /** What objects of a selection bear, or null where all objects are wanted. */
    static Integer fingerprint(Selection selection) {
        return selection.isAll() ? null : fingerprint(selection.element(), selection.id());
    }

    private static int fingerprint(ElementDef element, BasicId id) {
        return 31 * element.elementId().getIdentifier().hashCode() + id.hashCode();
    }

    private int[] references(StoredObject object) {
        return IntStream.range(0, kind.size())
                .flatMap(index -> references(kind.stored(index), object.value(index)))
                .toArray();
    }

    private static IntStream references(ElementDef element, Object value) {
        Object[] several = value instanceof Object[] many ? many : new Object[] {value};
        return Arrays.stream(several)
                .filter(BasicId.class::isInstance)
                .mapToInt(id -> fingerprint(element, (BasicId) id));
    }
}
