package org.osidforge.tck.shelter;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.RoomAdminSession;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;

/** As in the official package, with one delete method more. */
public interface RoomBatchAdminSession extends RoomAdminSession {
    RoomBatchFormList getRoomFormsForCreate(IdList floorIds, Type[] roomRecordTypes)
            throws NotFoundException, OperationFailedException, PermissionDeniedException;

    CreateResponseList createRooms(RoomBatchFormList roomForms)
            throws OperationFailedException, PermissionDeniedException;

    RoomBatchFormList getRoomFormsForUpdate(IdList roomIds)
            throws NotFoundException, OperationFailedException, PermissionDeniedException;

    UpdateResponseList updateRooms(RoomBatchFormList roomForms)
            throws OperationFailedException, PermissionDeniedException;

    DeleteResponseList deleteAllRooms() throws OperationFailedException, PermissionDeniedException;

    DeleteResponseList deleteRooms(IdList roomIds) throws OperationFailedException, PermissionDeniedException;

    DeleteResponseList deleteRoomsForFloor(Id floorId) throws OperationFailedException, PermissionDeniedException;

    AliasResponseList aliasRooms(AliasRequestList aliasRequests)
            throws OperationFailedException, PermissionDeniedException;
}
