package org.osidforge.runtime.list;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.id.IdList;

/** A list of Ids. */
public final class IdListAdapter extends ListAdapter<Id> implements IdList {

    /** What the source gives. */
    public IdListAdapter(ListSource<? extends Id> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public IdListAdapter(Collection<? extends Id> elements) {
        super(elements);
    }

    @Override
    public Id getNextId() throws OperationFailedException {
        return next();
    }

    @Override
    public Id[] getNextIds(long n) throws OperationFailedException {
        return next(n, Id[]::new);
    }
}
