package org.osidforge.tck.shelter;

import org.osid.id.Id;
import org.osid.room.RoomForm;

/** As in the official package. */
public interface RoomBatchForm extends RoomForm {
    Id getFloorId();

    Id getRoomId();
}
