package org.osidforge.adapters.recognition.batch;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.proxy.Proxy;
import org.osid.recognition.batch.AcademyBatchAdminSession;
import org.osid.recognition.batch.AwardBatchAdminSession;
import org.osid.recognition.batch.ConferralBatchAdminSession;
import org.osid.recognition.batch.RecognitionBatchProxyManager;
import org.osidforge.adapters.recognition.RecognitionKinds;
import org.osidforge.runtime.adapter.ManagerScope;
import org.osidforge.runtime.adapter.ProxyManagerAdapter;

/** The proxy manager of osid.recognition.batch. */
public class RecognitionBatchProxyManagerAdapter extends ProxyManagerAdapter implements RecognitionBatchProxyManager {

    /** A manager with that scope. */
    public RecognitionBatchProxyManagerAdapter(ManagerScope scope) {
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
    public ConferralBatchAdminSession getConferralBatchAdminSession(Proxy proxy) throws OperationFailedException {
        return new ConferralBatchAdminSessionAdapter(open("ConferralBatchAdminSession", proxy));
    }

    @Override
    public ConferralBatchAdminSession getConferralBatchAdminSessionForAcademy(Id academyId, Proxy proxy) throws NotFoundException, OperationFailedException {
        return new ConferralBatchAdminSessionAdapter(open("ConferralBatchAdminSession", RecognitionKinds.ACADEMY, academyId, proxy));
    }

    @Override
    public AwardBatchAdminSession getAwardBatchAdminSession(Proxy proxy) throws OperationFailedException {
        return new AwardBatchAdminSessionAdapter(open("AwardBatchAdminSession", proxy));
    }

    @Override
    public AwardBatchAdminSession getAwardBatchAdminSessionForAcademy(Id academyId, Proxy proxy) throws NotFoundException, OperationFailedException {
        return new AwardBatchAdminSessionAdapter(open("AwardBatchAdminSession", RecognitionKinds.ACADEMY, academyId, proxy));
    }

    @Override
    public AcademyBatchAdminSession getAcademyBatchAdminSession(Proxy proxy) throws OperationFailedException {
        throw unimplemented("getAcademyBatchAdminSession");
    }
}
