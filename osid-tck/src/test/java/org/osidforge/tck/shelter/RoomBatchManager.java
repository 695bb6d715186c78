package org.osidforge.tck.shelter;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidManager;
import org.osid.id.Id;

/** As in the official package, for rooms alone. */
public interface RoomBatchManager extends OsidManager, RoomBatchProfile {
    RoomBatchAdminSession getRoomBatchAdminSession() throws OperationFailedException;

    RoomBatchAdminSession getRoomBatchAdminSessionForCampus(Id campusId)
            throws NotFoundException, OperationFailedException;
}
