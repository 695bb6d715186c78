package org.osidforge.adapters.room;

import java.math.BigDecimal;
import org.osid.Metadata;
import org.osid.room.FloorForm;
import org.osid.room.records.FloorFormRecord;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.FormAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.adapter.TemporalFormAdapter;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.kind.ElementDef;

/** A form of a Floor. */
public class FloorFormAdapter extends FormAdapter implements FloorForm, TemporalFormAdapter {

    private static final ElementDef NUMBER = RoomKinds.FLOOR.element("Number");
    private static final ElementDef GROSS_AREA = RoomKinds.FLOOR.element("GrossArea");

    /** The form of that state. */
    public FloorFormAdapter(FormState state, Scope scope) {
        super(state, scope);
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
    public FloorFormRecord getFloorFormRecord(Type floorRecordType) {
        return formRecord(floorRecordType, FloorFormRecord.class);
    }
}
