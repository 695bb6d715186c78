package org.osidforge.adapters.room;

import org.osid.room.Campus;
import org.osid.room.records.CampusRecord;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.ObjectAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.adapter.SourceableAdapter;
import org.osidforge.runtime.store.StoredObject;

/** A Campus as the provider holds it. */
public class CampusAdapter extends ObjectAdapter implements Campus, SourceableAdapter {

    /** The Campus of that data. */
    public CampusAdapter(StoredObject object, Scope scope) {
        super(object, scope);
    }

    @Override
    public CampusRecord getCampusRecord(Type campusRecordType) {
        return record(campusRecordType, CampusRecord.class);
    }
}
