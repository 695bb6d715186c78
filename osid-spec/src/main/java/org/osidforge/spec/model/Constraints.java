package org.osidforge.spec.model;

import java.util.List;

/**
 * What a provider asks of an element's values; TCK and consumers read it from Metadata.
 *
 * @param required whether a create needs a value
 * @param readOnly whether it cannot be set
 * @param minimum least number, length or count as decimal text, or the empty string
 * @param maximum greatest number, length as decimal text, or the empty string
 * @param values closed set of values as text, or empty
 * @param units words for the unit, or the empty string
 */
public record Constraints(
        boolean required, boolean readOnly, String minimum, String maximum, List<String> values, String units) {

    /** No constraint. */
    public static final Constraints NONE = new Constraints(false, false, "", "", List.of(), "");

    public Constraints {
        values = List.copyOf(values);
    }
}
