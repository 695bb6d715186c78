package org.osidforge.runtime.adapter;

import org.osid.OsidRecord;
import org.osid.type.Type;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.value.BasicType;

/** Base of every record of a form. */
public abstract class FormRecordAdapter extends ElementWriter implements OsidRecord {

    private final RecordDef record;

    /**
     * The record of a form.
     *
     * @param owner the form
     * @param record its record type
     */
    protected FormRecordAdapter(FormAdapter owner, RecordDef record) {
        super(owner.state());
        this.record = record;
    }

    @Override
    public final boolean implementsRecordType(Type recordType) {
        return record.type().equals(BasicType.of(recordType));
    }
}
