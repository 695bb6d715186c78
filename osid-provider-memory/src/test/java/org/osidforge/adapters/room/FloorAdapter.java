package org.osidforge.adapters.room;

import java.math.BigDecimal;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.room.Building;
import org.osid.room.Floor;
import org.osid.room.records.FloorRecord;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.ObjectAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.adapter.TemporalAdapter;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.store.StoredObject;

/** A Floor as the provider holds it. */
public class FloorAdapter extends ObjectAdapter implements Floor, TemporalAdapter {

    private static final ElementDef BUILDING = RoomKinds.FLOOR.element("Building");
    private static final ElementDef NUMBER = RoomKinds.FLOOR.element("Number");
    private static final ElementDef GROSS_AREA = RoomKinds.FLOOR.element("GrossArea");

    /** The Floor of that data. */
    public FloorAdapter(StoredObject object, Scope scope) {
        super(object, scope);
    }

    @Override
    public Id getBuildingId() {
        return id(BUILDING);
    }

    @Override
    public Building getBuilding() throws OperationFailedException {
        return reference(BUILDING, Building.class);
    }

    @Override
    public String getNumber() {
        return string(NUMBER);
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
    public FloorRecord getFloorRecord(Type floorRecordType) {
        return record(floorRecordType, FloorRecord.class);
    }
}
