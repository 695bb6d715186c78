package org.osidforge.tck;

import org.osidforge.tck.report.ClauseResult;

/** Hears how a run goes on. */
@FunctionalInterface
public interface TckListener {

    /** A clause was tried on a session. */
    void finished(ClauseResult result);
}
