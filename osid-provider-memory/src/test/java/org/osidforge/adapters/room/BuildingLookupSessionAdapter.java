package org.osidforge.adapters.room;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.calendaring.DateTime;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.Building;
import org.osid.room.BuildingList;
import org.osid.room.BuildingLookupSession;
import org.osid.room.Campus;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.LookupSessionAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.engine.View;

/** Looks up Building objects. */
public class BuildingLookupSessionAdapter extends LookupSessionAdapter<Building, BuildingList> implements BuildingLookupSession {

    /** A session in that scope. */
    public BuildingLookupSessionAdapter(Scope scope) {
        super(scope, RoomKinds.BUILDING);
    }

    @Override
    public Id getCampusId() {
        return catalogId();
    }

    @Override
    public Campus getCampus() throws OperationFailedException, PermissionDeniedException {
        return catalog(Campus.class);
    }

    @Override
    public boolean canLookupBuildings() {
        return mayLookup();
    }

    @Override
    public void useComparativeBuildingView() {
        view(View.COMPARATIVE);
    }

    @Override
    public void usePlenaryBuildingView() {
        view(View.PLENARY);
    }

    @Override
    public void useFederatedCampusView() {
        view(View.FEDERATED);
    }

    @Override
    public void useIsolatedCampusView() {
        view(View.ISOLATED);
    }

    @Override
    public void useEffectiveBuildingView() {
        view(View.EFFECTIVE);
    }

    @Override
    public void useAnyEffectiveBuildingView() {
        view(View.ANY_EFFECTIVE);
    }

    @Override
    public Building getBuilding(Id buildingId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return one(buildingId);
    }

    @Override
    public BuildingList getBuildingsByIds(IdList buildingIds) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return several(buildingIds);
    }

    @Override
    public BuildingList getBuildingsByGenusType(Type buildingGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(genus(buildingGenusType));
    }

    @Override
    public BuildingList getBuildingsByParentGenusType(Type buildingGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(parentGenus(buildingGenusType));
    }

    @Override
    public BuildingList getBuildingsByRecordType(Type buildingRecordType) throws OperationFailedException, PermissionDeniedException {
        return matching(record(buildingRecordType));
    }

    @Override
    public BuildingList getBuildingsOnDate(DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(onDate(from, to));
    }

    @Override
    public BuildingList getBuildings() throws OperationFailedException, PermissionDeniedException {
        return matching();
    }
}
