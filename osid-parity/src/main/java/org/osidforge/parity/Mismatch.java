package org.osidforge.parity;

import org.osidforge.parity.fact.Fact;

/**
 * A fact that the binding does not match.
 *
 * @param fact the fact
 * @param difference in what they differ
 * @param status what is to be thought of it
 * @param explanation why the binding differs, or the empty string
 */
public record Mismatch(Fact fact, Difference difference, Status status, String explanation) {}
