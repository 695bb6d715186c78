package org.osidforge.adapters.recognition.batch;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.recognition.batch.AwardBatchForm;
import org.osid.recognition.batch.AwardBatchFormList;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.list.ListSource;

/** A list of AwardBatchForm elements. */
public final class AwardBatchFormListAdapter extends ListAdapter<AwardBatchForm> implements AwardBatchFormList {

    /** What the source gives. */
    public AwardBatchFormListAdapter(ListSource<? extends AwardBatchForm> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public AwardBatchFormListAdapter(Collection<? extends AwardBatchForm> elements) {
        super(elements);
    }

    @Override
    public AwardBatchForm getNextAwardBatchForm() throws OperationFailedException {
        return next();
    }

    @Override
    public AwardBatchForm[] getNextAwardBatchForms(long n) throws OperationFailedException {
        return next(n, AwardBatchForm[]::new);
    }
}
