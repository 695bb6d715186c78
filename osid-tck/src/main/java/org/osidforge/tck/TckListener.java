package org.osidforge.tck;

import java.util.List;
import org.osidforge.tck.report.ClauseResult;

/** Hears how a run goes on. */
@FunctionalInterface
public interface TckListener {

    /**
     * The run begins; not told where it cannot take place.
     *
     * @param sessions the qualified name of the session of each result that will follow, in their order; those of a package stand together
     */
    default void begins(List<String> sessions) {}

    /** A clause was tried on a session. */
    void finished(ClauseResult result);
}
