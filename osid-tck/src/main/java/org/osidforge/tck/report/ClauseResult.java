package org.osidforge.tck.report;

import java.util.Objects;

/**
 * What became of one clause on one session.
 *
 * @param clause id of the clause, such as {@code CREATE-01}
 * @param level how binding it is
 * @param session OSID name of the session, such as {@code osid.room.batch.CampusBatchAdminSession}
 * @param outcome what became of it
 * @param message the reason of every outcome but {@link Outcome#PASSED}; of that mostly the empty string
 * @param finding what was done, expected and seen where the clause was not met, else {@link Finding#NONE}; the message says the same in one line
 * @param source where the clause comes from
 * @param millis how long it took, in milliseconds
 */
public record ClauseResult(
        String clause,
        Level level,
        String session,
        Outcome outcome,
        String message,
        Finding finding,
        String source,
        long millis) {

    public ClauseResult {
        Objects.requireNonNull(finding, "finding");
    }

    /** A result without a finding. */
    public ClauseResult(
            String clause, Level level, String session, Outcome outcome, String message, String source, long millis) {
        this(clause, level, session, outcome, message, Finding.NONE, source, millis);
    }
}
