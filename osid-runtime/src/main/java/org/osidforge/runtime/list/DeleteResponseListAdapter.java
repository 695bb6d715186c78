package org.osidforge.runtime.list;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.DeleteResponseList;

/** A list of delete responses. */
public final class DeleteResponseListAdapter extends ListAdapter<DeleteResponse> implements DeleteResponseList {

    /** What the source gives. */
    public DeleteResponseListAdapter(ListSource<? extends DeleteResponse> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public DeleteResponseListAdapter(Collection<? extends DeleteResponse> elements) {
        super(elements);
    }

    @Override
    public DeleteResponse getNextDeleteResponse() throws OperationFailedException {
        return next();
    }

    @Override
    public DeleteResponse[] getNextDeleteResponses(long n) throws OperationFailedException {
        return next(n, DeleteResponse[]::new);
    }
}
