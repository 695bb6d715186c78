package org.osidforge.adapters.room.batch;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.list.ListSource;

/** A list of CampusBatchForm elements. */
public final class CampusBatchFormListAdapter extends ListAdapter<CampusBatchForm> implements CampusBatchFormList {

    /** What the source gives. */
    public CampusBatchFormListAdapter(ListSource<? extends CampusBatchForm> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public CampusBatchFormListAdapter(Collection<? extends CampusBatchForm> elements) {
        super(elements);
    }

    @Override
    public CampusBatchForm getNextCampusBatchForm() throws OperationFailedException {
        return next();
    }

    @Override
    public CampusBatchForm[] getNextCampusBatchForms(long n) throws OperationFailedException {
        return next(n, CampusBatchForm[]::new);
    }
}
