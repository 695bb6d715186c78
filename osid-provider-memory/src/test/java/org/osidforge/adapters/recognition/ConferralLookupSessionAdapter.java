package org.osidforge.adapters.recognition;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.calendaring.DateTime;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.recognition.Academy;
import org.osid.recognition.Conferral;
import org.osid.recognition.ConferralList;
import org.osid.recognition.ConferralLookupSession;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.LookupSessionAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.engine.View;
import org.osidforge.runtime.kind.ElementDef;

/** Looks up Conferral objects. */
public class ConferralLookupSessionAdapter extends LookupSessionAdapter<Conferral, ConferralList> implements ConferralLookupSession {

    private static final ElementDef AWARD = RecognitionKinds.CONFERRAL.element("Award");
    private static final ElementDef RECIPIENT = RecognitionKinds.CONFERRAL.element("Recipient");

    /** A session in that scope. */
    public ConferralLookupSessionAdapter(Scope scope) {
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
    public boolean canLookupConferrals() {
        return mayLookup();
    }

    @Override
    public void useComparativeConferralView() {
        view(View.COMPARATIVE);
    }

    @Override
    public void usePlenaryConferralView() {
        view(View.PLENARY);
    }

    @Override
    public void useFederatedAcademyView() {
        view(View.FEDERATED);
    }

    @Override
    public void useIsolatedAcademyView() {
        view(View.ISOLATED);
    }

    @Override
    public void useEffectiveConferralView() {
        view(View.EFFECTIVE);
    }

    @Override
    public void useAnyEffectiveConferralView() {
        view(View.ANY_EFFECTIVE);
    }

    @Override
    public Conferral getConferral(Id conferralId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return one(conferralId);
    }

    @Override
    public ConferralList getConferralsByIds(IdList conferralIds) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return several(conferralIds);
    }

    @Override
    public ConferralList getConferralsByGenusType(Type conferralGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(genus(conferralGenusType));
    }

    @Override
    public ConferralList getConferralsByParentGenusType(Type conferralGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(parentGenus(conferralGenusType));
    }

    @Override
    public ConferralList getConferralsByRecordType(Type conferralRecordType) throws OperationFailedException, PermissionDeniedException {
        return matching(record(conferralRecordType));
    }

    @Override
    public ConferralList getConferralsOnDate(DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(onDate(from, to));
    }

    @Override
    public ConferralList getConferralsByGenusTypeOnDate(Type conferralGenusType, DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(genus(conferralGenusType), onDate(from, to));
    }

    @Override
    public ConferralList getConferralsForRecipient(Id resourceId) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(RECIPIENT, resourceId));
    }

    @Override
    public ConferralList getConferralsForRecipientOnDate(Id resourceId, DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(RECIPIENT, resourceId), onDate(from, to));
    }

    @Override
    public ConferralList getConferralsByGenusTypeForRecipient(Id resourceId, Type conferralGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(RECIPIENT, resourceId), genus(conferralGenusType));
    }

    @Override
    public ConferralList getConferralsByGenusTypeForRecipientOnDate(Id resourceId, Type conferralGenusType, DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(RECIPIENT, resourceId), genus(conferralGenusType), onDate(from, to));
    }

    @Override
    public ConferralList getConferralsForAward(Id awardId) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(AWARD, awardId));
    }

    @Override
    public ConferralList getConferralsForAwardOnDate(Id awardId, DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(AWARD, awardId), onDate(from, to));
    }

    @Override
    public ConferralList getConferralsByGenusTypeForAward(Id awardId, Type conferralGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(AWARD, awardId), genus(conferralGenusType));
    }

    @Override
    public ConferralList getConferralsByGenusTypeForAwardOnDate(Id awardId, Type conferralGenusType, DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(AWARD, awardId), genus(conferralGenusType), onDate(from, to));
    }

    @Override
    public ConferralList getConferralsForRecipientAndAward(Id resourceId, Id awardId) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(RECIPIENT, resourceId), referring(AWARD, awardId));
    }

    @Override
    public ConferralList getConferralsForRecipientAndAwardOnDate(Id resourceId, Id awardId, DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(RECIPIENT, resourceId), referring(AWARD, awardId), onDate(from, to));
    }

    @Override
    public ConferralList getConferralsByGenusTypeForRecipientAndAward(Id resourceId, Id awardId, Type conferralGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(RECIPIENT, resourceId), referring(AWARD, awardId), genus(conferralGenusType));
    }

    @Override
    public ConferralList getConferralsByGenusTypeForRecipientAndAwardOnDate(Id resourceId, Id awardId, Type conferralGenusType, DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(RECIPIENT, resourceId), referring(AWARD, awardId), genus(conferralGenusType), onDate(from, to));
    }

    @Override
    public ConferralList getConferrals() throws OperationFailedException, PermissionDeniedException {
        return matching();
    }
}
