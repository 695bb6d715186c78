package org.osidforge.adapters.recognition.batch;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.IdList;
import org.osid.recognition.batch.AwardBatchAdminSession;
import org.osid.recognition.batch.AwardBatchFormList;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.adapters.recognition.AwardAdminSessionAdapter;
import org.osidforge.runtime.adapter.Scope;

/** Administers Award objects in bulk. */
public class AwardBatchAdminSessionAdapter extends AwardAdminSessionAdapter implements AwardBatchAdminSession {

    /** A session in that scope. */
    public AwardBatchAdminSessionAdapter(Scope scope) {
        super(scope);
    }

    @Override
    public AwardBatchFormList getAwardFormsForCreate(long number, Type[] awardRecordTypes) throws OperationFailedException, PermissionDeniedException {
        return formsForCreate(AwardBatchFormAdapter::new, AwardBatchFormListAdapter::new, number, awardRecordTypes);
    }

    @Override
    public CreateResponseList createAwards(AwardBatchFormList awardForms) throws OperationFailedException, PermissionDeniedException {
        return createEach(awardForms, AwardBatchFormList::getNextAwardBatchForm);
    }

    @Override
    public AwardBatchFormList getAwardFormsForUpdate(IdList awardIds) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formsForUpdate(AwardBatchFormAdapter::new, AwardBatchFormListAdapter::new, awardIds);
    }

    @Override
    public UpdateResponseList updateAwards(AwardBatchFormList awardForms) throws OperationFailedException, PermissionDeniedException {
        return updateEach(awardForms, AwardBatchFormList::getNextAwardBatchForm);
    }

    @Override
    public DeleteResponseList deleteAllAwards() throws OperationFailedException, PermissionDeniedException {
        return deleteMatching();
    }

    @Override
    public DeleteResponseList deleteAwards(IdList awardIds) throws OperationFailedException, PermissionDeniedException {
        return deleteEach(awardIds);
    }

    @Override
    public AliasResponseList aliasAwards(AliasRequestList aliasRequests) throws OperationFailedException, PermissionDeniedException {
        return aliasEach(aliasRequests);
    }
}
