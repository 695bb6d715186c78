package org.osidforge.runtime.list;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;

/** A list of create responses. */
public final class CreateResponseListAdapter extends ListAdapter<CreateResponse> implements CreateResponseList {

    /** What the source gives. */
    public CreateResponseListAdapter(ListSource<? extends CreateResponse> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public CreateResponseListAdapter(Collection<? extends CreateResponse> elements) {
        super(elements);
    }

    @Override
    public CreateResponse getNextCreateResponse() throws OperationFailedException {
        return next();
    }

    @Override
    public CreateResponse[] getNextCreateResponses(long n) throws OperationFailedException {
        return next(n, CreateResponse[]::new);
    }
}
