package org.osidforge.adapters.recognition.batch;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.recognition.batch.ConferralBatchForm;
import org.osid.recognition.batch.ConferralBatchFormList;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.list.ListSource;

/** A list of ConferralBatchForm elements. */
public final class ConferralBatchFormListAdapter extends ListAdapter<ConferralBatchForm> implements ConferralBatchFormList {

    /** What the source gives. */
    public ConferralBatchFormListAdapter(ListSource<? extends ConferralBatchForm> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public ConferralBatchFormListAdapter(Collection<? extends ConferralBatchForm> elements) {
        super(elements);
    }

    @Override
    public ConferralBatchForm getNextConferralBatchForm() throws OperationFailedException {
        return next();
    }

    @Override
    public ConferralBatchForm[] getNextConferralBatchForms(long n) throws OperationFailedException {
        return next(n, ConferralBatchForm[]::new);
    }
}
