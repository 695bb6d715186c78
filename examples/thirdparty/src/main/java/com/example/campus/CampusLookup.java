package com.example.campus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.Campus;
import org.osid.room.CampusList;
import org.osid.room.CampusLookupSession;
import org.osid.type.Type;

/** Finds campuses. */
final class CampusLookup extends Session implements CampusLookupSession {

    private final CampusStore store;
    private boolean plenary;

    CampusLookup(Profile manager, CampusStore store) {
        super(manager);
        this.store = store;
    }

    @Override
    public boolean canLookupCampuses() {
        mustBeOpen();
        return true;
    }

    @Override
    public void useComparativeCampusView() {
        mustBeOpen();
        plenary = false;
    }

    @Override
    public void usePlenaryCampusView() {
        mustBeOpen();
        plenary = true;
    }

    @Override
    public Campus getCampus(Id campusId) throws NotFoundException {
        mustBeOpen();
        return new FoundCampus(store.find(campusId));
    }

    @Override
    public CampusList getCampusesByIds(IdList campusIds) throws NotFoundException, OperationFailedException {
        mustBeOpen();
        List<Campus> found = new ArrayList<>();
        for (Id id : Consumed.ids(campusIds)) {
            try {
                found.add(new FoundCampus(store.find(id)));
            } catch (NotFoundException unknown) {
                if (plenary) { // all or nothing
                    throw unknown;
                }
            }
        }
        return new Lists.Campuses(found);
    }

    @Override
    public CampusList getCampusesByGenusType(Type campusGenusType) {
        PlainType genus = PlainType.of(campusGenusType);
        return matching(campus -> campus.genusType().equals(genus));
    }

    /** No genus of ours is derived from another, so that only the genus itself matches. */
    @Override
    public CampusList getCampusesByParentGenusType(Type campusGenusType) {
        return getCampusesByGenusType(campusGenusType);
    }

    /** No campus has a record. */
    @Override
    public CampusList getCampusesByRecordType(Type campusRecordType) {
        PlainType.of(campusRecordType);
        return matching(campus -> false);
    }

    @Override
    public CampusList getCampusesByProvider(Id resourceId) {
        PlainId provider = PlainId.of(resourceId);
        return matching(campus -> campus.provider().equals(provider));
    }

    @Override
    public CampusList getCampuses() {
        return matching(campus -> true);
    }

    private CampusList matching(Predicate<StoredCampus> wanted) {
        mustBeOpen();
        return new Lists.Campuses(
                store.all().stream().filter(wanted).map(FoundCampus::new).toList());
    }
}
