package org.osidforge.adapters.room.batch;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.room.batch.BuildingBatchForm;
import org.osid.room.batch.BuildingBatchFormList;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.list.ListSource;

/** A list of BuildingBatchForm elements. */
public final class BuildingBatchFormListAdapter extends ListAdapter<BuildingBatchForm> implements BuildingBatchFormList {

    /** What the source gives. */
    public BuildingBatchFormListAdapter(ListSource<? extends BuildingBatchForm> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public BuildingBatchFormListAdapter(Collection<? extends BuildingBatchForm> elements) {
        super(elements);
    }

    @Override
    public BuildingBatchForm getNextBuildingBatchForm() throws OperationFailedException {
        return next();
    }

    @Override
    public BuildingBatchForm[] getNextBuildingBatchForms(long n) throws OperationFailedException {
        return next(n, BuildingBatchForm[]::new);
    }
}
