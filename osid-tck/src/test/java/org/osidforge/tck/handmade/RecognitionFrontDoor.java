package org.osidforge.tck.handmade;

import org.osidforge.provider.memory.MemoryProvider;

/** A manager as somebody else could write it: found by the name of its class, and asked for its batch manager. */
public final class RecognitionFrontDoor implements org.osid.recognition.RecognitionManager {

    private final org.osid.recognition.RecognitionManager inner =
            recognitions().newManager(org.osid.recognition.RecognitionManager.class);

    private static org.osidforge.runtime.provider.Provider recognitions() {
        try {
            return MemoryProvider.builder()
                    .only("osid.recognition", "osid.recognition.batch")
                    .open();
        } catch (org.osid.ConfigurationErrorException | org.osid.OperationFailedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void changeBranch(org.osid.id.Id a)
            throws org.osid.NotFoundException, org.osid.OperationFailedException, org.osid.PermissionDeniedException {
        inner.changeBranch(a);
    }

    @Override
    public org.osid.recognition.AcademyAdminSession getAcademyAdminSession() throws org.osid.OperationFailedException {
        return inner.getAcademyAdminSession();
    }

    @Override
    public org.osid.recognition.AcademyLookupSession getAcademyLookupSession()
            throws org.osid.OperationFailedException {
        return inner.getAcademyLookupSession();
    }

    @Override
    public org.osid.type.TypeList getAcademyRecordTypes() {
        return inner.getAcademyRecordTypes();
    }

    @Override
    public org.osid.recognition.AwardAdminSession getAwardAdminSession() throws org.osid.OperationFailedException {
        return inner.getAwardAdminSession();
    }

    @Override
    public org.osid.recognition.AwardAdminSession getAwardAdminSessionForAcademy(org.osid.id.Id a)
            throws org.osid.NotFoundException, org.osid.OperationFailedException {
        return inner.getAwardAdminSessionForAcademy(a);
    }

    @Override
    public org.osid.recognition.AwardLookupSession getAwardLookupSession() throws org.osid.OperationFailedException {
        return inner.getAwardLookupSession();
    }

    @Override
    public org.osid.recognition.AwardLookupSession getAwardLookupSessionForAcademy(org.osid.id.Id a)
            throws org.osid.NotFoundException, org.osid.OperationFailedException {
        return inner.getAwardLookupSessionForAcademy(a);
    }

    @Override
    public org.osid.type.TypeList getAwardRecordTypes() {
        return inner.getAwardRecordTypes();
    }

    @Override
    public org.osid.journaling.Branch getBranch() throws org.osid.OperationFailedException {
        return inner.getBranch();
    }

    @Override
    public org.osid.id.Id getBranchId() {
        return inner.getBranchId();
    }

    @Override
    public org.osid.repository.AssetList getBranding() throws org.osid.OperationFailedException {
        return inner.getBranding();
    }

    @Override
    public org.osid.id.IdList getBrandingIds() {
        return inner.getBrandingIds();
    }

    @Override
    public org.osid.recognition.ConferralAdminSession getConferralAdminSession()
            throws org.osid.OperationFailedException {
        return inner.getConferralAdminSession();
    }

    @Override
    public org.osid.recognition.ConferralAdminSession getConferralAdminSessionForAcademy(org.osid.id.Id a)
            throws org.osid.NotFoundException, org.osid.OperationFailedException {
        return inner.getConferralAdminSessionForAcademy(a);
    }

    @Override
    public org.osid.recognition.ConferralLookupSession getConferralLookupSession()
            throws org.osid.OperationFailedException {
        return inner.getConferralLookupSession();
    }

    @Override
    public org.osid.recognition.ConferralLookupSession getConferralLookupSessionForAcademy(org.osid.id.Id a)
            throws org.osid.NotFoundException, org.osid.OperationFailedException {
        return inner.getConferralLookupSessionForAcademy(a);
    }

    @Override
    public org.osid.type.TypeList getConferralRecordTypes() {
        return inner.getConferralRecordTypes();
    }

    @Override
    public org.osid.recognition.ConvocationAdminSession getConvocationAdminSession()
            throws org.osid.OperationFailedException {
        return inner.getConvocationAdminSession();
    }

    @Override
    public org.osid.recognition.ConvocationAdminSession getConvocationAdminSessionForAcademy(org.osid.id.Id a)
            throws org.osid.NotFoundException, org.osid.OperationFailedException {
        return inner.getConvocationAdminSessionForAcademy(a);
    }

    @Override
    public org.osid.recognition.ConvocationLookupSession getConvocationLookupSession()
            throws org.osid.OperationFailedException {
        return inner.getConvocationLookupSession();
    }

    @Override
    public org.osid.recognition.ConvocationLookupSession getConvocationLookupSessionForAcademy(org.osid.id.Id a)
            throws org.osid.NotFoundException, org.osid.OperationFailedException {
        return inner.getConvocationLookupSessionForAcademy(a);
    }

    @Override
    public org.osid.type.TypeList getConvocationRecordTypes() {
        return inner.getConvocationRecordTypes();
    }

    @Override
    public org.osid.locale.DisplayText getDescription() {
        return inner.getDescription();
    }

    @Override
    public org.osid.locale.DisplayText getDisplayName() {
        return inner.getDisplayName();
    }

    @Override
    public org.osid.id.Id getId() {
        return inner.getId();
    }

    @Override
    public org.osid.locale.DisplayText getLicense() {
        return inner.getLicense();
    }

    @Override
    public org.osid.locale.LocaleList getLocales() {
        return inner.getLocales();
    }

    @Override
    public org.osid.resource.Resource getProvider() throws org.osid.OperationFailedException {
        return inner.getProvider();
    }

    @Override
    public org.osid.id.Id getProviderId() {
        return inner.getProviderId();
    }

    @Override
    public org.osid.type.TypeList getProxyRecordTypes() {
        return inner.getProxyRecordTypes();
    }

    @Override
    public org.osid.recognition.batch.RecognitionBatchManager getRecognitionBatchManager()
            throws org.osid.OperationFailedException {
        return inner.getRecognitionBatchManager();
    }

    @Override
    public org.osid.calendaring.DateTime getReleaseDate() {
        return inner.getReleaseDate();
    }

    @Override
    public org.osid.installation.Version getVersion() {
        return inner.getVersion();
    }

    @Override
    public void initialize(org.osid.OsidRuntimeManager a)
            throws org.osid.ConfigurationErrorException, org.osid.OperationFailedException {
        inner.initialize(a);
    }

    @Override
    public org.osid.journaling.JournalEntry rollbackService(java.util.Date a)
            throws org.osid.OperationFailedException, org.osid.PermissionDeniedException {
        return inner.rollbackService(a);
    }

    @Override
    public boolean supportsAcademyAdmin() {
        return inner.supportsAcademyAdmin();
    }

    @Override
    public boolean supportsAcademyLookup() {
        return inner.supportsAcademyLookup();
    }

    @Override
    public boolean supportsAcademyRecordType(org.osid.type.Type a) {
        return inner.supportsAcademyRecordType(a);
    }

    @Override
    public boolean supportsAwardAdmin() {
        return inner.supportsAwardAdmin();
    }

    @Override
    public boolean supportsAwardLookup() {
        return inner.supportsAwardLookup();
    }

    @Override
    public boolean supportsAwardRecordType(org.osid.type.Type a) {
        return inner.supportsAwardRecordType(a);
    }

    @Override
    public boolean supportsConferralAdmin() {
        return inner.supportsConferralAdmin();
    }

    @Override
    public boolean supportsConferralLookup() {
        return inner.supportsConferralLookup();
    }

    @Override
    public boolean supportsConferralRecordType(org.osid.type.Type a) {
        return inner.supportsConferralRecordType(a);
    }

    @Override
    public boolean supportsConvocationAdmin() {
        return inner.supportsConvocationAdmin();
    }

    @Override
    public boolean supportsConvocationLookup() {
        return inner.supportsConvocationLookup();
    }

    @Override
    public boolean supportsConvocationRecordType(org.osid.type.Type a) {
        return inner.supportsConvocationRecordType(a);
    }

    @Override
    public boolean supportsJournalBranching() {
        return inner.supportsJournalBranching();
    }

    @Override
    public boolean supportsJournalRollback() {
        return inner.supportsJournalRollback();
    }

    @Override
    public boolean supportsOSIDVersion(org.osid.installation.Version a) {
        return inner.supportsOSIDVersion(a);
    }

    @Override
    public boolean supportsProxyRecordType(org.osid.type.Type a) {
        return inner.supportsProxyRecordType(a);
    }

    @Override
    public boolean supportsRecognitionBatch() {
        return inner.supportsRecognitionBatch();
    }

    @Override
    public boolean supportsVisibleFederation() {
        return inner.supportsVisibleFederation();
    }

    @Override
    public void close() {
        inner.close();
    }
}
