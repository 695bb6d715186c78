package org.osidforge.runtime.form;

/**
 * Keeps book of the forms that one session gave: each is used once.
 *
 * <p>A form is claimed atomically before anything is done with it, so that of many threads that submit it one alone goes on (ruling 2). A claimed form is spent when its operation
 * succeeded (ruling 1), or given back so that it may be corrected and submitted again (ruling 3).
 */
public final class Ledger {

    /** What became of a claim. */
    public enum Claim {
        /** The form is the caller's, who spends it or gives it back. */
        GRANTED,
        /** It was used in a successful operation. */
        SPENT,
        /** Another call, or a transaction that is not finished, has it. */
        BUSY
    }

    /** Whether this session gave that form. */
    public boolean gave(FormState form) {
        return form.ledger() == this;
    }

    /** Claims a form. */
    public Claim claim(FormState form) {
        return form.claim();
    }

    /** The claimed form's operation succeeded. */
    public void spend(FormState form) {
        form.spend();
    }

    /** The claimed form's operation did not succeed. */
    public void giveBack(FormState form) {
        form.giveBack();
    }
}
