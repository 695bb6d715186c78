package org.osidforge.adapters.room;

import org.osid.room.Building;
import org.osid.room.Campus;
import org.osid.room.Floor;
import org.osid.room.RoomManager;
import org.osid.room.RoomProxyManager;
import org.osidforge.runtime.provider.PackageAdapters;

/** The adapters of osid.room. */
public final class RoomAdapters extends PackageAdapters {

    /** Registers them. */
    public RoomAdapters() {
        super("osid.room");
        kind(RoomKinds.BUILDING, Building.class, BuildingAdapter::new, BuildingListAdapter::new);
        kind(RoomKinds.CAMPUS, Campus.class, CampusAdapter::new, CampusListAdapter::new);
        kind(RoomKinds.FLOOR, Floor.class, FloorAdapter::new, FloorListAdapter::new);
        manager(RoomManager.class, RoomManagerAdapter::new);
        proxyManager(RoomProxyManager.class, RoomProxyManagerAdapter::new);
    }
}
