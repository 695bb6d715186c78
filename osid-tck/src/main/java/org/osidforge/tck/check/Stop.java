package org.osidforge.tck.check;

import org.osidforge.tck.report.Finding;
import org.osidforge.tck.report.Outcome;

/** The end of a clause before its last line, with the outcome that follows from it. */
public final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final Finding finding;

    private Stop(Outcome outcome, String message, Finding finding) {
        super(message);
        this.outcome = outcome;
        this.finding = finding;
    }

    /**
     * The provider does not do what the clause asks.
     *
     * @param did what was done
     * @param expected what the clause expects then
     * @param seen what was seen instead
     */
    public static Stop failed(String did, String expected, String seen) {
        Finding finding = new Finding(did, expected, seen);
        return new Stop(Outcome.FAILED, finding.toString(), finding);
    }

    /** The clause cannot be tried here; the reason says what would make it possible. */
    public static Stop notTestable(String reason) {
        return new Stop(Outcome.NOT_TESTABLE, reason, Finding.NONE);
    }

    /** The provider says itself that it does not offer what the clause is about. */
    public static Stop notDeclared(String reason) {
        return new Stop(Outcome.NOT_DECLARED, reason, Finding.NONE);
    }

    /** The outcome, where the clause is one that must be kept. */
    public Outcome outcome() {
        return outcome;
    }

    /** What was done, expected and seen; {@link Finding#NONE} where the clause could not be tried. */
    public Finding finding() {
        return finding;
    }
}
