package org.osidforge.runtime.adapter;

import org.osid.Metadata;
import org.osid.OsidTemporalForm;
import org.osid.calendaring.DateTime;
import org.osidforge.runtime.kind.Core;

/** What the form of a temporal object adds: start and end. */
public interface TemporalFormAdapter extends OsidTemporalForm {

    /** The writer of the form's elements. */
    ElementWriter writer();

    @Override
    default Metadata getStartDateMetadata() {
        return writer().metadata(writer().state().kind().element(Core.START_DATE));
    }

    @Override
    default void setStartDate(DateTime date) {
        writer().set(writer().state().kind().element(Core.START_DATE), date);
    }

    @Override
    default void clearStartDate() {
        writer().clear(writer().state().kind().element(Core.START_DATE));
    }

    @Override
    default Metadata getEndDateMetadata() {
        return writer().metadata(writer().state().kind().element(Core.END_DATE));
    }

    @Override
    default void setEndDate(DateTime date) {
        writer().set(writer().state().kind().element(Core.END_DATE), date);
    }

    @Override
    default void clearEndDate() {
        writer().clear(writer().state().kind().element(Core.END_DATE));
    }
}
