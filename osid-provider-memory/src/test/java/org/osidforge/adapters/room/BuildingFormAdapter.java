package org.osidforge.adapters.room;

import java.math.BigDecimal;
import org.osid.Metadata;
import org.osid.id.Id;
import org.osid.room.BuildingForm;
import org.osid.room.records.BuildingFormRecord;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.FormAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.adapter.TemporalFormAdapter;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.kind.ElementDef;

/** A form of a Building. */
public class BuildingFormAdapter extends FormAdapter implements BuildingForm, TemporalFormAdapter {

    private static final ElementDef ADDRESS = RoomKinds.BUILDING.element("Address");
    private static final ElementDef OFFICIAL_NAME = RoomKinds.BUILDING.element("OfficialName");
    private static final ElementDef NUMBER = RoomKinds.BUILDING.element("Number");
    private static final ElementDef ENCLOSING_BUILDING = RoomKinds.BUILDING.element("EnclosingBuilding");
    private static final ElementDef GROSS_AREA = RoomKinds.BUILDING.element("GrossArea");

    /** The form of that state. */
    public BuildingFormAdapter(FormState state, Scope scope) {
        super(state, scope);
    }

    @Override
    public Metadata getAddressMetadata() {
        return metadata(ADDRESS);
    }

    @Override
    public void setAddress(Id addressId) {
        set(ADDRESS, addressId);
    }

    @Override
    public void clearAddress() {
        clear(ADDRESS);
    }

    @Override
    public Metadata getOfficialNameMetadata() {
        return metadata(OFFICIAL_NAME);
    }

    @Override
    public void setOfficialName(String name) {
        set(OFFICIAL_NAME, name);
    }

    @Override
    public void clearOfficialName() {
        clear(OFFICIAL_NAME);
    }

    @Override
    public Metadata getNumberMetadata() {
        return metadata(NUMBER);
    }

    @Override
    public void setNumber(String number) {
        set(NUMBER, number);
    }

    @Override
    public void clearNumber() {
        clear(NUMBER);
    }

    @Override
    public Metadata getEnclosingBuildingMetadata() {
        return metadata(ENCLOSING_BUILDING);
    }

    @Override
    public void setEnclosingBuilding(Id buildingId) {
        set(ENCLOSING_BUILDING, buildingId);
    }

    @Override
    public void clearEnclosingBuilding() {
        clear(ENCLOSING_BUILDING);
    }

    @Override
    public Metadata getGrossAreaMetadata() {
        return metadata(GROSS_AREA);
    }

    @Override
    public void setGrossArea(BigDecimal area) {
        set(GROSS_AREA, area);
    }

    @Override
    public void clearGrossArea() {
        clear(GROSS_AREA);
    }

    @Override
    public BuildingFormRecord getBuildingFormRecord(Type buildingRecordType) {
        return formRecord(buildingRecordType, BuildingFormRecord.class);
    }
}
