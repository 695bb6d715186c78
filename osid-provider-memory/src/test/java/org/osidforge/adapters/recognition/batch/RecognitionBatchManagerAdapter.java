package org.osidforge.adapters.recognition.batch;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.recognition.batch.AcademyBatchAdminSession;
import org.osid.recognition.batch.AwardBatchAdminSession;
import org.osid.recognition.batch.ConferralBatchAdminSession;
import org.osid.recognition.batch.RecognitionBatchManager;
import org.osidforge.adapters.recognition.RecognitionKinds;
import org.osidforge.runtime.adapter.ManagerAdapter;
import org.osidforge.runtime.adapter.ManagerScope;

/** The manager of osid.recognition.batch. */
public class RecognitionBatchManagerAdapter extends ManagerAdapter implements RecognitionBatchManager {

    /** A manager with that scope. */
    public RecognitionBatchManagerAdapter(ManagerScope scope) {
        super(scope, "osid.recognition.batch");
    }

    @Override
    public boolean supportsVisibleFederation() {
        return visibleFederation();
    }

    @Override
    public boolean supportsConferralBatchAdmin() {
        return offers("ConferralBatchAdminSession");
    }

    @Override
    public boolean supportsAwardBatchAdmin() {
        return offers("AwardBatchAdminSession");
    }

    @Override
    public boolean supportsAcademyBatchAdmin() {
        return false;
    }

    @Override
    public ConferralBatchAdminSession getConferralBatchAdminSession() throws OperationFailedException {
        return new ConferralBatchAdminSessionAdapter(open("ConferralBatchAdminSession"));
    }

    @Override
    public ConferralBatchAdminSession getConferralBatchAdminSessionForAcademy(Id academyId) throws NotFoundException, OperationFailedException {
        return new ConferralBatchAdminSessionAdapter(open("ConferralBatchAdminSession", RecognitionKinds.ACADEMY, academyId));
    }

    @Override
    public AwardBatchAdminSession getAwardBatchAdminSession() throws OperationFailedException {
        return new AwardBatchAdminSessionAdapter(open("AwardBatchAdminSession"));
    }

    @Override
    public AwardBatchAdminSession getAwardBatchAdminSessionForAcademy(Id academyId) throws NotFoundException, OperationFailedException {
        return new AwardBatchAdminSessionAdapter(open("AwardBatchAdminSession", RecognitionKinds.ACADEMY, academyId));
    }

    @Override
    public AcademyBatchAdminSession getAcademyBatchAdminSession() throws OperationFailedException {
        throw unimplemented("getAcademyBatchAdminSession");
    }
}
