package org.osidforge.spec.descriptor;

import org.osidforge.spec.diagnostic.SourceLocation;

/**
 * Something written in a descriptor, with its place.
 *
 * @param text what is written
 * @param at where it starts
 */
public record Word(String text, SourceLocation at) {

    /** The same place with another text: what a pattern made of this word. */
    public Word with(String other) {
        return new Word(other, at);
    }

    @Override
    public String toString() {
        return text;
    }
}
