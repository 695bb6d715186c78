package org.osidforge.parity.fact;

/**
 * A difference that has a reason.
 *
 * @param where file and line
 * @param fact the {@link Fact#id()} of the facts that it explains; with {@code *} at its end all that begin so
 * @param reason why the binding does otherwise than the facts say
 */
public record KnownDifference(String where, String fact, String reason) {

    /** Whether it explains a difference from that fact. */
    public boolean explains(Fact one) {
        return fact.endsWith("*")
                ? one.id().startsWith(fact.substring(0, fact.length() - 1))
                : one.id().equals(fact);
    }
}
