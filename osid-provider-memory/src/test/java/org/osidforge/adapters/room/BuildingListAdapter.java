package org.osidforge.adapters.room;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.room.Building;
import org.osid.room.BuildingList;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.list.ListSource;

/** A list of Building elements. */
public final class BuildingListAdapter extends ListAdapter<Building> implements BuildingList {

    /** What the source gives. */
    public BuildingListAdapter(ListSource<? extends Building> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public BuildingListAdapter(Collection<? extends Building> elements) {
        super(elements);
    }

    @Override
    public Building getNextBuilding() throws OperationFailedException {
        return next();
    }

    @Override
    public Building[] getNextBuildings(long n) throws OperationFailedException {
        return next(n, Building[]::new);
    }
}
