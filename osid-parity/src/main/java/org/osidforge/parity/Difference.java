package org.osidforge.parity;

/**
 * A difference between a binding and a fact.
 *
 * @param kind in what they differ
 * @param reason words for people
 */
public record Difference(Kind kind, String reason) {

    static Difference of(Kind kind, Object expected, Object actual) {
        return new Difference(kind, "expected " + expected + ", generated " + actual);
    }
}
