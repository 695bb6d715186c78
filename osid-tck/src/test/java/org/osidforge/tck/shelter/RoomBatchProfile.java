package org.osidforge.tck.shelter;

import org.osid.OsidProfile;

/** As in the official package, for rooms alone. */
public interface RoomBatchProfile extends OsidProfile {
    boolean supportsVisibleFederation();

    boolean supportsRoomBatchAdmin();
}
