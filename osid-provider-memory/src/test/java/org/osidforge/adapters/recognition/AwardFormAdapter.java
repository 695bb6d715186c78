package org.osidforge.adapters.recognition;

import org.osid.recognition.AwardForm;
import org.osid.recognition.records.AwardFormRecord;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.FormAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.form.FormState;

/** A form of an Award. */
public class AwardFormAdapter extends FormAdapter implements AwardForm {

    /** The form of that state. */
    public AwardFormAdapter(FormState state, Scope scope) {
        super(state, scope);
    }

    @Override
    public AwardFormRecord getAwardFormRecord(Type awardRecordType) {
        return formRecord(awardRecordType, AwardFormRecord.class);
    }
}
