package org.osidforge.tck.report;

/** What became of one clause on one session; outcomes are counted apart and never mixed. */
public enum Outcome {
    /** The provider does what the clause asks. */
    PASSED("passed"),
    /** The provider does not do what the specification asks. */
    FAILED("failed"),
    /** The provider differs from a ruling of ours. */
    ADVICE_NOT_FOLLOWED("advice not followed"),
    /** The provider says that it does not offer what the clause is about. */
    NOT_DECLARED("not declared"),
    /** The clause could not be tried; the message holds the reason. */
    NOT_TESTABLE("not testable"),
    /** The provider differs, and its owner has listed that with a reason. */
    KNOWN_DEVIATION("known deviation");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The words that reports show. */
    public String label() {
        return label;
    }

    /** The words after a number, the same whatever the number is. */
    public String counted() {
        return this == KNOWN_DEVIATION ? label + "s" : label;
    }

    /** Whether the clause was tried to its end, so that the outcome says something about the provider. */
    public boolean ran() {
        return this != NOT_DECLARED && this != NOT_TESTABLE;
    }
}
