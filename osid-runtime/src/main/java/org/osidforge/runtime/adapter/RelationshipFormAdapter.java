package org.osidforge.runtime.adapter;

import org.osid.Metadata;
import org.osid.OsidRelationshipForm;
import org.osid.id.Id;
import org.osidforge.runtime.kind.Core;

/** What the form of a relationship adds: why it ended. Version 3.0 of the standard has no methods for it, 3.1 has; both are served. */
public interface RelationshipFormAdapter extends OsidRelationshipForm, TemporalFormAdapter {

    /** Metadata of the end reason. */
    default Metadata getEndReasonMetadata() {
        return writer().metadata(writer().state().kind().element(Core.END_REASON));
    }

    /** Sets the end reason. */
    default void setEndReason(Id stateId) {
        writer().set(writer().state().kind().element(Core.END_REASON), stateId);
    }

    /** Clears the end reason. */
    default void clearEndReason() {
        writer().clear(writer().state().kind().element(Core.END_REASON));
    }
}
