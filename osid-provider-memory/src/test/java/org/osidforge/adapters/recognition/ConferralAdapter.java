package org.osidforge.adapters.recognition;

import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.recognition.Award;
import org.osid.recognition.Conferral;
import org.osid.recognition.Convocation;
import org.osid.recognition.records.ConferralRecord;
import org.osid.resource.Resource;
import org.osid.type.Type;
import org.osidforge.runtime.adapter.ObjectAdapter;
import org.osidforge.runtime.adapter.RelationshipAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.store.StoredObject;

/** A Conferral as the provider holds it. */
public class ConferralAdapter extends ObjectAdapter implements Conferral, RelationshipAdapter {

    private static final ElementDef AWARD = RecognitionKinds.CONFERRAL.element("Award");
    private static final ElementDef RECIPIENT = RecognitionKinds.CONFERRAL.element("Recipient");
    private static final ElementDef REFERENCE = RecognitionKinds.CONFERRAL.element("Reference");
    private static final ElementDef CONVOCATION = RecognitionKinds.CONFERRAL.element("Convocation");

    /** The Conferral of that data. */
    public ConferralAdapter(StoredObject object, Scope scope) {
        super(object, scope);
    }

    @Override
    public Id getAwardId() {
        return id(AWARD);
    }

    @Override
    public Award getAward() throws OperationFailedException {
        return reference(AWARD, Award.class);
    }

    @Override
    public Id getRecipientId() {
        return id(RECIPIENT);
    }

    @Override
    public Resource getRecipient() throws OperationFailedException {
        return reference(RECIPIENT, Resource.class);
    }

    @Override
    public boolean hasReference() {
        return has(REFERENCE);
    }

    @Override
    public Id getReferenceId() {
        return id(REFERENCE);
    }

    @Override
    public boolean hasConvocation() {
        return has(CONVOCATION);
    }

    @Override
    public Id getConvocationId() {
        return id(CONVOCATION);
    }

    @Override
    public Convocation getConvocation() throws OperationFailedException {
        return reference(CONVOCATION, Convocation.class);
    }

    @Override
    public ConferralRecord getConferralRecord(Type conferralRecordType) {
        return record(conferralRecordType, ConferralRecord.class);
    }
}
