package org.osidforge.adapters.recognition;

import org.osid.AlreadyExistsException;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.recognition.Academy;
import org.osid.recognition.Award;
import org.osid.recognition.AwardAdminSession;
import org.osid.recognition.AwardForm;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.AdminSessionAdapter;
import org.osidforge.runtime.adapter.Scope;

/** Administers Award objects. */
public class AwardAdminSessionAdapter extends AdminSessionAdapter<Award> implements AwardAdminSession {

    /** A session in that scope. */
    public AwardAdminSessionAdapter(Scope scope) {
        super(scope, RecognitionKinds.AWARD);
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
    public boolean canCreateAwards() {
        return mayCreate();
    }

    @Override
    public boolean canCreateAwardWithRecordTypes(Type[] awardRecordTypes) {
        return mayCreateWith(awardRecordTypes);
    }

    @Override
    public AwardForm getAwardFormForCreate(Type[] awardRecordTypes) throws OperationFailedException, PermissionDeniedException {
        return formForCreate(AwardFormAdapter::new, awardRecordTypes);
    }

    @Override
    public Award createAward(AwardForm awardForm) throws OperationFailedException, PermissionDeniedException {
        return create(awardForm);
    }

    @Override
    public boolean canUpdateAwards() {
        return mayUpdate();
    }

    @Override
    public AwardForm getAwardFormForUpdate(Id awardId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formForUpdate(AwardFormAdapter::new, awardId);
    }

    @Override
    public void updateAward(AwardForm awardForm) throws OperationFailedException, PermissionDeniedException {
        update(awardForm);
    }

    @Override
    public boolean canDeleteAwards() {
        return mayDelete();
    }

    @Override
    public void deleteAward(Id awardId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        delete(awardId);
    }

    @Override
    public boolean canManageAwardAliases() {
        return mayAlias();
    }

    @Override
    public void aliasAward(Id awardId, Id aliasId) throws AlreadyExistsException, NotFoundException, OperationFailedException, PermissionDeniedException {
        alias(awardId, aliasId);
    }
}
