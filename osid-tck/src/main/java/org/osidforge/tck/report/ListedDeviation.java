package org.osidforge.tck.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of the list of known deviations that a run was given.
 *
 * @param clause id of the clause
 * @param session simple or OSID name of the session, or the empty string for every session
 * @param reason why the provider differs
 * @param link where it is tracked, or the empty string
 * @param expires the last day on which it counts, or empty
 * @param expired whether that day was over when the run began
 */
public record ListedDeviation(
        String clause, String session, String reason, String link, Optional<LocalDate> expires, boolean expired) {

    boolean covers(ClauseResult result) {
        boolean same = session.isEmpty()
                || result.session().equals(session)
                || result.session().endsWith("." + session);
        return clause.equals(result.clause()) && same;
    }
}
