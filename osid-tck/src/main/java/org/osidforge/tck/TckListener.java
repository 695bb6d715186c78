package org.osidforge.tck;

import java.util.List;
import org.osidforge.tck.report.ClauseResult;

/** Hears how a run goes on. */
@FunctionalInterface
public interface TckListener {

    /**
     * The run begins; not told where it cannot take place.
     *
     * @param sessions qualified names of the sessions that are tried, in their order; those of a package stand together
     * @param clauses how many clauses are tried on each
     */
    default void begins(List<String> sessions, int clauses) {}

    /** A clause was tried on a session. */
    void finished(ClauseResult result);
}
