package org.osidforge.adapters.room;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.room.Floor;
import org.osid.room.FloorList;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.list.ListSource;

/** A list of Floor elements. */
public final class FloorListAdapter extends ListAdapter<Floor> implements FloorList {

    /** What the source gives. */
    public FloorListAdapter(ListSource<? extends Floor> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public FloorListAdapter(Collection<? extends Floor> elements) {
        super(elements);
    }

    @Override
    public Floor getNextFloor() throws OperationFailedException {
        return next();
    }

    @Override
    public Floor[] getNextFloors(long n) throws OperationFailedException {
        return next(n, Floor[]::new);
    }
}
