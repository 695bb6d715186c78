package org.osidforge.crash.check;

import java.util.List;

/**
 * A promise that was not kept.
 *
 * @param code which
 * @param words what was acknowledged and what was found
 * @param evidence the operations that it is about
 */
public record Violation(Code code, String words, List<String> evidence) {

    /** Promises. */
    public enum Code {
        /** What was acknowledged is not there, or not as it was acknowledged. */
        LOST,
        /** Of an operation that had to be done wholly or not at all, a part was found. */
        HALF,
        /** Something is there twice. */
        DOUBLED,
        /** Something is there that nobody can have made, or that had been deleted. */
        GHOST,
        /** A response said what cannot be true. */
        ANSWER,
        /** Two ways of reading tell different things. */
        TORN
    }

    /** Keeps a copy. */
    public Violation {
        evidence = List.copyOf(evidence);
    }

    /** Code, words and evidence. */
    @Override
    public String toString() {
        return "[CRASH-" + code + "] " + words
                + String.join("", evidence.stream().map(one -> "\n    " + one).toList());
    }
}
