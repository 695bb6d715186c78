package org.osidforge.tck.shelter;

import org.osid.OperationFailedException;
import org.osid.OsidList;

/** As in the official package. */
public interface RoomBatchFormList extends OsidList {
    RoomBatchForm getNextRoomBatchForm() throws OperationFailedException;

    RoomBatchForm[] getNextRoomBatchForms(long n) throws OperationFailedException;
}
