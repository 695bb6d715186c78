package org.osidforge.adapters.room.batch;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.room.batch.FloorBatchForm;
import org.osid.room.batch.FloorBatchFormList;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.list.ListSource;

/** A list of FloorBatchForm elements. */
public final class FloorBatchFormListAdapter extends ListAdapter<FloorBatchForm> implements FloorBatchFormList {

    /** What the source gives. */
    public FloorBatchFormListAdapter(ListSource<? extends FloorBatchForm> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public FloorBatchFormListAdapter(Collection<? extends FloorBatchForm> elements) {
        super(elements);
    }

    @Override
    public FloorBatchForm getNextFloorBatchForm() throws OperationFailedException {
        return next();
    }

    @Override
    public FloorBatchForm[] getNextFloorBatchForms(long n) throws OperationFailedException {
        return next(n, FloorBatchForm[]::new);
    }
}
