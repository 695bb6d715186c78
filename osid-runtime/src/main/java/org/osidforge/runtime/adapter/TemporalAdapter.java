package org.osidforge.runtime.adapter;

import org.osid.Temporal;
import org.osid.calendaring.DateTime;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.value.Moment;

/** What a temporal object adds: effective from its start to its end, without bounds where they are not set. */
public interface TemporalAdapter extends Temporal {

    /** The reader of the object's elements. */
    ElementReader reader();

    /** Whether the session's date lies within its dates, both included. */
    @Override
    default boolean isEffective() {
        return reader().scope().session().references().isEffective(reader().object());
    }

    /** The start, or the earliest date where none is set. */
    @Override
    default DateTime getStartDate() {
        return reader().dateOr(Core.START_DATE, Moment.EARLIEST);
    }

    /** The end, or the latest date where none is set. */
    @Override
    default DateTime getEndDate() {
        return reader().dateOr(Core.END_DATE, Moment.LATEST);
    }
}
