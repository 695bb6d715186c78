package org.osidforge.adapters.recognition;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.proxy.Proxy;
import org.osid.recognition.AcademyAdminSession;
import org.osid.recognition.AcademyLookupSession;
import org.osid.recognition.AwardAdminSession;
import org.osid.recognition.AwardLookupSession;
import org.osid.recognition.ConferralAdminSession;
import org.osid.recognition.ConferralLookupSession;
import org.osid.recognition.ConvocationAdminSession;
import org.osid.recognition.ConvocationLookupSession;
import org.osid.recognition.RecognitionProxyManager;
import org.osid.recognition.batch.RecognitionBatchProxyManager;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.adapter.ManagerScope;
import org.osidforge.runtime.adapter.ProxyManagerAdapter;

/** The proxy manager of osid.recognition. */
public class RecognitionProxyManagerAdapter extends ProxyManagerAdapter implements RecognitionProxyManager {

    /** A manager with that scope. */
    public RecognitionProxyManagerAdapter(ManagerScope scope) {
        super(scope, "osid.recognition");
    }

    @Override
    public boolean supportsVisibleFederation() {
        return visibleFederation();
    }

    @Override
    public boolean supportsConferralLookup() {
        return offers("ConferralLookupSession");
    }

    @Override
    public boolean supportsConferralAdmin() {
        return offers("ConferralAdminSession");
    }

    @Override
    public boolean supportsAwardLookup() {
        return offers("AwardLookupSession");
    }

    @Override
    public boolean supportsAwardAdmin() {
        return offers("AwardAdminSession");
    }

    @Override
    public boolean supportsConvocationLookup() {
        return false;
    }

    @Override
    public boolean supportsConvocationAdmin() {
        return false;
    }

    @Override
    public boolean supportsAcademyLookup() {
        return false;
    }

    @Override
    public boolean supportsAcademyAdmin() {
        return false;
    }

    @Override
    public boolean supportsRecognitionBatch() {
        return offersPackage("osid.recognition.batch");
    }

    @Override
    public TypeList getConferralRecordTypes() {
        return recordTypes(RecognitionKinds.CONFERRAL);
    }

    @Override
    public boolean supportsConferralRecordType(Type conferralRecordType) {
        return hasRecordType(RecognitionKinds.CONFERRAL, conferralRecordType);
    }

    @Override
    public TypeList getAwardRecordTypes() {
        return recordTypes(RecognitionKinds.AWARD);
    }

    @Override
    public boolean supportsAwardRecordType(Type awardRecordType) {
        return hasRecordType(RecognitionKinds.AWARD, awardRecordType);
    }

    @Override
    public TypeList getConvocationRecordTypes() {
        throw unimplemented("getConvocationRecordTypes");
    }

    @Override
    public boolean supportsConvocationRecordType(Type convocationRecordType) {
        return false;
    }

    @Override
    public TypeList getAcademyRecordTypes() {
        throw unimplemented("getAcademyRecordTypes");
    }

    @Override
    public boolean supportsAcademyRecordType(Type academyRecordType) {
        return false;
    }

    @Override
    public ConferralLookupSession getConferralLookupSession(Proxy proxy) throws OperationFailedException {
        return new ConferralLookupSessionAdapter(open("ConferralLookupSession", proxy));
    }

    @Override
    public ConferralLookupSession getConferralLookupSessionForAcademy(Id academyId, Proxy proxy) throws NotFoundException, OperationFailedException {
        return new ConferralLookupSessionAdapter(open("ConferralLookupSession", RecognitionKinds.ACADEMY, academyId, proxy));
    }

    @Override
    public ConferralAdminSession getConferralAdminSession(Proxy proxy) throws OperationFailedException {
        return new ConferralAdminSessionAdapter(open("ConferralAdminSession", proxy));
    }

    @Override
    public ConferralAdminSession getConferralAdminSessionForAcademy(Id academyId, Proxy proxy) throws NotFoundException, OperationFailedException {
        return new ConferralAdminSessionAdapter(open("ConferralAdminSession", RecognitionKinds.ACADEMY, academyId, proxy));
    }

    @Override
    public AwardLookupSession getAwardLookupSession(Proxy proxy) throws OperationFailedException {
        return new AwardLookupSessionAdapter(open("AwardLookupSession", proxy));
    }

    @Override
    public AwardLookupSession getAwardLookupSessionForAcademy(Id academyId, Proxy proxy) throws NotFoundException, OperationFailedException {
        return new AwardLookupSessionAdapter(open("AwardLookupSession", RecognitionKinds.ACADEMY, academyId, proxy));
    }

    @Override
    public AwardAdminSession getAwardAdminSession(Proxy proxy) throws OperationFailedException {
        return new AwardAdminSessionAdapter(open("AwardAdminSession", proxy));
    }

    @Override
    public AwardAdminSession getAwardAdminSessionForAcademy(Id academyId, Proxy proxy) throws NotFoundException, OperationFailedException {
        return new AwardAdminSessionAdapter(open("AwardAdminSession", RecognitionKinds.ACADEMY, academyId, proxy));
    }

    @Override
    public ConvocationLookupSession getConvocationLookupSession(Proxy proxy) throws OperationFailedException {
        throw unimplemented("getConvocationLookupSession");
    }

    @Override
    public ConvocationLookupSession getConvocationLookupSessionForAcademy(Id academyId, Proxy proxy) throws NotFoundException, OperationFailedException {
        throw unimplemented("getConvocationLookupSessionForAcademy");
    }

    @Override
    public ConvocationAdminSession getConvocationAdminSession(Proxy proxy) throws OperationFailedException {
        throw unimplemented("getConvocationAdminSession");
    }

    @Override
    public ConvocationAdminSession getConvocationAdminSessionForAcademy(Id academyId, Proxy proxy) throws NotFoundException, OperationFailedException {
        throw unimplemented("getConvocationAdminSessionForAcademy");
    }

    @Override
    public AcademyLookupSession getAcademyLookupSession(Proxy proxy) throws OperationFailedException {
        throw unimplemented("getAcademyLookupSession");
    }

    @Override
    public AcademyAdminSession getAcademyAdminSession(Proxy proxy) throws OperationFailedException {
        throw unimplemented("getAcademyAdminSession");
    }

    @Override
    public RecognitionBatchProxyManager getRecognitionBatchProxyManager() throws OperationFailedException {
        return subManager("osid.recognition.batch", RecognitionBatchProxyManager.class);
    }
}
