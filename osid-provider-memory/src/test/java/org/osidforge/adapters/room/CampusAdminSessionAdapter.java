package org.osidforge.adapters.room;

import org.osid.AlreadyExistsException;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.room.Campus;
import org.osid.room.CampusAdminSession;
import org.osid.room.CampusForm;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.AdminSessionAdapter;
import org.osidforge.runtime.adapter.Scope;

/** Administers Campus objects. */
public class CampusAdminSessionAdapter extends AdminSessionAdapter<Campus> implements CampusAdminSession {

    /** A session in that scope. */
    public CampusAdminSessionAdapter(Scope scope) {
        super(scope, RoomKinds.CAMPUS);
    }

    @Override
    public boolean canCreateCampuses() {
        return mayCreate();
    }

    @Override
    public boolean canCreateCampusWithRecordTypes(Type[] campusRecordTypes) {
        return mayCreateWith(campusRecordTypes);
    }

    @Override
    public CampusForm getCampusFormForCreate(Type[] campusRecordTypes) throws OperationFailedException, PermissionDeniedException {
        return formForCreate(CampusFormAdapter::new, campusRecordTypes);
    }

    @Override
    public Campus createCampus(CampusForm campusForm) throws OperationFailedException, PermissionDeniedException {
        return create(campusForm);
    }

    @Override
    public boolean canUpdateCampuses() {
        return mayUpdate();
    }

    @Override
    public CampusForm getCampusFormForUpdate(Id campusId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formForUpdate(CampusFormAdapter::new, campusId);
    }

    @Override
    public void updateCampus(CampusForm campusForm) throws OperationFailedException, PermissionDeniedException {
        update(campusForm);
    }

    @Override
    public boolean canDeleteCampuses() {
        return mayDelete();
    }

    @Override
    public void deleteCampus(Id campusId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        delete(campusId);
    }

    @Override
    public boolean canManageCampusAliases() {
        return mayAlias();
    }

    @Override
    public void aliasCampus(Id campusId, Id aliasId) throws AlreadyExistsException, NotFoundException, OperationFailedException, PermissionDeniedException {
        alias(campusId, aliasId);
    }
}
