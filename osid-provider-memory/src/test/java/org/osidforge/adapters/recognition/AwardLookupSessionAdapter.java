package org.osidforge.adapters.recognition;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.recognition.Academy;
import org.osid.recognition.Award;
import org.osid.recognition.AwardList;
import org.osid.recognition.AwardLookupSession;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.LookupSessionAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.engine.View;

/** Looks up Award objects. */
public class AwardLookupSessionAdapter extends LookupSessionAdapter<Award, AwardList> implements AwardLookupSession {

    /** A session in that scope. */
    public AwardLookupSessionAdapter(Scope scope) {
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
    public boolean canLookupAwards() {
        return mayLookup();
    }

    @Override
    public void useComparativeAwardView() {
        view(View.COMPARATIVE);
    }

    @Override
    public void usePlenaryAwardView() {
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
    public Award getAward(Id awardId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return one(awardId);
    }

    @Override
    public AwardList getAwardsByIds(IdList awardIds) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return several(awardIds);
    }

    @Override
    public AwardList getAwardsByGenusType(Type awardGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(genus(awardGenusType));
    }

    @Override
    public AwardList getAwardsByParentGenusType(Type awardGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(parentGenus(awardGenusType));
    }

    @Override
    public AwardList getAwardsByRecordType(Type awardRecordType) throws OperationFailedException, PermissionDeniedException {
        return matching(record(awardRecordType));
    }

    @Override
    public AwardList getAwards() throws OperationFailedException, PermissionDeniedException {
        return matching();
    }
}
