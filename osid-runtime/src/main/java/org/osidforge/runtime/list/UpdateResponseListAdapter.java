package org.osidforge.runtime.list;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.transaction.batch.UpdateResponse;
import org.osid.transaction.batch.UpdateResponseList;

/** A list of update responses. */
public final class UpdateResponseListAdapter extends ListAdapter<UpdateResponse> implements UpdateResponseList {

    /** What the source gives. */
    public UpdateResponseListAdapter(ListSource<? extends UpdateResponse> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public UpdateResponseListAdapter(Collection<? extends UpdateResponse> elements) {
        super(elements);
    }

    @Override
    public UpdateResponse getNextUpdateResponse() throws OperationFailedException {
        return next();
    }

    @Override
    public UpdateResponse[] getNextUpdateResponses(long n) throws OperationFailedException {
        return next(n, UpdateResponse[]::new);
    }
}
