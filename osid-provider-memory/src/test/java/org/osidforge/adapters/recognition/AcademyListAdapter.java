package org.osidforge.adapters.recognition;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.recognition.Academy;
import org.osid.recognition.AcademyList;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.list.ListSource;

/** A list of Academy elements. */
public final class AcademyListAdapter extends ListAdapter<Academy> implements AcademyList {

    /** What the source gives. */
    public AcademyListAdapter(ListSource<? extends Academy> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public AcademyListAdapter(Collection<? extends Academy> elements) {
        super(elements);
    }

    @Override
    public Academy getNextAcademy() throws OperationFailedException {
        return next();
    }

    @Override
    public Academy[] getNextAcademies(long n) throws OperationFailedException {
        return next(n, Academy[]::new);
    }
}
