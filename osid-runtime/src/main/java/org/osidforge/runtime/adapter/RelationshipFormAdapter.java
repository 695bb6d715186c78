package org.osidforge.runtime.adapter;

import org.osid.Metadata;
import org.osid.OsidRelationshipForm;
import org.osid.id.Id;
import org.osidforge.runtime.kind.Core;

/**
 * What the form of a relationship adds: why it ended.
 *
 * <p>The interface of the standard has a getter for it on the object and no setter on the form; who knows this provider may cast a form to this interface.
 */
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
