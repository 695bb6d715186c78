package org.osidforge.adapters.room.batch;

import org.osid.Metadata;
import org.osid.id.Id;
import org.osid.room.batch.CampusBatchForm;
import org.osidforge.adapters.room.CampusFormAdapter;
import org.osidforge.adapters.room.RoomKinds;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.kind.ElementDef;

/** A batch form of a Campus. */
public class CampusBatchFormAdapter extends CampusFormAdapter implements CampusBatchForm {

    private static final ElementDef PARENTS = RoomKinds.CAMPUS.element("Parents");

    /** The form of that state. */
    public CampusBatchFormAdapter(FormState state, Scope scope) {
        super(state, scope);
    }

    @Override
    public Id getCampusId() {
        return target();
    }

    @Override
    public Metadata getParentsMetadata() {
        return metadata(PARENTS);
    }

    @Override
    public void setParents(Id[] parents) {
        set(PARENTS, parents);
    }

    @Override
    public void clearParents() {
        clear(PARENTS);
    }
}
