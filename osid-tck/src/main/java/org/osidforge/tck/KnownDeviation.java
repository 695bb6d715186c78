package org.osidforge.tck;

/**
 * A deviation that the owner of a provider knows of and has listed.
 *
 * <p>A clause that fails on it is reported as a known deviation; one that passes is reported as passed, with a word that the entry is out of date.
 *
 * @param clause id of the clause
 * @param session simple or OSID name of the session, or the empty string for every session
 * @param reason why the provider differs; never blank
 * @param link where it is tracked, or the empty string
 */
public record KnownDeviation(String clause, String session, String reason, String link) {

    boolean covers(String ofClause, String ofSession) {
        boolean same = session.isEmpty() || ofSession.equals(session) || ofSession.endsWith("." + session);
        return clause.equals(ofClause) && same;
    }

    /** Reason and link in one text. */
    @Override
    public String toString() {
        return link.isEmpty() ? reason : reason + " (" + link + ")";
    }
}
