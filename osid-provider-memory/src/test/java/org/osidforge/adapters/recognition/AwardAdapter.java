package org.osidforge.adapters.recognition;

import org.osid.recognition.Award;
import org.osid.recognition.records.AwardRecord;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.ObjectAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.store.StoredObject;

/** An Award as the provider holds it. */
public class AwardAdapter extends ObjectAdapter implements Award {

    /** The Award of that data. */
    public AwardAdapter(StoredObject object, Scope scope) {
        super(object, scope);
    }

    @Override
    public AwardRecord getAwardRecord(Type awardRecordType) {
        return record(awardRecordType, AwardRecord.class);
    }
}
