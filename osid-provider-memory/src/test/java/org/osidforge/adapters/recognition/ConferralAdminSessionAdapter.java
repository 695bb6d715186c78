package org.osidforge.adapters.recognition;

import org.osid.AlreadyExistsException;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.recognition.Academy;
import org.osid.recognition.Conferral;
import org.osid.recognition.ConferralAdminSession;
import org.osid.recognition.ConferralForm;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.AdminSessionAdapter;
import org.osidforge.runtime.adapter.Scope;

/** Administers Conferral objects. */
public class ConferralAdminSessionAdapter extends AdminSessionAdapter<Conferral> implements ConferralAdminSession {

    /** A session in that scope. */
    public ConferralAdminSessionAdapter(Scope scope) {
        super(scope, RecognitionKinds.CONFERRAL);
    }

    @Override
    public Id getAcademyId() {
        return catalogId();
    }

    @Override
    public Academy getAcademy() throws OperationFailedException, PermissionDeniedException {
        return catalog(Academy.class);
    }

    @Override
    public boolean canCreateConferrals() {
        return mayCreate();
    }

    @Override
    public boolean canCreateConferralWithRecordTypes(Type[] conferralRecordTypes) {
        return mayCreateWith(conferralRecordTypes);
    }

    @Override
    public ConferralForm getConferralFormForCreate(Id awardId, Id resourceId, Type[] conferralRecordTypes) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formForCreate(ConferralFormAdapter::new, conferralRecordTypes, awardId, resourceId);
    }

    @Override
    public Conferral createConferral(ConferralForm conferralForm) throws OperationFailedException, PermissionDeniedException {
        return create(conferralForm);
    }

    @Override
    public boolean canUpdateConferrals() {
        return mayUpdate();
    }

    @Override
    public ConferralForm getConferralFormForUpdate(Id conferralId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formForUpdate(ConferralFormAdapter::new, conferralId);
    }

    @Override
    public void updateConferral(ConferralForm conferralForm) throws OperationFailedException, PermissionDeniedException {
        update(conferralForm);
    }

    @Override
    public boolean canDeleteConferrals() {
        return mayDelete();
    }

    @Override
    public void deleteConferral(Id conferralId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        delete(conferralId);
    }

    @Override
    public boolean canManageConferralAliases() {
        return mayAlias();
    }

    @Override
    public void aliasConferral(Id conferralId, Id aliasId) throws AlreadyExistsException, NotFoundException, OperationFailedException, PermissionDeniedException {
        alias(conferralId, aliasId);
    }
}
