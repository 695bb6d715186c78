package org.osidforge.spec.pattern;

import org.osidforge.spec.diagnostic.SourceLocation;

/**
 * Where something generated comes from.
 *
 * @param words words for events, such as {@code object Campus}
 * @param at its place in the descriptor
 */
public record Origin(String words, SourceLocation at) {

    @Override
    public String toString() {
        return words + " (" + at + ")";
    }
}
