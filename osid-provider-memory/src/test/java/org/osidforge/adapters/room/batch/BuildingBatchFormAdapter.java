package org.osidforge.adapters.room.batch;

import org.osid.id.Id;
import org.osid.room.batch.BuildingBatchForm;
import org.osidforge.adapters.room.BuildingFormAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.form.FormState;

/** A batch form of a Building. */
public class BuildingBatchFormAdapter extends BuildingFormAdapter implements BuildingBatchForm {

    /** The form of that state. */
    public BuildingBatchFormAdapter(FormState state, Scope scope) {
        super(state, scope);
    }

    @Override
    public Id getBuildingId() {
        return target();
    }
}
