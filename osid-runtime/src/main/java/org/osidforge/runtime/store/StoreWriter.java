package org.osidforge.runtime.store;

import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.value.BasicId;

/**
 * Writes objects and aliases, many in one call.
 *
 * <p>Every call gives as many outcomes as it was given objects, in their order. One that is not done leaves the others alone. A call that throws has written nothing.
 */
public interface StoreWriter {

    /**
     * Inserts objects.
     *
     * @return DONE, or EXISTS where the Id or an alias is taken, or HELD
     * @throws OperationFailedException if the store failed
     */
    List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException;

    /**
     * Changes objects, one change after the other.
     *
     * @return DONE, NOT_FOUND or HELD
     * @throws OperationFailedException if the store failed
     */
    List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException;

    /**
     * Deletes objects, one after the other, and their aliases with them.
     *
     * @param ids primary Ids or aliases
     * @return DONE, NOT_FOUND or HELD
     * @throws OperationFailedException if the store failed
     */
    List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException;

    /**
     * Gives aliases, one after the other. One that is an object's own Id already is done without a change.
     *
     * @return DONE, NOT_FOUND where the reference is unknown, HIDES where the alias is another object's primary Id, or HELD
     * @throws OperationFailedException if the store failed
     */
    List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException;

    /**
     * Takes aliases back, one after the other.
     *
     * @return DONE, NOT_FOUND where the alias is none of that object, or HELD
     * @throws OperationFailedException if the store failed
     */
    List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException;
}
