package org.osidforge.adapters.room;

import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.calendaring.DateTime;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.Campus;
import org.osid.room.Floor;
import org.osid.room.FloorList;
import org.osid.room.FloorLookupSession;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.LookupSessionAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.engine.View;
import org.osidforge.runtime.kind.ElementDef;

/** Looks up Floor objects. */
public class FloorLookupSessionAdapter extends LookupSessionAdapter<Floor, FloorList> implements FloorLookupSession {

    private static final ElementDef BUILDING = RoomKinds.FLOOR.element("Building");

    /** A session in that scope. */
    public FloorLookupSessionAdapter(Scope scope) {
        super(scope, RoomKinds.FLOOR);
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
    public boolean canLookupFloors() {
        return mayLookup();
    }

    @Override
    public void useComparativeFloorView() {
        view(View.COMPARATIVE);
    }

    @Override
    public void usePlenaryFloorView() {
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
    public void useEffectiveFloorView() {
        view(View.EFFECTIVE);
    }

    @Override
    public void useAnyEffectiveFloorView() {
        view(View.ANY_EFFECTIVE);
    }

    @Override
    public Floor getFloor(Id floorId) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return one(floorId);
    }

    @Override
    public FloorList getFloorsByIds(IdList floorIds) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return several(floorIds);
    }

    @Override
    public FloorList getFloorsByGenusType(Type floorGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(genus(floorGenusType));
    }

    @Override
    public FloorList getFloorsByParentGenusType(Type floorGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(parentGenus(floorGenusType));
    }

    @Override
    public FloorList getFloorsByRecordType(Type floorRecordType) throws OperationFailedException, PermissionDeniedException {
        return matching(record(floorRecordType));
    }

    @Override
    public FloorList getFloorsOnDate(DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(onDate(from, to));
    }

    @Override
    public FloorList getFloorsByGenusTypeOnDate(Type floorGenusType, DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(genus(floorGenusType), onDate(from, to));
    }

    @Override
    public FloorList getFloorsForBuilding(Id buildingId) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(BUILDING, buildingId));
    }

    @Override
    public FloorList getFloorsForBuildingOnDate(Id buildingId, DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(BUILDING, buildingId), onDate(from, to));
    }

    @Override
    public FloorList getFloorsByGenusTypeForBuilding(Id buildingId, Type floorGenusType) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(BUILDING, buildingId), genus(floorGenusType));
    }

    @Override
    public FloorList getFloorsByGenusTypeForBuildingOnDate(Id buildingId, Type floorGenusType, DateTime from, DateTime to) throws OperationFailedException, PermissionDeniedException {
        return matching(referring(BUILDING, buildingId), genus(floorGenusType), onDate(from, to));
    }

    @Override
    public FloorList getFloors() throws OperationFailedException, PermissionDeniedException {
        return matching();
    }
}
