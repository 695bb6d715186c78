package org.osidforge.adapters.room.batch;

import org.osid.id.Id;
import org.osid.room.batch.FloorBatchForm;
import org.osidforge.adapters.room.FloorFormAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.form.FormState;

/** A batch form of a Floor. */
public class FloorBatchFormAdapter extends FloorFormAdapter implements FloorBatchForm {

    /** The form of that state. */
    public FloorBatchFormAdapter(FormState state, Scope scope) {
        super(state, scope);
    }

    @Override
    public Id getBuildingId() {
        return parent("Building");
    }

    @Override
    public Id getFloorId() {
        return target();
    }
}
