package org.osidforge.adapters.recognition;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.recognition.AcademyAdminSession;
import org.osid.recognition.AcademyLookupSession;
import org.osid.recognition.AwardAdminSession;
import org.osid.recognition.AwardLookupSession;
import org.osid.recognition.ConferralAdminSession;
import org.osid.recognition.ConferralLookupSession;
import org.osid.recognition.ConvocationAdminSession;
import org.osid.recognition.ConvocationLookupSession;
import org.osid.recognition.RecognitionManager;
import org.osid.recognition.batch.RecognitionBatchManager;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.adapter.ManagerAdapter;
import org.osidforge.runtime.adapter.ManagerScope;

/** The manager of osid.recognition. */
public class RecognitionManagerAdapter extends ManagerAdapter implements RecognitionManager {

    /** A manager with that scope. */
    public RecognitionManagerAdapter(ManagerScope scope) {
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
    public ConferralLookupSession getConferralLookupSession() throws OperationFailedException {
        return new ConferralLookupSessionAdapter(open("ConferralLookupSession"));
    }

    @Override
    public ConferralLookupSession getConferralLookupSessionForAcademy(Id academyId) throws NotFoundException, OperationFailedException {
        return new ConferralLookupSessionAdapter(open("ConferralLookupSession", RecognitionKinds.ACADEMY, academyId));
    }

    @Override
    public ConferralAdminSession getConferralAdminSession() throws OperationFailedException {
        return new ConferralAdminSessionAdapter(open("ConferralAdminSession"));
    }

    @Override
    public ConferralAdminSession getConferralAdminSessionForAcademy(Id academyId) throws NotFoundException, OperationFailedException {
        return new ConferralAdminSessionAdapter(open("ConferralAdminSession", RecognitionKinds.ACADEMY, academyId));
    }

    @Override
    public AwardLookupSession getAwardLookupSession() throws OperationFailedException {
        return new AwardLookupSessionAdapter(open("AwardLookupSession"));
    }

    @Override
    public AwardLookupSession getAwardLookupSessionForAcademy(Id academyId) throws NotFoundException, OperationFailedException {
        return new AwardLookupSessionAdapter(open("AwardLookupSession", RecognitionKinds.ACADEMY, academyId));
    }

    @Override
    public AwardAdminSession getAwardAdminSession() throws OperationFailedException {
        return new AwardAdminSessionAdapter(open("AwardAdminSession"));
    }

    @Override
    public AwardAdminSession getAwardAdminSessionForAcademy(Id academyId) throws NotFoundException, OperationFailedException {
        return new AwardAdminSessionAdapter(open("AwardAdminSession", RecognitionKinds.ACADEMY, academyId));
    }

    @Override
    public ConvocationLookupSession getConvocationLookupSession() throws OperationFailedException {
        throw unimplemented("getConvocationLookupSession");
    }

    @Override
    public ConvocationLookupSession getConvocationLookupSessionForAcademy(Id academyId) throws NotFoundException, OperationFailedException {
        throw unimplemented("getConvocationLookupSessionForAcademy");
    }

    @Override
    public ConvocationAdminSession getConvocationAdminSession() throws OperationFailedException {
        throw unimplemented("getConvocationAdminSession");
    }

    @Override
    public ConvocationAdminSession getConvocationAdminSessionForAcademy(Id academyId) throws NotFoundException, OperationFailedException {
        throw unimplemented("getConvocationAdminSessionForAcademy");
    }

    @Override
    public AcademyLookupSession getAcademyLookupSession() throws OperationFailedException {
        throw unimplemented("getAcademyLookupSession");
    }

    @Override
    public AcademyAdminSession getAcademyAdminSession() throws OperationFailedException {
        throw unimplemented("getAcademyAdminSession");
    }

    @Override
    public RecognitionBatchManager getRecognitionBatchManager() throws OperationFailedException {
        return subManager("osid.recognition.batch", RecognitionBatchManager.class);
    }
}
