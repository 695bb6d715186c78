package org.osidforge.adapters.recognition;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.recognition.Award;
import org.osid.recognition.AwardList;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.list.ListSource;

/** A list of Award elements. */
public final class AwardListAdapter extends ListAdapter<Award> implements AwardList {

    /** What the source gives. */
    public AwardListAdapter(ListSource<? extends Award> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public AwardListAdapter(Collection<? extends Award> elements) {
        super(elements);
    }

    @Override
    public Award getNextAward() throws OperationFailedException {
        return next();
    }

    @Override
    public Award[] getNextAwards(long n) throws OperationFailedException {
        return next(n, Award[]::new);
    }
}
