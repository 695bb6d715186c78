package org.osidforge.tck.report;

/**
 * What became of one clause on one session.
 *
 * @param clause id of the clause, such as {@code CREATE-01}
 * @param level how binding it is
 * @param session OSID name of the session, such as {@code osid.room.batch.CampusBatchAdminSession}
 * @param outcome what became of it
 * @param message the reason of every outcome but {@link Outcome#PASSED}; of that mostly the empty string
 * @param source where the clause comes from
 * @param millis how long it took, in milliseconds
 */
public record ClauseResult(
        String clause, Level level, String session, Outcome outcome, String message, String source, long millis) {}
