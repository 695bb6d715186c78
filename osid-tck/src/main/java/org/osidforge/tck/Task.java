package org.osidforge.tck;

import org.osidforge.spec.model.BatchKind;
import org.osidforge.tck.clause.ClauseDefinition;

/**
 * A clause to be tried on a session.
 *
 * @param place where its result stands in the report, from 0
 * @param clause the clause
 * @param batch the session
 */
record Task(int place, ClauseDefinition clause, BatchKind batch) {

    /** The qualified name of the session. */
    String session() {
        return batch.pkg() + "." + batch.session();
    }
}
