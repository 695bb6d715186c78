package com.example.campus;

import java.util.List;
import org.osid.OperationFailedException;
import org.osid.PropertyList;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.locale.DisplayText;
import org.osid.repository.AssetList;
import org.osid.resource.Resource;
import org.osid.room.Campus;
import org.osid.room.records.CampusRecord;
import org.osid.type.Type;
import org.osid.type.TypeList;

/** A campus as a consumer sees it: as it was when it was looked up. */
record FoundCampus(StoredCampus stored) implements Campus {

    @Override
    public Id getId() {
        return stored.id();
    }

    @Override
    public boolean isCurrent() {
        return true;
    }

    @Override
    public DisplayText getDisplayName() {
        return new Text(stored.displayName());
    }

    @Override
    public DisplayText getDescription() {
        return new Text(stored.description());
    }

    @Override
    public Type getGenusType() {
        return stored.genusType();
    }

    @Override
    public boolean isOfGenusType(Type genusType) {
        return stored.genusType().equals(PlainType.of(genusType));
    }

    @Override
    public TypeList getRecordTypes() {
        return new Lists.Types(List.of());
    }

    @Override
    public boolean hasRecordType(Type recordType) {
        PlainType.of(recordType);
        return false;
    }

    @Override
    public CampusRecord getCampusRecord(Type campusRecordType) {
        throw new UnsupportedException("a campus has no record of " + PlainType.of(campusRecordType));
    }

    @Override
    public PropertyList getProperties() {
        return new Lists.Properties(List.of());
    }

    @Override
    public PropertyList getPropertiesByRecordType(Type recordType) {
        throw new UnsupportedException("a campus has no record of " + PlainType.of(recordType));
    }

    @Override
    public Id getProviderId() {
        return stored.provider();
    }

    @Override
    public Resource getProvider() throws OperationFailedException {
        throw new OperationFailedException("there is no resource service to ask for the provider");
    }

    @Override
    public IdList getBrandingIds() {
        return new Lists.Ids(stored.branding());
    }

    @Override
    public AssetList getBranding() throws OperationFailedException {
        throw new OperationFailedException("there is no repository service to ask for the branding");
    }

    @Override
    public DisplayText getLicense() {
        return new Text(stored.license());
    }
}
