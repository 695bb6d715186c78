package org.osidforge.runtime.list;

import java.util.ArrayList;
import java.util.List;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osid.id.IdList;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.value.BasicId;

/** Reads lists of any provider to their end. */
public final class Reading {

    /**
     * How the next element of a list is had, such as {@code CampusList::getNextCampus}.
     *
     * @param <L> interface of the list
     * @param <T> interface of the elements
     */
    @FunctionalInterface
    public interface Next<L extends OsidList, T> {
        /** The next element. */
        T of(L list) throws OperationFailedException;
    }

    private Reading() {}

    /**
     * All that is left of a list, in its order.
     *
     * <p>An error of the list, and a list that breaks its contract, is OPERATION_FAILED (ruling 5): whoever reads has done nothing yet.
     *
     * @throws org.osid.NullArgumentException if the list is null
     * @throws OperationFailedException if it cannot be read to its end
     */
    public static <L extends OsidList, T> List<T> all(L list, Next<L, T> next) throws OperationFailedException {
        Fault.checkNotNull(list, "list");
        try {
            List<T> found = new ArrayList<>((int) Math.max(10, Math.min(list.available(), 1 << 20)));
            while (list.hasNext()) {
                found.add(next.of(list));
            }
            return found;
        } catch (OperationFailedException | RuntimeException e) {
            throw new OperationFailedException(Fault.LIST_BROKEN.text(e.getMessage()), e);
        }
    }

    /**
     * All Ids that are left of a list, as ours.
     *
     * @throws org.osid.NullArgumentException if the list is null or holds a null
     * @throws OperationFailedException if it cannot be read to its end
     */
    public static List<BasicId> ids(IdList list) throws OperationFailedException {
        List<org.osid.id.Id> read = all(list, IdList::getNextId);
        List<BasicId> found = new ArrayList<>(read.size());
        for (org.osid.id.Id id : read) {
            if (id == null) {
                throw Fault.NULL_ELEMENT.nullArgument("the list of Ids");
            }
            found.add(BasicId.of(id));
        }
        return found;
    }
}
