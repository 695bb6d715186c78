package org.osidforge.runtime.store;

import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.value.BasicId;

/** Reads objects. */
public interface StoreReader {

    /**
     * The objects of these Ids.
     *
     * @param ids primary Ids, and aliases where these are wanted
     * @param aliases whether an alias finds its object
     * @return as many as Ids, in their order, null where there is none
     * @throws OperationFailedException if the store failed
     */
    List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases) throws OperationFailedException;

    /**
     * The object of that Id or alias, or null.
     *
     * @throws OperationFailedException if the store failed
     */
    default StoredObject find(Kind kind, BasicId id) throws OperationFailedException {
        return read(kind, List.of(id), true).get(0);
    }

    /**
     * The aliases of an object.
     *
     * @param id its primary Id
     * @return in any order; none where there is no such object
     * @throws OperationFailedException if the store failed
     */
    List<BasicId> aliases(Kind kind, BasicId id) throws OperationFailedException;

    /**
     * The selected objects as they are now: all of them in the order in which they were created, those with Ids of other origin after these; a selection in any order.
     *
     * @throws OperationFailedException if the store failed
     */
    List<StoredObject> scan(Kind kind, Selection selection) throws OperationFailedException;
}
