package org.osidforge.adapters.room;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.room.Campus;
import org.osid.room.CampusList;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.list.ListSource;

/** A list of Campus elements. */
public final class CampusListAdapter extends ListAdapter<Campus> implements CampusList {

    /** What the source gives. */
    public CampusListAdapter(ListSource<? extends Campus> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public CampusListAdapter(Collection<? extends Campus> elements) {
        super(elements);
    }

    @Override
    public Campus getNextCampus() throws OperationFailedException {
        return next();
    }

    @Override
    public Campus[] getNextCampuses(long n) throws OperationFailedException {
        return next(n, Campus[]::new);
    }
}
