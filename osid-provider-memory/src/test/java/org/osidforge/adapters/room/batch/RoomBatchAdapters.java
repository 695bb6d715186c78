package org.osidforge.adapters.room.batch;

import org.osid.room.batch.RoomBatchManager;
import org.osid.room.batch.RoomBatchProxyManager;
import org.osidforge.runtime.provider.PackageAdapters;

/** The adapters of osid.room.batch. */
public final class RoomBatchAdapters extends PackageAdapters {

    /** Registers them. */
    public RoomBatchAdapters() {
        super("osid.room.batch");
        manager(RoomBatchManager.class, RoomBatchManagerAdapter::new);
        proxyManager(RoomBatchProxyManager.class, RoomBatchProxyManagerAdapter::new);
    }
}
