package com.example.campus;

import java.util.ArrayList;
import java.util.List;
import org.osid.IllegalStateException;
import org.osid.Metadata;
import org.osid.NullArgumentException;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.records.CampusFormRecord;
import org.osid.type.Type;

/** A form for a campus, to create one or to update one. */
class CampusDraft extends Form implements CampusBatchForm {

    private static final PlainId OURSELVES = PlainId.fixed("resource.Resource", "campus-provider");

    private final PlainId campusId;
    private final Element<String> displayName = Element.text("displayName").required();
    private final Element<String> description = Element.text("description");
    private final Element<PlainType> genusType = Element.type("genusType");
    private final Element<PlainId> provider = Element.id("provider");
    private final Element<List<PlainId>> branding = Element.ids("branding");
    private final Element<String> license = Element.text("license");
    // this provider keeps no hierarchy of campuses
    private final Element<List<PlainId>> parents = Element.ids("parents").readOnly();

    CampusDraft(Session giver, PlainId campusId) {
        super(giver);
        this.campusId = campusId;
    }

    static CampusDraft forCreate(Session giver) {
        return new CampusDraft(giver, null);
    }

    static CampusDraft forUpdate(Session giver, StoredCampus campus) {
        CampusDraft draft = new CampusDraft(giver, campus.id());
        draft.displayName.startWith(campus.displayName());
        draft.description.startWith(campus.description());
        draft.genusType.startWith(campus.genusType());
        draft.provider.startWith(campus.provider());
        draft.branding.startWith(campus.branding());
        draft.license.startWith(campus.license());
        return draft;
    }

    @Override
    List<Element<?>> elements() {
        return List.of(displayName, description, genusType, provider, branding, license, parents);
    }

    /** The campus that this form describes, with what it leaves open filled in. */
    StoredCampus newCampus(PlainId id) {
        return changed(new StoredCampus(id, "", "", PlainType.DEFAULT_GENUS, OURSELVES, List.of(), ""));
    }

    /** The campus with what was set or cleared on this form, and nothing else, changed: others may have changed the rest meanwhile. */
    StoredCampus changed(StoredCampus before) {
        return new StoredCampus(
                before.id(),
                displayName.over(before.displayName(), ""),
                description.over(before.description(), ""),
                genusType.over(before.genusType(), PlainType.DEFAULT_GENUS),
                provider.over(before.provider(), OURSELVES),
                branding.over(before.branding(), List.of()),
                license.over(before.license(), ""));
    }

    @Override
    public boolean isForUpdate() {
        return campusId != null;
    }

    @Override
    public PlainId getCampusId() {
        if (!isForUpdate()) {
            throw new IllegalStateException("the form is for create: there is no campus yet");
        }
        return campusId;
    }

    @Override
    public CampusFormRecord getCampusFormRecord(Type campusRecordType) {
        throw new UnsupportedException("a campus has no record of " + PlainType.of(campusRecordType));
    }

    @Override
    public Metadata getDisplayNameMetadata() {
        return displayName;
    }

    @Override
    public void setDisplayName(String name) {
        displayName.set(name);
    }

    @Override
    public void clearDisplayName() {
        displayName.clear();
    }

    @Override
    public Metadata getDescriptionMetadata() {
        return description;
    }

    @Override
    public void setDescription(String text) {
        description.set(text);
    }

    @Override
    public void clearDescription() {
        description.clear();
    }

    @Override
    public Metadata getGenusTypeMetadata() {
        return genusType;
    }

    @Override
    public void setGenusType(Type type) {
        genusType.set(PlainType.of(type));
    }

    @Override
    public void clearGenusType() {
        genusType.clear();
    }

    @Override
    public Metadata getProviderMetadata() {
        return provider;
    }

    @Override
    public void setProvider(Id providerId) {
        provider.set(PlainId.of(providerId));
    }

    @Override
    public void clearProvider() {
        provider.clear();
    }

    @Override
    public Metadata getBrandingMetadata() {
        return branding;
    }

    @Override
    public void setBranding(Id[] assetIds) {
        branding.set(copied(assetIds));
    }

    @Override
    public void clearBranding() {
        branding.clear();
    }

    @Override
    public Metadata getLicenseMetadata() {
        return license;
    }

    @Override
    public void setLicense(String text) {
        license.set(text);
    }

    @Override
    public void clearLicense() {
        license.clear();
    }

    @Override
    public Metadata getParentsMetadata() {
        return parents;
    }

    @Override
    public void setParents(Id[] parentIds) {
        parents.set(copied(parentIds));
    }

    @Override
    public void clearParents() {
        parents.clear();
    }

    private static List<PlainId> copied(Id[] ids) {
        if (ids == null) {
            throw new NullArgumentException("the Ids are null");
        }
        List<PlainId> copies = new ArrayList<>();
        for (Id id : ids) {
            copies.add(PlainId.of(id));
        }
        return copies;
    }
}
