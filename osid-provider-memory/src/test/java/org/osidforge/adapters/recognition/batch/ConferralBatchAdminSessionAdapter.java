package org.osidforge.adapters.recognition.batch;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.recognition.batch.ConferralBatchAdminSession;
import org.osid.recognition.batch.ConferralBatchFormList;
import org.osid.recognition.batch.ConferralPeerList;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.adapters.recognition.ConferralAdminSessionAdapter;
import org.osidforge.runtime.adapter.Scope;

/** Administers Conferral objects in bulk. */
public class ConferralBatchAdminSessionAdapter extends ConferralAdminSessionAdapter implements ConferralBatchAdminSession {

    /** A session in that scope. */
    public ConferralBatchAdminSessionAdapter(Scope scope) {
        super(scope);
    }

    @Override
    public ConferralBatchFormList getConferralFormsForCreate(ConferralPeerList peers, Type[] conferralRecordTypes) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formsForCreate(
                ConferralBatchFormAdapter::new, ConferralBatchFormListAdapter::new, peers, ConferralPeerList::getNextConferralPeer, peer -> new Id[] {peer.getAwardId(), peer.getRecipientId()}, conferralRecordTypes);
    }

    @Override
    public CreateResponseList createConferrals(ConferralBatchFormList conferralForms) throws OperationFailedException, PermissionDeniedException {
        return createEach(conferralForms, ConferralBatchFormList::getNextConferralBatchForm);
    }

    @Override
    public ConferralBatchFormList getConferralFormsForUpdate(IdList conferralIds) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formsForUpdate(ConferralBatchFormAdapter::new, ConferralBatchFormListAdapter::new, conferralIds);
    }

    @Override
    public UpdateResponseList updateConferrals(ConferralBatchFormList conferralForms) throws OperationFailedException, PermissionDeniedException {
        return updateEach(conferralForms, ConferralBatchFormList::getNextConferralBatchForm);
    }

    @Override
    public DeleteResponseList deleteAllConferrals() throws OperationFailedException, PermissionDeniedException {
        return deleteMatching();
    }

    @Override
    public DeleteResponseList deleteConferrals(IdList conferralIds) throws OperationFailedException, PermissionDeniedException {
        return deleteEach(conferralIds);
    }

    @Override
    public AliasResponseList aliasConferrals(AliasRequestList aliasRequests) throws OperationFailedException, PermissionDeniedException {
        return aliasEach(aliasRequests);
    }
}
