package org.osidforge.adapters.recognition;

import org.osid.Metadata;
import org.osid.id.Id;
import org.osid.recognition.ConferralForm;
import org.osid.recognition.records.ConferralFormRecord;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.FormAdapter;
import org.osidforge.runtime.adapter.RelationshipFormAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.kind.ElementDef;

/** A form of a Conferral. */
public class ConferralFormAdapter extends FormAdapter implements ConferralForm, RelationshipFormAdapter {

    private static final ElementDef REFERENCE = RecognitionKinds.CONFERRAL.element("Reference");
    private static final ElementDef CONVOCATION = RecognitionKinds.CONFERRAL.element("Convocation");

    /** The form of that state. */
    public ConferralFormAdapter(FormState state, Scope scope) {
        super(state, scope);
    }

    @Override
    public Metadata getReferenceMetadata() {
        return metadata(REFERENCE);
    }

    @Override
    public void setReference(Id referenceId) {
        set(REFERENCE, referenceId);
    }

    @Override
    public void clearReference() {
        clear(REFERENCE);
    }

    @Override
    public Metadata getConvocationMetadata() {
        return metadata(CONVOCATION);
    }

    @Override
    public void setConvocation(Id convocationId) {
        set(CONVOCATION, convocationId);
    }

    @Override
    public void clearConvocation() {
        clear(CONVOCATION);
    }

    @Override
    public ConferralFormRecord getConferralFormRecord(Type conferralRecordType) {
        return formRecord(conferralRecordType, ConferralFormRecord.class);
    }
}
