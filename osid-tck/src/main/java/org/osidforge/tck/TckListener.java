package org.osidforge.tck;

import java.util.List;
import org.osidforge.tck.report.ClauseResult;

/** Hears how a run goes on. */
@FunctionalInterface
public interface TckListener {

    /**
     * The run begins; not told where it cannot take place.
     *
     * @param sessions the qualified name of the session of each result that will follow; a session comes as often as clauses are tried on it, in all rounds. The order is that of
     *     the report: results follow in any order, and one for each round
     */
    default void begins(List<String> sessions) {}

    /** A clause was tried on a session, in one round; told in the thread of the caller. */
    void finished(ClauseResult result);
}
