package org.osidforge.adapters.recognition;

import org.osid.recognition.Academy;
import org.osid.recognition.records.AcademyRecord;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.ObjectAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.adapter.SourceableAdapter;
import org.osidforge.runtime.store.StoredObject;

/** An Academy as the provider holds it. */
public class AcademyAdapter extends ObjectAdapter implements Academy, SourceableAdapter {

    /** The Academy of that data. */
    public AcademyAdapter(StoredObject object, Scope scope) {
        super(object, scope);
    }

    @Override
    public AcademyRecord getAcademyRecord(Type academyRecordType) {
        return record(academyRecordType, AcademyRecord.class);
    }
}
