package org.osidforge.parity.fact;

import java.util.Arrays;
import java.util.Optional;

/** How sure a fact is. */
public enum Evidence {
    /** Read in an available page or source. */
    SEEN("seen"),
    /** The name was read; types or errors follow from a pattern. */
    NAME_SEEN("name-seen"),
    /** Follows from a rule or a pattern. */
    INFERRED("inferred"),
    /** Was read, and a newer page has another fact in its place. */
    SUPERSEDED("superseded"),
    /** Was read, but lost something on the way; another fact has it whole. */
    DAMAGED("damaged");

    private final String written;

    Evidence(String written) {
        this.written = written;
    }

    /** The word that stands in a file of facts. */
    public String written() {
        return written;
    }

    /** Whether another fact stands in its place, so that a binding is not measured by it. */
    public boolean isReplaced() {
        return this == SUPERSEDED || this == DAMAGED;
    }

    /** The evidence that a word of a file stands for. */
    static Optional<Evidence> of(String word) {
        return Arrays.stream(values()).filter(e -> e.written.equals(word)).findFirst();
    }
}
