package org.osidforge.tck;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A deviation that the owner of a provider knows of and has listed.
 *
 * <p>A clause that fails on it is reported as a known deviation. One that passes on every session that the entry covers makes the entry wrong, which is a problem of the run. From the day
 * after it expired the entry counts no more: the clause fails, and its message tells that the entry expired.
 *
 * @param clause id of the clause
 * @param session simple or OSID name of the session, or the empty string for every session
 * @param reason why the provider differs; never blank
 * @param link where it is tracked, or the empty string
 * @param expires the last day on which the entry counts, in UTC; empty where it counts for good
 * @param place where it is written, such as {@code deviations.yaml:3:5}, or the empty string where that is no file
 */
public record KnownDeviation(
        String clause, String session, String reason, String link, Optional<LocalDate> expires, String place) {

    public KnownDeviation {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(expires, "expires");
        Objects.requireNonNull(place, "place");
    }

    /** A deviation that counts for good and is not written in a file. */
    public KnownDeviation(String clause, String session, String reason, String link) {
        this(clause, session, reason, link, Optional.empty(), "");
    }

    /** The same, but it counts until the end of that day. */
    public KnownDeviation until(LocalDate lastDay) {
        return new KnownDeviation(clause, session, reason, link, Optional.of(lastDay), place);
    }

    boolean covers(String ofClause, String ofSession) {
        boolean same = session.isEmpty() || ofSession.equals(session) || ofSession.endsWith("." + session);
        return clause.equals(ofClause) && same;
    }

    /** Whether the entry counts no more on that day. */
    boolean expiredOn(LocalDate day) {
        return expires.filter(day::isAfter).isPresent();
    }

    /** Reason and link in one text. */
    @Override
    public String toString() {
        return link.isEmpty() ? reason : reason + " (" + link + ")";
    }
}
