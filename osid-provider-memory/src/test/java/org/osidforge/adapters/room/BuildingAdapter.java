package org.osidforge.adapters.room;

import java.math.BigDecimal;
import org.osid.OperationFailedException;
import org.osid.contact.Address;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.locale.DisplayText;
import org.osid.room.Building;
import org.osid.room.BuildingList;
import org.osid.room.records.BuildingRecord;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.ObjectAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.adapter.TemporalAdapter;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.store.StoredObject;

/** A Building as the provider holds it. */
public class BuildingAdapter extends ObjectAdapter implements Building, TemporalAdapter {

    private static final ElementDef ADDRESS = RoomKinds.BUILDING.element("Address");
    private static final ElementDef OFFICIAL_NAME = RoomKinds.BUILDING.element("OfficialName");
    private static final ElementDef NUMBER = RoomKinds.BUILDING.element("Number");
    private static final ElementDef ENCLOSING_BUILDING = RoomKinds.BUILDING.element("EnclosingBuilding");
    private static final ElementDef SUBDIVISIONS = RoomKinds.BUILDING.element("Subdivisions");
    private static final ElementDef GROSS_AREA = RoomKinds.BUILDING.element("GrossArea");

    /** The Building of that data. */
    public BuildingAdapter(StoredObject object, Scope scope) {
        super(object, scope);
    }

    @Override
    public Id getAddressId() {
        return id(ADDRESS);
    }

    @Override
    public Address getAddress() throws OperationFailedException {
        return reference(ADDRESS, Address.class);
    }

    @Override
    public DisplayText getOfficialName() {
        return text(OFFICIAL_NAME);
    }

    @Override
    public String getNumber() {
        return string(NUMBER);
    }

    @Override
    public boolean isSubdivision() {
        return has(ENCLOSING_BUILDING);
    }

    @Override
    public Id getEnclosingBuildingId() {
        return id(ENCLOSING_BUILDING);
    }

    @Override
    public Building getEnclosingBuilding() throws OperationFailedException {
        return reference(ENCLOSING_BUILDING, Building.class);
    }

    @Override
    public IdList getSubdivisionIds() {
        return ids(SUBDIVISIONS);
    }

    @Override
    public BuildingList getSubdivisions() throws OperationFailedException {
        return references(SUBDIVISIONS, BuildingList.class);
    }

    @Override
    public boolean hasArea() {
        return has(GROSS_AREA);
    }

    @Override
    public BigDecimal getGrossArea() {
        return decimal(GROSS_AREA);
    }

    @Override
    public BuildingRecord getBuildingRecord(Type buildingRecordType) {
        return record(buildingRecordType, BuildingRecord.class);
    }
}
