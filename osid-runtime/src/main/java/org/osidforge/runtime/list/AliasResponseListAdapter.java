package org.osidforge.runtime.list;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.AliasResponseList;

/** A list of alias responses. */
public final class AliasResponseListAdapter extends ListAdapter<AliasResponse> implements AliasResponseList {

    /** What the source gives. */
    public AliasResponseListAdapter(ListSource<? extends AliasResponse> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public AliasResponseListAdapter(Collection<? extends AliasResponse> elements) {
        super(elements);
    }

    @Override
    public AliasResponse getNextAliasResponse() throws OperationFailedException {
        return next();
    }

    @Override
    public AliasResponse[] getNextAliasResponses(long n) throws OperationFailedException {
        return next(n, AliasResponse[]::new);
    }
}
