package org.osidforge.adapters.room;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.Campus;
import org.osid.room.CampusList;
import org.osid.room.CampusLookupSession;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.LookupSessionAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.engine.View;

/** Looks up Campus objects. */
public class CampusLookupSessionAdapter extends LookupSessionAdapter<Campus, CampusList> implements CampusLookupSession {

    /** A session in that scope. */
    public CampusLookupSessionAdapter(Scope scope) {
        super(scope, RoomKinds.CAMPUS);
    }

    @Override
    public boolean canLookupCampuses() {
        return mayLookup();
    }

    @Override
    public void useComparativeCampusView() {
        view(View.COMPARATIVE);
    }

    @Override
    public void usePlenaryCampusView() {
        view(View.PLENARY);
    }

    @Override
    public Campus getCampus(Id campusId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return one(campusId);
    }

    @Override
    public CampusList getCampusesByIds(IdList campusIds) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return several(campusIds);
    }

    @Override
    public CampusList getCampusesByGenusType(Type campusGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(genus(campusGenusType));
    }

    @Override
    public CampusList getCampusesByParentGenusType(Type campusGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(parentGenus(campusGenusType));
    }

    @Override
    public CampusList getCampusesByRecordType(Type campusRecordType) throws OperationFailedException, PermissionDeniedException {
        return matching(record(campusRecordType));
    }

    @Override
    public CampusList getCampusesByProvider(Id resourceId) throws OperationFailedException, PermissionDeniedException {
        return matching(provider(resourceId));
    }

    @Override
    public CampusList getCampuses() throws OperationFailedException, PermissionDeniedException {
        return matching();
    }
}
