package org.osidforge.adapters.room;

import org.osid.room.CampusForm;
import org.osid.room.records.CampusFormRecord;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.FormAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.adapter.SourceableFormAdapter;
import org.osidforge.runtime.form.FormState;

/** A form of a Campus. */
public class CampusFormAdapter extends FormAdapter implements CampusForm, SourceableFormAdapter {

    /** The form of that state. */
    public CampusFormAdapter(FormState state, Scope scope) {
        super(state, scope);
    }

    @Override
    public CampusFormRecord getCampusFormRecord(Type campusRecordType) {
        return formRecord(campusRecordType, CampusFormRecord.class);
    }
}
