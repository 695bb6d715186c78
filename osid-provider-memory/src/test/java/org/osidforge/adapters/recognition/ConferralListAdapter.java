package org.osidforge.adapters.recognition;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.recognition.Conferral;
import org.osid.recognition.ConferralList;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.list.ListSource;

/** A list of Conferral elements. */
public final class ConferralListAdapter extends ListAdapter<Conferral> implements ConferralList {

    /** What the source gives. */
    public ConferralListAdapter(ListSource<? extends Conferral> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public ConferralListAdapter(Collection<? extends Conferral> elements) {
        super(elements);
    }

    @Override
    public Conferral getNextConferral() throws OperationFailedException {
        return next();
    }

    @Override
    public Conferral[] getNextConferrals(long n) throws OperationFailedException {
        return next(n, Conferral[]::new);
    }
}
