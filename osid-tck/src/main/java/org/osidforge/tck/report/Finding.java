package org.osidforge.tck.report;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a clause that was not met rests on, in three parts.
 *
 * @param did what was done with the provider; the empty string where nothing was
 * @param expected what the clause expects then; the empty string where it says nothing
 * @param seen what was seen instead; the empty string where nothing was
 */
public record Finding(String did, String expected, String seen) implements Serializable {

    /** Of a clause that was met, or that could not be tried. */
    public static final Finding NONE = new Finding("", "", "");

    public Finding {
        Objects.requireNonNull(did, "did");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(seen, "seen");
    }

    /** Whether there is nothing in any part. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** All three parts in one line. */
    @Override
    public String toString() {
        return "did: " + did + "; expected: " + expected + "; seen: " + seen;
    }
}
