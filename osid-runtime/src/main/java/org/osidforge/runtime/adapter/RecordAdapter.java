package org.osidforge.runtime.adapter;

import org.osid.OsidRecord;
import org.osid.type.Type;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.value.BasicType;

/** Base of every record of an object. */
public abstract class RecordAdapter extends ElementReader implements OsidRecord {

    private final RecordDef record;

    /**
     * The record of an object.
     *
     * @param owner the object
     * @param record its record type
     */
    protected RecordAdapter(ObjectAdapter owner, RecordDef record) {
        super(owner.object(), owner.scope());
        this.record = record;
    }

    @Override
    public final boolean implementsRecordType(Type recordType) {
        return record.type().equals(BasicType.of(recordType));
    }
}
