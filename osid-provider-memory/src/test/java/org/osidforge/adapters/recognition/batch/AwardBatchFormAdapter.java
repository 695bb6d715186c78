package org.osidforge.adapters.recognition.batch;

import org.osid.id.Id;
import org.osid.recognition.batch.AwardBatchForm;
import org.osidforge.adapters.recognition.AwardFormAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.form.FormState;

/** A batch form of an Award. */
public class AwardBatchFormAdapter extends AwardFormAdapter implements AwardBatchForm {

    /** The form of that state. */
    public AwardBatchFormAdapter(FormState state, Scope scope) {
        super(state, scope);
    }

    @Override
    public Id getAwardId() {
        return target();
    }
}
