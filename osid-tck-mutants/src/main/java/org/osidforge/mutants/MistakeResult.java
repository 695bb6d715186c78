package org.osidforge.mutants;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the conformance kit made of a mistake.
 *
 * @param mistake the mistake
 * @param verdict whether it was caught: the worst over its sessions
 * @param message what the clause said on the first session, or on the first one where it said nothing of the kind
 * @param others the other clauses that found fault with it on its first session, sorted; of a mistake {@linkplain Mistake#apart apart} none is looked for
 * @param millis how long it took, in milliseconds
 */
public record MistakeResult(Mistake mistake, Verdict verdict, String message, Set<String> others, long millis) {

    /** Whether a mistake was caught. */
    public enum Verdict {
        /** The clause that it breaks found fault with it on every session. */
        CAUGHT,
        /** On some session that clause did not, but another one did. */
        BY_A_NEIGHBOUR,
        /** On some session no clause did. */
        ESCAPED;

        /** The name that reports show. */
        public String label() {
            return switch (this) {
                case CAUGHT -> "caught by its clause";
                case BY_A_NEIGHBOUR -> "caught by a neighbour only";
                case ESCAPED -> "escaped";
            };
        }
    }

    public MistakeResult {
        others = java.util.Collections.unmodifiableSet(new TreeSet<>(others));
    }
}
