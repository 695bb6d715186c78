package org.osidforge.runtime.list;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasRequestList;

/** A list of alias requests. */
public final class AliasRequestListAdapter extends ListAdapter<AliasRequest> implements AliasRequestList {

    /** What the source gives. */
    public AliasRequestListAdapter(ListSource<? extends AliasRequest> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public AliasRequestListAdapter(Collection<? extends AliasRequest> elements) {
        super(elements);
    }

    @Override
    public AliasRequest getNextAliasRequest() throws OperationFailedException {
        return next();
    }

    @Override
    public AliasRequest[] getNextAliasRequests(long n) throws OperationFailedException {
        return next(n, AliasRequest[]::new);
    }
}
