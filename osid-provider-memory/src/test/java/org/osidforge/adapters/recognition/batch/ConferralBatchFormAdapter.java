package org.osidforge.adapters.recognition.batch;

import org.osid.id.Id;
import org.osid.recognition.batch.ConferralBatchForm;
import org.osidforge.adapters.recognition.ConferralFormAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.form.FormState;

/** A batch form of a Conferral. */
public class ConferralBatchFormAdapter extends ConferralFormAdapter implements ConferralBatchForm {

    /** The form of that state. */
    public ConferralBatchFormAdapter(FormState state, Scope scope) {
        super(state, scope);
    }

    @Override
    public Id getAwardId() {
        return parent("Award");
    }

    @Override
    public Id getRecipientId() {
        return parent("Recipient");
    }

    @Override
    public Id getConferralId() {
        return target();
    }
}
