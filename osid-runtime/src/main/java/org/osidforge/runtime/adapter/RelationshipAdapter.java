package org.osidforge.runtime.adapter;

import org.osid.OperationFailedException;
import org.osid.OsidRelationship;
import org.osid.id.Id;
import org.osid.process.State;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.kind.ElementDef;

/** What a relationship adds to a temporal object: why it ended. */
public interface RelationshipAdapter extends OsidRelationship, TemporalAdapter {

    @Override
    default boolean hasEndReason() {
        return reader().has(endReason());
    }

    @Override
    default Id getEndReasonId() {
        return reader().id(endReason());
    }

    @Override
    default State getEndReason() throws OperationFailedException {
        return reader().reference(endReason(), State.class);
    }

    private ElementDef endReason() {
        return reader().object().kind().element(Core.END_REASON);
    }
}
