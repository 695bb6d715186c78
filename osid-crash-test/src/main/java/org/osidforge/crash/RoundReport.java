package org.osidforge.crash;

import org.osidforge.crash.check.Verdict;

/**
 * A round that is over.
 *
 * @param round its number, from 1
 * @param seed of what was random in it
 * @param killed who was killed and when
 * @param wasServerKilled whether a server was killed
 * @param wasOpen whether the writer had opened the provider
 * @param openTransactions how many transactions were open whose end had not been asked for
 * @param verdict what the check has shown
 * @param objects how many objects there are
 */
public record RoundReport(
        int round,
        long seed,
        String killed,
        boolean wasServerKilled,
        boolean wasOpen,
        int openTransactions,
        Verdict verdict,
        int objects) {

    /** One line. */
    public String words() {
        return "round " + round + ", seed " + seed + ", killed " + killed + ": " + verdict.answered()
                + " acknowledged, "
                + verdict.failed() + " failed, " + verdict.unknown() + " without an answer of which " + verdict.done()
                + " done, " + openTransactions + " open transactions, " + objects + " objects, "
                + verdict.violations().size() + " violations";
    }
}
